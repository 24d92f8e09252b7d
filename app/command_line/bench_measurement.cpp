// SPDX-License-Identifier: GPL-3.0-or-later
#include <opencv2/imgproc.hpp>
#include <vector>

#include "camera/simulated/prerendered_ring.h"
#include "command_line/bench.h"
#include "pipeline/frame_intake.h"
#include "screening/confidence.h"
#include "screening/decide.h"
#include "screening/skin_temperature.h"
#include "thermal/reference_corrector.h"
#include "thermal/reference_tracker.h"

namespace haetae::command_line {
namespace {

struct MeasurementBenchOptions {
    int frames = 500;
    int people = 15;
    bool json = false;
};

std::vector<FaceObservation> facesOf(const SceneTruth& truth)
{
    std::vector<FaceObservation> faces;
    for (const auto& person : truth.people) {
        FaceObservation face;
        face.face = face.head = person.head;
        face.geometry.facePixelsAcross = person.head.width;
        faces.push_back(face);
    }
    return faces;
}

/// What this camera's frames cost from counts to verdicts, faces given. *thread-bound*
class MeasuredChain {
public:
    explicit MeasuredChain(const Celsius& setTemperature)
        : tracker_(withSetTemperature(setTemperature))
    {
    }

    /// Whether the reference was found in this frame.
    bool take(const FramePair& pair, const std::vector<FaceObservation>& faces)
    {
        const auto usable = intake_.take(pair.thermal, {}, {"bench"});
        if (!usable || !*usable)
            return false;
        const auto reference = tracker_.update(*(*usable)->frame, (*usable)->apparent);
        auto image = correctByReference(pair.thermal->stamp, (*usable)->apparent, reference);
        image.frame = (*usable)->frame;
        tracks_.resize(faces.size());
        for (std::size_t i = 0; i < faces.size(); ++i) {
            auto& readings = tracks_[i].readings;
            readings.push_back(readSkin(image, faces[i]));
            if (readings.size() > kWindow)
                readings.erase(readings.begin());
            verdicts_ += decide(tracks_[i], reference, {}).verdict == Verdict::Normal ? 1 : 0;
        }
        return reference.condition != ReferenceCondition::Searching;
    }
    [[nodiscard]] int normalVerdicts() const { return verdicts_; }

private:
    static constexpr std::size_t kWindow = 37; // 1.5 s at 25 frames a second
    static ReferenceConfig withSetTemperature(Celsius temperature)
    {
        ReferenceConfig config;
        config.setTemperature = temperature;
        return config;
    }

    FrameIntake intake_;
    ReferenceTracker tracker_;
    std::vector<PersonTrack> tracks_;
    int verdicts_ = 0;
};

/// What a plain OpenCV program would do: scale, look for a circle anew, blurred maximum a face.
void plainOpenCv(const cv::Mat& counts, const std::vector<FaceObservation>& faces)
{
    cv::Mat celsius;
    counts.convertTo(celsius, CV_32F, 0.01, -273.15);
    cv::Mat grey;
    celsius.convertTo(grey, CV_8U, 255.0 / 25.0, -18.0 * 255.0 / 25.0);
    std::vector<cv::Vec3f> circles;
    cv::HoughCircles(grey, circles, cv::HOUGH_GRADIENT, 1.0, 20.0, 100.0, 20.0, 4, 40);
    cv::Mat smooth;
    cv::blur(celsius, smooth, {3, 3});
    for (const auto& face : faces) {
        const cv::Rect box(static_cast<int>(face.face->x), static_cast<int>(face.face->y),
            static_cast<int>(face.face->width), static_cast<int>(face.face->height));
        const cv::Rect inside = box & cv::Rect({}, smooth.size());
        double warmest = 0.0;
        if (!inside.empty())
            cv::minMaxLoc(smooth(inside), nullptr, &warmest);
    }
}

int benchMeasurement(const MeasurementBenchOptions& options)
{
    cv::setNumThreads(1);
    EntranceScene::Options scene;
    scene.scenario = "crowd15";
    scene.people = options.people;
    scene.thermal = {640, 512};
    scene.visible = {};
    const auto entrance = EntranceScene::make(scene);
    if (!entrance)
        return reportError(entrance.error());
    auto ring = PrerenderedRing::make(scene, 50, std::chrono::seconds(8));
    if (!ring)
        return reportError(ring.error());
    MeasuredChain chain(entrance->referenceSetTemperature());
    FrameStamp stamp;
    stamp.monotonic = MonotonicTime(std::chrono::hours(1));
    const auto next = [&] {
        ++stamp.sequence;
        stamp.monotonic += std::chrono::milliseconds(40);
        return ring->next(stamp);
    };
    std::vector<double> ours;
    std::vector<double> searching; // a few frames at the start, or after the reference was lost
    std::vector<double> peers;
    for (int i = 0; i < options.frames; ++i) {
        const FramePair pair = next();
        const auto faces = facesOf(ring->truth());
        bool found = false;
        const double time = timesOf(1, [&] { found = chain.take(pair, faces); })[0];
        (found ? ours : searching).push_back(time);
        peers.push_back(timesOf(1, [&] { plainOpenCv(pair.thermal->counts, faces); })[0]);
    }
    if (chain.normalVerdicts() == 0)
        return reportError({ErrorKind::Internal, "bench measurement", "nobody was judged",
            "report this with the output of haetaectl doctor"});
    const std::string who = std::to_string(options.people) + " faces, 640x512, ";
    printComparison({"measurement", who + "median", quantileOf(ours, 0.5),
                        "plain OpenCV with HoughCircles", quantileOf(peers, 0.5)},
        options.json);
    printComparison({"measurement", who + "99th percentile", quantileOf(ours, 0.99),
                        "plain OpenCV with HoughCircles", quantileOf(peers, 0.99)},
        options.json);
    printComparison(
        {"measurement", who + "while the reference is searched", quantileOf(searching, 0.5),
            "plain OpenCV with HoughCircles", quantileOf(peers, 0.5)},
        options.json);
    return kDone;
}

} // namespace

void addBenchMeasurement(CLI::App& bench, Job& job)
{
    auto options = std::make_shared<MeasurementBenchOptions>();
    auto* command = bench.add_subcommand(
        "measurement", "counts to verdicts of given faces, processor time a frame on one core");
    command->add_option("--frames", options->frames, "how many")->check(CLI::Range(50, 100000));
    command->add_option("--people", options->people, "in view")->check(CLI::Range(1, 15));
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return benchMeasurement(*options); }; });
}

} // namespace haetae::command_line
