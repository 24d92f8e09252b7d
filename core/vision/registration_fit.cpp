// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/registration_fit.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/median.h"
#include "vision/search_regions.h"

namespace haetae {
namespace {

constexpr int kParameters = 10; // of the homography 8, of the parallax 2
using Parameters = cv::Vec<double, kParameters>;
using Row = std::array<double, kParameters>;

/// What a set-up leaves open, standard deviations: tilt and scale, translation (half a picture is
/// 1), perspective, and the shift of two lenses some 50 mm apart in head widths.
constexpr Row kPrior{0.04, 0.04, 0.15, 0.04, 0.04, 0.15, 0.01, 0.01, 0.35, 0.35};
/// How exactly a box finds its face: head widths, and pixels of a small one.
constexpr double kBoxWidths = 0.06;
constexpr double kBoxPixels = 1.0;

/// The prior's map and the scale of its picture, in which the parameters are of like size. *value*
struct Frame {
    ViewMap prior;
    double half = 1.0; ///< visible px
    double middleX = 0.0;
    double middleY = 0.0;
    double magnification = 1.0; ///< visible px per thermal px
};

struct Predicted {
    double x = 0.0; ///< visible px
    double y = 0.0;
    Row byX{}; ///< derivatives
    Row byY{};
};

/// corrected = T^-1 P T prior, P = [1+a b c; d 1+e f; g h 1], plus width * (p, q).
Predicted predict(const Frame& frame, const Parameters& p, const ThermalRect& head)
{
    const VisiblePoint from = frame.prior.visibleFromThermal(visiblePartOf(head).center());
    const double u = (from.x - frame.middleX) / frame.half;
    const double v = (from.y - frame.middleY) / frame.half;
    const double w = p[6] * u + p[7] * v + 1.0;
    const double x = ((1.0 + p[0]) * u + p[1] * v + p[2]) / w;
    const double y = (p[3] * u + (1.0 + p[4]) * v + p[5]) / w;
    const double width = frame.magnification * head.width;
    const double s = frame.half;
    Predicted made;
    made.x = frame.middleX + s * x + width * p[8];
    made.y = frame.middleY + s * y + width * p[9];
    made.byX = {s * u / w, s * v / w, s / w, 0, 0, 0, -s * u * x / w, -s * v * x / w, width, 0};
    made.byY = {0, 0, 0, s * u / w, s * v / w, s / w, -s * u * y / w, -s * v * y / w, 0, width};
    return made;
}

double deviationOf(const HeadAndFace& pair, const Frame& frame)
{
    return kBoxWidths * frame.magnification * pair.head.width + kBoxPixels;
}

/// Lengths of the misses in their own standard deviations.
std::vector<double> misses(
    const Frame& frame, const Parameters& p, const std::vector<HeadAndFace>& pairs)
{
    std::vector<double> lengths;
    lengths.reserve(pairs.size());
    for (const auto& pair : pairs) {
        const Predicted made = predict(frame, p, pair.head);
        const auto seen = pair.face.center();
        lengths.push_back(std::hypot(seen.x - made.x, seen.y - made.y) / deviationOf(pair, frame));
    }
    return lengths;
}

double tukey(double miss, double scale)
{
    constexpr double kReach = 4.685;
    const double share = miss / (kReach * scale);
    return share >= 1.0 ? 0.0 : (1.0 - share * share) * (1.0 - share * share);
}

/// One step of the weighted least squares. roughly: least absolute misses, to begin with.
Parameters improved(
    const Frame& frame, const Parameters& p, const std::vector<HeadAndFace>& pairs, bool roughly)
{
    const auto lengths = misses(frame, p, pairs);
    // The median length of a miss in two dimensions is 1.18 standard deviations.
    const double scale = std::max(1.0, median(lengths) / 1.18);
    cv::Matx<double, kParameters, kParameters> normal = decltype(normal)::zeros();
    Parameters right;
    for (int i = 0; i < kParameters; ++i) {
        const double weight = 1.0 / (kPrior[std::size_t(i)] * kPrior[std::size_t(i)]);
        normal(i, i) = weight;
        right[i] = -weight * p[i];
    }
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        const Predicted made = predict(frame, p, pairs[k].head);
        const auto seen = pairs[k].face.center();
        const double deviation = deviationOf(pairs[k], frame);
        const double weight = (roughly ? 1.0 / std::max(1.0, lengths[k]) : tukey(lengths[k], scale))
            / (deviation * deviation);
        for (int i = 0; i < kParameters; ++i) {
            const auto a = std::size_t(i);
            right[i] +=
                weight * (made.byX[a] * (seen.x - made.x) + made.byY[a] * (seen.y - made.y));
            for (int j = 0; j < kParameters; ++j) {
                const auto b = std::size_t(j);
                normal(i, j) += weight * (made.byX[a] * made.byX[b] + made.byY[a] * made.byY[b]);
            }
        }
    }
    return p + normal.solve(right, cv::DECOMP_CHOLESKY);
}

std::array<double, 9> times(const std::array<double, 9>& a, const std::array<double, 9>& b)
{
    std::array<double, 9> c{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            for (std::size_t k = 0; k < 3; ++k)
                c[3 * i + j] += a[3 * i + k] * b[3 * k + j];
    return c;
}

ViewRegistration registrationOf(const Frame& frame, const Parameters& p)
{
    const double s = frame.half;
    const std::array<double, 9> in{
        1 / s, 0, -frame.middleX / s, 0, 1 / s, -frame.middleY / s, 0, 0, 1};
    const std::array<double, 9> change{1 + p[0], p[1], p[2], p[3], 1 + p[4], p[5], p[6], p[7], 1};
    const std::array<double, 9> out{s, 0, frame.middleX, 0, s, frame.middleY, 0, 0, 1};
    return ViewRegistration(ViewMap(times(out, times(change, times(in, frame.prior.elements())))),
        {frame.magnification * p[8], frame.magnification * p[9]});
}

} // namespace

VisiblePoint missBy(const HeadAndFace& pair, const ViewRegistration& registration)
{
    const VisiblePoint expected =
        registration.at(pair.head.width).visibleFromThermal(visiblePartOf(pair.head).center());
    const auto seen = pair.face.center();
    return {seen.x - expected.x, seen.y - expected.y};
}

double visibleWidthOf(const ThermalRect& head, const ViewMap& map)
{
    return map.visibleFromThermal(head).width;
}

ViewRegistration fitRegistration(
    const ViewMap& prior, const std::vector<HeadAndFace>& pairs, cv::Size visible)
{
    constexpr int kRoughSteps = 4;
    constexpr int kSteps = 12;
    if (pairs.empty())
        return ViewRegistration(prior);
    Frame frame{prior, std::max(1, visible.width) / 2.0, visible.width / 2.0, visible.height / 2.0};
    std::vector<double> magnifications;
    for (const auto& pair : pairs)
        magnifications.push_back(visibleWidthOf(pair.head, prior) / pair.head.width);
    frame.magnification = median(std::move(magnifications));
    Parameters p = Parameters::zeros();
    for (int step = 0; step < kSteps; ++step)
        p = improved(frame, p, pairs, step < kRoughSteps);

    ViewRegistration made = registrationOf(frame, p);
    std::vector<double> pixels;
    std::vector<double> widths;
    for (const auto& pair : pairs) {
        const auto miss = missBy(pair, made);
        pixels.push_back(std::hypot(miss.x, miss.y) / 1.18);
        widths.push_back(pixels.back() / (frame.magnification * pair.head.width));
    }
    made.residualPixels = median(std::move(pixels));
    made.residualWidths = median(std::move(widths));
    made.pairs = static_cast<int>(pairs.size());
    return made;
}

} // namespace haetae
