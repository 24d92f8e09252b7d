// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folders.h"

#include <cstdlib>
#include <sstream>
#include <string>

namespace haetae {
namespace {

std::filesystem::path folderBy(const char* variable, const char* inHome)
{
    const char* named = std::getenv(variable);
    if (named != nullptr && std::filesystem::path(named).is_absolute())
        return std::filesystem::path(named) / "haetae";
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home == '\0')
        return {};
    return std::filesystem::path(home) / inHome / "haetae";
}

} // namespace

std::filesystem::path dataFolder()
{
    return folderBy("XDG_DATA_HOME", ".local/share");
}

std::filesystem::path configFolder()
{
    return folderBy("XDG_CONFIG_HOME", ".config");
}

std::vector<std::filesystem::path> sharedDataFolders()
{
    const char* named = std::getenv("XDG_DATA_DIRS");
    std::istringstream listed(
        named != nullptr && *named != '\0' ? named : "/usr/local/share:/usr/share");
    std::vector<std::filesystem::path> folders;
    for (std::string one; std::getline(listed, one, ':');)
        if (std::filesystem::path(one).is_absolute())
            folders.push_back(std::filesystem::path(one) / "haetae");
    return folders;
}

} // namespace haetae
