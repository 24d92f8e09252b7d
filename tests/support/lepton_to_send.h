// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "support/v4l2_fixture.h"

namespace haetae::test {

/// A Lepton 3 frame with telemetry as PureThermal sends it: 160 words a row, the first telemetry
/// row below the picture. *value*
struct LeptonToSend {
    std::uint16_t count = 29'815;
    std::uint32_t onMilliseconds = 100'000;
    std::uint32_t shutterMilliseconds = 60'000;
    int shutterState = 3; // 0 never, 1 imminent, 2 closed, 3 done
    std::uint32_t frame = 900;
    int rows = 120;
    int telemetryRows = 2;
    int width = 160;

    [[nodiscard]] V4l2Fixture::Frame bytes() const
    {
        std::vector<std::uint16_t> words(static_cast<std::size_t>(width * rows), count);
        words[1] = static_cast<std::uint16_t>(count + 7); // row 0, column 1
        std::vector<std::uint16_t> below(static_cast<std::size_t>(width * telemetryRows), 0);
        const auto wide = [&](std::size_t at, std::uint32_t value) {
            below[at] = static_cast<std::uint16_t>(value);
            below[at + 1] = static_cast<std::uint16_t>(value >> 16);
        };
        if (telemetryRows > 0) {
            below[0] = 0x0e00;
            wide(1, onMilliseconds);
            wide(3, static_cast<std::uint32_t>(shutterState) << 4);
            wide(20, frame);
            below[24] = 30'315;
            wide(30, shutterMilliseconds);
        }
        words.insert(words.end(), below.begin(), below.end());
        V4l2Fixture::Frame made;
        for (const auto word : words) {
            made.push_back(static_cast<std::uint8_t>(word));
            made.push_back(static_cast<std::uint8_t>(word >> 8));
        }
        return made;
    }
};

} // namespace haetae::test
