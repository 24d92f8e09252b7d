// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant against real doubles: each camera tried once, each fault with its own name.
#include <QCoreApplication>
#include <catch2/catch.hpp>
#include <thread>

#include "camera_check.h"
#include "output_waiting.h"
#include "support/python_double.h"
#include "support/self_signed.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

struct Camera : PythonDouble {
    std::string kind;
    std::string scheme = "http";
    explicit Camera(const std::string& which, std::vector<std::string> more = {})
        : PythonDouble("vendor_camera_double.py", words(which, more)),
          kind(which)
    {
        REQUIRE(start());
        if (!more.empty() && more[0] == "--tls")
            scheme = "https";
    }
    static std::vector<std::string> words(const std::string& which, std::vector<std::string> more)
    {
        more.insert(more.begin(), which);
        return more;
    }
    CameraTrial tried(const std::string& password = "word", const std::string& user = "admin")
    {
        CameraTrialOrder order;
        order.camera.id = CameraId{"new"};
        order.camera.backend = kind;
        order.camera.address = scheme + "://127.0.0.1:" + std::to_string(port());
        order.camera.access.user = user;
        order.password = Secret(password);
        return tryCamera(order, {}, 4s);
    }
};

bool advises(const CameraTrial& trial, CameraAdvice advice)
{
    return std::find(trial.advice.begin(), trial.advice.end(), advice) != trial.advice.end();
}

} // namespace

TEST_CASE("A vendor's camera shows its first picture, and what it lacks is told")
{
    const OutputWaiting waiting;
    for (const char* kind : {"dahua", "hikvision"}) {
        INFO(kind);
        Camera camera(kind, {"--own-blackbody"});
        const CameraTrial trial = camera.tried();
        INFO((trial.error ? trial.error->line() : std::string()));
        CHECK_FALSE(trial.fault);
        REQUIRE(trial.celsius.size() == cv::Size(192, 144));
        CHECK(trial.celsius.at<float>(30, 168) == Approx(37.0).margin(0.5));
        CHECK(advises(trial, CameraAdvice::OwnBlackbody));
        CHECK_FALSE(trial.visible);
    }
}

TEST_CASE("A wrong password is tried exactly once and named")
{
    const OutputWaiting waiting;
    for (const char* kind : {"dahua", "hikvision"}) {
        INFO(kind);
        Camera camera(kind);
        const CameraTrial trial = camera.tried("not the word");
        CHECK(trial.fault == CameraFault::WrongPassword);
        CHECK_FALSE(trial.shows());
        REQUIRE(trial.error);
        CHECK(trial.error->line().find("not the word") == std::string::npos);
        CHECK(camera.ask("tries") == "tries 1");
        CHECK(camera.tried("", "").fault == CameraFault::PasswordWanted);
        CHECK(camera.ask("tries") == "tries 1");
    }
}

TEST_CASE("What sends us elsewhere, sends a gigabyte or is another kind is refused by its name")
{
    const OutputWaiting waiting;
    for (const char* kind : {"dahua", "hikvision"}) {
        INFO(kind);
        Camera camera(kind);
        REQUIRE(camera.tell("redirect"));
        CHECK(camera.tried().fault == CameraFault::PointsElsewhere);
        REQUIRE(camera.tell("huge"));
        CHECK(camera.tried().fault == CameraFault::TooLarge);
        REQUIRE(camera.tell("none"));
        camera.kind = camera.kind == "dahua" ? "hikvision" : "dahua";
        CHECK(camera.tried().fault == CameraFault::OtherKind);
        camera.kill();
        CHECK(camera.tried().fault == CameraFault::NotThere);
    }
}

TEST_CASE("A certificate that nobody vouches for is refused before the password")
{
    const OutputWaiting waiting;
    const TemporaryFolder folder;
    REQUIRE(makeCertificate(folder.path()));
    Camera camera("hikvision", {"--tls", folder.path().string()});
    CHECK(camera.tried().fault == CameraFault::NotTrusted);
    CHECK(camera.ask("tries") == "tries 0");
}

TEST_CASE("A try that is given up ends at once, also while the camera says nothing")
{
    const OutputWaiting waiting;
    Camera camera("dahua");
    REQUIRE(camera.tell("stall"));
    CameraTrialOrder order;
    order.camera.backend = "dahua";
    order.camera.address = "http://127.0.0.1:" + std::to_string(camera.port());
    order.camera.access.user = "admin";
    order.password = Secret("word");
    std::stop_source stop;
    std::jthread later([&stop] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const auto begun = std::chrono::steady_clock::now();
    CHECK_FALSE(tryCamera(order, stop.get_token()).shows());
    CHECK(std::chrono::steady_clock::now() - begun < 1s);
}

TEST_CASE("What cannot be meant as a camera is named as such")
{
    CameraTrialOrder order;
    order.camera.backend = "v4l2";
    order.camera.address = "/dev/no-such-camera";
    CHECK(tryCamera(order, {}).fault == CameraFault::Address);
    order.camera.backend = "rtsp";
    order.camera.address = "rtsp://user:word@127.0.0.1/1";
    const CameraTrial trial = tryCamera(order, {});
    CHECK(trial.fault == CameraFault::Address);
    CHECK(trial.error->line().find("word@") == std::string::npos);
}
