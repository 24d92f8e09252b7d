// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/layer_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <optional>
#include <set>

namespace haetae::arch {
namespace {

/// Core sources that may use Qt Core, Network, DBus or SerialBus: each speaks to one kind of
/// device.
const std::set<std::string> kQtAdapters{"core/net/xml_texts.cpp", "core/net/digest.cpp",
    "core/net/http_client.cpp", "core/net/keychain.cpp", "core/net/tcp_exchange.cpp",
    "core/alarm/modbus/modbus_relay.cpp"};

/// What the console may know of the core.
const std::set<std::string> kModulesForUi{"base", "model", "settings", "storage", "alarm", "desk"};
const std::set<std::string> kHeadersForUi{"core/pipeline/screening_snapshot.h"};

/// What a camera back end may know of its own module.
const std::set<std::string> kHeadersForBackends{"core/camera/camera_source.h",
    "core/camera/camera_address.h", "core/camera/camera_password.h", "core/camera/camera_picture.h",
    "core/camera/pair_matcher.h", "core/camera/vendor_camera.h", "core/camera/vendor_json.h",
    "core/camera/recording/recording_reader.h"}; // a file format, no back end

std::vector<std::string> folders(const std::string& path)
{
    std::vector<std::string> names;
    for (const auto& part : std::filesystem::path(path).parent_path())
        names.push_back(part.string());
    return names;
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t");
    const auto last = text.find_last_not_of(" \t\r");
    return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

/// What stands between the quotes or brackets of an include line.
std::optional<std::string> included(const std::string& line)
{
    const std::string text = trimmed(line);
    if (text.empty() || text[0] != '#')
        return std::nullopt;
    const std::string directive = trimmed(text.substr(1));
    if (directive.rfind("include", 0) != 0)
        return std::nullopt;
    const auto open = directive.find_first_of("<\"");
    const auto close = directive.find_last_of(">\"");
    if (open == std::string::npos || close <= open)
        return std::nullopt;
    return directive.substr(open + 1, close - open - 1);
}

/// The path of ours that an include means; empty for a library's.
std::string resolve(const SourceTree& tree, const ModuleLevels& levels, const std::string& from,
    const std::string& name)
{
    namespace fs = std::filesystem;
    const std::string beside =
        (fs::path(from).parent_path() / name).lexically_normal().generic_string();
    for (const std::string& path : {beside, "core/" + name, "ui/" + name, "app/" + name, name})
        if (tree.has(path))
            return path;
    if (levels.has(top(name)))
        return "core/" + name;
    return top(name) == "ui" || top(name) == "app" || top(name) == "core" ? name : "";
}

/// The folder of a back end, "camera/replay"; empty outside one.
std::string backend(const std::vector<std::string>& names)
{
    return names.size() >= 3 && names[1] == "camera" ? names[2] : "";
}

std::string brokenInCore(const ModuleLevels& levels, const std::string& from, const std::string& to)
{
    if (top(to) != "core")
        return "the core knows neither ui nor app";
    const auto own = folders(from);
    const auto other = folders(to);
    if (own.size() < 2 || other.size() < 2)
        return "";
    if (own[1] != other[1])
        return levels.mayInclude(own[1], other[1])
            ? ""
            : own[1] + " may not know " + other[1] + " (levels in core/README.md)";
    if (backend(own) == backend(other) || own[1] != "camera")
        return "";
    if (backend(own).empty())
        return "what all cameras share knows no back end";
    return kHeadersForBackends.count(to) != 0
        ? ""
        : "a back end knows its own folder and what all cameras share (kHeadersForBackends)";
}

std::string brokenInUi(const std::string& to)
{
    if (top(to) == "app")
        return "the console knows no program";
    if (top(to) != "core" || kHeadersForUi.count(to) != 0)
        return "";
    const auto names = folders(to);
    return names.size() >= 2 && kModulesForUi.count(names[1]) != 0
        ? ""
        : "the console sees the core through the snapshot, the desk and the values";
}

bool isQt(const std::string& name)
{
    const std::string last = name.substr(name.rfind('/') + 1);
    const auto qName = [](const std::string& word) {
        return word.size() > 1 && word[0] == 'Q'
            && (std::isupper(static_cast<unsigned char>(word[1])) != 0 || word[1] == 't');
    };
    return qName(last) || qName(top(name)) || last.rfind("qt", 0) == 0;
}

template <class Rule>
void forEachInclude(const SourceTree& tree, Findings& findings, Rule broken)
{
    for (const auto& [path, lines] : tree.files()) {
        if (!isCode(path))
            continue;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto name = included(lines[i]);
            const std::string why = name ? broken(path, *name) : "";
            if (!why.empty())
                findings.push_back(place(path, i) + "includes " + *name + ": " + why);
        }
    }
}

} // namespace

ModuleLevels ModuleLevels::fromReadme(const SourceTree::Lines& readme)
{
    ModuleLevels levels;
    for (const auto& line : readme) {
        // | 2 | camera | sources of frames |
        const auto second = line.find('|', 1);
        const auto third = second == std::string::npos ? second : line.find('|', second + 1);
        if (line.empty() || line[0] != '|' || third == std::string::npos)
            continue;
        const std::string level = trimmed(line.substr(1, second - 1));
        if (level.size() == 1 && std::isdigit(static_cast<unsigned char>(level[0])) != 0)
            levels.rows_.push_back(
                {level[0] - '0', trimmed(line.substr(second + 1, third - second - 1))});
    }
    return levels;
}

std::vector<ModuleLevels::Row>::const_iterator ModuleLevels::find(const std::string& module) const
{
    return std::find_if(
        rows_.begin(), rows_.end(), [&](const Row& row) { return row.module == module; });
}

bool ModuleLevels::has(const std::string& module) const
{
    return find(module) != rows_.end();
}

bool ModuleLevels::mayInclude(const std::string& module, const std::string& other) const
{
    const auto own = find(module);
    const auto their = find(other);
    if (own == rows_.end() || their == rows_.end())
        return false;
    if (own->level == their->level)
        return own->level != 2 && their < own;
    return their->level < own->level;
}

Findings unknownModules(const SourceTree& tree, const ModuleLevels& levels)
{
    std::set<std::string> unknown;
    for (const auto& [path, lines] : tree.files()) {
        const auto names = folders(path);
        if (names.size() >= 2 && names[0] == "core" && !levels.has(names[1]))
            unknown.insert("core/" + names[1] + ": not in the table of core/README.md");
    }
    return {unknown.begin(), unknown.end()};
}

Findings brokenLayers(const SourceTree& tree, const ModuleLevels& levels)
{
    Findings findings;
    forEachInclude(tree, findings, [&](const std::string& from, const std::string& name) {
        const std::string to = resolve(tree, levels, from, name);
        if (to.empty())
            return std::string{};
        if (top(from) == "core")
            return brokenInCore(levels, from, to);
        return top(from) == "ui" ? brokenInUi(to) : std::string{};
    });
    return findings;
}

Findings brokenLinks(const SourceTree& tree, const ModuleLevels& levels)
{
    static const std::string kPrefix = "haetae_";
    Findings findings;
    for (const auto& [path, lines] : tree.files()) {
        const auto names = folders(path);
        if (names.size() < 2 || names[0] != "core" || !path.ends_with("/CMakeLists.txt"))
            continue;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string code = lines[i].substr(0, lines[i].find('#'));
            for (auto at = code.find(kPrefix); at != std::string::npos;
                 at = code.find(kPrefix, at + 1)) {
                const auto start = at + kPrefix.size();
                std::string other = code.substr(start, code.find_first_of(" )\t", start) - start);
                if (other.rfind("camera_", 0) == 0)
                    other = "camera";
                if (levels.has(other) && other != names[1] && !levels.mayInclude(names[1], other))
                    findings.push_back(
                        place(path, i) + names[1] + " may not link " + kPrefix + other);
            }
        }
    }
    return findings;
}

Findings misplacedLibraries(const SourceTree& tree)
{
    Findings findings;
    forEachInclude(tree, findings, [](const std::string& from, const std::string& name) {
        if (top(from) == "core" && isQt(name) && kQtAdapters.count(from) == 0)
            return isHeader(from) ? std::string("core headers hold no Qt")
                                  : std::string("only named adapters use Qt (layer_rules.cpp)");
        if (isHeader(from) && name.rfind("dlib/", 0) == 0)
            return std::string("dlib stays in .cpp files, it is slow to compile");
        return std::string{};
    });
    return findings;
}

} // namespace haetae::arch
