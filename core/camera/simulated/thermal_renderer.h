// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "camera/simulated/head_shape.h"
#include "camera/simulated/picture_layout.h"
#include "camera/simulated/present.h"
#include "camera/simulated/reference_fault.h"
#include "camera/simulated/skin_map.h"

namespace haetae::simulated {

/// Skin emits a little more or less from person to person, or just as the camera assumes.
enum class Skin { Real, Nominal };

/// Draws what the lens lays on the thermal sensor, in degC. *value*
class ThermalRenderer {
public:
    /// The blackbody's look and what happens to it. *value*
    struct Reference {
        std::optional<ReferenceFault> fault;
        bool square = false;
    };
    ThermalRenderer(
        const Scenario& scenario, std::uint64_t seed, cv::Size size, const Reference& reference);
    /// CV_32FC1 after the lens, before the sensor. seconds: scene time, not folded by the round.
    [[nodiscard]] cv::Mat render(
        const Scenario& scenario, double round, double seconds, Skin skin) const;
    /// Of the person at this place of the scenario: kelvin from the warmest skin to the forehead's.
    [[nodiscard]] double foreheadBelow(std::size_t index) const
    {
        return figures_[index].foreheadBelow;
    }
    /// Where the blackbody stands without a fault.
    [[nodiscard]] ThermalCircle home() const;

private:
    struct Figure {
        HeadShape shape;
        std::vector<cv::Mat> head;
        std::vector<cv::Mat> body;
        double foreheadBelow;
    };
    void drawPerson(cv::Mat& canvas, const PersonScript& person, const Figure& figure,
        const HeadPose& pose, double round, Skin skin) const;
    void drawReference(cv::Mat& canvas, double seconds, double celsius) const;

    PictureLayout layout_;
    cv::Mat background_;
    Reference reference_;
    std::vector<Figure> figures_; // in the order of Scenario::people
};

/// The empty entrance in degC, CV_32FC1.
[[nodiscard]] cv::Mat emptyEntrance(cv::Size size, std::uint64_t seed);

} // namespace haetae::simulated
