// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/person_book.h"

#include <algorithm>
#include <cmath>

#include "screening/decide.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

/// An elevation ends when the person has been below the limit for this long.
constexpr auto kElevationEnds = 2s;

bool judged(Verdict verdict)
{
    return verdict == Verdict::Normal || verdict == Verdict::Recheck
        || verdict == Verdict::Elevated;
}

double centreX(const FaceObservation& face)
{
    return face.head ? face.head->center().x : 0.0;
}

/// Face widths a second to the right, smoothed over about half a second.
double direction(const FaceObservation& before, const FaceObservation& now, double smoothedBefore)
{
    const double seconds =
        std::chrono::duration<double>(now.stamp.monotonic - before.stamp.monotonic).count();
    const double width = now.head ? std::max(1.0, now.head->width) : 1.0;
    if (seconds <= 0.0)
        return smoothedBefore;
    const double speed = (centreX(now) - centreX(before)) / width / seconds;
    const double weight = std::min(1.0, seconds / 0.5);
    return smoothedBefore + weight * (speed - smoothedBefore);
}

/// Read well, but not what skin can be or not yet: it says more of somebody than their last frame
/// at the edge of the picture.
bool onlyOutOfRange(const ScreeningDecision& decision)
{
    return decision.reasons == ReasonSet{Reason::TooCold}
    || decision.reasons == ReasonSet{Reason::TooHot};
}

/// What the log says of somebody for whom it will not become anything else any more.
ScreeningDecision lastWord(ScreeningDecision decision)
{
    if (decision.verdict == Verdict::Pending)
        decision.verdict = Verdict::Unmeasurable; // nobody waits for them any longer
    return decision;
}

} // namespace

PersonBook::PersonBook(CameraId camera, FeverRule rule)
    : camera_(std::move(camera)),
      rule_(std::move(rule))
{
}

void PersonBook::nextFrame()
{
    for (auto& [id, page] : pages_)
        page.seenNow = false;
}

void PersonBook::forgetAllBut(const std::vector<TrackedFace>& followed)
{
    std::erase_if(pages_, [&](const auto& entry) {
        return std::none_of(followed.begin(), followed.end(),
            [&](const TrackedFace& face) { return face.id == entry.first; });
    });
}

void PersonBook::record(
    const TrackedFace& face, const SkinReading& reading, const ReferenceState& reference)
{
    Page& page = pages_[face.id];
    if (page.track.framesSeen > 0) {
        if (face.resumed)
            page.track.readings.clear();
        page.directionX = direction(page.track.face, face.face, page.directionX);
    }
    page.track.id = face.id;
    page.track.first = face.first;
    page.track.last = face.last;
    page.track.framesSeen = face.framesSeen;
    page.track.face = face.face;
    page.seenNow = true;
    page.confirmed = face.confirmed;
    page.earlier = face.earlier;
    page.excluded = page.excluded && face.face.geometry.limits.has(Reason::ExcludedZone);
    auto& readings = page.track.readings;
    readings.push_back(reading);
    const auto oldest = reading.stamp.monotonic - rule_.window;
    readings.erase(readings.begin(),
        std::find_if(readings.begin(), readings.end(),
            [&](const SkinReading& r) { return r.stamp.monotonic >= oldest; }));

    page.track.elevated = page.elevated;
    page.decision = decide(page.track, reference, rule_);
    if (judged(page.decision.verdict)
        && (!page.best || *page.decision.u95 <= *page.best->decision.u95))
        page.best = {page.decision, reference};
    if (onlyOutOfRange(page.decision))
        page.outOfRange = {page.decision, reference};
}

void PersonBook::keep(const TrackedFace& face)
{
    const auto found = pages_.find(face.id);
    if (found != pages_.end())
        found->second.confirmed = face.confirmed;
}

std::vector<ScreeningEvent> PersonBook::elevations(const FrameStamp& now,
    const ReferenceState& reference, bool simulated, const CameBackFrom& cameBackFrom)
{
    std::vector<ScreeningEvent> events;
    for (auto& [id, page] : pages_) {
        if (page.decision.verdict == Verdict::Elevated && page.seenNow) {
            page.lastElevated = now;
            page.peak = page.peak ? std::max(*page.peak, *page.decision.oralEquivalent)
                                  : *page.decision.oralEquivalent;
            if (!page.elevated && page.confirmed) {
                page.elevated = true;
                if (!page.alarmed)
                    page.alarmed = {page.decision, reference};
                if (!page.earlier && cameBackFrom)
                    page.earlier = cameBackFrom(id);
                events.emplace_back(ElevatedBegan{camera_, now, id, page.decision, reference,
                    placeOf(id), page.earlier, simulated});
            }
        } else if (page.elevated && now.monotonic - page.lastElevated.monotonic > kElevationEnds
            && (page.decision.verdict == Verdict::Normal
                || page.decision.verdict == Verdict::Recheck)) {
            page.elevated = false;
            events.emplace_back(ElevatedEnded{camera_, now, id, page.peak, false, simulated});
        }
    }
    return events;
}

std::vector<ScreeningEvent> PersonBook::close(
    const TrackedFace& face, const FrameStamp& now, const ReferenceState& reference, bool simulated)
{
    std::vector<ScreeningEvent> events;
    const auto found = pages_.find(face.id);
    if (found == pages_.end())
        return events;
    const Page& page = found->second;
    if (page.elevated)
        events.emplace_back(ElevatedEnded{camera_, now, face.id, page.peak, true, simulated});
    if (face.confirmed && !page.excluded) {
        PersonScreened last;
        last.camera = camera_;
        last.first = face.first;
        last.last = face.last;
        last.track = face.id;
        const Judgement word = page.alarmed ? *page.alarmed
            : page.best                     ? *page.best
                        : page.outOfRange.value_or(Judgement{page.decision, reference});
        last.decision = lastWord(word.decision);
        last.reference = word.reference;
        last.measured = page.best.has_value();
        last.earlier = face.earlier;
        last.simulated = simulated;
        events.emplace_back(last);
    }
    pages_.erase(found);
    return events;
}

PersonPlace PersonBook::placeOf(TrackId track) const
{
    PersonPlace place;
    const auto self = pages_.find(track);
    if (self == pages_.end())
        return place;
    place.fromLeft = 1;
    place.directionX = self->second.directionX;
    place.inView = self->second.seenNow;
    for (const auto& [id, page] : pages_) {
        if (!page.seenNow || !page.confirmed)
            continue;
        ++place.people;
        if (centreX(page.track.face) < centreX(self->second.track.face))
            ++place.fromLeft;
    }
    return place;
}

bool PersonBook::excluded(TrackId track) const
{
    const auto found = pages_.find(track);
    return found != pages_.end() && found->second.excluded;
}

std::vector<PersonView> PersonBook::views() const
{
    std::vector<PersonView> people;
    for (const auto& [id, page] : pages_) {
        if (page.seenNow && page.confirmed)
            people.push_back({id, page.track.face, page.decision, judged(page.decision.verdict),
                placeOf(id), page.excluded, page.earlier});
    }
    std::sort(people.begin(), people.end(),
        [](const PersonView& a, const PersonView& b) { return centreX(a.face) < centreX(b.face); });
    return people;
}

} // namespace haetae
