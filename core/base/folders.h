// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace haetae {

/// Where Haetae keeps models and logs: haetae in XDG_DATA_HOME, else in ~/.local/share. Empty when
/// neither XDG_DATA_HOME nor HOME says where (XDG Base Directory Specification: only absolute paths
/// count).
[[nodiscard]] std::filesystem::path dataFolder();
/// The same for settings: XDG_CONFIG_HOME, else ~/.config.
[[nodiscard]] std::filesystem::path configFolder();
/// What a package of the whole machine put there, most important first: haetae in each folder of
/// XDG_DATA_DIRS, else in /usr/local/share and /usr/share.
[[nodiscard]] std::vector<std::filesystem::path> sharedDataFolders();

} // namespace haetae
