// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/camera_picture.h"

#include <opencv2/imgcodecs.hpp>
#include <optional>
#include <string>

namespace haetae {
namespace {

constexpr int kLongestSide = 8192;
constexpr const char* kAdvice =
    "nothing is lost but this picture; check the camera's video settings";

int big(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]) * 256 + static_cast<unsigned char>(bytes[at + 1]);
}

/// Read from its head, so that no decoder makes room for what a few bytes only claim.
std::optional<cv::Size> sizeOf(std::string_view jpeg)
{
    if (jpeg.size() < 4 || jpeg.substr(0, 2) != "\xff\xd8")
        return std::nullopt;
    std::size_t at = 2;
    while (at + 9 < jpeg.size() && static_cast<unsigned char>(jpeg[at]) == 0xff) {
        const int marker = static_cast<unsigned char>(jpeg[at + 1]);
        const bool frame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return cv::Size(big(jpeg, at + 7), big(jpeg, at + 5));
        at += marker == 0xff ? 1 : 2 + static_cast<std::size_t>(big(jpeg, at + 2));
    }
    return std::nullopt;
}

} // namespace

Result<cv::Mat> pictureOf(std::string_view jpeg, int rotateDegrees)
{
    const auto size = sizeOf(jpeg);
    if (!size || size->empty())
        return fail(ErrorKind::Corrupt, "picture", "it is no JPEG", kAdvice);
    if (size->width > kLongestSide || size->height > kLongestSide)
        return fail(ErrorKind::ResourceExhausted, "picture",
            "it claims " + std::to_string(size->width) + "x" + std::to_string(size->height)
                + " pixels",
            kAdvice);
    try {
        const cv::Mat bytes(1, static_cast<int>(jpeg.size()), CV_8UC1,
            const_cast<char*>(jpeg.data())); // only read
        const cv::Mat picture =
            cv::imdecode(bytes, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
        if (!picture.empty())
            return upright(picture, rotateDegrees);
    } catch (const cv::Exception&) { // told below
    }
    return fail(ErrorKind::Corrupt, "picture", "it cannot be decoded", kAdvice);
}

cv::Mat upright(const cv::Mat& picture, int rotateDegrees)
{
    cv::Mat turned;
    if (rotateDegrees == 90)
        cv::rotate(picture, turned, cv::ROTATE_90_CLOCKWISE);
    else if (rotateDegrees == 180)
        cv::rotate(picture, turned, cv::ROTATE_180);
    else if (rotateDegrees == 270)
        cv::rotate(picture, turned, cv::ROTATE_90_COUNTERCLOCKWISE);
    else
        turned = picture.clone();
    return turned;
}

} // namespace haetae
