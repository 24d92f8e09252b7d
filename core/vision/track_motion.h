// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "model/geometry.h"

namespace haetae {

/// One coordinate moving at nearly constant velocity: a Kalman filter of position and velocity
/// (R. E. Kalman, J. Basic Engineering 82, 1960) with white-noise acceleration. *value*
class AxisMotion {
public:
    explicit AxisMotion(double position, double deviation);
    void predict(double seconds, double acceleration);
    void correct(double measured, double deviation);
    [[nodiscard]] double position() const { return position_; }
    [[nodiscard]] double velocity() const { return velocity_; }
    void slowDown(double factor) { velocity_ *= factor; }
    /// Stops at the border of what was not left before the last prediction.
    void holdWithin(double least, double most);

private:
    double position_;
    double before_; ///< the last prediction
    double velocity_ = 0.0;
    double positionVariance_;
    double covariance_ = 0.0;
    double velocityVariance_;
};

/// Where a head is and will be: its centre in both axes and its size, smoothed. *value*
class HeadMotion {
public:
    explicit HeadMotion(const ThermalRect& head);
    void predict(std::chrono::duration<double> by);
    void correct(const ThermalRect& head);
    void move(const ThermalRect& head); ///< corrects the place alone: the size is not to be trusted
    /// To be called instead of correct() when the head was not seen: a lost head soon stands still.
    void coast(std::chrono::duration<double> by);
    /// Who is hidden by this outline has not walked out of it unseen.
    void holdBehind(const ThermalRect& outline);
    [[nodiscard]] ThermalRect box() const;
    [[nodiscard]] double speedInWidths() const; ///< head widths a second
    [[nodiscard]] double speedPast(const HeadMotion& other) const; ///< own head widths a second

private:
    AxisMotion x_;
    AxisMotion y_;
    double width_;
    double height_;
    double step_ = 0.0; ///< s from frame to frame
};

} // namespace haetae
