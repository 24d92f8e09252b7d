// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

#include "base/atomic_file.h"

namespace haetae {
namespace {

constexpr std::array<std::string_view, 3> kLanguages{"system", "ko", "en"};
constexpr std::uintmax_t kLargestFile = 1024 * 1024;
constexpr unsigned kOwnerOnly = 0600; // addresses may hold passwords

} // namespace

std::string_view token(Language language)
{
    return kLanguages.at(static_cast<std::size_t>(language));
}

std::optional<Language> languageFromToken(std::string_view word)
{
    const auto found = std::find(kLanguages.begin(), kLanguages.end(), word);
    if (found == kLanguages.end())
        return std::nullopt;
    return static_cast<Language>(found - kLanguages.begin());
}

Result<Settings> loadSettings(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed)
        return fileError(file, failed.value());
    if (size > kLargestFile)
        return fail(ErrorKind::InvalidInput, file.string(), "this is too large for settings",
            "check the path after --config");
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    if (size > 0 && !(text << in.rdbuf()))
        return fileError(file, EACCES);
    return parseSettings(text.str(), file.filename().string());
}

Result<void> saveSettings(const Settings& settings, const std::filesystem::path& file)
{
    if (auto done = validate(settings); !done)
        return done;
    auto out = AtomicFile::create(file, kOwnerOnly);
    if (!out)
        return out.error();
    if (auto done = out->write(writeSettings(settings)); !done)
        return done;
    return out->commit();
}

} // namespace haetae
