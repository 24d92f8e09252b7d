// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <vector>

namespace haetae {

/// Why a face is not judged or how its reading is limited. Stored as tokens: new ones go to the
/// end.
enum class Reason {
    NotRadiometric,
    FrameWrongScale, ///< the scene's median lies outside -40..120 degC
    FrameNotFinite, ///< NaN or infinite after scaling
    FrameConstant, ///< one value everywhere
    FrameInverted, ///< hot things look cold
    FrameSaturated, ///< too many pixels at the end of the range
    FrameBitErrors, ///< single impossible pixels
    ReferenceNotSet,
    ReferenceSearching,
    ReferenceWarmingUp,
    ReferenceMoved,
    ReferenceCovered,
    ReferencePartlyCovered,
    ReferenceLost,
    ReferenceExpired, ///< the certificate is past its date
    ReferenceTooMany, ///< several things could be the reference
    ReferenceWrongSize,
    ReferenceWrongTemperature,
    ReferenceSaturated,
    ReferenceUnstable,
    ReferenceDrifting, ///< it warms or cools while the scene does not
    ShutterHold,
    TooCold,
    TooHot,
    TooFar,
    TooClose,
    AtEdge,
    Turned,
    Moving,
    Covered,
    UncertaintyTooLarge,
    TooFewFrames,
    OffsetProvisional,
    Glasses, ///< notes: part of the face is covered, what is bare was measured
    Mask,
    HairOverForehead,
    Overlapped, ///< two people's heads run into each other in the picture
    OutsideZone, ///< in none of the entrance's include zones
    ExcludedZone, ///< in one of its exclude zones
    CrowdTooDense, ///< more heads at once than can be told apart and measured in time
    ViewsApart, ///< two cameras' pictures lie too far apart in time
};

inline constexpr Reason kLastReason = Reason::ViewsApart;

/// A set of reasons. *value*
class ReasonSet {
public:
    ReasonSet() = default;
    ReasonSet(std::initializer_list<Reason> reasons)
    {
        for (const Reason reason : reasons)
            add(reason);
    }
    void add(Reason reason) { bits_ |= bit(reason); }
    void add(const ReasonSet& other) { bits_ |= other.bits_; }
    [[nodiscard]] bool has(Reason reason) const { return (bits_ & bit(reason)) != 0; }
    [[nodiscard]] bool empty() const { return bits_ == 0; }
    /// Most important first.
    [[nodiscard]] std::vector<Reason> list() const;
    bool operator==(const ReasonSet&) const = default;

private:
    static constexpr std::uint64_t bit(Reason reason)
    {
        return std::uint64_t{1} << static_cast<unsigned>(reason);
    }
    std::uint64_t bits_ = 0;
};

} // namespace haetae
