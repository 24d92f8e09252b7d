// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/mman.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "camera/recording/recording_reader.h"
#include "camera/recording/recording_writer.h"
#include "camera/replay/recording.h"
#include "fuzz/fuzz_target.h"
#include "support/temporary_folder.h"

// What haetaectl record has written, or somebody else instead of it.

namespace {

using namespace haetae;
using namespace std::chrono_literals;

constexpr int kMostFrames = 16;
constexpr auto kLatest = WallTime(std::chrono::hours(24 * 365 * 300));

fuzz::Bytes recorded(bool visible)
{
    const test::TemporaryFolder folder;
    const auto file = folder / "made.mkv";
    std::optional<RecordingWriter> writer;
    for (int i = 0; i < 3; ++i) {
        auto thermal = std::make_shared<RadiometricFrame>();
        thermal->camera = {"east"};
        thermal->stamp = {MonotonicTime(5s + i * 111ms),
            WallTime(1'790'000'000'000'000us) + i * 111ms, static_cast<std::uint64_t>(i)};
        thermal->counts = cv::Mat(12, 16, CV_16UC1, cv::Scalar(30'000 + i));
        thermal->scale = LinearScale{0.01, 0.0};
        FramePair pair;
        if (visible) {
            auto picture = std::make_shared<VisibleFrame>();
            picture->stamp = thermal->stamp;
            picture->bgr = cv::Mat(16, 16, CV_8UC3, cv::Scalar(i * 50, 90, 200));
            pair.visible = std::move(picture);
        }
        pair.thermal = std::move(thermal);
        if (!writer) {
            auto made = RecordingWriter::create(file, pair);
            fuzz::require(made.has_value(), "a recording can be begun");
            writer.emplace(std::move(*made));
        }
        fuzz::require(writer->add(pair).has_value(), "a frame can be recorded");
    }
    fuzz::require(writer->finish().has_value(), "a recording can be finished");
    std::ifstream in(file, std::ios::binary);
    return fuzz::bytesOf(
        std::string((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>()));
}

} // namespace

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    const Bytes plain = recorded(false);
    std::string late = textOf(plain.data(), plain.size());
    const std::string began = "1790000000000000"; // microseconds, in a tag
    const auto at = late.find(began);
    require(at != std::string::npos, "the time stands in a tag");
    late.replace(at, began.size(), began.size(), '9');
    return {plain, recorded(true), bytesOf(late)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const int handle = memfd_create("recording", MFD_CLOEXEC);
    if (::write(handle, bytes, size) == static_cast<ssize_t>(size)) {
        auto recording = openRecording("/proc/self/fd/" + std::to_string(handle));
        for (int i = 0; recording && i < kMostFrames; ++i) {
            const auto frame = (*recording)->next();
            if (!frame || !*frame)
                break;
            fuzz::require((*frame)->counts.type() == CV_16UC1, "a frame holds 16-bit counts");
            if ((*frame)->taken)
                fuzz::require(*(*frame)->taken >= WallTime() && *(*frame)->taken < kLatest,
                    "a frame's time is of this age");
        }
    }
    ::close(handle);
    return 0;
}
