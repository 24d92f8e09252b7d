// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/screening_pipeline.h"

#include <cmath>
#include <iterator>
#include <utility>

#include "pipeline/frame_intake.h"
#include "pipeline/frozen_picture.h"
#include "pipeline/hours_watch.h"
#include "pipeline/observed_faces.h"
#include "pipeline/passage_book.h"
#include "pipeline/person_book.h"
#include "pipeline/rejection_book.h"
#include "pipeline/screening_zones.h"
#include "screening/face_place.h"
#include "screening/site_statistic.h"
#include "screening/skin_temperature.h"
#include "thermal/reference_corrector.h"
#include "thermal/reference_tracker.h"
#include "vision/face_tracker.h"
#include "vision/head_detector.h"

namespace haetae {
namespace {

/// Boxes of an older picture say nothing about who stands there now.
constexpr std::chrono::seconds kOldestBoxes{1};

} // namespace

struct ScreeningPipeline::State {
    explicit State(Config c)
        : config(std::move(c)),
          reference(config.reference),
          book(config.camera, config.rule),
          site(config.camera, config.site, std::move(config.remembered))
    {
    }

    Config config;
    FrameIntake intake;
    FrozenPicture frozen;
    ReferenceTracker reference;
    FaceTracker tracker;
    PersonBook book;
    PassageBook passages;
    RejectionBook rejections;
    double pictureWidth = 0.0; ///< thermal px
    std::optional<std::chrono::milliseconds> sinceShutter;
    SiteWatch site;
    HoursWatch hours;
    ViewAlignment views;
    bool movedTold = false;
    ReferenceState lastReference;
    FrameStamp lastStamp;
    std::shared_ptr<const ScreeningSnapshot> lastSnapshot;
    int peopleTotal = 0;
    bool simulated = false;
    CameraCondition told = CameraCondition::Live;
    std::uint32_t take = 0;
    std::optional<MonotonicTime> takeBegan; // empty in the first take

    void measure(const UsableFrame& usable, const FramePair& frame, const DetectedFaces* late,
        ScreeningSnapshot& snapshot, Step& step);
    void beginTake(const FramePair& frame, Step& step);
    FaceTracker::Result follow(
        const TemperatureImage& image, const std::vector<FaceObservation>& faces, Step& step);
    void noteMoved(Step& step);
    void watchShutter(const RadiometricFrame& frame);
    void watchSite(ScreeningSnapshot& snapshot, Step& step);
    void watchHours(ScreeningSnapshot& snapshot, Step& step);
    void noteReference(const ReferenceState& now, Step& step);
    void noteCondition(CameraCondition now, const std::string& error, Step& step);
    void standStill(ScreeningSnapshot& snapshot, Step& step);
    std::vector<ScreeningEvent> closeAll(const std::vector<TrackedFace>& ended);
    std::vector<ScreeningEvent> endAll();
    [[nodiscard]] std::vector<FaceObservation> facesOf(ThermalSearch& search,
        const TemperatureImage& image, const cv::Mat& apparent, const DetectedFaces* late) const;
};

namespace {

/// Before the reference has been found its disc may pass for a small still head: that was nobody.
bool wasTheReference(const FaceObservation& face, const std::optional<ThermalCircle>& disc)
{
    if (!disc || !face.head)
        return false;
    const auto centre = face.head->center();
    return std::hypot(centre.x - disc->x, centre.y - disc->y) < disc->radius
        && face.head->width < 4.0 * disc->radius;
}

void append(std::vector<ScreeningEvent>& all, std::vector<ScreeningEvent> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace

ScreeningPipeline::ScreeningPipeline(Config config)
    : state_(std::make_unique<State>(std::move(config)))
{
}

ScreeningPipeline::~ScreeningPipeline() = default;

void ScreeningPipeline::State::noteReference(const ReferenceState& now, Step& step)
{
    if (gradeChanged(lastReference, now))
        step.events.emplace_back(
            ReferenceChanged{config.camera, lastStamp, lastReference, now, simulated});
    lastReference = now;
}

/// Tells once when pictures stop or start to be worth judging in.
void ScreeningPipeline::State::noteCondition(
    CameraCondition now, const std::string& error, Step& step)
{
    if (now == told)
        return;
    told = now;
    step.events.emplace_back(CameraChanged{config.camera, lastStamp, now, error, simulated});
}

/// Whoever the repeated picture shows may have left long ago: nobody is followed through it.
void ScreeningPipeline::State::standStill(ScreeningSnapshot& snapshot, Step& step)
{
    noteCondition(CameraCondition::Frozen, "it sends the same picture again and again", step);
    snapshot.condition = CameraCondition::Frozen;
    snapshot.sameSince = frozen.since();
    if (lastSnapshot)
        snapshot.thermal = lastSnapshot->thermal; // for the eye, greyed
    append(step.events, endAll());
}

std::vector<ScreeningEvent> ScreeningPipeline::State::closeAll(
    const std::vector<TrackedFace>& ended)
{
    std::vector<ScreeningEvent> events;
    for (const auto& face : ended) {
        if (wasTheReference(face.face, lastReference.place)) {
            book.forget(face.id);
            continue;
        }
        if (face.confirmed && !book.excluded(face.id) && !face.earlier) {
            ++peopleTotal;
            passages.note(face, pictureWidth);
        }
        append(events, book.close(face, lastStamp, lastReference, simulated));
    }
    for (const auto& event : events) {
        if (const auto* person = std::get_if<PersonScreened>(&event))
            site.see(*person);
    }
    return events;
}

std::vector<ScreeningEvent> ScreeningPipeline::State::endAll()
{
    auto events = closeAll(tracker.finish());
    book.forgetAllBut({}); // heads that were never counted
    return events;
}

std::vector<FaceObservation> ScreeningPipeline::State::facesOf(ThermalSearch& search,
    const TemperatureImage& image, const cv::Mat& apparent, const DetectedFaces* late) const
{
    std::optional<VisibleFaces> visible;
    const bool ofThisTake = late != nullptr && (!takeBegan || late->stamp.monotonic >= *takeBegan);
    if (ofThisTake && lastStamp.monotonic - late->stamp.monotonic <= kOldestBoxes)
        visible = VisibleFaces{
            late->boxes, views.registration(), views.visibleSize(), views.headsThen(*late)};
    auto faces = observedFaces(lastStamp, search, apparent, visible ? &*visible : nullptr);
    for (auto& face : faces) {
        face.geometry = placed(face.geometry, config.measurement, apparent.cols);
        if (config.landmarksOf)
            face.landmarks = config.landmarksOf(face);
        else
            sharpenLandmarks(image, views.registration(), face);
        face.geometry.limits.add(zoneLimits(face, config.zones, apparent.size()));
    }
    noteWarmth(image, faces);
    return faces;
}

/// Time was jumped over: whoever was followed has had their last word, and the reference must be
/// found anew, since values from two times would be averaged.
void ScreeningPipeline::State::beginTake(const FramePair& frame, Step& step)
{
    append(step.events, endAll());
    book = PersonBook(config.camera, config.rule);
    site.beginTake();
    reference = ReferenceTracker(config.reference);
    intake = FrameIntake();
    frozen = FrozenPicture();
    views.beginTake();
    take = frame.take;
    takeBegan = frame.thermal ? frame.thermal->stamp.monotonic
        : frame.visible       ? frame.visible->stamp.monotonic
                              : lastStamp.monotonic;
}

FaceTracker::Result ScreeningPipeline::State::follow(
    const TemperatureImage& image, const std::vector<FaceObservation>& faces, Step& step)
{
    auto followed = tracker.update(image.stamp, faces);
    book.nextFrame();
    for (const auto& face : followed.tracks) {
        if (face.seenNow)
            book.record(face, readSkin(image, face.face, config.measurement), image.reference);
        else
            book.keep(face);
    }
    append(step.events,
        book.elevations(image.stamp, image.reference, simulated,
            [this](TrackId track) { return tracker.cameBackFrom(track); }));
    append(step.events, closeAll(followed.ended));
    book.forgetAllBut(followed.tracks);
    return followed;
}

/// Tells once when the two pictures stop or start to fit together.
void ScreeningPipeline::State::noteMoved(Step& step)
{
    if (views.knocked() == movedTold)
        return;
    movedTold = views.knocked();
    SystemChanged change;
    change.kind = AlarmKind::CameraMoved;
    change.stamp = lastStamp;
    change.failing = movedTold;
    change.simulated = simulated;
    change.camera = config.camera;
    step.events.emplace_back(std::move(change));
}

void ScreeningPipeline::State::measure(const UsableFrame& usable, const FramePair& frame,
    const DetectedFaces* late, ScreeningSnapshot& snapshot, Step& step)
{
    const ReferenceState now = reference.update(*usable.frame, usable.apparent);
    noteReference(now, step);
    auto image =
        std::make_shared<TemperatureImage>(correctByReference(lastStamp, usable.apparent, now));
    image->frame = usable.frame;
    snapshot.reference = now;
    if (snapshot.screeningPaused) {
        snapshot.thermal = std::move(image);
        return; // the reference is watched all the same: it must be right when the hours begin
    }
    watchShutter(*usable.frame);
    pictureWidth = usable.apparent.cols;
    ThermalSearch search = findHeads(usable.apparent, now.place);
    if (late != nullptr)
        views.learn(*late);
    noteMoved(step);
    const auto followed = follow(*image, facesOf(search, *image, usable.apparent, late), step);
    step.search = views.searchFor(frame, search, followed.tracks);
    snapshot.thermal = std::move(image);
    rejections.see(lastStamp, search.rejected);
    snapshot.rejected = std::move(search.rejected);
    snapshot.people = book.views();
}

void ScreeningPipeline::State::watchShutter(const RadiometricFrame& frame)
{
    if (sinceShutter && frame.times.sinceShutter && *frame.times.sinceShutter < *sinceShutter)
        tracker.sensorJumped();
    sinceShutter = frame.times.sinceShutter;
}

/// Whoever is followed when the hours end has had their last word.
void ScreeningPipeline::State::watchHours(ScreeningSnapshot& snapshot, Step& step)
{
    if (lastStamp.wall == WallTime{})
        return; // no frame has said what time it is
    if (hours.update(config.hours, lastStamp.wall)) {
        if (!hours.now().screening)
            append(step.events, endAll());
        step.events.emplace_back(ScreeningPaused{
            config.camera, lastStamp, !hours.now().screening, hours.now().until, simulated});
    }
    if (!hours.now().screening)
        snapshot.screeningPaused = ScreeningPause{hours.now().until};
}

/// The limit that judges from the next frame on; readings are what they are.
void ScreeningPipeline::State::watchSite(ScreeningSnapshot& snapshot, Step& step)
{
    for (const auto& person : snapshot.people) {
        if (person.decision.verdict == Verdict::Unmeasurable
            && person.decision.reasons.has(Reason::TooCold))
            site.seeCold(lastStamp, config.rule);
    }
    append(step.events, site.update(lastStamp, config.rule, simulated));
    const FeverRule today = config.rule.onDay(isoTime(lastStamp.wall).substr(0, 10));
    book.setRule(ruleInForce(today, site.limit()));
    snapshot.limit = site.limit();
    snapshot.baseline = site.baseline();
    snapshot.coldArrivalsUntil = site.coldArrivalsUntil();
}

ScreeningPipeline::Step ScreeningPipeline::step(
    const FramePair& frame, const DetectedFaces* lateFaces)
{
    State& s = *state_;
    Step step;
    auto snapshot = std::make_shared<ScreeningSnapshot>();
    snapshot->camera = s.config.camera;
    snapshot->visible = frame.visible;
    s.views.take(frame);
    snapshot->views = s.views.registration();
    snapshot->registration = s.views.usualMap();
    snapshot->zones = s.config.zones;
    snapshot->simulated = s.simulated = frame.simulated;
    snapshot->detector = lateFaces != nullptr ? lateFaces->detector : "thermal";
    if (frame.take != s.take)
        s.beginTake(frame, step);
    if (frame.thermal || frame.visible)
        s.lastStamp = frame.thermal ? frame.thermal->stamp : frame.visible->stamp;
    snapshot->stamp = s.lastStamp;
    if (s.config.sceneOf)
        snapshot->scene = s.config.sceneOf(s.lastStamp);

    s.watchHours(*snapshot, step);
    if (s.frozen.see(frame.thermal)) {
        s.standStill(*snapshot, step);
    } else {
        const auto taken = s.intake.take(frame.thermal, s.config.flatField, s.config.camera);
        if (taken && !*taken && s.lastSnapshot) {
            step.snapshot = s.lastSnapshot; // a refused frame between good ones; the picture ages
            return step;
        }
        if (taken && *taken) {
            s.noteCondition(CameraCondition::Live, {}, step);
            s.measure(**taken, frame, lateFaces, *snapshot, step);
        } else {
            s.noteCondition(
                CameraCondition::Offline, taken ? std::string() : taken.error().line(), step);
            snapshot->condition = CameraCondition::Offline;
            append(step.events, s.endAll());
            step.search = s.views.searchAll(frame);
        }
    }
    s.watchSite(*snapshot, step);
    snapshot->peopleTotal = s.peopleTotal;
    for (const auto& person : snapshot->people) {
        snapshot->seen += person.excluded ? 0 : 1;
        snapshot->judged += person.judged ? 1 : 0;
        snapshot->peopleTotal += person.excluded || person.earlier ? 0 : 1;
    }
    snapshot->passages = s.passages.counts(s.lastStamp);
    snapshot->rejectedTotal = s.rejections.counts();
    s.lastSnapshot = snapshot;
    step.snapshot = std::move(snapshot);
    return step;
}

std::vector<ScreeningEvent> ScreeningPipeline::finish()
{
    return state_->endAll();
}

std::size_t ScreeningPipeline::followed() const
{
    return state_->book.size();
}

void ScreeningPipeline::configure(const Config& config)
{
    state_->config = config;
    state_->reference.configure(config.reference);
    state_->site.setRules(config.site);
    state_->book.setRule(config.rule); // until the limit in force is known with the next frame
}

void ScreeningPipeline::carryOut(EntranceOrder order)
{
    switch (order) {
    case EntranceOrder::AdoptBaseline:
        state_->site.adoptBaseline();
        break;
    case EntranceOrder::ConfirmReference:
        state_->reference.confirm();
        break;
    }
}

} // namespace haetae
