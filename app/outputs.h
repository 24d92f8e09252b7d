// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "alarm/alarm_output.h"
#include "alarm/output_journal.h"
#include "base/clock.h"
#include "model/config/output_config.h"
#include "settings/settings.h"

namespace haetae {

/// What an output may need of the console. *value*
struct OutputSurroundings {
    const Clock* clock = nullptr;
    std::string desk; ///< the console's name in messages
    std::filesystem::path dataFolder; ///< for a webhook's queue; empty: nothing is kept
    std::vector<CameraConfig> cameras; ///< whose lights and relays may be outputs
    bool besideConsole = false; ///< a trial from elsewhere, which must not take a broker's place
};

using OutputOpener = Result<std::unique_ptr<AlarmOutput>> (*)(
    const OutputConfig&, const OutputSurroundings&, OutputJournal&);

/// One kind of output; open is null when this build has it not. *value*
struct OutputRow {
    OutputKind kind = OutputKind::None;
    OutputOpener open = nullptr;
    const char* option; ///< of CMake, that builds it
};

/// THE table of kinds of outputs.
[[nodiscard]] std::span<const OutputRow> outputKinds();

/// Opened on the thread that applies; one that cannot be opened is a dead output, which is tried
/// again and again.
[[nodiscard]] std::unique_ptr<AlarmOutput> makeOutput(
    const OutputConfig& config, const OutputSurroundings& surroundings);
[[nodiscard]] std::vector<std::unique_ptr<AlarmOutput>> makeOutputs(
    const Settings& settings, const OutputSurroundings& surroundings);

} // namespace haetae
