// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "model/face_observation.h"

namespace haetae {

/// How warm somebody usually looks: against the blackbody where it can be seen, which no jump of
/// the sensor changes, and else as the camera reads. *value*
class TrackWarmth {
public:
    using Seconds = std::chrono::duration<double>;

    void begin(const FaceObservation& seen);
    /// framesSeen: of the track before this one; step: since the last of them.
    void learn(const FaceObservation& seen, int framesSeen, Seconds step);
    /// What the camera read before its jump says nothing of what it reads now.
    void sensorJumped() { apparent_.reset(); }

    /// K that this sight is warmer than usually; empty where nothing can be compared.
    [[nodiscard]] std::optional<double> above(const FaceObservation& seen) const;
    /// K that this one is usually warmer than the other.
    [[nodiscard]] std::optional<double> above(const TrackWarmth& other) const;
    /// K above the blackbody when the face is shown: the eighth decile of the last ten seconds, so
    /// that a turned head counts little. Empty without a blackbody.
    [[nodiscard]] std::optional<double> shown() const;

private:
    void remember(double above);

    std::optional<double> apparent_; ///< degC, smoothed
    std::optional<double> aboveReference_; ///< K, smoothed
    static constexpr std::size_t kSights = 250;
    std::vector<double> sights_; ///< K above the blackbody, a ring
    std::size_t next_ = 0;
};

} // namespace haetae
