// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "camera/recording/recording_reader.h"
#include "camera/recording/recording_writer.h"
#include "camera/replay/recording.h"
#include "camera/replay/replay_camera.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kBegan = WallTime(1'790'000'000'123'456us);

/// Noise over the whole range, 0 and 65535 among it; the same for the same number.
cv::Mat countsOf(int number, cv::Size size = {80, 60})
{
    cv::Mat counts(size, CV_16UC1);
    cv::RNG(static_cast<std::uint64_t>(number) + 1).fill(counts, cv::RNG::UNIFORM, 0, 65'536);
    counts.at<std::uint16_t>(0, 0) = 0;
    counts.at<std::uint16_t>(0, 1) = 65'535;
    return counts;
}

FramePair pairOf(int number, bool visible = true)
{
    auto thermal = std::make_shared<RadiometricFrame>();
    thermal->camera = {"east"};
    thermal->stamp = {MonotonicTime(5s + number * 111ms), kBegan + number * 111ms,
        static_cast<std::uint64_t>(number)};
    thermal->counts = countsOf(number);
    thermal->scale = LinearScale{0.04, 1.5};
    FramePair pair;
    pair.thermal = std::move(thermal);
    if (visible) {
        auto picture = std::make_shared<VisibleFrame>();
        picture->stamp = pair.thermal->stamp;
        picture->bgr = cv::Mat(48, 64, CV_8UC3, cv::Scalar(number % 200, 90, 200));
        pair.visible = std::move(picture);
    }
    return pair;
}

void record(const std::filesystem::path& file, int frames, bool visible = true)
{
    auto writer = RecordingWriter::create(file, pairOf(0, visible));
    REQUIRE(writer);
    for (int i = 0; i < frames; ++i)
        REQUIRE(writer->add(pairOf(i, visible)));
    REQUIRE(writer->finish());
}

bool same(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0.0;
}

} // namespace

TEST_CASE("A thousand thermal frames come back bit by bit, with their times and their scale")
{
    const TemporaryFolder folder;
    record(folder / "walk.mkv", 1000);
    auto reader = RecordingReader::open(folder / "walk.mkv");
    REQUIRE(reader);
    CHECK(reader->tags().camera == "east");
    CHECK(reader->tags().scale == LinearScale{0.04, 1.5});
    CHECK(reader->tags().began == kBegan);
    CHECK_FALSE(reader->tags().simulated);
    int frames = 0;
    while (const auto frame = reader->next()) {
        REQUIRE(same(frame->counts, countsOf(frames)));
        REQUIRE(frame->media == frames * 111ms);
        REQUIRE(frame->bgr.size() == cv::Size(64, 48));
        CHECK(std::abs(frame->bgr.at<cv::Vec3b>(20, 20)[2] - 200) <= 4);
        ++frames;
    }
    CHECK(frames == 1000);
}

TEST_CASE("The replay plays what was recorded, with its scale and each frame's own time")
{
    const TemporaryFolder folder;
    record(folder / "walk.mkv", 20);
    auto played = openRecording(folder / "walk.mkv");
    REQUIRE(played);
    CHECK((*played)->facts().start == kBegan);
    for (int i = 0; i < 20; ++i) {
        auto frame = (*played)->next();
        REQUIRE(frame);
        REQUIRE(*frame);
        CHECK(same((*frame)->counts, countsOf(i)));
        CHECK((*frame)->taken == kBegan + i * 111ms);
        CHECK((*frame)->scale == SignalScale(LinearScale{0.04, 1.5}));
    }
    auto end = (*played)->next();
    REQUIRE(end);
    CHECK_FALSE(*end);

    auto picture = pairOf(0);
    picture.thermal.reset();
    REQUIRE(RecordingWriter::create(folder / "visible.mkv", picture)->add(picture));
    CHECK(openRecording(folder / "visible.mkv").error().kind == ErrorKind::Unsupported);
}

TEST_CASE("The replayed camera shows both sides of each moment, and where they meet")
{
    const TemporaryFolder folder;
    const ViewMap views({0.8, 0.01, 3, -0.02, 0.81, 4, 1e-5, 0, 1});
    {
        FramePair first = pairOf(0);
        first.registration = views;
        auto writer = RecordingWriter::create(folder / "walk.mkv", first);
        REQUIRE(writer);
        for (int i = 0; i < 30; ++i) {
            FramePair pair = pairOf(i);
            if (i % 3 == 1)
                pair.visible.reset(); // the visible camera was slower
            REQUIRE(writer->add(pair));
        }
    }
    const ManualClock clock(kBegan);
    CameraConfig config;
    config.id = {"east"};
    config.files = {(folder / "walk.mkv").string()};
    EventQueue<ReplayWish> wishes;
    LatestSlot<ReplayPosition> position;
    auto camera = openReplayCamera(config, {&clock, false, {&wishes, &position}});
    REQUIRE(camera);
    const auto nextPair = [&camera] {
        auto said = (*camera)->next({});
        REQUIRE(said);
        const auto* pair = std::get_if<FramePair>(&*said);
        REQUIRE(pair);
        return *pair;
    };
    for (int i = 0; i < 30; ++i) {
        const FramePair pair = nextPair();
        REQUIRE(same(pair.thermal->counts, countsOf(i)));
        CHECK(pair.registration.elements() == views.elements());
        REQUIRE((pair.visible != nullptr) == (i % 3 != 1));
        if (!pair.visible)
            continue;
        CHECK(pair.visible->stamp.monotonic == pair.thermal->stamp.monotonic);
        REQUIRE(pair.visible->bgr.size() == cv::Size(64, 48));
        CHECK(std::abs(pair.visible->bgr.at<cv::Vec3b>(20, 20)[0] - i) <= 4);
    }
    const auto told = position.tryTake();
    REQUIRE(told);
    REQUIRE(told->starts.size() == 2); // its length was found without looking at a picture
    CHECK(told->starts.back() == 29 * 111ms + 111ms);
    REQUIRE((*camera)->seek(12 * 111ms));
    const FramePair found = nextPair();
    CHECK(same(found.thermal->counts, countsOf(12)));
    REQUIRE(found.visible);
    CHECK(std::abs(found.visible->bgr.at<cv::Vec3b>(20, 20)[0] - 12) <= 4);

    config.rotateDegrees = 90;
    camera = openReplayCamera(config, {&clock, false});
    REQUIRE(camera);
    const FramePair turned = nextPair();
    CHECK(turned.thermal->counts.size() == cv::Size(60, 80));
    CHECK(turned.visible->bgr.size() == cv::Size(48, 64));
}

TEST_CASE("A recording that was cut anywhere plays up to the cut")
{
    const TemporaryFolder folder;
    record(folder / "whole.mkv", 60);
    std::ifstream in(folder / "whole.mkv", std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), {}};
    std::minstd_rand random(3);
    for (int i = 0; i < 200; ++i) {
        const std::size_t cut = random() % whole.size();
        std::ofstream(folder / "cut.mkv", std::ios::binary) << whole.substr(0, cut);
        auto reader = RecordingReader::open(folder / "cut.mkv");
        int frames = 0;
        if (reader) {
            while (const auto frame = reader->next()) {
                REQUIRE(same(frame->counts, countsOf(frames)));
                REQUIRE(frame->bgr.size() == cv::Size(64, 48)); // both sides, up to the cut
                ++frames;
            }
        }
        INFO(cut << " of " << whole.size());
        // A frame's share of the file, and one that the cut went through.
        const auto before =
            static_cast<int>(60.0 * static_cast<double>(cut) / static_cast<double>(whole.size()));
        CHECK(frames >= before - 2);
        CHECK(frames <= before + 2);
    }
}

TEST_CASE("What was added half a second ago is in the file although nobody finished it")
{
    const TemporaryFolder folder;
    auto writer = RecordingWriter::create(folder / "now.mkv", pairOf(0));
    REQUIRE(writer);
    for (int i = 0; i < 50; ++i) {
        REQUIRE(writer->add(pairOf(i)));
        if (i < 6)
            continue;
        auto reader = RecordingReader::open(folder / "now.mkv");
        REQUIRE(reader);
        int frames = 0;
        while (reader->next())
            ++frames;
        CHECK(frames >= i - 5); // 555 ms
    }
}

TEST_CASE("What cannot be recorded or played is refused with what to do")
{
    const TemporaryFolder folder;
    auto writer = RecordingWriter::create(folder / "a.mkv", pairOf(0));
    REQUIRE(writer);
    CHECK(RecordingWriter::create(folder / "a.mkv", pairOf(0)).error().kind == ErrorKind::Conflict);
    CHECK(RecordingWriter::create(folder / "b.mkv", {}).error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(RecordingWriter::create(folder / "none" / "c.mkv", pairOf(0)));
    auto other = std::make_shared<RadiometricFrame>(*pairOf(1).thermal);
    other->counts = countsOf(1, {40, 30});
    FramePair smaller;
    smaller.thermal = other;
    CHECK(writer->add(smaller).error().kind == ErrorKind::Conflict);
    CHECK(writer->add(FramePair()).error().kind == ErrorKind::Conflict);

    CHECK(RecordingReader::open(folder / "none.mkv").error().kind == ErrorKind::NotFound);
    std::ofstream(folder / "text.mkv") << "no recording at all\n";
    CHECK(RecordingReader::open(folder / "text.mkv").error().kind == ErrorKind::Unsupported);
    CHECK(tagsFrom({}, "x").error().kind == ErrorKind::Unsupported);
    CHECK(tagsFrom({{"HAETAE_RECORDING", "2"}}, "x").error().kind == ErrorKind::Unsupported);
    CHECK(tagsFrom({{"HAETAE_RECORDING", "1"}}, "x").error().kind == ErrorKind::Corrupt);
}
