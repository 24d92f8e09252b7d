// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "vision/face_tracker.h"
#include "vision/track_motion.h"
#include "vision/track_warmth.h"

namespace haetae {

/// One head on its way: where it is expected, how large and how warm it is, and how long it is
/// worth waiting for. *value*
class HeadTrack {
public:
    using Seconds = std::chrono::duration<double>;
    static constexpr Seconds kLongestPatience{2.5};

    HeadTrack(TrackId id, const FrameStamp& stamp, const FaceObservation& seen);

    void predict(Seconds step);
    void see(const FrameStamp& stamp, const FaceObservation& seen);
    void hideBehind(const ThermalRect& outline);
    /// Readings of this frame would be of two people, or of a part of the head.
    void forbidReading(Reason why) { face_.face.geometry.limits.add(why); }
    void resumeAt(const ThermalRect& head) { motion_ = HeadMotion(head); }
    void sensorJumped() { warmth_.sensorJumped(); }
    /// They have been counted already, on this earlier track.
    void cameBackFrom(TrackId earlier) { face_.earlier = earlier; }
    /// Whether they have been here before was asked.
    [[nodiscard]] bool asked() const { return asked_; }
    void setAsked() { asked_ = true; }
    /// This one turned out to be that person, who was lost before: their identity goes on here.
    void goOnFor(const HeadTrack& lost);

    /// How somebody looks to the thermal camera. *value*
    struct Looks {
        double warmth = 0.0; ///< K above the blackbody, or as the camera reads
        double width = 0.0; ///< px
    };
    void mixUpWith(const HeadTrack& other, const FrameStamp& now);
    [[nodiscard]] const std::vector<TrackId>& mixedWith() const { return mixedWith_; }
    [[nodiscard]] const std::optional<Looks>& known() const { return known_; }
    [[nodiscard]] std::optional<Looks> fresh() const;
    [[nodiscard]] Seconds sinceMixed(const FrameStamp& now) const
    {
        return now.monotonic - mixedLast_.monotonic;
    }
    void settled();
    void becomes(TrackId id, std::optional<TrackId> earlier);

    /// 0 when this cannot be the same head; near 1 when place and size agree.
    [[nodiscard]] double likeness(const FaceObservation& seen, const FrameStamp& now) const;
    /// The head steps out from behind another one, on the place where it was lost.
    [[nodiscard]] bool maySurfaceAs(const FaceObservation& seen) const;
    /// This person was lost at the place where the other track began, and looked the same.
    [[nodiscard]] bool wentOnAs(const HeadTrack& later) const;
    /// A shirt, an arm or a hand below this head: smaller, or colder and no wider.
    [[nodiscard]] bool hasBodyPart(const FaceObservation& seen) const;
    /// For a while something else has been followed than what the track began with.
    [[nodiscard]] bool isSomebodyElse() const;
    /// It has suddenly become warmer beside somebody who is.
    [[nodiscard]] bool mayHaveSkinOf(const HeadTrack& other) const;
    [[nodiscard]] bool passes(const HeadTrack& other) const;
    [[nodiscard]] Seconds patience() const;
    [[nodiscard]] Seconds unseen(const FrameStamp& now) const;

    [[nodiscard]] const TrackedFace& face() const { return face_; }
    [[nodiscard]] const TrackWarmth& warmth() const { return warmth_; }
    [[nodiscard]] ThermalRect box() const { return motion_.box(); }
    /// Where it was to be in this frame, before what was seen there.
    [[nodiscard]] ThermalRect expected() const { return expected_; }
    /// Of its first and of its last outlines that were not cut by the edge; empty: there was none.
    [[nodiscard]] ThermalRect firstWhole() const { return medianOf(firstWhole_); }
    [[nodiscard]] ThermalRect lastWhole() const { return medianOf(lastWhole_); }
    [[nodiscard]] bool lost() const { return face_.confirmed && !face_.seenNow; }
    [[nodiscard]] bool hidden() const { return lost() && occluded_; }

private:
    [[nodiscard]] bool longEnough() const;
    void look(const FaceObservation& seen);
    [[nodiscard]] bool asWarm(const FaceObservation& seen, double within) const;
    [[nodiscard]] static ThermalRect medianOf(const std::vector<ThermalRect>& heads);
    [[nodiscard]] double strangeness(const FaceObservation& seen) const;
    [[nodiscard]] bool oddTooLong() const;
    void learn(const FaceObservation& seen, bool odd, Seconds step);

    TrackedFace face_;
    HeadMotion motion_;
    ThermalRect expected_;
    std::vector<ThermalRect> firstWhole_; ///< the first second of them
    std::vector<ThermalRect> lastWhole_; ///< a ring
    TrackWarmth warmth_;
    std::optional<FrameStamp> oddSince_; ///< outlined in another size than before
    std::vector<Looks> fresh_; ///< of single frames, since it was last mixed up with somebody
    std::optional<Looks> known_; ///< before that
    std::vector<TrackId> mixedWith_;
    FrameStamp mixedLast_;
    double scoreSum_ = 0.0;
    int framesSince_ = 1; ///< all frames since the first, seen or not
    int framesWhole_ = 0; ///< not cut by the edge, where a shoulder may pass for a head
    bool asked_ = false;
    bool occluded_ = false; ///< another head stands where this one should be
};

/// Two outlines of one head, such as a hat and the face under it.
[[nodiscard]] bool sameHead(const ThermalRect& a, const ThermalRect& b);

/// The brow or the cheek of a head that is turned away, or half behind another one.
[[nodiscard]] bool isPartOf(const ThermalRect& part, const ThermalRect& head);

/// Whether the ellipse of another head reaches into this face.
[[nodiscard]] bool reachesInto(const ThermalRect& head, const ThermalRect& face);

} // namespace haetae
