// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "settings/settings.h"

namespace haetae {

/// The arguments of the program haetae. *value*
struct ConsoleOptions {
    std::filesystem::path config; ///< empty: the user's own settings
    std::string scenario;
    std::vector<std::string> replay;
    int rotateDegrees = 0;
    std::optional<double> kelvinPerCount; ///< of a 16-bit TIFF, for --replay
    std::optional<double> referenceTemperature; ///< degC, for --replay
    bool kiosk = false;
    int screen = 0;
    std::optional<int> visitorScreen; ///< the second window, for visitors
    bool sideBySide = false; ///< --layout side-by-side
    std::optional<std::string> layout; ///< --layout NAME: a saved layout of the wall
    bool viewGiven = false; ///< --layout inset or side-by-side
    Language language = Language::System;
    std::optional<LookScheme> look; ///< empty: as the settings say
    int scalePercent = 0; ///< 0: as the settings say
    std::filesystem::path screenshot;
    double afterSeconds = 12.0;
    int benchAlarms = 0; ///< --bench-ui: measure instead of watching
    /// --draw-report: a log's report instead of a window. *value*
    struct Report {
        std::filesystem::path file; ///< empty: not asked for
        std::filesystem::path log;
        std::string format = "pdf"; ///< or "handover"
        std::string from; ///< ISO 8601; empty: from the log's first day on
        std::string to;
    };
    Report report;
    std::filesystem::path demoFolder =
        "haetae-demo"; ///< where the pictures go when there is no display
};

/// The options, or the code with which the program ends at once (--help, usage error).
[[nodiscard]] std::variant<ConsoleOptions, int> parseConsoleOptions(int argc, char** argv);

} // namespace haetae
