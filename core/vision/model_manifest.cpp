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

constexpr std::array<TextField, 6> kTextFields{TextField{"model", &ModelEntry::name},
    TextField{"purpose", &ModelEntry::purpose}, TextField{"code-licence", &ModelEntry::codeLicence},
    TextField{"weight-origin", &ModelEntry::weightOrigin},
    TextField{"training-data", &ModelEntry::trainingData},
    TextField{"training-terms", &ModelEntry::trainingTerms}};
constexpr std::array<TextField, 2> kPackageFields{
    TextField{"package", &ModelEntry::package}, TextField{"integrity", &ModelEntry::integrity}};

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

/// size and sha256 belong to the file named before them.
Result<void> setFileField(
    ModelEntry& entry, std::string_view key, const std::string& value, const Line& line)
{
    if (key == "file") {
        entry.files.push_back({value, 0, {}});
        return {};
    }
    if (entry.files.empty())
        return wrong(line, "\"" + std::string(key) + "\" stands before any file");
    ModelFile& file = entry.files.back();
    if (key == "sha256") {
        file.sha256 = value;
        return {};
    }
    const char* end = value.data() + value.size();
    const auto [rest, error] = std::from_chars(value.data(), end, file.size);
    if (error != std::errc() || rest != end || file.size == 0)
        return wrong(line, "size is not a number of bytes");
    return {};
}

Result<void> setField(
    ModelEntry& entry, std::string_view key, const std::string& value, const Line& line)
{
    if (value.empty())
        return wrong(line, "\"" + std::string(key) + "\" has no value");
    if (key == "file" || key == "size" || key == "sha256")
        return setFileField(entry, key, value, line);
    const auto set = [&](const TextField& field) {
        if (key != field.first)
            return false;
        entry.*field.second = value;
        return true;
    };
    if (std::any_of(kTextFields.begin(), kTextFields.end(), set)
        || std::any_of(kPackageFields.begin(), kPackageFields.end(), set))
        return {};
    return wrong(line, "unknown key \"" + std::string(key) + "\"");
}

bool isDigest(const std::string& text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<void> checkFile(const ModelFile& file, const Line& line)
{
    if (file.size == 0)
        return wrong(line, "the model before this line has no \"size\" of " + file.name);
    if (!isDigest(file.sha256))
        return wrong(line, "sha256 is not 64 lower-case hex digits");
    if (file.name.find('/') != std::string::npos || file.name.front() == '.')
        return wrong(line, "file must be a plain name without a folder");
    return {};
}

Result<void> checkEntry(const ModelEntry& entry, const Line& line)
{
    for (const auto& [name, member] : kTextFields)
        if ((entry.*member).empty())
            return wrong(line, "the model before this line has no \"" + std::string(name) + "\"");
    if (entry.files.empty())
        return wrong(line, "the model before this line has no \"file\"");
    for (const ModelFile& file : entry.files)
        if (const auto checked = checkFile(file, line); !checked)
            return tl::unexpected(checked.error());
    const bool pinned =
        entry.package.find('@', 1) != std::string::npos && entry.integrity.rfind("sha512-", 0) == 0;
    if (!pinned && !(entry.package.empty() && entry.integrity.empty()))
        return wrong(line, "a package needs a version and its sha512 integrity");
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
