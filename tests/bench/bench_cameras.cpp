// SPDX-License-Identifier: GPL-3.0-or-later
// An RTSP stream of a real server on loopback, as our camera and as OpenCV's VideoCapture show it.
#include <algorithm>
#include <cstring>
#include <functional>
#include <iostream>
#include <thread>
#include <vector>

#include "camera/rtsp/rtsp_camera.h"
#include "command_line/bench.h"
#include "pipeline/camera_worker.h"
#include "screening/confidence.h"
#include "support/rtsp_double.h"
#include "support/tcp_answers.h"

#ifdef HAETAE_HAS_OPENCV_VIDEO
#include <opencv2/videoio.hpp>
#endif

namespace haetae::test {
namespace {

using namespace std::chrono_literals;

constexpr int kOpened = 10; // times
constexpr int kLooked = 60; // pictures
constexpr int kReturned = 5; // times
constexpr auto kConsumer = 200ms; // a picture

const SystemClock theClock;

double millisecondsSince(MonotonicTime began)
{
    return std::chrono::duration<double, std::milli>(theClock.monotonic() - began).count();
}

/// Whatever gives the pictures of an address, one after another. *thread-bound*
class Watcher {
public:
    virtual ~Watcher() = default;
    [[nodiscard]] virtual bool open(const std::string& address) = 0;
    [[nodiscard]] virtual cv::Mat next() = 0; ///< empty: none comes
};

/// *thread-bound*
class OurCamera final : public Watcher {
public:
    bool open(const std::string& address) override
    {
        CameraConfig config;
        config.id = {"bench"};
        config.address = address;
        auto opened = openRtsp(config, {&theClock});
        if (!opened)
            return false;
        camera_ = std::move(*opened);
        return true;
    }
    cv::Mat next() override
    {
        auto output = camera_->next({});
        const auto* pair = output ? std::get_if<FramePair>(&*output) : nullptr;
        return pair != nullptr && pair->visible ? pair->visible->bgr : cv::Mat();
    }

private:
    std::unique_ptr<CameraSource> camera_;
};

#ifdef HAETAE_HAS_OPENCV_VIDEO
constexpr const char* kPeer = "OpenCV VideoCapture (FFmpeg), as delivered";

/// *thread-bound*
class OpenCvCapture final : public Watcher {
public:
    bool open(const std::string& address) override
    {
        return capture_.open(address, cv::CAP_FFMPEG);
    }
    cv::Mat next() override
    {
        cv::Mat bgr;
        return capture_.read(bgr) ? bgr : cv::Mat();
    }

private:
    cv::VideoCapture capture_;
};
#endif

using MakeWatcher = std::function<std::unique_ptr<Watcher>()>;

/// What one watcher is like; each in milliseconds. *value*
struct Figures {
    std::vector<double> first; ///< from opening to the first picture
    std::vector<double> ages; ///< of each picture when a slow consumer gets it
    double silent = 0.0; ///< until a server that never answers is given up
};

std::optional<Figures> figuresOf(const MakeWatcher& make, const RtspDouble& server)
{
    Figures figures;
    for (int i = 0; i < kOpened; ++i) {
        const auto watcher = make();
        const auto began = theClock.monotonic();
        if (!watcher->open(server.address()) || watcher->next().empty())
            return std::nullopt;
        figures.first.push_back(millisecondsSince(began));
    }
    const auto watcher = make();
    if (!watcher->open(server.address()))
        return std::nullopt;
    for (int i = 0; i < kLooked; ++i) {
        const cv::Mat picture = watcher->next();
        const auto mark = markOf(picture);
        if (picture.empty() || !mark)
            return std::nullopt;
        figures.ages.push_back(static_cast<double>(mark->age.count()));
        // It comes at ever another moment between two pictures.
        std::this_thread::sleep_for(kConsumer + std::chrono::milliseconds(i * 7 % 40));
    }
    const TcpAnswers silence([](const std::string&) { return std::nullopt; });
    const auto began = theClock.monotonic();
    if (make()->open("rtsp://127.0.0.1:" + std::to_string(silence.port()) + "/live"))
        return std::nullopt;
    figures.silent = millisecondsSince(began);
    return figures;
}

/// The acquire thread of a console. *thread-bound*
class Acquisition {
public:
    explicit Acquisition(const std::string& address)
        : worker_([this, &address] {
              CameraWorker::Parts parts;
              parts.config.id = {"bench"};
              parts.config.address = address;
              parts.open = openRtsp;
              parts.clock = &theClock;
              parts.frames = &frames_;
              parts.events = &events_;
              return parts;
          }())
    {
    }
    /// Until a picture is there again; false: not within this time.
    bool waitForPicture(std::chrono::seconds most)
    {
        while (frames_.tryTake()) { }
        return frames_.takeFor({}, most).has_value();
    }
    bool waitUntilGone(std::chrono::seconds most)
    {
        const auto until = theClock.monotonic() + most;
        while (worker_.condition() == CameraCondition::Live && theClock.monotonic() < until)
            std::this_thread::sleep_for(1ms);
        return worker_.condition() != CameraCondition::Live;
    }

private:
    LatestSlot<FramePair> frames_;
    EventQueue<ScreeningEvent> events_;
    CameraWorker worker_;
};

/// From the moment the server listens again to the next picture, after outages of 1 to 9 seconds.
std::optional<std::vector<double>> returnsTo(RtspDouble& server)
{
    std::vector<double> returns;
    Acquisition acquisition(server.address());
    for (int i = 0; i < kReturned; ++i) {
        if (!acquisition.waitForPicture(10s))
            return std::nullopt;
        server.kill();
        if (!acquisition.waitUntilGone(10s))
            return std::nullopt;
        std::this_thread::sleep_for(1s + i * 2s + i * 170ms); // out of step with its tries
        if (!server.start())
            return std::nullopt;
        const auto began = theClock.monotonic();
        if (!acquisition.waitForPicture(10s))
            return std::nullopt;
        returns.push_back(millisecondsSince(began));
    }
    return returns;
}

void print(const Figures& ours, const std::optional<Figures>& peer, bool json)
{
    const auto one = [&](const std::string& what, double milliseconds, double peers) {
        command_line::Comparison line{"cameras", what, milliseconds, "", 0.0};
#ifdef HAETAE_HAS_OPENCV_VIDEO
        if (peer) {
            line.peer = kPeer;
            line.peerMilliseconds = peers;
        }
#endif
        command_line::printComparison(line, json);
    };
    const Figures other = peer.value_or(Figures{{0.0}, {0.0}, 0.0});
    one("RTSP, open to first picture, median", quantileOf(ours.first, 0.5),
        quantileOf(other.first, 0.5));
    one("RTSP, open to first picture, longest of 10", quantileOf(ours.first, 1.0),
        quantileOf(other.first, 1.0));
    one("RTSP, age of the picture for a consumer of 200 ms, median", quantileOf(ours.ages, 0.5),
        quantileOf(other.ages, 0.5));
    one("RTSP, age of the picture for a consumer of 200 ms, 95th percentile",
        quantileOf(ours.ages, 0.95), quantileOf(other.ages, 0.95));
    one("RTSP, a server that never answers is given up", ours.silent, other.silent);
}

int fail(const char* what, const char* advice)
{
    return command_line::reportError({ErrorKind::Unavailable, "bench cameras", what, advice});
}

int run(bool json)
{
    RtspDouble server;
    if (!server.start())
        return fail("there is no RTSP server here to play the camera",
            "install the packages of [test] in packaging/debian-packages.txt");
    const auto ours = figuresOf([] { return std::make_unique<OurCamera>(); }, server);
    if (!ours)
        return fail("the server's pictures do not arrive", "see whether the machine is overloaded");
    std::optional<Figures> peer;
#ifdef HAETAE_HAS_OPENCV_VIDEO
    peer = figuresOf([] { return std::make_unique<OpenCvCapture>(); }, server);
    if (!peer)
        std::cerr << "OpenCV's VideoCapture shows no pictures of this server\n";
#else
    std::cerr << "built without a peer: libopencv-videoio-dev was not installed\n";
#endif
    print(*ours, peer, json);
    const auto returns = returnsTo(server);
    if (!returns)
        return fail("the camera did not return", "see whether the machine is overloaded");
    for (const auto& [what, share] : {std::pair{"median", 0.5}, {"longest of 5", 1.0}})
        command_line::printComparison(
            {"cameras", std::string("RTSP, server back to next picture, ") + what,
                quantileOf(*returns, share), "", 0.0},
            json);
    return command_line::kDone;
}

} // namespace
} // namespace haetae::test

int main(int argc, char** argv)
{
    return haetae::test::run(argc > 1 && std::strcmp(argv[1], "--json") == 0);
}
