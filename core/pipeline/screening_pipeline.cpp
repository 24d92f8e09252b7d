// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/screening_pipeline.h"

#include <cmath>
#include <iterator>
#include <utility>

#include "pipeline/frame_intake.h"
#include "pipeline/frozen_picture.h"
#include "pipeline/hours_watch.h"
#include "pipeline/person_book.h"
#include "pipeline/screening_zones.h"
#include "screening/face_place.h"
#include "screening/site_statistic.h"
#include "screening/skin_temperature.h"
#include "thermal/reference_corrector.h"
#include "thermal/reference_tracker.h"
#include "vision/face_join.h"
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
    SiteWatch site;
    HoursWatch hours;
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
    void follow(const TemperatureImage& image, std::vector<FaceObservation> faces, Step& step);
    void watchSite(ScreeningSnapshot& snapshot, Step& step);
    void watchHours(ScreeningSnapshot& snapshot, Step& step);
    void noteReference(const ReferenceState& now, Step& step);
    void noteCondition(CameraCondition now, const std::string& error, Step& step);
    void standStill(ScreeningSnapshot& snapshot, Step& step);
    std::vector<ScreeningEvent> closeAll(const std::vector<TrackedFace>& ended);
    std::vector<ScreeningEvent> endAll();
    [[nodiscard]] std::vector<FaceObservation> facesOf(const ThermalSearch& search, cv::Size size,
        const FramePair& frame, const DetectedFaces* late) const;
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
        peopleTotal += face.confirmed && !book.excluded(face.id) ? 1 : 0;
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

std::vector<FaceObservation> ScreeningPipeline::State::facesOf(const ThermalSearch& search,
    cv::Size size, const FramePair& frame, const DetectedFaces* late) const
{
    std::optional<VisibleFaces> visible;
    const bool ofThisTake = late != nullptr && (!takeBegan || late->stamp.monotonic >= *takeBegan);
    if (ofThisTake && lastStamp.monotonic - late->stamp.monotonic <= kOldestBoxes)
        visible = VisibleFaces{late->boxes, frame.registration};
    auto faces = joinFaces(lastStamp, search, size, visible ? &*visible : nullptr).faces;
    for (auto& face : faces) {
        face.geometry = placed(face.geometry, config.measurement, size.width);
        if (config.landmarksOf)
            face.landmarks = config.landmarksOf(face);
        face.geometry.limits.add(zoneLimits(face, config.zones, size));
    }
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
    take = frame.take;
    takeBegan = frame.thermal ? frame.thermal->stamp.monotonic
        : frame.visible       ? frame.visible->stamp.monotonic
                              : lastStamp.monotonic;
}

void ScreeningPipeline::State::follow(
    const TemperatureImage& image, std::vector<FaceObservation> faces, Step& step)
{
    for (FaceObservation& face : faces) {
        if (const auto warmest =
                readSite(image.frame->counts, face, FacialSite::WholeFaceMaximum)) {
            ReadingEvidence evidence;
            evidence.scale = image.frame->scale;
            evidence.siteCounts = warmest->value;
            face.apparent = Celsius::degrees(apparentFrom(evidence));
        }
    }
    const auto followed = tracker.update(image.stamp, faces);
    book.nextFrame();
    for (const auto& face : followed.tracks) {
        if (face.seenNow)
            book.record(face, readSkin(image, face.face, config.measurement), image.reference);
        else
            book.keep(face);
    }
    append(step.events, book.elevations(image.stamp, image.reference, simulated));
    append(step.events, closeAll(followed.ended));
    book.forgetAllBut(followed.tracks);
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
    const ThermalSearch search = findHeads(usable.apparent, now.place);
    follow(*image, facesOf(search, usable.apparent.size(), frame, late), step);
    snapshot.thermal = std::move(image);
    snapshot.rejected = search.rejected;
    snapshot.people = book.views();
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
    snapshot->registration = frame.registration;
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
        }
    }
    s.watchSite(*snapshot, step);
    for (const auto& person : snapshot->people) {
        snapshot->seen += person.excluded ? 0 : 1;
        snapshot->judged += person.judged ? 1 : 0;
    }
    snapshot->peopleTotal = s.peopleTotal + snapshot->seen;
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
