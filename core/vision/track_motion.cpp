// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/track_motion.h"

#include <algorithm>
#include <cmath>

namespace haetae {
namespace {

// All in head widths: what a box of one head jitters, and how fast a walking person changes pace.
constexpr double kBoxDeviation = 0.08;
constexpr double kAcceleration = 4.0;
constexpr double kFirstVelocityDeviation = 3.0;
constexpr double kSizeSeconds = 0.0929; // a slow camera sees a head that comes near grow in leaps
constexpr double kCoastSeconds = 1.2;

} // namespace

AxisMotion::AxisMotion(double position, double deviation)
    : position_(position),
      before_(position),
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
    before_ = position_;
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

void AxisMotion::holdWithin(double least, double most)
{
    const double held = std::clamp(position_, least, std::max(least, most));
    if (before_ < least || before_ > most || held == position_)
        return;
    position_ = held;
    velocity_ = 0.0;
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
    step_ = by.count();
}

void HeadMotion::move(const ThermalRect& head)
{
    x_.correct(head.center().x, kBoxDeviation * head.width);
    y_.correct(head.center().y, kBoxDeviation * head.width);
}

void HeadMotion::correct(const ThermalRect& head)
{
    move(head);
    const double gain = 1.0 - std::exp(-step_ / kSizeSeconds);
    width_ += gain * (head.width - width_);
    height_ += gain * (head.height - height_);
}

void HeadMotion::coast(std::chrono::duration<double> by)
{
    const double factor = std::exp(-by.count() / kCoastSeconds);
    x_.slowDown(factor);
    y_.slowDown(factor);
}

void HeadMotion::holdBehind(const ThermalRect& outline)
{
    constexpr double kStandsOut = 0.25; // of the width: more than that would be seen beside it
    const double x = kStandsOut * width_;
    const double y = kStandsOut * height_;
    x_.holdWithin(outline.x + x, outline.x + outline.width - x);
    y_.holdWithin(outline.y + y, outline.y + outline.height - y);
}

ThermalRect HeadMotion::box() const
{
    return {x_.position() - width_ / 2, y_.position() - height_ / 2, width_, height_};
}

double HeadMotion::speedInWidths() const
{
    return width_ > 0 ? std::hypot(x_.velocity(), y_.velocity()) / width_ : 0.0;
}

double HeadMotion::speedPast(const HeadMotion& other) const
{
    const double x = x_.velocity() - other.x_.velocity();
    const double y = y_.velocity() - other.y_.velocity();
    return width_ > 0 ? std::hypot(x, y) / width_ : 0.0;
}

} // namespace haetae
