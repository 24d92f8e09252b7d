// SPDX-License-Identifier: GPL-3.0-or-later
// What a screening step watches beside the people: reference, camera, hours, site, and who can only
// be seen.
#include "pipeline/pipeline_state.h"
#include "pipeline/visible_people.h"

namespace haetae {

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

/// Without a thermal picture nobody is judged, and who can be seen is still seen and counted.
void ScreeningPipeline::State::followVisible(
    const FramePair& frame, const DetectedFaces* late, ScreeningSnapshot& snapshot, Step& step)
{
    if (!std::exchange(visibleAlone, true) || !frame.visible)
        append(step.events, endAll());
    if (!frame.visible || snapshot.screeningPaused)
        return;
    step.search = views.searchAll(frame);
    const cv::Size size = frame.visible->bgr.size();
    snapshot.registration = standInMap(size);
    pictureWidth = standInSize(size).width;
    const bool ofThisTake = late != nullptr && (!takeBegan || late->stamp.monotonic >= *takeBegan);
    const bool fresh = ofThisTake && (!lastVisible || late->stamp.monotonic > *lastVisible)
        && lastStamp.monotonic - late->stamp.monotonic <= kOldestBoxes;
    if (fresh) {
        lastVisible = late->stamp.monotonic;
        TemperatureImage none;
        none.stamp = late->stamp;
        static_cast<void>(follow(none, visibleObservations(*late, size), step));
    }
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

} // namespace haetae
