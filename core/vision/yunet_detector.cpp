// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/objdetect/face.hpp>
#include <utility>

#include "vision/box_merge.h"
#include "vision/face_detectors.h"
#include "vision/file_digest.h"
#include "vision/score_calibration.h"

namespace haetae {
namespace {

// The release of March 2022, the one tested with OpenCV 4.6.
constexpr const char* kSha256 = "50ef07f702a31741ca46a4c0d947773b64143b9362780237bf0d427d6c79bab7";
constexpr float kLeastScore = 0.5F;
constexpr float kSuppression = 0.3F;
constexpr int kMostBoxes = 500;
constexpr BoxFrame kFrame{0.14, 0.9, 1.0};
constexpr int kSmallestSide = 64; // smaller ones leave the network's last layer empty

/// YuNet (W. Wu, H. Peng, S. Yu, Machine Intelligence Research 20, 2023). *thread-bound*
class YuNetDetector final : public FaceDetector {
public:
    explicit YuNetDetector(cv::Ptr<cv::FaceDetectorYN> net) : net_(std::move(net)) { }

    [[nodiscard]] std::string name() const override { return "yunet"; }

    [[nodiscard]] Result<std::vector<FaceBox>> detect(const cv::Mat& bgr) override
    {
        if (bgr.empty() || bgr.type() != CV_8UC3)
            return fail(ErrorKind::InvalidInput, "yunet", "the picture is not 8-bit BGR");
        cv::Mat found;
        try {
            cv::Mat input = bgr;
            if (bgr.cols < kSmallestSide || bgr.rows < kSmallestSide)
                cv::copyMakeBorder(bgr, input, 0, std::max(0, kSmallestSide - bgr.rows), 0,
                    std::max(0, kSmallestSide - bgr.cols), cv::BORDER_CONSTANT);
            if (net_->getInputSize() != input.size())
                net_->setInputSize(input.size());
            net_->detect(input, found);
        } catch (const cv::Exception& e) {
            return fail(ErrorKind::Internal, "yunet", e.msg, "install the model again");
        }
        std::vector<FaceBox> boxes;
        for (int i = 0; i < found.rows; ++i)
            boxes.push_back(boxOf(found.ptr<float>(i)));
        dropTooSmall(boxes);
        return mergeOverlapping(std::move(boxes));
    }

private:
    /// row: x, y, width, height, five points, score. Our pixel centres are integers, its are not.
    static FaceBox boxOf(const float* row)
    {
        FaceBox face;
        face.box = kFrame.browToChin({row[0] - 0.5, row[1] - 0.5, row[2], row[3]});
        for (int p = 0; p < 5; ++p)
            face.landmarks.push_back({row[4 + 2 * p] - 0.5, row[5 + 2 * p] - 0.5});
        face.score = faceProbability("yunet", double(row[14]));
        return face;
    }

    cv::Ptr<cv::FaceDetectorYN> net_;
};

} // namespace

Result<std::unique_ptr<FaceDetector>> openYuNet(const std::filesystem::path& modelFile)
{
    const auto digest = sha256Of(modelFile);
    if (!digest)
        return tl::unexpected(digest.error());
    if (*digest != kSha256)
        return fail(ErrorKind::Corrupt, modelFile.string(),
            "sha256 is not that of face_detection_yunet_2022mar.onnx",
            "run: haetaectl models install FILE");
    try {
        auto net = cv::FaceDetectorYN::create(
            modelFile.string(), "", cv::Size(320, 320), kLeastScore, kSuppression, kMostBoxes);
        if (net.empty())
            return fail(ErrorKind::Corrupt, modelFile.string(), "OpenCV cannot load it",
                "check the installation of OpenCV's dnn module");
        return std::unique_ptr<FaceDetector>(std::make_unique<YuNetDetector>(std::move(net)));
    } catch (const cv::Exception& e) {
        return fail(ErrorKind::Corrupt, modelFile.string(), "OpenCV cannot load it: " + e.msg,
            "check the installation of OpenCV's dnn module");
    }
}

} // namespace haetae
