// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/matched_map.h"

#include <array>
#include <cmath>

namespace haetae {
namespace {

constexpr int kParameters = 8; // of a homography whose last element is 1
constexpr int kRounds = 12;
/// Below this share of the largest singular value the points leave a direction open.
constexpr double kLeastSingular = 1e-4;

using Matrix = std::array<double, 9>;

template <class Space>
Point<Space> pixel(SharePoint share, cv::Size size)
{
    return {share.x * size.width - 0.5, share.y * size.height - 0.5};
}

template <class Space>
SharePoint share(Point<Space> point, cv::Size size)
{
    return {(point.x + 0.5) / size.width, (point.y + 0.5) / size.height};
}

/// Moves points about their middle to a mean distance of sqrt(2). *value*
struct Scaling {
    double middleX = 0.0;
    double middleY = 0.0;
    double scale = 1.0;

    template <class Space>
    explicit Scaling(const std::vector<Point<Space>>& points)
    {
        const double n = static_cast<double>(points.size());
        for (const auto& p : points) {
            middleX += p.x / n;
            middleY += p.y / n;
        }
        double distance = 0.0;
        for (const auto& p : points)
            distance += std::hypot(p.x - middleX, p.y - middleY) / n;
        scale = distance > 0 ? std::sqrt(2.0) / distance : 0.0;
    }
    [[nodiscard]] double x(double value) const { return (value - middleX) * scale; }
    [[nodiscard]] double y(double value) const { return (value - middleY) * scale; }
    [[nodiscard]] Matrix there() const
    {
        return {scale, 0, -middleX * scale, 0, scale, -middleY * scale, 0, 0, 1};
    }
    [[nodiscard]] Matrix back() const
    {
        return {1 / scale, 0, middleX, 0, 1 / scale, middleY, 0, 0, 1};
    }
};

Matrix times(const Matrix& a, const Matrix& b)
{
    Matrix c{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            for (std::size_t k = 0; k < 3; ++k)
                c[3 * i + j] += a[3 * i + k] * b[3 * k + j];
    return c;
}

/// Least squares of the linear equations, each divided by what the last round's denominator was.
std::optional<Matrix> solved(const std::vector<ThermalPoint>& from,
    const std::vector<VisiblePoint>& to, const Scaling& in, const Scaling& out)
{
    const int n = static_cast<int>(from.size());
    cv::Mat left(2 * n, kParameters, CV_64F);
    cv::Mat right(2 * n, 1, CV_64F);
    cv::Mat h = cv::Mat::zeros(kParameters, 1, CV_64F);
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < n; ++i) {
            const auto& p = from[static_cast<std::size_t>(i)];
            const auto& q = to[static_cast<std::size_t>(i)];
            const double u = in.x(p.x);
            const double v = in.y(p.y);
            const double x = out.x(q.x);
            const double y = out.y(q.y);
            const double w = 1.0 / (h.at<double>(6) * u + h.at<double>(7) * v + 1.0);
            const std::array<double, kParameters> rowX{u, v, 1, 0, 0, 0, -x * u, -x * v};
            const std::array<double, kParameters> rowY{0, 0, 0, u, v, 1, -y * u, -y * v};
            for (int k = 0; k < kParameters; ++k) {
                left.at<double>(2 * i, k) = w * rowX[static_cast<std::size_t>(k)];
                left.at<double>(2 * i + 1, k) = w * rowY[static_cast<std::size_t>(k)];
            }
            right.at<double>(2 * i) = w * x;
            right.at<double>(2 * i + 1) = w * y;
        }
        cv::Mat singular;
        cv::SVD::compute(left, singular);
        if (singular.at<double>(kParameters - 1) < kLeastSingular * singular.at<double>(0)
            || !cv::solve(left, right, h, cv::DECOMP_SVD))
            return std::nullopt;
    }
    Matrix m{};
    for (int k = 0; k < kParameters; ++k)
        m[static_cast<std::size_t>(k)] = h.at<double>(k);
    m[8] = 1.0;
    return times(out.back(), times(m, in.there()));
}

} // namespace

ThermalPoint thermalPixel(SharePoint point, cv::Size thermal)
{
    return pixel<ThermalSpace>(point, thermal);
}
VisiblePoint visiblePixel(SharePoint point, cv::Size visible)
{
    return pixel<VisibleSpace>(point, visible);
}
SharePoint shareOf(ThermalPoint point, cv::Size thermal)
{
    return share(point, thermal);
}
SharePoint shareOf(VisiblePoint point, cv::Size visible)
{
    return share(point, visible);
}

std::optional<MatchedMap> fitPoints(
    const std::vector<MatchedPoint>& points, cv::Size thermal, cv::Size visible)
{
    if (points.size() < MatchedPoint::kLeast || thermal.empty() || visible.empty())
        return std::nullopt;
    std::vector<ThermalPoint> from;
    std::vector<VisiblePoint> to;
    for (const MatchedPoint& point : points) {
        from.push_back(thermalPixel(point.thermal, thermal));
        to.push_back(visiblePixel(point.visible, visible));
    }
    const Scaling in(from);
    const Scaling out(to);
    if (in.scale == 0.0 || out.scale == 0.0)
        return std::nullopt;
    const auto matrix = solved(from, to, in, out);
    if (!matrix)
        return std::nullopt;
    MatchedMap fit{ViewMap(*matrix), {}, 0.0};
    double squares = 0.0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const VisiblePoint put = fit.map.visibleFromThermal(from[i]);
        fit.missPixels.push_back(std::hypot(put.x - to[i].x, put.y - to[i].y));
        squares += fit.missPixels.back() * fit.missPixels.back();
    }
    fit.overallPixels = std::sqrt(squares / static_cast<double>(from.size()));
    // A map that folds the picture over shows nobody's face where it is.
    if (!std::isfinite(fit.overallPixels))
        return std::nullopt;
    return fit;
}

} // namespace haetae
