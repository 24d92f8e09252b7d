// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "camera/replay/cptv_reader.h"
#include "support/cptv_writer.h"

using namespace haetae;
using namespace haetae::test;

namespace {

cv::Mat picture(int width, int height, int low, int high, std::uint64_t seed)
{
    cv::Mat counts(height, width, CV_16UC1);
    cv::RNG(seed).fill(counts, cv::RNG::UNIFORM, low, high + 1);
    return counts;
}

bool equal(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::countNonZero(a != b) == 0;
}

CptvToWrite recordingOf(const std::vector<cv::Mat>& pictures)
{
    CptvToWrite recording;
    std::uint32_t on = 5000;
    for (const cv::Mat& counts : pictures)
        recording.frames.push_back({counts, on += 111, 2000, false});
    return recording;
}

/// The first error of a recording, wherever it comes.
Error errorOf(const std::string& file)
{
    auto reader = CptvReader::open(file);
    if (!reader)
        return reader.error();
    for (int i = 0; i < 1000; ++i) {
        const auto frame = reader->next();
        if (!frame)
            return frame.error();
        REQUIRE(*frame);
    }
    FAIL("no end");
    return {};
}

} // namespace

TEST_CASE("what was recorded comes back count for count")
{
    const ScratchFolder folder;
    const auto sizes = GENERATE(cv::Size(8, 6), cv::Size(7, 5), cv::Size(1, 1), cv::Size(33, 2));
    const std::vector<cv::Mat> pictures{picture(sizes.width, sizes.height, 29000, 31000, 1),
        picture(sizes.width, sizes.height, 29000, 31000, 2),
        picture(sizes.width, sizes.height, 0, 65535, 3), // needs the widest numbers
        cv::Mat(sizes, CV_16UC1, cv::Scalar(65535)), cv::Mat(sizes, CV_16UC1, cv::Scalar(0))};
    auto reader = CptvReader::open(folder.write("a.cptv", recordingOf(pictures)));
    REQUIRE(reader);
    CHECK(reader->header().width == sizes.width);
    CHECK(reader->header().height == sizes.height);
    CHECK(reader->header().device == "a desk");
    CHECK(reader->header().start == WallTime(std::chrono::microseconds(1'600'000'000'000'000)));
    std::vector<cv::Mat> read; // kept, so that a frame changed by its successor is noticed
    while (auto frame = reader->next()) {
        if (!*frame)
            break;
        read.push_back((*frame)->counts);
        CHECK((*frame)->sinceTurnOn.count() == 5000 + 111 * static_cast<long>(read.size()));
        CHECK((*frame)->sinceShutter->count() == 3000 + 111 * static_cast<long>(read.size()));
    }
    REQUIRE(read.size() == pictures.size());
    for (std::size_t i = 0; i < read.size(); ++i)
        CHECK(equal(read[i], pictures[i]));
}

TEST_CASE("a computed background picture is not shown as if the camera had seen it")
{
    const ScratchFolder folder;
    auto recording = recordingOf({picture(8, 6, 29000, 29100, 1), picture(8, 6, 30000, 30100, 2)});
    recording.frames[0].background = true;
    auto reader = CptvReader::open(folder.write("a.cptv", recording));
    REQUIRE(reader);
    const auto frame = reader->next();
    REQUIRE(frame);
    REQUIRE(*frame);
    CHECK(equal((*frame)->counts, recording.frames[1].counts));
    CHECK_FALSE(*reader->next());
}

TEST_CASE("the time since the shutter survives the camera's counter starting again at 0")
{
    const ScratchFolder folder;
    auto recording = recordingOf({picture(8, 6, 29000, 29100, 1)});
    recording.frames[0].onMilliseconds = 1000;
    recording.frames[0].shutterMilliseconds = 0xffff'ffffU - 999;
    auto reader = CptvReader::open(folder.write("a.cptv", recording));
    REQUIRE(reader);
    CHECK((**reader->next()).sinceShutter->count() == 2000);
}

TEST_CASE("a file that is no good recording is refused with one clear line")
{
    const ScratchFolder folder;
    const auto good = recordingOf({picture(8, 6, 29000, 31000, 1)});
    const auto changed = [&](auto change) {
        auto recording = good;
        change(recording);
        return folder.write("bad.cptv", recording);
    };
    struct Case {
        const char* what;
        std::string file;
        ErrorKind kind;
    };
    using W = CptvToWrite;
    auto notCptv = cptvBytes(good);
    notCptv[0] = 'X';
    const auto bytes = cptvBytes(good);
    const std::vector<std::uint8_t> headerOnly(bytes.begin(), bytes.begin() + 12);
    const auto kCorrupt = ErrorKind::Corrupt;
    // One file name is written again and again, so each case is judged before the next is made.
    const auto check = [](const Case& c) {
        INFO(c.what);
        const Error error = errorOf(c.file);
        INFO(error.line());
        CHECK(error.kind == c.kind);
        CHECK_FALSE(error.reason.empty());
        CHECK_FALSE(error.advice.empty());
        CHECK(error.line().find('\n') == std::string::npos);
        CHECK(error.line().find(c.file) == 0);
    };
    check({"absent", (folder.path() / "absent.cptv").string(), ErrorKind::NotFound});
    check({"a folder", folder.path().string(), ErrorKind::InvalidInput});
    check(
        {"empty", folder.write("bad.cptv", std::vector<std::uint8_t>{}), ErrorKind::InvalidInput});
    check({"text", folder.write("bad.cptv", std::vector<std::uint8_t>(400, 'a')),
        ErrorKind::InvalidInput});
    check({"not packed", folder.write("bad.cptv", bytes), ErrorKind::InvalidInput});
    check({"other gzip", folder.write("bad.cptv", gzipped(notCptv)), ErrorKind::InvalidInput});
    check({"gzip of nothing", folder.write("bad.cptv", gzipped({})), ErrorKind::Truncated});
    check({"half a header", folder.write("bad.cptv", gzipped(headerOnly)), ErrorKind::Truncated});
    check({"version 3", changed([](W& w) { w.version = 3; }), ErrorKind::Unsupported});
    check({"compression 0", changed([](W& w) { w.compression = 0; }), ErrorKind::Unsupported});
    check({"no frame", changed([](W& w) { w.frames.clear(); }), ErrorKind::Truncated});
    check({"no width", changed([](W& w) { w.announcedWidth = 0; }), kCorrupt});
    check({"too wide", changed([](W& w) { w.announcedWidth = 4097; }), kCorrupt});
    check({"absurdly high", changed([](W& w) { w.announcedHeight = 0xffff'ffff; }), kCorrupt});
    check({"larger than it is", changed([](W& w) { w.announcedHeight = 4096; }), kCorrupt});
    check({"0 bits", changed([](W& w) { w.announcedBitWidth = 0; }), kCorrupt});
    check({"33 bits", changed([](W& w) { w.announcedBitWidth = 33; }), kCorrupt});
    check({"tiny frame", changed([](W& w) { w.announcedFrameSize = 3; }), kCorrupt});
    check({"huge frame", changed([](W& w) { w.announcedFrameSize = 0xffff'ffff; }), kCorrupt});
}

TEST_CASE("counts beyond 16 bit are a corrupt file, not a wrapped picture")
{
    const ScratchFolder folder;
    auto bytes = cptvBytes(recordingOf({cv::Mat(1, 1, CV_16UC1, cv::Scalar(65535))}));
    REQUIRE(bytes[bytes.size() - 4] == 0xff); // the one pixel's first difference, 4 bytes
    bytes[bytes.size() - 2] = 1;
    CHECK(errorOf(folder.write("a.cptv", gzipped(bytes))).kind == ErrorKind::Corrupt);
    bytes[bytes.size() - 1] = 0xff; // below 0
    CHECK(errorOf(folder.write("a.cptv", gzipped(bytes))).kind == ErrorKind::Corrupt);
}
