// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/scene_drift.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace haetae {

using namespace std::chrono_literals;

namespace {

constexpr int kPatchPixels = 8; // on each side
constexpr int kMostAcross = 32; // patches
constexpr double kAgree = 0.3; // K around the common drift
constexpr double kLeastShare = 0.1;
constexpr auto kStandsFor = 20s;
constexpr double kForgetSeconds = 600; // a room warms slowly; patches follow

std::vector<double> patchMeans(const cv::Mat& celsius)
{
    const cv::Size patches(std::clamp(celsius.cols / kPatchPixels, 1, kMostAcross),
        std::clamp(celsius.rows / kPatchPixels, 1, kMostAcross));
    cv::Mat means;
    cv::resize(celsius, means, patches, 0, 0, cv::INTER_AREA);
    return {means.begin<float>(), means.end<float>()};
}

/// Mean of the densest run of values that is 2 kAgree wide, and how many lie in it.
std::pair<double, std::size_t> densest(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::size_t bestFrom = 0;
    std::size_t bestCount = 0;
    std::size_t to = 0;
    for (std::size_t from = 0; from < values.size(); ++from) {
        while (to < values.size() && values[to] - values[from] <= 2 * kAgree)
            ++to;
        if (to - from > bestCount) {
            bestCount = to - from;
            bestFrom = from;
        }
    }
    // The median of the run does not lean towards stray values at its ends.
    return {bestCount == 0 ? 0.0 : values[bestFrom + bestCount / 2], bestCount};
}

} // namespace

void SceneDrift::clear()
{
    patches_.clear();
    last_.reset();
    common_ = 0.0;
    known_ = false;
}

void SceneDrift::update(MonotonicTime at, const cv::Mat& celsius)
{
    const auto values = patchMeans(celsius);
    if (patches_.size() != values.size()) {
        clear();
        for (const double value : values)
            patches_.push_back({value, value, at});
    }
    std::vector<double> changes;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const double change = values[i] - patches_[i].usual; std::isfinite(change))
            changes.push_back(change);
    const auto [common, agreeing] = densest(std::move(changes));
    known_ = static_cast<double>(agreeing) >= kLeastShare * static_cast<double>(values.size());
    if (known_) {
        common_ = common;
        learn(at, values);
    }
    last_ = at;
}

void SceneDrift::learn(MonotonicTime at, const std::vector<double>& values)
{
    const double seconds = last_ ? std::chrono::duration<double>(at - *last_).count() : 0.0;
    const double share = std::clamp(seconds / kForgetSeconds, 0.0, 1.0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double now = values[i] - common_;
        Patch& patch = patches_[i];
        if (std::abs(now - patch.usual) <= kAgree) {
            patch.usual += share * (now - patch.usual);
            patch.candidate = now;
            patch.candidateSince = at;
        } else {
            relearn(at, patch, now);
        }
    }
}

/// A value that differs from the usual one and stays is the new usual one: somebody moved a chair.
void SceneDrift::relearn(MonotonicTime at, Patch& patch, double value) const
{
    if (!(std::abs(value - patch.candidate) <= kAgree)) {
        patch.candidate = value;
        patch.candidateSince = at;
    } else if (at - patch.candidateSince >= kStandsFor) {
        patch.usual = value;
    }
}

} // namespace haetae
