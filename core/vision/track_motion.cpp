// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/track_motion.h"

#include <cmath>

namespace haetae {
namespace {

// All in head widths: what a box of one head jitters, and how fast a walking person changes pace.
constexpr double kBoxDeviation = 0.08;
constexpr double kAcceleration = 4.0;
constexpr double kFirstVelocityDeviation = 3.0;
constexpr double kSizeSmoothing = 0.35;
constexpr double kCoastSeconds = 1.2;

} // namespace

AxisMotion::AxisMotion(double position, double deviation)
    : position_(position),
      positionVariance_(deviation * deviation),
      velocityVariance_(0.0)
{
    const double velocity = deviation / kBoxDeviation * kFirstVelocityDeviation;
    velocityVariance_ = velocity * velocity;
}

void AxisMotion::predict(double seconds, double acceleration)
{
    const double q = acceleration * acceleration;
    const double t = seconds;
    position_ += velocity_ * t;
    positionVariance_ += 2 * t * covariance_ + t * t * velocityVariance_ + 0.25 * t * t * t * t * q;
    covariance_ += t * velocityVariance_ + 0.5 * t * t * t * q;
    velocityVariance_ += t * t * q;
}

void AxisMotion::correct(double measured, double deviation)
{
    const double total = positionVariance_ + deviation * deviation;
    const double positionGain = positionVariance_ / total;
    const double velocityGain = covariance_ / total;
    const double surprise = measured - position_;
    position_ += positionGain * surprise;
    velocity_ += velocityGain * surprise;
    velocityVariance_ -= velocityGain * covariance_;
    covariance_ *= 1 - positionGain;
    positionVariance_ *= 1 - positionGain;
}

HeadMotion::HeadMotion(const ThermalRect& head)
    : x_(head.center().x, kBoxDeviation * head.width),
      y_(head.center().y, kBoxDeviation * head.width),
      width_(head.width),
      height_(head.height)
{
}

void HeadMotion::predict(std::chrono::duration<double> by)
{
    x_.predict(by.count(), kAcceleration * width_);
    y_.predict(by.count(), kAcceleration * width_);
}

void HeadMotion::move(const ThermalRect& head)
{
    x_.correct(head.center().x, kBoxDeviation * head.width);
    y_.correct(head.center().y, kBoxDeviation * head.width);
}

void HeadMotion::correct(const ThermalRect& head)
{
    move(head);
    width_ += kSizeSmoothing * (head.width - width_);
    height_ += kSizeSmoothing * (head.height - height_);
}

void HeadMotion::coast(std::chrono::duration<double> by)
{
    const double factor = std::exp(-by.count() / kCoastSeconds);
    x_.slowDown(factor);
    y_.slowDown(factor);
}

ThermalRect HeadMotion::box() const
{
    return {x_.position() - width_ / 2, y_.position() - height_ / 2, width_, height_};
}

double HeadMotion::speedInWidths() const
{
    return width_ > 0 ? std::hypot(x_.velocity(), y_.velocity()) / width_ : 0.0;
}

} // namespace haetae
