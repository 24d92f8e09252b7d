// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "camera/v4l2/lepton_frame.h"
#include "camera/v4l2/split_frame.h"
#include "support/lepton_to_send.h"
#include "support/v4l2_fixture.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

UsbFormat y16(int width, int height)
{
    return {kY16, width, height, static_cast<std::size_t>(2 * width)};
}

UsbFormat yuyv(int width, int height)
{
    return {kYuyv, width, height, static_cast<std::size_t>(2 * width)};
}

} // namespace

TEST_CASE("A Lepton's telemetry tells how long ago its shutter closed")
{
    LeptonToSend sent;
    sent.onMilliseconds = 348'922; // both halves of the words count
    sent.shutterMilliseconds = 4 * 65'536 + 43'386;
    const auto frame = decodeLepton(sent.bytes(), y16(160, 122));
    REQUIRE(frame);
    CHECK(frame->counts.size() == cv::Size(160, 120));
    CHECK(frame->counts.at<std::uint16_t>(0, 1) == 29'822);
    CHECK(frame->counts.at<std::uint16_t>(119, 159) == 29'815);
    REQUIRE(frame->telemetry);
    CHECK(frame->telemetry->sinceTurnOn == 348'922ms);
    CHECK(frame->telemetry->frameCounter == 900);
    CHECK(frame->telemetry->sensorKelvin == Approx(303.15));
    CHECK(frame->telemetry->sinceShutter() == 43'392ms);
    sent.shutterState = 2;
    CHECK(decodeLepton(sent.bytes(), y16(160, 122))->telemetry->sinceShutter() == 0ms);
    sent.shutterState = 0;
    CHECK_FALSE(decodeLepton(sent.bytes(), y16(160, 122))->telemetry->sinceShutter());
    sent.shutterState = 3;
    sent.onMilliseconds = 400; // its counter began again after 50 days
    sent.shutterMilliseconds = 0xffff'ff00U;
    CHECK(decodeLepton(sent.bytes(), y16(160, 122))->telemetry->sinceShutter() == 656ms);
}

TEST_CASE("Leptons of both sizes are read with and without telemetry")
{
    LeptonToSend sent;
    sent.telemetryRows = 0;
    const auto bare = decodeLepton(sent.bytes(), y16(160, 120));
    REQUIRE(bare);
    CHECK_FALSE(bare->telemetry);
    sent.width = 80;
    sent.rows = 60;
    sent.telemetryRows = 3;
    const auto small = decodeLepton(sent.bytes(), y16(80, 63));
    REQUIRE(small);
    CHECK(small->counts.size() == cv::Size(80, 60));
    CHECK(small->telemetry->frameCounter == 900);
}

TEST_CASE("The lower half of a split frame holds whole 16-bit temperatures of 1/64 K")
{
    const UsbFormat format = yuyv(256, 384);
    V4l2Fixture::Frame bytes(256 * 384 * 2, 0x80);
    const int count = static_cast<int>((36.5 + 273.15) * 64);
    const std::size_t at = (192 + 10) * 512 + 20 * 2; // row 10, column 20 of the lower half
    bytes[at] = static_cast<std::uint8_t>(count);
    bytes[at + 1] = static_cast<std::uint8_t>(count >> 8);
    const auto counts = decodeSplit(bytes, format);
    REQUIRE(counts);
    REQUIRE(counts->size() == cv::Size(256, 192));
    CHECK(counts->at<std::uint16_t>(10, 20) / 64.0 - 273.15 == Approx(36.5).margin(1.0 / 64));
    CHECK(counts->at<std::uint16_t>(10, 21) == 0x8080);
}

TEST_CASE("Frames cut short at any byte are refused, and padded rows are not mistaken")
{
    const auto whole = LeptonToSend{}.bytes();
    for (std::size_t length = 0; length < 160 * 120 * 2; length += 997)
        CHECK_FALSE(decodeLepton(std::span(whole).first(length), y16(160, 122)));
    const auto noTelemetry = decodeLepton(std::span(whole).first(160 * 121 * 2 - 1), y16(160, 122));
    REQUIRE(noTelemetry);
    CHECK_FALSE(noTelemetry->telemetry);
    CHECK_FALSE(decodeSplit(V4l2Fixture::Frame(256 * 384 * 2 - 1), yuyv(256, 384)));

    UsbFormat padded = y16(160, 120);
    padded.bytesPerLine = 384;
    V4l2Fixture::Frame bytes(384 * 120, 0xee);
    for (std::size_t y = 0; y < 120; ++y)
        for (std::size_t x = 0; x < 160; ++x) {
            bytes[384 * y + 2 * x] = static_cast<std::uint8_t>(y);
            bytes[384 * y + 2 * x + 1] = 0;
        }
    const auto frame = decodeLepton(bytes, padded);
    REQUIRE(frame);
    for (int y = 0; y < 120; ++y)
        REQUIRE(cv::countNonZero(frame->counts.row(y) != y) == 0);
}

TEST_CASE("Of a device's offers the one with temperatures and telemetry is taken")
{
    const UsbFormat uyvy{fourcc('U', 'Y', 'V', 'Y'), 160, 120, 0};
    const UsbFormat plain{kY16, 160, 120, 0};
    const UsbFormat telemetry{kY16, 160, 122, 0};
    const UsbFormat split{kYuyv, 256, 384, 0};
    const UsbFormat webcam{kYuyv, 640, 480, 0};
    const std::vector<UsbFormat> pureThermal{uyvy, plain, telemetry};
    CHECK(bestFormat(pureThermal) == telemetry);
    const std::vector<UsbFormat> infiray{UsbFormat{kYuyv, 256, 192, 0}, split};
    CHECK(bestFormat(infiray) == split);
    const std::vector<UsbFormat> ordinary{uyvy, webcam};
    CHECK_FALSE(bestFormat(ordinary));
    CHECK(inWords(telemetry) == "Y16  160x122");
}
