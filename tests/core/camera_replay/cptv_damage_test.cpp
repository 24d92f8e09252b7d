// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <functional>

#include "camera/replay/cptv_reader.h"
#include "support/cptv_writer.h"

using namespace haetae;
using namespace haetae::test;

namespace {

constexpr int kFrames = 3;
using Bytes = std::vector<std::uint8_t>;

CptvToWrite recording()
{
    CptvToWrite made;
    cv::RNG random(7);
    for (std::uint32_t i = 0; i < kFrames; ++i) {
        cv::Mat counts(5, 7, CV_16UC1);
        random.fill(counts, cv::RNG::UNIFORM, 29800, 30200);
        made.frames.push_back({counts, 4000 + 111 * i, 1000, false});
    }
    return made;
}

struct Outcome {
    int frames = 0;
    bool failed = false;
};

/// Reads as far as it goes; whatever the file holds, this must end.
Outcome read(const std::string& file)
{
    Outcome outcome;
    auto reader = CptvReader::open(file);
    outcome.failed = !reader;
    while (reader && outcome.frames < 100) {
        const auto frame = reader->next();
        outcome.failed = !frame;
        if (!frame || !*frame) {
            const auto again = reader->next();
            CHECK(again.has_value() == frame.has_value()); // a broken reader stays broken
            break;
        }
        CHECK((*frame)->counts.total() > 0);
        ++outcome.frames;
    }
    return outcome;
}

} // namespace

TEST_CASE("a recording cut off at any byte is an error, and what came before is not lost")
{
    const ScratchFolder folder;
    const Bytes whole = gzipped(cptvBytes(recording()));
    REQUIRE(read(folder.write("a.cptv", whole)).frames == kFrames);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        INFO("cut to " << length << " of " << whole.size() << " bytes");
        const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        const Outcome outcome = read(folder.write("a.cptv", cut));
        CHECK(outcome.failed);
        CHECK(outcome.frames <= kFrames);
    }
}

TEST_CASE("content cut off at any byte is an error or fewer frames")
{
    const ScratchFolder folder;
    const Bytes whole = cptvBytes(recording());
    int fullFramesBefore = 0;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        INFO("cut to " << length << " of " << whole.size() << " bytes");
        const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        const Outcome outcome = read(folder.write("a.cptv", gzipped(cut)));
        CHECK((outcome.failed || outcome.frames < kFrames));
        CHECK(outcome.frames >= fullFramesBefore);
        fullFramesBefore = outcome.frames;
    }
    CHECK(fullFramesBefore == kFrames - 1);
}

TEST_CASE("flipped bits never crash the reader nor add frames")
{
    const ScratchFolder folder;
    const Bytes packed = gzipped(cptvBytes(recording()));
    const Bytes plain = cptvBytes(recording());
    for (const unsigned mask : {0x01U, 0x80U, 0xffU}) {
        for (std::size_t i = 0; i < packed.size(); ++i) {
            Bytes damaged = packed;
            damaged[i] = static_cast<std::uint8_t>(damaged[i] ^ mask);
            const Outcome outcome = read(folder.write("a.cptv", damaged));
            CHECK((outcome.failed || outcome.frames == kFrames)); // header bytes may be ignored
        }
        for (std::size_t i = 0; i < plain.size(); ++i) {
            Bytes damaged = plain;
            damaged[i] = static_cast<std::uint8_t>(damaged[i] ^ mask);
            const Outcome outcome = read(folder.write("a.cptv", gzipped(damaged)));
            CHECK(outcome.frames <= kFrames);
        }
    }
}
