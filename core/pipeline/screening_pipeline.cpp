// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/screening_pipeline.h"

#include <cmath>
#include <utility>

#include "pipeline/face_cutter.h"
#include "pipeline/observed_faces.h"
#include "pipeline/pipeline_state.h"
#include "pipeline/screening_zones.h"
#include "screening/face_place.h"
#include "screening/site_statistic.h"
#include "screening/skin_temperature.h"
#include "thermal/reference_corrector.h"

namespace haetae {
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

/// In the frame that raised the alarm, and from no other: nothing is looked for afterwards.
void addPictures(
    const ScreeningSnapshot& snapshot, const PrivacyRule& rule, ScreeningPipeline::Step& step)
{
    if (!rule.thermalCrops.keep && !rule.visiblePictures.keep)
        return;
    for (ScreeningEvent& event : step.events) {
        auto* began = std::get_if<ElevatedBegan>(&event);
        if (began == nullptr)
            continue;
        auto pictures = std::make_shared<AlarmPictures>(cutFace(snapshot, began->track, rule));
        if (!pictures->empty())
            began->pictures = std::move(pictures);
    }
}

void addSkew(const FramePair& frame, ScreeningPipeline::Step& step)
{
    if (!frame.skew)
        return;
    for (ScreeningEvent& event : step.events) {
        if (auto* began = std::get_if<ElevatedBegan>(&event))
            began->skew = frame.skew;
        else if (auto* person = std::get_if<PersonScreened>(&event))
            person->skew = frame.skew;
    }
}

} // namespace

ScreeningPipeline::ScreeningPipeline(Config config)
    : state_(std::make_unique<State>(std::move(config)))
{
}

ScreeningPipeline::~ScreeningPipeline() = default;

/// Whoever the repeated picture shows may have left long ago: nobody is followed through it.
void ScreeningPipeline::State::standStill(PictureLie lie, ScreeningSnapshot& snapshot, Step& step)
{
    noteCondition(CameraCondition::Frozen, inWords(lie), step);
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
        visible = VisibleFaces{late->boxes, views.registration(), views.viewAngles(*late),
            views.headsThen(*late), views.movedSince(*late),
            lastStamp.monotonic - late->stamp.monotonic};
    auto faces = observedFaces(lastStamp, search, apparent, visible ? &*visible : nullptr);
    for (auto& face : faces) {
        face.geometry = placed(face.geometry, config.measurement, apparent.cols);
        if (config.landmarksOf)
            face.landmarks = config.landmarksOf(face);
        else
            sharpenLandmarks(image, views.registration(), face);
        face.geometry.limits.add(zoneLimits(face, config.zones, apparent.size()));
        if (viewsApart)
            face.geometry.limits.add(Reason::ViewsApart);
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
    views.follow(followed.tracks);
    step.search = views.searchFor(frame, search, followed.tracks);
    snapshot.thermal = std::move(image);
    rejections.see(lastStamp, search.rejected);
    snapshot.rejected = std::move(search.rejected);
    snapshot.people = book.views();
}

ScreeningPipeline::Step ScreeningPipeline::step(
    const FramePair& frame, const DetectedFaces* lateFaces)
{
    State& s = *state_;
    Step step;
    auto snapshot = std::make_shared<ScreeningSnapshot>();
    snapshot->camera = s.config.camera;
    snapshot->visible = frame.visible;
    snapshot->thermalPicture = frame.thermalPicture;
    snapshot->skew = frame.skew;
    s.viewsApart = frame.skew && frame.skew->tooLarge();
    snapshot->pictureOnly = frame.pictureOnly;
    s.views.take(frame, s.config.matched);
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
    if (const PictureLie lie = s.frozen.see(frame); lie != PictureLie::None) {
        s.standStill(lie, *snapshot, step);
    } else if (frame.pictureOnly) {
        s.noteCondition(CameraCondition::Live, {}, step);
        s.followVisible(frame, lateFaces, *snapshot, step);
    } else {
        const auto taken = s.intake.take(frame.thermal, s.config.flatField, s.config.camera);
        if (taken && !*taken && s.lastSnapshot) {
            step.snapshot = s.lastSnapshot; // a refused frame between good ones; the picture ages
            return step;
        }
        if (taken && *taken) {
            s.noteCondition(CameraCondition::Live, {}, step);
            if (std::exchange(s.visibleAlone, false))
                append(step.events, s.endAll()); // they were in another picture's pixels
            s.measure(**taken, frame, lateFaces, *snapshot, step);
        } else {
            s.noteCondition(
                CameraCondition::Offline, taken ? std::string() : taken.error().line(), step);
            snapshot->condition = CameraCondition::Offline;
            s.followVisible(frame, lateFaces, *snapshot, step);
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
    addPictures(*snapshot, s.config.privacy, step);
    addSkew(frame, step);
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
