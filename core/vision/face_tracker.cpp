// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_tracker.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "vision/track_assignment.h"
#include "vision/track_motion.h"

namespace haetae {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr int kConfirmFrames = 3;
constexpr Seconds kConfirmAfter{0.3};
constexpr double kLeastScore = 0.6; ///< on average; a shoulder in a corner reaches 0.58
constexpr double kClearScore = 0.7; ///< below it a head must be seen twice as long
constexpr double kConfirmShare = 0.6; ///< of the frames since it was first seen
constexpr Seconds kForgetTentative{0.3};
constexpr Seconds kForgetLost{1.0};
constexpr Seconds kForgetOccluded{2.5};
constexpr Seconds kForgetLeft{0.4}; ///< walked out over the edge

/// One head on its way, with what decides how long it is kept. *value*
struct Track {
    TrackedFace face;
    HeadMotion motion;
    double scoreSum = 0.0;
    int framesSince = 0; ///< all frames since the first, seen or not
    int framesWhole =
        0; ///< seen and not cut by the picture's edge, where a shoulder may pass for a head
    bool occluded = false; ///< another head stands where this one should be
};

Seconds between(const FrameStamp& from, const FrameStamp& to)
{
    return to.monotonic - from.monotonic;
}

/// 0 when the two cannot be one head; near 1 when position and size agree.
double likeness(const Track& track, const ThermalRect& seen, Seconds unseen)
{
    constexpr double kGate = 0.9; // head widths, one frame after the last sight
    constexpr double kGateGrowth = 1.0; // head widths a second out of sight
    constexpr double kMostGate = 2.0;
    constexpr double kMostSizeRatio = 1.9;
    const ThermalRect expected = track.motion.box();
    const double width = 0.5 * (expected.width + seen.width);
    if (width <= 0)
        return 0.0;
    const double distance =
        std::hypot(expected.center().x - seen.center().x, expected.center().y - seen.center().y)
        / width;
    const double ratio = std::abs(std::log(seen.width / expected.width));
    const double gate = std::min(kMostGate, kGate + kGateGrowth * unseen.count());
    if (!(distance < gate) || !(ratio < std::log(kMostSizeRatio)))
        return 0.0;
    const double place = 1.0 - distance / gate;
    const double size = 1.0 - ratio / std::log(kMostSizeRatio);
    const double known = track.face.confirmed ? 0.2 : 0.0;
    return 0.05 + 0.55 * place + 0.2 * size + known;
}

bool sameHead(const ThermalRect& a, const ThermalRect& b)
{
    const double smaller = std::min(a.area(), b.area());
    return overlap(a, b) > 0.2 || (smaller > 0 && a.intersected(b).area() > 0.45 * smaller);
}

bool longEnough(const Track& track)
{
    const double score = track.scoreSum / track.face.framesSeen;
    // A hand that comes into view before its person passes for a small head for half a second.
    const bool thin = score < kClearScore || track.face.face.geometry.limits.has(Reason::TooFar);
    const Seconds needed = thin ? 2 * kConfirmAfter : kConfirmAfter;
    return score >= kLeastScore && track.framesWhole >= kConfirmFrames
        && between(track.face.first, track.face.last) >= needed
        && track.face.framesSeen >= kConfirmShare * track.framesSince;
}

Seconds patienceWith(const Track& track)
{
    if (!track.face.confirmed)
        return kForgetTentative;
    if (track.occluded)
        return kForgetOccluded;
    return track.face.face.geometry.limits.has(Reason::AtEdge) ? kForgetLeft : kForgetLost;
}

} // namespace

struct FaceTracker::State {
    std::vector<Track> tracks;
    std::int64_t lastId = 0;
    std::optional<FrameStamp> now;

    void predictTo(const FrameStamp& stamp)
    {
        const Seconds step = now ? between(*now, stamp) : Seconds(0);
        now = stamp;
        for (Track& track : tracks) {
            track.motion.predict(std::max(step, Seconds(0)));
            if (!track.face.seenNow)
                track.motion.coast(std::max(step, Seconds(0)));
            track.face.seenNow = false;
            ++track.framesSince;
        }
    }

    void see(Track& track, const FrameStamp& stamp, const FaceObservation& seen)
    {
        track.face.last = stamp;
        track.face.framesSeen += 1;
        track.face.face = seen;
        track.face.face.geometry.speedFacesPerSecond = track.motion.speedInWidths();
        track.face.seenNow = true;
        track.occluded = false;
        track.scoreSum += seen.score;
        track.framesWhole += seen.geometry.limits.has(Reason::AtEdge) ? 0 : 1;
        track.face.confirmed = track.face.confirmed || longEnough(track);
    }

    /// A head that steps out from behind another is outlined in full where only a part of it was
    /// seen: the gate on size refuses it, though it stands on the lost head's place.
    [[nodiscard]] Track* lostBehind(const ThermalRect& head)
    {
        Track* best = nullptr;
        for (Track& track : tracks) {
            const bool lost = track.face.confirmed && !track.face.seenNow;
            if (lost && sameHead(track.motion.box(), head)
                && (best == nullptr || track.face.last.monotonic > best->face.last.monotonic))
                best = &track;
        }
        return best;
    }

    void start(const FrameStamp& stamp, const FaceObservation& seen)
    {
        Track track{{}, HeadMotion(*seen.head), 0.0, 1, 0, false};
        track.face.id = TrackId{++lastId};
        track.face.first = stamp;
        see(track, stamp, seen);
        tracks.push_back(std::move(track));
    }

    /// Two heads that cross may be outlined as one: its reading would be of both, so it is
    /// nobody's.
    [[nodiscard]] bool coversSeveral(const ThermalRect& head)
    {
        constexpr double kInside = 0.6;
        constexpr double kWider = 1.3;
        std::vector<Track*> covered;
        for (Track& track : tracks) {
            const ThermalRect box = track.motion.box();
            if (track.face.confirmed && head.width > kWider * box.width
                && box.intersected(head).area() > kInside * box.area())
                covered.push_back(&track);
        }
        if (covered.size() < 2)
            return false;
        for (Track* track : covered)
            track->occluded = true;
        return true;
    }

    void noteOcclusions()
    {
        for (Track& lost : tracks) {
            if (lost.face.seenNow)
                continue;
            const ThermalRect place = lost.motion.box();
            for (const Track& other : tracks)
                if (other.face.seenNow && sameHead(place, other.motion.box()))
                    lost.occluded = true;
        }
    }

    [[nodiscard]] std::vector<TrackedFace> dropLost(const FrameStamp& stamp)
    {
        std::vector<TrackedFace> ended;
        std::erase_if(tracks, [&](const Track& track) {
            if (track.face.seenNow || between(track.face.last, stamp) <= patienceWith(track))
                return false;
            if (track.face.confirmed)
                ended.push_back(track.face);
            return true;
        });
        return ended;
    }
};

FaceTracker::FaceTracker() : state_(std::make_unique<State>()) { }
FaceTracker::~FaceTracker() = default;

FaceTracker::Result FaceTracker::update(
    const FrameStamp& stamp, const std::vector<FaceObservation>& faces)
{
    state_->predictTo(stamp);
    std::vector<const FaceObservation*> seen;
    for (const FaceObservation& face : faces)
        if (face.head && !face.head->empty() && !state_->coversSeveral(*face.head))
            seen.push_back(&face);
    std::vector<Track>& tracks = state_->tracks;
    const std::size_t known = tracks.size();
    std::vector<double> gain(known * seen.size(), 0.0);
    for (std::size_t t = 0; t < known; ++t)
        for (std::size_t s = 0; s < seen.size(); ++s)
            gain[t * seen.size() + s] =
                likeness(tracks[t], *seen[s]->head, between(tracks[t].face.last, stamp));
    std::vector<bool> taken(seen.size(), false);
    const auto columnOf = assignBest(gain, known, seen.size());
    for (std::size_t t = 0; t < known; ++t) {
        if (!columnOf[t])
            continue;
        taken[*columnOf[t]] = true;
        tracks[t].motion.correct(*seen[*columnOf[t]]->head);
        state_->see(tracks[t], stamp, *seen[*columnOf[t]]);
    }
    for (std::size_t s = 0; s < seen.size(); ++s) {
        const bool second =
            !taken[s] && std::any_of(tracks.begin(), tracks.end(), [&](const Track& track) {
                return track.face.seenNow && sameHead(*track.face.face.head, *seen[s]->head);
            });
        if (taken[s] || second)
            continue;
        if (Track* lost = state_->lostBehind(*seen[s]->head)) {
            lost->motion = HeadMotion(*seen[s]->head);
            state_->see(*lost, stamp, *seen[s]);
        } else {
            state_->start(stamp, *seen[s]);
        }
    }
    state_->noteOcclusions();
    Result result;
    result.ended = state_->dropLost(stamp);
    for (const Track& track : tracks)
        result.tracks.push_back(track.face);
    return result;
}

std::vector<TrackedFace> FaceTracker::finish()
{
    std::vector<TrackedFace> ended;
    for (const Track& track : state_->tracks)
        if (track.face.confirmed)
            ended.push_back(track.face);
    state_->tracks.clear();
    return ended;
}

} // namespace haetae
