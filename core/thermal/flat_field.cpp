// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/flat_field.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

#include "thermal/radiometry.h"

namespace haetae {
namespace {

constexpr std::size_t kFewestFrames = 16;
/// A cap shows the sensor's own pattern only; people and furniture differ by far more. Kelvin.
constexpr double kLargestDeviation = 0.6;
constexpr double kLargestChange = 0.4;
constexpr double kSlopeCounts = 8.0; ///< to either side, for the kelvin that one count is worth
constexpr const char* kKey = "haetae_flat_field";

tl::unexpected<Error> refuse(const std::string& reason)
{
    return fail(ErrorKind::InvalidInput, "flat field", reason,
        "cover the whole lens evenly with its cap, wait a minute and take it again");
}

/// Kelvin that one count more is worth around this count.
double perCount(const RadiometricTable& table, double count)
{
    const double low = std::clamp(count - kSlopeCounts, 0.0, 65535.0);
    const double high = std::clamp(count + kSlopeCounts, 0.0, 65535.0);
    const auto degrees = [&table](double at) {
        return static_cast<double>(table.degreesOf(static_cast<std::uint16_t>(at)));
    };
    return std::abs(degrees(high) - degrees(low)) / (high - low);
}

} // namespace

Result<FlatField> FlatField::of(const std::vector<cv::Mat>& covered, const SignalScale& scale)
{
    const auto table = RadiometricTable::make(scale, "flat field");
    if (!table)
        return tl::unexpected<Error>(table.error());
    if (covered.size() < kFewestFrames)
        return refuse("only " + std::to_string(covered.size()) + " frames were taken, "
            + std::to_string(kFewestFrames) + " are needed");
    cv::Mat sum = cv::Mat::zeros(covered.front().size(), CV_64FC1);
    double lowest = 1e9;
    double highest = -1e9;
    for (const auto& frame : covered) {
        if (frame.type() != CV_16UC1 || frame.size() != sum.size() || frame.empty())
            return refuse("the frames are not thermal frames of one size");
        cv::Mat values;
        frame.convertTo(values, CV_64F);
        sum += values;
        const double mean = cv::mean(values)[0];
        lowest = std::min(lowest, mean);
        highest = std::max(highest, mean);
    }
    const double kelvinPerCount = perCount(*table, highest);
    if (!((highest - lowest) * kelvinPerCount <= kLargestChange))
        return refuse("the covering surface changed its temperature meanwhile");
    sum /= static_cast<double>(covered.size());
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(sum, mean, deviation);
    if (!(deviation[0] * kelvinPerCount <= kLargestDeviation))
        return refuse("the lens was not evenly covered");
    cv::Mat pattern;
    sum.convertTo(pattern, CV_32F, 1.0, -mean[0]);
    return FlatField(std::move(pattern));
}

Result<FlatField> FlatField::load(const std::filesystem::path& file)
{
    const auto name = file.string();
    cv::Mat pattern;
    try {
        cv::FileStorage storage(name, cv::FileStorage::READ);
        if (!storage.isOpened())
            return fail(ErrorKind::NotFound, name, "cannot be opened",
                "take the flat field again or leave it empty");
        storage[kKey] >> pattern;
    } catch (const cv::Exception&) {
        pattern.release();
    }
    if (pattern.type() != CV_32FC1 || pattern.empty() || !cv::checkRange(pattern, true))
        return fail(ErrorKind::Corrupt, name, "is not a flat field",
            "take the flat field again or leave it empty");
    return FlatField(std::move(pattern));
}

Result<void> FlatField::save(const std::filesystem::path& file) const
{
    try {
        cv::FileStorage storage(file.string(), cv::FileStorage::WRITE);
        if (storage.isOpened()) {
            storage << kKey << pattern_;
            return {};
        }
    } catch (const cv::Exception&) {
        // said below
    }
    return fail(ErrorKind::PermissionDenied, file.string(), "cannot be written",
        "choose a folder that may be written to");
}

Result<cv::Mat> FlatField::correct(const cv::Mat& counts) const
{
    if (pattern_.size() != counts.size() || counts.type() != CV_16UC1)
        return fail(ErrorKind::InvalidInput, "flat field",
            "is of a sensor of " + std::to_string(pattern_.cols) + "x"
                + std::to_string(pattern_.rows) + " pixels",
            "take a flat field with this camera, or remove it from the settings");
    cv::Mat corrected(counts.size(), CV_16UC1);
    for (int y = 0; y < counts.rows; ++y) {
        const auto* from = counts.ptr<std::uint16_t>(y);
        const auto* pattern = pattern_.ptr<float>(y);
        auto* to = corrected.ptr<std::uint16_t>(y);
        for (int x = 0; x < counts.cols; ++x)
            to[x] = cv::saturate_cast<std::uint16_t>(static_cast<float>(from[x]) - pattern[x]);
    }
    return corrected;
}

} // namespace haetae
