// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_tracker.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "vision/departures.h"
#include "vision/head_track.h"
#include "vision/track_assignment.h"

namespace haetae {

using Seconds = HeadTrack::Seconds;

struct FaceTracker::State {
    std::vector<HeadTrack> tracks;
    std::int64_t lastId = 0;
    std::optional<FrameStamp> now;
    Departures departures;

    using Seen = std::vector<FaceObservation>;

    void predictTo(const FrameStamp& stamp);
    [[nodiscard]] Seen separate(const std::vector<FaceObservation>& faces);
    [[nodiscard]] std::vector<HeadTrack*> coveredBy(const ThermalRect& head);
    [[nodiscard]] bool hidesSeveral(const ThermalRect& head);
    [[nodiscard]] bool isSecondPart(const FaceObservation& part, const Seen& seen) const;
    [[nodiscard]] std::vector<bool> assign(const FrameStamp& stamp, const Seen& seen);
    void begin(const FrameStamp& stamp, const FaceObservation& seen);
    [[nodiscard]] bool isSecondOutline(const ThermalRect& head) const;
    [[nodiscard]] bool isNeck(const FaceObservation& seen) const;
    [[nodiscard]] bool isBodyPart(const FaceObservation& seen) const;
    [[nodiscard]] bool isLoose(const FaceObservation& seen) const;
    [[nodiscard]] HeadTrack* surfacing(const FaceObservation& seen);
    void reunite(const std::vector<TrackId>& tentative);
    void dropBodyParts(const std::vector<TrackId>& tentative);
    void noteOcclusions();
    void noteHidden(const FrameStamp& stamp);
    void splitStrangers(const FrameStamp& stamp, std::vector<TrackedFace>& ended);
    void dropLost(const FrameStamp& stamp, Seconds atLeast, std::vector<TrackedFace>& ended);
    [[nodiscard]] TrackedFace farewell(HeadTrack& track);
};

void FaceTracker::State::predictTo(const FrameStamp& stamp)
{
    const Seconds step = now ? Seconds(stamp.monotonic - now->monotonic) : Seconds(0);
    now = stamp;
    for (HeadTrack& track : tracks)
        track.predict(std::max(step, Seconds(0)));
}

/// The known heads that this outline runs around, none unless there are several: two that cross are
/// outlined as one, and while one passes right behind the other nobody can say whose the outline
/// is.
std::vector<HeadTrack*> FaceTracker::State::coveredBy(const ThermalRect& head)
{
    constexpr double kInside = 0.6;
    constexpr double kStillInside = 0.35; // where somebody hidden stands is not known so well
    constexpr double kWider = 1.3;
    std::vector<HeadTrack*> covered;
    for (HeadTrack& track : tracks) {
        const ThermalRect box = track.box();
        const double inside = track.hidden() ? kStillInside : kInside;
        if (track.face().confirmed && box.intersected(head).area() > inside * box.area())
            covered.push_back(&track);
    }
    const auto narrow = [&](const HeadTrack* track) {
        return head.width <= kWider * track->box().width;
    };
    const bool passing = covered.size() == 2 && covered[0]->passes(*covered[1]);
    if (!passing)
        std::erase_if(covered, narrow);
    if (covered.size() < 2)
        covered.clear();
    return covered;
}

bool FaceTracker::State::hidesSeveral(const ThermalRect& head)
{
    const auto covered = coveredBy(head);
    for (HeadTrack* track : covered)
        track->hideBehind(head);
    return !covered.empty();
}

/// The chin of a known head of which the brow is outlined apart, and more clearly.
bool FaceTracker::State::isSecondPart(const FaceObservation& part, const Seen& seen) const
{
    constexpr double kAbove = 0.3; // head widths aside at most
    return std::any_of(tracks.begin(), tracks.end(), [&](const HeadTrack& track) {
        const ThermalRect head = track.box();
        const double x = part.head->center().x;
        const bool known = std::any_of(tracks.begin(), tracks.end(), [&](const HeadTrack& other) {
            return &other != &track && sameHead(other.box(), *part.head);
        });
        return track.face().confirmed && !known && isPartOf(*part.head, head)
            && std::any_of(seen.begin(), seen.end(), [&](const FaceObservation& other) {
                   return other.score > part.score && isPartOf(*other.head, head)
                       && std::abs(other.head->center().x - x) < kAbove * head.width;
               });
    });
}

/// The sights of one head each; where two heads run into each other neither is to be measured.
FaceTracker::State::Seen FaceTracker::State::separate(const std::vector<FaceObservation>& faces)
{
    Seen seen;
    for (const FaceObservation& face : faces) {
        if (!face.head || face.head->empty())
            continue;
        seen.push_back(face);
        if (hidesSeveral(*face.head)) // one of them is followed by it, and nobody is measured
            seen.back().geometry.limits.add(Reason::Overlapped);
    }
    const Seen all = seen;
    std::erase_if(seen,
        [&](const FaceObservation& face) { return !face.visible && isSecondPart(face, all); });
    for (FaceObservation& face : seen) {
        const bool overlapped = std::any_of(seen.begin(), seen.end(), [&](const auto& other) {
            return face.face && !sameHead(*other.head, *face.head)
                && reachesInto(*other.head, *face.face);
        });
        if (overlapped)
            face.geometry.limits.add(Reason::Overlapped);
    }
    return seen;
}

/// Gives the sights to the known tracks; true for those that were taken.
std::vector<bool> FaceTracker::State::assign(const FrameStamp& stamp, const Seen& seen)
{
    std::vector<double> gain(tracks.size() * seen.size(), 0.0);
    for (std::size_t t = 0; t < tracks.size(); ++t)
        for (std::size_t s = 0; s < seen.size(); ++s)
            gain[t * seen.size() + s] = tracks[t].likeness(seen[s], stamp);
    std::vector<bool> taken(seen.size(), false);
    const auto columnOf = assignBest(gain, tracks.size(), seen.size());
    for (std::size_t t = 0; t < tracks.size(); ++t) {
        if (!columnOf[t])
            continue;
        taken[*columnOf[t]] = true;
        tracks[t].see(stamp, seen[*columnOf[t]]);
    }
    return taken;
}

bool FaceTracker::State::isSecondOutline(const ThermalRect& head) const
{
    return std::any_of(tracks.begin(), tracks.end(), [&](const HeadTrack& track) {
        return track.face().seenNow
            && (sameHead(*track.face().face.head, head)
                || (track.face().confirmed
                    && (isPartOf(head, track.box()) || isPartOf(head, track.expected()))));
    });
}

/// The bare neck below a head that is turned away or cold, of which but the brow may be outlined;
/// the neck's own outline is never clear.
bool FaceTracker::State::isNeck(const FaceObservation& seen) const
{
    constexpr double kClear = 0.75;
    const ThermalRect& part = *seen.head;
    return seen.score < kClear
        && std::any_of(tracks.begin(), tracks.end(), [&](const HeadTrack& track) {
               const ThermalRect head = track.box();
               const double across = std::abs(part.center().x - head.center().x) / head.width;
               const double down = (part.center().y - head.center().y) / head.height;
               return track.face().confirmed && across < 1.2 && down > 0.5 && down < 2.4
                   && part.width < 1.5 * head.width;
           });
}

/// A loose outline around a known head and something beside it.
bool FaceTracker::State::isLoose(const FaceObservation& seen) const
{
    constexpr double kClear = 0.8;
    constexpr double kInside = 0.6;
    constexpr double kWider = 1.35;
    return seen.score < kClear
        && std::any_of(tracks.begin(), tracks.end(), [&](const HeadTrack& track) {
               const ThermalRect head = track.box();
               return track.face().confirmed && seen.head->width > kWider * head.width
                   && head.intersected(*seen.head).area() > kInside * head.area();
           });
}

bool FaceTracker::State::isBodyPart(const FaceObservation& seen) const
{
    return std::any_of(tracks.begin(), tracks.end(),
        [&](const HeadTrack& track) { return track.hasBodyPart(seen); });
}

HeadTrack* FaceTracker::State::surfacing(const FaceObservation& seen)
{
    HeadTrack* best = nullptr;
    for (HeadTrack& track : tracks) {
        if (track.maySurfaceAs(seen)
            && (best == nullptr || track.face().last.monotonic > best->face().last.monotonic))
            best = &track;
    }
    return best;
}

void FaceTracker::State::begin(const FrameStamp& stamp, const FaceObservation& seen)
{
    const bool face = seen.visible.has_value(); // no neck, arm or shirt has one
    const bool ofOthers =
        isSecondOutline(*seen.head) || isNeck(seen) || isLoose(seen) || isBodyPart(seen);
    if ((!face && ofOthers) || !coveredBy(*seen.head).empty())
        return;
    if (HeadTrack* lost = surfacing(seen)) {
        lost->resumeAt(*seen.head);
        lost->see(stamp, seen);
        return;
    }
    tracks.emplace_back(TrackId{++lastId}, stamp, seen);
}

/// Who is sure to be a person by now may be one who was lost here a moment ago; several frames tell
/// that better than the first one, in which a head is often cut or turned.
void FaceTracker::State::reunite(const std::vector<TrackId>& tentative)
{
    for (const TrackId id : tentative) {
        const auto later = std::find_if(tracks.begin(), tracks.end(),
            [&](const HeadTrack& track) { return track.face().id == id; });
        if (later == tracks.end() || !later->face().confirmed)
            continue;
        const auto lost = std::find_if(tracks.begin(), tracks.end(),
            [&](const HeadTrack& track) { return track.wentOnAs(*later); });
        if (lost == tracks.end())
            continue;
        later->goOnFor(*lost);
        tracks.erase(lost);
    }
}

/// What turns out to be a shirt or an arm before it was ever counted.
void FaceTracker::State::dropBodyParts(const std::vector<TrackId>& tentative)
{
    std::vector<TrackId> parts;
    for (const HeadTrack& track : tracks) {
        const TrackId id = track.face().id;
        const bool doubtful = !track.face().confirmed
            || std::find(tentative.begin(), tentative.end(), id) != tentative.end();
        if (doubtful && !track.face().face.visible && isBodyPart(track.face().face))
            parts.push_back(id);
    }
    std::erase_if(tracks, [&](const HeadTrack& track) {
        return std::find(parts.begin(), parts.end(), track.face().id) != parts.end();
    });
}

void FaceTracker::State::noteOcclusions()
{
    for (HeadTrack& lost : tracks) {
        if (lost.face().seenNow)
            continue;
        for (const HeadTrack& other : tracks)
            if (other.face().seenNow
                && (sameHead(lost.box(), other.box())
                    // Somebody new right there: it takes a while to see whether it is the same.
                    || (!other.face().confirmed
                        && sameHead(*lost.face().face.head, *other.face().face.head))))
                lost.hideBehind(*other.face().face.head);
    }
}

/// Where a head has just gone behind another one, its skin may still be seen beside it.
void FaceTracker::State::noteHidden(const FrameStamp& stamp)
{
    constexpr Seconds kJustHidden{0.5};
    for (HeadTrack& track : tracks) {
        const FaceObservation& own = track.face().face;
        if (!track.face().seenNow || !own.face)
            continue;
        if (std::any_of(tracks.begin(), tracks.end(), [&](const HeadTrack& other) {
                return other.face().confirmed && &other != &track
                    && other.unseen(stamp) < kJustHidden
                    && (track.mayHaveSkinOf(other)
                        || (other.lost() && reachesInto(other.box(), *own.face)));
            }))
            track.forbidReading(Reason::Overlapped);
    }
}

/// A track that has passed to somebody else ends, and the other person begins a track of their own.
void FaceTracker::State::splitStrangers(const FrameStamp& stamp, std::vector<TrackedFace>& ended)
{
    for (HeadTrack& track : tracks) {
        if (!track.face().seenNow || !track.isSomebodyElse())
            continue;
        const FaceObservation stranger = track.face().face;
        TrackedFace gone = farewell(track);
        gone.seenNow = false;
        ended.push_back(gone);
        track = HeadTrack(TrackId{++lastId}, stamp, stranger);
    }
}

void FaceTracker::State::dropLost(
    const FrameStamp& stamp, Seconds atLeast, std::vector<TrackedFace>& ended)
{
    std::erase_if(tracks, [&](HeadTrack& track) {
        if (track.face().seenNow || track.unseen(stamp) <= std::max(atLeast, track.patience()))
            return false;
        if (track.face().confirmed)
            ended.push_back(farewell(track));
        return true;
    });
}

/// Whether somebody has been here before is asked when all of them has been seen: how warm they
/// look is known best then, and who else it may have been.
TrackedFace FaceTracker::State::farewell(HeadTrack& track)
{
    departures.recognise(track, tracks);
    departures.note(track);
    return track.face();
}

FaceTracker::FaceTracker() : state_(std::make_unique<State>()) { }
FaceTracker::~FaceTracker() = default;

FaceTracker::Result FaceTracker::update(
    const FrameStamp& stamp, const std::vector<FaceObservation>& faces)
{
    Result result;
    state_->predictTo(stamp);
    state_->dropLost(stamp, HeadTrack::kLongestPatience, result.ended); // the camera had a gap
    const State::Seen seen = state_->separate(faces);
    std::vector<TrackId> tentative;
    for (const HeadTrack& track : state_->tracks)
        if (!track.face().confirmed)
            tentative.push_back(track.face().id);
    const std::vector<bool> taken = state_->assign(stamp, seen);
    for (std::size_t s = 0; s < seen.size(); ++s)
        if (!taken[s])
            state_->begin(stamp, seen[s]);
    state_->reunite(tentative);
    state_->dropBodyParts(tentative);
    state_->noteOcclusions();
    state_->noteHidden(stamp);
    state_->splitStrangers(stamp, result.ended);
    state_->dropLost(stamp, Seconds(0), result.ended);
    state_->departures.forgetBefore(stamp);
    for (const HeadTrack& track : state_->tracks) {
        result.tracks.push_back(track.face());
        result.tracks.back().place = track.box();
    }
    return result;
}

std::optional<TrackId> FaceTracker::cameBackFrom(TrackId id)
{
    for (HeadTrack& track : state_->tracks) {
        if (track.face().id != id)
            continue;
        state_->departures.recogniseEarly(track, state_->tracks);
        return track.face().earlier;
    }
    return std::nullopt;
}

void FaceTracker::sensorJumped()
{
    for (HeadTrack& track : state_->tracks)
        track.sensorJumped();
}

std::vector<TrackedFace> FaceTracker::finish()
{
    std::vector<TrackedFace> ended;
    for (HeadTrack& track : state_->tracks)
        if (track.face().confirmed)
            ended.push_back(state_->farewell(track));
    state_->tracks.clear();
    state_->departures = Departures();
    return ended;
}

} // namespace haetae
