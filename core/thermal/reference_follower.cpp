// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/reference_follower.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "thermal/certificate.h"

namespace haetae {

namespace {

constexpr double kLeastNoise = 0.005; // K; half of a count of a centikelvin sensor
/// A blackbody for skin stands between these; 500 degC is a slip of the hand.
constexpr double kColdestReference = 15.0;
constexpr double kHottestReference = 80.0;
/// So many pixels on one ceiling are clipped, if a count is fine enough to tell.
constexpr double kPlateauShare = 0.6;
constexpr double kFineCount = 0.05; // K

bool plausible(const std::optional<Celsius>& temperature)
{
    return temperature && temperature->degrees() >= kColdestReference
        && temperature->degrees() <= kHottestReference;
}

/// The counts of the pixels that are read. *value*
struct DiscCounts {
    std::optional<double> median;
    double saturatedShare = 0.0;
};

DiscCounts countsWithin(const RadiometricFrame& frame, const DiscShape& shape, cv::Size size)
{
    DiscCounts result;
    const cv::Mat& counts = frame.counts;
    if (counts.type() != CV_16UC1 || counts.size() != size)
        return result;
    std::vector<std::uint16_t> read;
    const double reach = shape.readRadius + 1e-6;
    const ThermalCircle& c = shape.circle;
    const int top = std::max(0, static_cast<int>(std::ceil(c.y - reach)));
    const int bottom = std::min(counts.rows - 1, static_cast<int>(std::floor(c.y + reach)));
    const int left = std::max(0, static_cast<int>(std::ceil(c.x - reach)));
    const int right = std::min(counts.cols - 1, static_cast<int>(std::floor(c.x + reach)));
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x)
            if (std::hypot(x - c.x, y - c.y) <= reach)
                read.push_back(counts.at<std::uint16_t>(y, x));
    if (read.empty())
        return result;
    double highest = 0;
    cv::minMaxLoc(counts, nullptr, &highest);
    const auto all = static_cast<double>(read.size());
    const auto share = [&](double level) {
        return static_cast<double>(
                   std::count(read.begin(), read.end(), static_cast<std::uint16_t>(level)))
            / all;
    };
    result.saturatedShare = share(0) + share(65535);
    const auto* linear = std::get_if<LinearScale>(&frame.scale);
    const bool fine = linear == nullptr || linear->kelvinPerCount <= kFineCount;
    if (fine && share(highest) >= kPlateauShare)
        result.saturatedShare = std::max(result.saturatedShare, share(highest));
    const auto middle = read.begin() + static_cast<std::ptrdiff_t>(read.size() / 2);
    std::nth_element(read.begin(), middle, read.end());
    result.median = *middle;
    return result;
}

} // namespace

ReferenceFollower::ReferenceFollower(Target target)
    : target_(std::move(target)),
      place_(target_.search)
{
}

void ReferenceFollower::configure(const Target& target)
{
    const bool otherTemperature = target.temperature != target_.temperature;
    target_ = target;
    place_.setSearch(target.search);
    if (otherTemperature)
        confirm();
}

void ReferenceFollower::confirm()
{
    anchor_.clear();
    filter_.clear();
}

void ReferenceFollower::forgetValues()
{
    history_.clear();
    filter_.clear();
}

TrustEvidence ReferenceFollower::evidence(
    const View& view, const ReferencePlace::Sight& sight, const Sighting& sighting) const
{
    TrustEvidence e;
    e.set = plausible(target_.temperature);
    e.sight = sight.condition;
    e.excused = view.hold && sight.condition == ReferenceCondition::Covered && !sight.shape;
    e.warmingUp = view.warmingUp;
    e.hold = view.hold;
    e.steady = history_.steady(view.frame->stamp.monotonic);
    e.standing = anchor_.standing();
    e.sceneKnown = view.scene->known();
    if (sight.shape && target_.temperature)
        e.sensorErrorKelvin = sight.shape->rawCelsius - target_.temperature->degrees();
    e.largestErrorKelvin = target_.largestError.kelvins();
    e.saturatedShare = saturatedShare_;
    e.certificate = sighting.certificate;
    e.faults = sight.faults;
    e.deviationKelvin = anchor_.deviationKelvin();
    e.noiseKelvin = sighting.noiseKelvin;
    e.shape = sight.shape;
    e.leastTrust = target_.leastTrust;
    e.scoreBefore = score_;
    return e;
}

void ReferenceFollower::read(
    const View& view, const ReferencePlace::Sight& sight, Sighting& sighting)
{
    const MonotonicTime now = view.frame->stamp.monotonic;
    const DiscShape& shape = *sight.shape;
    if (sight.elsewhere)
        forgetValues();
    history_.add(now, shape.rawCelsius);
    anchor_.add(now, shape.rawCelsius, *view.scene);
    const DiscCounts counts = countsWithin(*view.frame, shape, view.celsius->size());
    saturatedShare_ = counts.saturatedShare;
    sighting.counts = counts.median;
    sighting.noiseKelvin =
        std::max(kLeastNoise, std::hypot(history_.noiseKelvin(), shape.rawError));
}

ReferenceFollower::Sighting ReferenceFollower::look(const View& view)
{
    const MonotonicTime now = view.frame->stamp.monotonic;
    const auto sight =
        place_.look({now, view.celsius, view.hold, anchor_.expectedCelsius(*view.scene)});
    Sighting sighting;
    sighting.place = sight.circle;
    sighting.shape = sight.shape;
    sighting.certificate = standingOf(target_.certificate, view.frame->stamp.wall);
    if (sight.shape)
        read(view, sight, sighting);
    sighting.verdict = judgeTrust(evidence(view, sight, sighting));
    score_ = sighting.verdict.score;
    // Values that are not believed never reach the filter, so it need not forget them.
    if (sighting.verdict.condition == ReferenceCondition::Trusted)
        filter_.add(
            now, target_.temperature->degrees() - sight.shape->rawCelsius, sighting.noiseKelvin);
    return sighting;
}

} // namespace haetae
