// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <filesystem>
#include <iostream>
#include <vector>

#include "camera/replay/cptv_reader.h"

using namespace haetae;

namespace {

std::vector<std::filesystem::path> kioskClips()
{
    const std::filesystem::path folder = HAETAE_SOURCE_DIR "/../shared/data/kiosk_clips";
    std::vector<std::filesystem::path> clips;
    std::error_code absent;
    for (const auto& entry : std::filesystem::directory_iterator(folder, absent))
        if (entry.path().extension() == ".cptv")
            clips.push_back(entry.path());
    return clips;
}

} // namespace

TEST_CASE("every frame of every kiosk recording can be read, and is a room with people")
{
    const auto clips = kioskClips();
    if (clips.empty()) {
        std::cout << "SKIPPED: the kiosk recordings are not beside the sources\n";
        return;
    }
    int frames = 0;
    for (const auto& clip : clips) {
        INFO(clip);
        auto reader = CptvReader::open(clip);
        REQUIRE(reader);
        CHECK(reader->header().width == 160);
        CHECK(reader->header().height == 120);
        CHECK(reader->header().model == "lepton3.5");
        while (true) {
            const auto frame = reader->next();
            REQUIRE(frame);
            if (!*frame)
                break;
            ++frames;
            double least = 0;
            double most = 0;
            cv::minMaxLoc((*frame)->counts, &least, &most);
            CHECK(least > 29000);
            CHECK(most < 31500);
        }
    }
    CHECK(frames == 1975);
}
