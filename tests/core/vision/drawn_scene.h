// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/imgproc.hpp>

#include "model/geometry.h"

namespace haetae::test {

/// A thermal picture drawn from ellipses: enough of a person to be found, with known places.
/// *value*
struct DrawnScene {
    cv::Mat celsius;

    explicit DrawnScene(cv::Size size, float background = 23.0F)
        : celsius(size, CV_32FC1, cv::Scalar(background))
    {
    }

    /// Head, neck and clothed shoulders; (x, y) is the middle of the head.
    ThermalRect person(double x, double y, double width, float skin = 34.0F, float shirt = 28.5F)
    {
        const double height = 1.32 * width;
        // Heads that meet on one row share a row of shoulders, so those come first.
        ellipse(x, y + 1.75 * height, 2.4 * width, 1.9 * height, shirt);
        ellipse(x, y + 0.55 * height, 0.5 * width, 0.6 * height, skin - 0.5F);
        ellipse(x, y, width, height, 0.5F * (skin + shirt)); // hair
        ellipse(x, y + 0.08 * height, 0.86 * width, 0.84 * height, skin - 0.8F);
        ellipse(x, y - 0.1 * height, 0.6 * width, 0.3 * height, skin - 0.3F);
        ellipse(x, y + 0.12 * height, 0.16 * width, 0.22 * height, skin - 2.0F); // nose
        ellipse(x - 0.14 * width, y, 0.09 * width, 0.06 * height, skin);
        ellipse(x + 0.14 * width, y, 0.09 * width, 0.06 * height, skin);
        return {x - width / 2, y - height / 2, width, height};
    }

    void ellipse(double x, double y, double width, double height, float level)
    {
        cv::ellipse(celsius,
            cv::RotatedRect({static_cast<float>(x), static_cast<float>(y)},
                {static_cast<float>(width), static_cast<float>(height)}, 0.0F),
            cv::Scalar(level), cv::FILLED);
    }

    void box(double x, double y, double width, double height, float level)
    {
        cv::rectangle(celsius,
            cv::Rect(static_cast<int>(x), static_cast<int>(y), static_cast<int>(width),
                static_cast<int>(height)),
            cv::Scalar(level), cv::FILLED);
    }

    /// Through a lens onto a sensor of 50 mK, all of it shifted by the camera's own error.
    [[nodiscard]] cv::Mat seen(float offset = 0.0F, std::uint64_t seed = 1) const
    {
        cv::Mat picture;
        cv::GaussianBlur(celsius, picture, {5, 5}, 0.9);
        cv::Mat noise(picture.size(), CV_32FC1);
        cv::RNG random(seed);
        random.fill(noise, cv::RNG::NORMAL, double(offset), 0.05);
        return picture + noise;
    }
};

} // namespace haetae::test
