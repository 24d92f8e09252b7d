// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/config/adaptive_limit_rule.h"
#include "model/config/camera_config.h"
#include "model/config/fever_rule.h"
#include "model/config/look.h"
#include "model/config/output_config.h"
#include "model/config/privacy_rule.h"
#include "model/config/sound_config.h"

namespace haetae {

enum class Language { System, Korean, English };

/// Machine word: "system", "ko", "en".
[[nodiscard]] std::string_view token(Language language);
[[nodiscard]] std::optional<Language> languageFromToken(std::string_view word);

/// The second window, which speaks to whoever stands before the camera. *value*
struct VisitorScreen {
    std::optional<int> screen; ///< which screen, from 0; empty: there is none
    std::string entrance; ///< a camera's id; empty: the first
    bool englishFirst = false; ///< the larger line; else the Korean one
    bool operator==(const VisitorScreen&) const = default;
};

/// The report of each day that is written by itself. *value*
struct DailyReport {
    std::string folder; ///< empty: none is written
    std::string time = "06:00"; ///< local, of the day after
    bool operator==(const DailyReport&) const = default;
};

/// Everything an admin may set, as one TOML file. *value*
struct Settings {
    std::string desk; ///< name shown in the header
    Language language = Language::System;
    Look look;
    SoundConfig sound;
    VisitorScreen visitors;
    FeverRule rule;
    AdaptiveLimitRule adaptiveLimit;
    BaselineRule baseline;
    std::vector<CameraConfig> cameras;
    std::vector<OutputConfig> outputs; ///< beyond the screen and the console's own sound
    std::string escalationPhone; ///< shown on the alarm card
    std::string alarmInstruction; ///< what this site wants done; shown on the alarm card
    std::string headsFolder; ///< on another disk, for the signed heads of the log; empty: none
    /// Recheck values, reasons and comments are destroyed after so long; 0: by hand alone.
    std::chrono::hours keepPersonalData{30 * 24};
    /// Rows older than this are destroyed with a certificate; 0: never, else a year at least.
    int keepRowsDays = 0;
    DailyReport report;
    PrivacyRule privacy;
    /// Nobody at keys or mouse for so long: only acknowledging works until somebody signs in again;
    /// 0: never.
    std::chrono::minutes lockAfter{10};
    /// Limit, site offset and reference temperature need no second person; header and log say so.
    bool singlePersonSite = false;
    /// Keys that are not the built-in ones: "acknowledge=Space;F5". The window knows the actions.
    std::vector<std::string> keys;
};

/// One changed setting, for the audit row. *value*
struct SettingChange {
    std::string key;
    std::string before;
    std::string after;
};

/// Errors carry the line number; unknown keys and values out of range are refused.
[[nodiscard]] Result<Settings> parseSettings(const std::string& toml, const std::string& name);
[[nodiscard]] Result<Settings> loadSettings(const std::filesystem::path& file);
[[nodiscard]] std::string writeSettings(const Settings& settings);
/// Written beside and renamed, fsynced: half a file never exists.
[[nodiscard]] Result<void> saveSettings(
    const Settings& settings, const std::filesystem::path& file);
/// By key, e.g. "rule.limit_c" or "camera.east.name"; passwords in addresses are masked.
[[nodiscard]] std::vector<SettingChange> changes(const Settings& before, const Settings& after);
/// One error naming the first field that cannot be meant.
[[nodiscard]] Result<void> validate(const Settings& settings);

} // namespace haetae
