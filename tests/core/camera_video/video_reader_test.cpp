// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/video/video_reader.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <string>
#include <vector>

#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// An uncompressed video (YUV4MPEG2) of even grey pictures, 64x48, ten a second.
std::string written(const std::vector<int>& greys)
{
    std::string all = "YUV4MPEG2 W64 H48 F10:1 Ip A1:1 C420jpeg\n";
    for (const int grey : greys) {
        all += "FRAME\n";
        all += std::string(64 * 48, static_cast<char>(grey));
        all += std::string(2 * 32 * 24, static_cast<char>(128));
    }
    return all;
}

std::filesystem::path saved(
    const TemporaryFolder& folder, const std::string& name, const std::string& bytes)
{
    const auto file = folder.path() / name;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

/// All pictures up to the end or an error.
std::vector<VideoReader::Frame> allOf(VideoReader& video)
{
    std::vector<VideoReader::Frame> frames;
    for (;;) {
        auto frame = video.next();
        if (!frame || !*frame)
            return frames;
        frames.push_back(std::move(**frame));
    }
}

} // namespace

TEST_CASE("A video's pictures come in order with their times")
{
    const TemporaryFolder folder;
    auto video = VideoReader::open(saved(folder, "walk.y4m", written({40, 120, 220})));
    REQUIRE(video);
    const auto frames = allOf(*video);
    REQUIRE(frames.size() == 3);
    CHECK(frames[0].bgr.size() == cv::Size(64, 48));
    CHECK(frames[0].bgr.type() == CV_8UC3);
    const int greys[] = {28, 121, 238}; // video levels: 16 is black and 235 white
    for (std::size_t i = 0; i < frames.size(); ++i) {
        CHECK(frames[i].media == std::chrono::milliseconds(100 * i));
        const auto pixel = frames[i].bgr.at<cv::Vec3b>(20, 30);
        CHECK(std::abs(pixel[0] - greys[i]) <= 3);
        CHECK(std::abs(pixel[2] - greys[i]) <= 3);
    }
}

TEST_CASE("A video that is cut anywhere plays up to the cut")
{
    const TemporaryFolder folder;
    const std::string whole = written({40, 120, 220});
    const std::size_t one = (whole.size() - whole.find("FRAME")) / 3;
    for (std::size_t cut = whole.find("FRAME") + one + 10; cut < whole.size(); cut += 397) {
        auto video = VideoReader::open(saved(folder, "cut.y4m", whole.substr(0, cut)));
        REQUIRE(video);
        const auto frames = allOf(*video);
        CHECK(frames.size() >= 1);
        CHECK(frames.size() <= 3);
    }
}

TEST_CASE("What is no video is refused with what to do")
{
    const TemporaryFolder folder;
    const auto none = VideoReader::open(folder.path() / "none.mp4");
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::NotFound);
    const auto text = VideoReader::open(saved(folder, "words.mp4", "this is no video at all\n"));
    REQUIRE_FALSE(text);
    CHECK_FALSE(text.error().advice.empty());
    const auto huge = VideoReader::open(
        saved(folder, "huge.y4m", "YUV4MPEG2 W60000 H60000 F10:1 Ip A1:1 C420jpeg\nFRAME\n"));
    CHECK_FALSE(huge);
}
