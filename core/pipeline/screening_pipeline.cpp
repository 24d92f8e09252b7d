// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/screening_pipeline.h"

#include <cmath>
#include <iterator>
#include <utility>

#include "pipeline/person_book.h"
#include "screening/skin_temperature.h"
#include "thermal/radiometry.h"
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
          book(config.camera, config.rule)
    {
    }

    Config config;
    Radiometer radiometer;
    ReferenceTracker reference;
    FaceTracker tracker;
    PersonBook book;
    ReferenceState lastReference;
    FrameStamp lastStamp;
    int peopleTotal = 0;
    bool simulated = false;
    bool radiometric = true;
    std::uint32_t take = 0;
    std::optional<MonotonicTime> takeBegan; // empty in the first take

    void beginTake(const FramePair& frame, Step& step);
    void follow(
        const TemperatureImage& image, const std::vector<FaceObservation>& faces, Step& step);
    void noteReference(const ReferenceState& now, Step& step);
    void noteSignal(const Error* error, Step& step);
    std::vector<ScreeningEvent> closeAll(const std::vector<TrackedFace>& ended);
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
    if (now.condition != lastReference.condition)
        step.events.emplace_back(
            ReferenceChanged{config.camera, lastStamp, lastReference, now, simulated});
    lastReference = now;
}

/// Tells once when counts stop or start to be temperatures.
void ScreeningPipeline::State::noteSignal(const Error* error, Step& step)
{
    if ((error == nullptr) == radiometric)
        return;
    radiometric = error == nullptr;
    step.events.emplace_back(CameraChanged{config.camera, lastStamp,
        radiometric ? CameraCondition::Live : CameraCondition::Offline,
        radiometric ? std::string() : error->line(), simulated});
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
        peopleTotal += face.confirmed ? 1 : 0;
        append(events, book.close(face, lastStamp, lastReference, simulated));
    }
    return events;
}

std::vector<FaceObservation> ScreeningPipeline::State::facesOf(const ThermalSearch& search,
    cv::Size size, const FramePair& frame, const DetectedFaces* late) const
{
    std::optional<VisibleFaces> visible;
    const bool ofThisTake = late != nullptr && (!takeBegan || late->stamp.monotonic >= *takeBegan);
    if (ofThisTake && lastStamp.monotonic - late->stamp.monotonic <= kOldestBoxes)
        visible = VisibleFaces{late->boxes, frame.registration};
    return joinFaces(lastStamp, search, size, visible ? &*visible : nullptr).faces;
}

/// Time was jumped over: whoever was followed has had their last word, and the reference must be
/// found anew, since values from two times would be averaged.
void ScreeningPipeline::State::beginTake(const FramePair& frame, Step& step)
{
    append(step.events, closeAll(tracker.finish()));
    book = PersonBook(config.camera, config.rule);
    reference = ReferenceTracker(config.reference);
    take = frame.take;
    takeBegan = frame.thermal ? frame.thermal->stamp.monotonic
        : frame.visible       ? frame.visible->stamp.monotonic
                              : lastStamp.monotonic;
}

void ScreeningPipeline::State::follow(
    const TemperatureImage& image, const std::vector<FaceObservation>& faces, Step& step)
{
    const auto followed = tracker.update(image.stamp, faces);
    book.nextFrame();
    for (const auto& face : followed.tracks) {
        if (face.seenNow)
            book.record(face, readSkin(image, face.face), image.reference);
        else
            book.keep(face);
    }
    append(step.events, book.elevations(image.stamp, image.reference, simulated));
    append(step.events, closeAll(followed.ended));
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
    snapshot->simulated = s.simulated = frame.simulated;
    snapshot->detector = lateFaces != nullptr ? lateFaces->detector : "thermal";
    if (frame.take != s.take)
        s.beginTake(frame, step);
    if (frame.thermal || frame.visible)
        s.lastStamp = frame.thermal ? frame.thermal->stamp : frame.visible->stamp;
    snapshot->stamp = s.lastStamp;
    if (s.config.sceneOf)
        snapshot->scene = s.config.sceneOf(s.lastStamp);

    const auto apparent = frame.thermal
        ? s.radiometer.apparent(*frame.thermal)
        : Result<cv::Mat>(fail(ErrorKind::Unsupported, s.config.camera.value,
            "has no thermal picture", "check the camera's thermal channel"));
    s.noteSignal(apparent ? nullptr : &apparent.error(), step);
    if (apparent) {
        const ReferenceState reference = s.reference.update(*frame.thermal, *apparent);
        s.noteReference(reference, step);
        auto image = std::make_shared<TemperatureImage>(
            correctByReference(s.lastStamp, *apparent, reference));
        const ThermalSearch search = findHeads(*apparent, reference.place);
        s.follow(*image, s.facesOf(search, apparent->size(), frame, lateFaces), step);
        snapshot->thermal = std::move(image);
        snapshot->reference = reference;
        snapshot->rejected = search.rejected;
        snapshot->people = s.book.views();
    } else {
        snapshot->condition = CameraCondition::Offline;
        append(step.events, s.closeAll(s.tracker.finish()));
    }
    snapshot->seen = static_cast<int>(snapshot->people.size());
    for (const auto& person : snapshot->people)
        snapshot->judged += person.judged ? 1 : 0;
    snapshot->peopleTotal = s.peopleTotal + snapshot->seen;
    step.snapshot = std::move(snapshot);
    return step;
}

std::vector<ScreeningEvent> ScreeningPipeline::finish()
{
    return state_->closeAll(state_->tracker.finish());
}

void ScreeningPipeline::configure(const Config& config)
{
    state_->config = config;
    state_->reference.configure(config.reference);
    state_->book.setRule(config.rule);
}

} // namespace haetae
