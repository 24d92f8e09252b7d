// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "vision/box_merge.h"
#include "vision/face_detectors.h"
#include "vision/score_calibration.h"
#include "vision/ssd_network.h"

namespace haetae {
namespace {

constexpr int kBlock = 64; // the grids of the small faces then lie as in training
constexpr std::size_t kMostBoxes = 500;
constexpr double kLeastScore = 0.25;
// The smallest anchor is 51 px wide, so small pictures are enlarged; a pass over 960 x 540 costs
// twice that of the 512 x 512 it was trained at.
constexpr double kEnlargeTo = 640;
constexpr double kMostZoom = 2.0;
constexpr double kReduceTo = 960;
constexpr BoxFrame kFrame{0.15, 0.87, 1.05};

/// SSD with MobileNet v1 (W. Liu et al., ECCV 2016; A. G. Howard et al., arXiv 1704.04861).
/// *thread-bound*
class SsdDetector final : public FaceDetector {
public:
    SsdDetector(cv::dnn::Net net, std::vector<AnchorGrid> grids)
        : net_(std::move(net)),
          grids_(std::move(grids)),
          outputs_(ssdOutputs(grids_.size()))
    {
    }

    [[nodiscard]] std::string name() const override { return "ssd"; }

    [[nodiscard]] Result<std::vector<FaceBox>> detect(const cv::Mat& bgr) override
    {
        if (bgr.empty() || bgr.type() != CV_8UC3)
            return fail(ErrorKind::InvalidInput, "ssd", "the picture is not 8-bit BGR");
        try {
            return search(bgr);
        } catch (const cv::Exception& e) {
            return fail(ErrorKind::Internal, "ssd", e.msg, "install the model again");
        }
    }

private:
    std::vector<FaceBox> search(const cv::Mat& bgr)
    {
        const double scale = scaleFor(bgr.size());
        cv::Mat scaled;
        cv::resize(bgr, scaled, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
        const int right = (kBlock - scaled.cols % kBlock) % kBlock;
        const int below = (kBlock - scaled.rows % kBlock) % kBlock;
        cv::copyMakeBorder(scaled, scaled, 0, below, 0, right, cv::BORDER_CONSTANT);
        net_.setInput(cv::dnn::blobFromImage(
            scaled, 1.0 / 127.5, {}, cv::Scalar::all(127.5), true, false, CV_32F));
        std::vector<cv::Mat> blobs;
        net_.forward(blobs, outputs_);
        std::vector<FaceBox> faces;
        for (std::size_t i = 0; i < grids_.size(); ++i)
            appendFaces(grids_[i], blobs[2 * i], blobs[2 * i + 1], kLeastScore, faces);
        return merged(std::move(faces), scale, bgr.size());
    }

    static double scaleFor(cv::Size size)
    {
        const double side = std::max(size.width, size.height);
        if (side > kReduceTo)
            return kReduceTo / side;
        return std::clamp(kEnlargeTo / side, 1.0, kMostZoom);
    }

    /// The faces in the picture's own pixels, whose centres are integers; the network's are not.
    static std::vector<FaceBox> merged(std::vector<FaceBox> faces, double scale, cv::Size size)
    {
        const auto best =
            faces.begin() + static_cast<std::ptrdiff_t>(std::min(faces.size(), kMostBoxes));
        std::partial_sort(faces.begin(), best, faces.end(),
            [](const FaceBox& a, const FaceBox& b) { return a.score > b.score; });
        faces.erase(best, faces.end());
        const VisibleRect picture{-0.5, -0.5, double(size.width), double(size.height)};
        for (FaceBox& face : faces) {
            const VisibleRect& box = face.box;
            face.box = {
                box.x / scale - 0.5, box.y / scale - 0.5, box.width / scale, box.height / scale};
            face.box = kFrame.browToChin(face.box).intersected(picture);
            face.score = faceProbability("ssd", face.score);
        }
        dropTooSmall(faces);
        return mergeOverlapping(std::move(faces));
    }

    cv::dnn::Net net_;
    std::vector<AnchorGrid> grids_;
    std::vector<std::string> outputs_;
};

} // namespace

Result<std::unique_ptr<FaceDetector>> openSsd(const std::filesystem::path& weightsManifest)
{
    const auto weights = WeightTable::open(weightsManifest);
    if (!weights)
        return tl::unexpected(weights.error());
    auto grids = ssdGrids(*weights);
    if (!grids)
        return tl::unexpected(grids.error());
    auto net = ssdNetwork(*weights);
    if (!net)
        return tl::unexpected(net.error());
    return std::unique_ptr<FaceDetector>(
        std::make_unique<SsdDetector>(std::move(*net), std::move(*grids)));
}

} // namespace haetae
