// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/watched_video.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <filesystem>
#include <optional>
#include <utility>

#include "camera/video/video_reader.h"
#include "command_line/installed_detector.h"
#include "vision/gated_search.h"

namespace haetae::command_line {

bool isVideo(const std::string& file)
{
    std::string ending = std::filesystem::path(file).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending == ".mp4" || ending == ".mkv" || ending == ".avi" || ending == ".mov"
        || ending == ".webm";
}

Result<void> watchVideo(
    const std::string& file, const std::function<void(const WatchedFrame&)>& onFrame)
{
    constexpr auto kBetweenSearches = std::chrono::milliseconds(100);
    auto video = VideoReader::open(file);
    if (!video)
        return tl::unexpected<Error>(video.error());
    const auto detector = openInstalledDetector();
    if (!detector)
        return tl::unexpected<Error>(detector.error());
    const WallTime start =
        std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    GatedSearch search;
    std::optional<DetectedFaces> late;
    for (int number = 0;; ++number) {
        auto frame = video->next();
        if (!frame)
            return tl::unexpected<Error>(frame.error());
        if (!*frame)
            return {};
        const auto media = (*frame)->media;
        auto picture = std::make_shared<VisibleFrame>();
        picture->stamp = {MonotonicTime(std::chrono::hours(1) + media),
            start + std::chrono::duration_cast<std::chrono::microseconds>(media),
            static_cast<std::uint64_t>(number + 1)};
        picture->bgr = (*frame)->bgr;
        WatchedFrame watched{number, {}, late ? &*late : nullptr};
        watched.pair.visible = picture;
        onFrame(watched);
        if (late && picture->stamp.monotonic - late->stamp.monotonic < kBetweenSearches)
            continue;
        auto found = search.search(**detector, {picture, {}, false, {}});
        if (!found)
            return tl::unexpected<Error>(found.error());
        late = DetectedFaces{picture->stamp, std::move(*found), (*detector)->name()};
    }
}

} // namespace haetae::command_line
