// SPDX-License-Identifier: GPL-3.0-or-later
// In a file of its own: dlib's headers are slow to compile.
#include <cmath>
#include <dlib/image_processing/shape_predictor.h>
#include <dlib/opencv.h>
#include <fstream>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "vision/face_landmarks.h"
#include "vision/landmark_regressor.h"

namespace haetae {
namespace {

/// *thread-bound*
class ShapePredictor final : public LandmarkRegressor {
public:
    explicit ShapePredictor(dlib::shape_predictor predictor) : predictor_(std::move(predictor)) { }

    std::vector<VisiblePoint> points(const cv::Mat& bgr, const VisibleRect& face) override
    {
        // Only the face's surroundings: of a whole picture the grey one would cost more.
        const double side = std::max(face.width, face.height);
        const auto middle = face.center();
        const cv::Rect around = cv::Rect(cvFloor(middle.x - side), cvFloor(middle.y - side),
                                    cvCeil(2 * side) + 1, cvCeil(2 * side) + 1)
            & cv::Rect({}, bgr.size());
        cv::Mat grey;
        cv::cvtColor(bgr(around), grey, cv::COLOR_BGR2GRAY);
        const auto left = std::lround(middle.x - side / 2) - around.x;
        const auto top = std::lround(middle.y - side / 2) - around.y;
        const auto length = std::lround(side);
        const dlib::full_object_detection found = predictor_(dlib::cv_image<unsigned char>(grey),
            dlib::rectangle(left, top, left + length - 1, top + length - 1));
        std::vector<VisiblePoint> points;
        for (unsigned long i = 0; i < found.num_parts(); ++i)
            points.push_back({static_cast<double>(found.part(i).x() + around.x),
                static_cast<double>(found.part(i).y() + around.y)});
        return points;
    }

private:
    dlib::shape_predictor predictor_;
};

} // namespace

Result<LandmarkDetector> LandmarkDetector::openShapePredictor(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(
            ErrorKind::NotFound, file.string(), "cannot be read", "see: haetaectl models list");
    try {
        dlib::shape_predictor predictor;
        dlib::deserialize(predictor, stream);
        if (predictor.num_parts() != kLandmarks)
            return fail(ErrorKind::Corrupt, file.string(),
                "predicts " + std::to_string(predictor.num_parts()) + " points, not 68",
                "install the file that the manifest names");
        return LandmarkDetector(std::make_unique<ShapePredictor>(std::move(predictor)));
    } catch (const std::exception& e) {
        return fail(ErrorKind::Corrupt, file.string(),
            std::string("is no shape predictor: ") + e.what(), "install the model again");
    }
}

} // namespace haetae
