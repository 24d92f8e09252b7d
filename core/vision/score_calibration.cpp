// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/score_calibration.h"

#include <algorithm>
#include <array>

namespace haetae {
namespace {

/// Boxes of about this raw score, and the share of them that were right. *value*
struct Knot {
    double score;
    double share;
};

// Mean score and share of right boxes of eighths of all boxes, pooled until they rise.
constexpr std::array<Knot, 7> kYuNet{Knot{0.33, 0.07}, Knot{0.42, 0.16}, Knot{0.60, 0.38},
    Knot{0.85, 0.75}, Knot{0.97, 0.90}, Knot{0.99, 0.97}, Knot{1.00, 0.99}};
constexpr std::array<Knot, 7> kSsd{Knot{0.11, 0.06}, Knot{0.13, 0.11}, Knot{0.18, 0.26},
    Knot{0.31, 0.53}, Knot{0.54, 0.79}, Knot{0.76, 0.94}, Knot{0.98, 0.99}};
// Of 62 boxes one was wrong.
constexpr std::array<Knot, 3> kHog{Knot{0.50, 0.87}, Knot{0.60, 0.98}, Knot{1.00, 0.98}};

template <std::size_t N>
double along(const std::array<Knot, N>& knots, double score)
{
    const auto above = std::find_if(
        knots.begin(), knots.end(), [&](const Knot& knot) { return knot.score >= score; });
    if (above == knots.begin() || above == knots.end())
        return above == knots.end() ? knots.back().share : knots.front().share;
    const Knot& below = *(above - 1);
    const double part = (score - below.score) / (above->score - below.score);
    return below.share + part * (above->share - below.share);
}

} // namespace

double faceProbability(std::string_view detector, double score)
{
    const double raw = score > 0 ? std::min(score, 1.0) : 0.0; // also where it is no number
    if (detector == "yunet")
        return along(kYuNet, raw);
    if (detector == "ssd")
        return along(kSsd, raw);
    if (detector == "hog")
        return along(kHog, raw);
    return raw;
}

} // namespace haetae
