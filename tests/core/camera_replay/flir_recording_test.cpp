// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <filesystem>
#include <iostream>

#include "camera/replay/recording.h"
#include "support/cptv_writer.h"
#include "support/flir_writer.h"
#include "thermal/radiometry.h"

using namespace haetae;
using namespace haetae::test;

namespace {

const cv::Size kSize(24, 18);

/// All frames up to the end or an error, which is then the last word.
struct Read {
    std::vector<RecordedFrame> frames;
    std::optional<Error> error;
};

Read readAll(const std::string& file, const RecordingOptions& options = {})
{
    Read read;
    auto recording = openRecording(file, options);
    if (!recording) {
        read.error = recording.error();
        return read;
    }
    for (;;) {
        auto frame = (*recording)->next();
        if (!frame) {
            read.error = frame.error();
            CHECK_FALSE((*recording)->next()); // what is broken stays broken
            return read;
        }
        if (!*frame)
            return read;
        read.frames.push_back(std::move(**frame));
    }
}

bool same(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && cv::countNonZero(a != b) == 0;
}

double celsius(const RecordedFrame& frame, double count)
{
    return PlanckCurve::make(std::get<PlanckFileScale>(frame.scale), "a file")
        ->temperatureOf(count)
        .degrees();
}

void checkOneError(const std::optional<Error>& error, const std::string& file)
{
    REQUIRE(error);
    CHECK(error->subject == file);
    CHECK_FALSE(error->reason.empty());
    CHECK_FALSE(error->advice.empty());
}

std::filesystem::path sample(const std::string& name)
{
    return std::filesystem::path(HAETAE_SOURCE_DIR "/../shared/data/flir_radiometric") / name;
}

} // namespace

TEST_CASE("Counts of a FLIR picture come out as they were, however they are stored")
{
    const ScratchFolder folder;
    FlirToWrite block;
    block.counts = roomCounts(kSize, 17'900);
    for (const auto coding :
        {FlirCoding::Plain, FlirCoding::Png, FlirCoding::SwappedPng, FlirCoding::JpegLs}) {
        for (const bool bigEndian : {false, true}) {
            INFO("coding " << static_cast<int>(coding) << ", big-endian " << bigEndian);
            block.coding = coding;
            block.bigEndian = bigEndian;
            const Bytes fff = fffBytes(block);
            for (const auto& bytes : {fff, flirJpeg(fff), flirJpeg(fff, 100)}) {
                const auto read = readAll(folder.write("a", bytes));
                INFO((read.error ? read.error->line() : "read"));
                REQUIRE(read.frames.size() == 1);
                CHECK(same(read.frames[0].counts, block.counts));
            }
        }
    }
}

TEST_CASE("A FLIR file's own constants make its temperatures, to 0.001 degC")
{
    const ScratchFolder folder;
    FlirToWrite block;
    block.counts = roomCounts(kSize, 17'900);
    auto read = readAll(folder.write("a.fff", fffBytes(block)));
    REQUIRE(read.frames.size() == 1);
    CHECK(celsius(read.frames[0], 18'109) == Approx(23.84343).margin(0.0005));
    block.scale.view.emissivity = 1.0;
    block.scale.view.distanceMetres = 0.0;
    block.scale.view.relativeHumidity = 50.0; // some cameras write percent
    read = readAll(folder.write("a.fff", fffBytes(block)));
    REQUIRE(read.frames.size() == 1);
    CHECK(celsius(read.frames[0], 18'109) == Approx(23.62433).margin(0.0005));
}

TEST_CASE("A sequence plays frame by frame with the times in it, past letters that are no block")
{
    const ScratchFolder folder;
    Bytes sequence;
    for (std::uint32_t i = 0; i < 3; ++i) {
        FlirToWrite block;
        block.counts = roomCounts(kSize, 17'900 + 10 * static_cast<int>(i), i + 1);
        if (i == 1) { // the block's letters inside a picture
            block.counts.at<std::uint16_t>(3, 4) = 'F' | 'F' << 8;
            block.counts.at<std::uint16_t>(3, 5) = 'F';
        }
        block.milliseconds = 110 * i;
        const Bytes bytes = fffBytes(block);
        sequence.insert(sequence.end(), bytes.begin(), bytes.end());
        sequence.insert(sequence.end(), {'F', 'F', 'F', 0, 1, 2, 3}); // and between two
    }
    const auto read = readAll(folder.write("a.seq", sequence));
    REQUIRE_FALSE(read.error);
    REQUIRE(read.frames.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(read.frames[i].taken
            == WallTime(std::chrono::seconds(1'600'000'000) + std::chrono::milliseconds(110 * i)));
}

TEST_CASE("A FLIR file cut off at any byte is one clear error, and what came before is not lost")
{
    const ScratchFolder folder;
    FlirToWrite block;
    block.counts = roomCounts({12, 9}, 17'900);
    const Bytes one = fffBytes(block);
    Bytes two = one;
    two.insert(two.end(), one.begin(), one.end());
    const Bytes jpeg = flirJpeg(one, 500);
    const std::size_t palette = 64; // behind the picture in each block
    for (std::size_t length = 1; length < two.size(); length += 3) {
        INFO("cut to " << length << " of " << two.size());
        const auto file = folder.write(
            "a.seq", Bytes(two.begin(), two.begin() + static_cast<std::ptrdiff_t>(length)));
        const auto read = readAll(file);
        CHECK(read.frames.size() == (length >= one.size() ? 1 : 0));
        // The second block's directory may be cut so short that it is none: then the file just
        // ends.
        if (length < one.size() || length > one.size() + 0x40 + 4 * 32)
            checkOneError(read.error, file);
    }
    for (std::size_t length = 1; length + palette + 10 < jpeg.size(); length += 3) {
        const auto file = folder.write(
            "a.jpg", Bytes(jpeg.begin(), jpeg.begin() + static_cast<std::ptrdiff_t>(length)));
        const auto read = readAll(file);
        CHECK(read.frames.empty());
        checkOneError(read.error, file);
    }
}

TEST_CASE("Pictures without counts or calibration are refused with what to give instead")
{
    const ScratchFolder folder;
    FlirToWrite block;
    block.counts = roomCounts(kSize, 17'900);
    auto bare = block;
    bare.withPicture = false;
    auto raw = block;
    raw.withCalibration = false;
    auto twice = flirJpeg(fffBytes(block), 1000);
    const Bytes plainJpeg{0xff, 0xd8, 0xff, 0xe0, 0, 4, 'J', 'F', 0xff, 0xda, 0, 2, 0xff, 0xd9};
    for (const auto& bytes : {fffBytes(bare), fffBytes(raw), flirJpeg(fffBytes(bare)), plainJpeg}) {
        const auto file = folder.write("a", bytes);
        const auto read = readAll(file);
        CHECK(read.frames.empty());
        checkOneError(read.error, file);
        CHECK(read.error->kind == ErrorKind::Unsupported);
    }
}

TEST_CASE("Real FLIR files give the temperatures that their constants say, to 0.001 degC")
{
    if (!std::filesystem::exists(sample("SampleFLIR.jpg"))) {
        std::cout << "SKIPPED: the FLIR samples are not beside the sources\n";
        return;
    }
    struct Golden {
        std::string file;
        std::size_t frame;
        double coldest, hottest, middle;
    };
    const Golden golden[] = {{"SampleFLIR.jpg", 0, 22.73589, 35.25045, 25.64435},
        {"SampleSEQ.seq", 0, 18.60133, 38.27134, 22.36381},
        {"SampleSEQ.seq", 1, 18.61346, 37.38759, 22.17138}};
    for (const auto& [name, index, coldest, hottest, middle] : golden) {
        INFO(name << " frame " << index);
        const auto read = readAll(sample(name));
        REQUIRE_FALSE(read.error);
        REQUIRE(read.frames.size() > index);
        const RecordedFrame& frame = read.frames[index];
        REQUIRE(frame.counts.size() == cv::Size(640, 480));
        double least = 0;
        double most = 0;
        cv::minMaxLoc(frame.counts, &least, &most);
        CHECK(celsius(frame, least) == Approx(coldest).margin(0.001));
        CHECK(celsius(frame, most) == Approx(hottest).margin(0.001));
        CHECK(celsius(frame, frame.counts.at<std::uint16_t>(240, 320))
            == Approx(middle).margin(0.001));
    }
    CHECK(readAll(sample("SampleSEQ.seq")).frames.size() == 2);
    const auto hollow = readAll(sample("exiftool_t_FLIR.jpg")); // its picture was taken out
    checkOneError(hollow.error, sample("exiftool_t_FLIR.jpg").string());
}
