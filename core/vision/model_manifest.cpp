// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/model_manifest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>
#include <utility>

namespace haetae {
namespace {

using TextField = std::pair<std::string_view, std::string ModelEntry::*>;

constexpr std::array<TextField, 8> kTextFields{TextField{"model", &ModelEntry::name},
    TextField{"file", &ModelEntry::file}, TextField{"sha256", &ModelEntry::sha256},
    TextField{"purpose", &ModelEntry::purpose}, TextField{"code-licence", &ModelEntry::codeLicence},
    TextField{"weight-origin", &ModelEntry::weightOrigin},
    TextField{"training-data", &ModelEntry::trainingData},
    TextField{"training-terms", &ModelEntry::trainingTerms}};

/// One line of the text, for messages. *value*
struct Line {
    std::string subject;
    int number = 0;
};

tl::unexpected<Error> wrong(const Line& line, const std::string& why)
{
    return fail(ErrorKind::InvalidInput, line.subject + ":" + std::to_string(line.number), why,
        "correct the manifest or reinstall Haetae");
}

Result<void> setField(
    ModelEntry& entry, std::string_view key, const std::string& value, const Line& line)
{
    if (value.empty())
        return wrong(line, "\"" + std::string(key) + "\" has no value");
    if (key == "size") {
        const char* end = value.data() + value.size();
        const auto [rest, error] = std::from_chars(value.data(), end, entry.size);
        if (error != std::errc() || rest != end || entry.size == 0)
            return wrong(line, "size is not a number of bytes");
        return {};
    }
    for (const auto& [name, member] : kTextFields) {
        if (key == name) {
            entry.*member = value;
            return {};
        }
    }
    return wrong(line, "unknown key \"" + std::string(key) + "\"");
}

bool isDigest(const std::string& text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<void> checkEntry(const ModelEntry& entry, const Line& line)
{
    for (const auto& [name, member] : kTextFields)
        if ((entry.*member).empty())
            return wrong(line, "the model before this line has no \"" + std::string(name) + "\"");
    if (entry.size == 0)
        return wrong(line, "the model before this line has no \"size\"");
    if (!isDigest(entry.sha256))
        return wrong(line, "sha256 is not 64 lower-case hex digits");
    if (entry.file.find('/') != std::string::npos || entry.file.front() == '.')
        return wrong(line, "file must be a plain name without a folder");
    return {};
}

} // namespace

Result<std::vector<ModelEntry>> parseManifest(std::string_view text, const std::string& subject)
{
    std::vector<ModelEntry> entries;
    ModelEntry entry;
    bool started = false;
    Line line{subject, 0};
    const auto finish = [&]() -> Result<void> {
        if (!std::exchange(started, false))
            return {};
        if (const auto checked = checkEntry(entry, line); !checked)
            return tl::unexpected(checked.error());
        const bool twice = std::any_of(entries.begin(), entries.end(),
            [&](const ModelEntry& other) { return other.name == entry.name; });
        if (twice)
            return wrong(line, "model \"" + entry.name + "\" appears twice");
        entries.push_back(std::exchange(entry, {}));
        return {};
    };
    std::istringstream lines{std::string(text)};
    for (std::string written; std::getline(lines, written);) {
        ++line.number;
        if (!written.empty() && written.front() == '#')
            continue;
        if (written.find_first_not_of(" \t\r") == std::string::npos) {
            if (const auto done = finish(); !done)
                return tl::unexpected(done.error());
            continue;
        }
        const std::size_t space = written.find(' ');
        const std::string value = space == std::string::npos ? "" : written.substr(space + 1);
        if (const auto set = setField(entry, written.substr(0, space), value, line); !set)
            return tl::unexpected(set.error());
        started = true;
    }
    if (const auto done = finish(); !done)
        return tl::unexpected(done.error());
    return entries;
}

} // namespace haetae
