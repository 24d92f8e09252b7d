// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/image_transforms.h>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "vision/box_merge.h"
#include "vision/face_detectors.h"
#include "vision/score_calibration.h"

namespace haetae {
namespace {

// The detector's window is 80 px. Doubling finds faces from 40 px on at four times the cost, which
// pictures up to this size can afford (21 ms at 640x480 become some 90).
constexpr int kDoubleUpTo = 800;
constexpr int kSmallestSide = 16;

/// dlib's frontal HOG detector (N. Dalal, B. Triggs, CVPR 2005; D. E. King, arXiv 1502.00046). No
/// masks, few turned faces: a fallback. *thread-bound*
class HogDetector final : public FaceDetector {
public:
    [[nodiscard]] std::string name() const override { return "hog"; }

    [[nodiscard]] Result<std::vector<FaceBox>> detect(const cv::Mat& bgr) override
    {
        if (bgr.empty() || bgr.type() != CV_8UC3)
            return fail(ErrorKind::InvalidInput, "hog", "the picture is not 8-bit BGR");
        if (bgr.cols < kSmallestSide || bgr.rows < kSmallestSide)
            return std::vector<FaceBox>{};
        try {
            return mergeOverlapping(search(bgr));
        } catch (const std::exception& e) {
            return fail(ErrorKind::Internal, "hog", e.what());
        }
    }

private:
    std::vector<FaceBox> search(const cv::Mat& bgr)
    {
        const double scale = std::max(bgr.cols, bgr.rows) <= kDoubleUpTo ? 2.0 : 1.0;
        cv::Mat grey;
        cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
        if (scale > 1.0)
            cv::resize(grey, grey, {}, scale, scale, cv::INTER_LINEAR);
        dlib::array2d<unsigned char> image(grey.rows, grey.cols);
        for (int y = 0; y < grey.rows; ++y)
            std::copy_n(grey.ptr<unsigned char>(y), grey.cols, &image[y][0]);
        std::vector<std::pair<double, dlib::rectangle>> found;
        detector_(image, found);
        std::vector<FaceBox> boxes;
        const double shift = 0.5 * (1.0 / scale - 1.0);
        for (const auto& [margin, box] : found) {
            FaceBox face;
            face.box = {double(box.left()) / scale + shift, double(box.top()) / scale + shift,
                double(box.width()) / scale, double(box.height()) / scale};
            // The distance from the separating plane, 0 at the limit and about 1 for a clear face.
            face.score = faceProbability("hog", 1.0 / (1.0 + std::exp(-2.0 * margin)));
            boxes.push_back(std::move(face));
        }
        return boxes;
    }

    dlib::frontal_face_detector detector_ = dlib::get_frontal_face_detector();
};

} // namespace

Result<std::unique_ptr<FaceDetector>> openHog()
{
    try {
        return std::unique_ptr<FaceDetector>(std::make_unique<HogDetector>());
    } catch (const std::exception& e) {
        return fail(ErrorKind::Internal, "hog", e.what(), "reinstall libdlib");
    }
}

} // namespace haetae
