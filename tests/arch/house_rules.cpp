// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/house_rules.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace haetae::arch {
namespace {

constexpr std::size_t kSourceLines = 400;
constexpr std::size_t kHeaderLines = 150;
constexpr std::string_view kLicence = "SPDX-License-Identifier: GPL-3.0-or-later";

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool needsLicence(const std::string& path)
{
    static constexpr std::array<std::string_view, 5> kEnds{
        ".cmake", ".sh", ".sql", ".py", "CMakeLists.txt"};
    return isCode(path) || top(path) == ".ci"
        || std::any_of(
            kEnds.begin(), kEnds.end(), [&](std::string_view end) { return path.ends_with(end); });
}

/// Where an absolute path into a person's or a machine's own folders begins in the line.
bool hasOwnPath(std::string_view line)
{
    // In two pieces, so that this file passes its own test.
    static const std::array<std::string, 6> kRoots{std::string("/") + "home/",
        std::string("/") + "root/", std::string("/") + "work/", std::string("/") + "Users/",
        std::string("/") + "workspace/", std::string("C:\\") + "Users\\"};
    for (const auto& folder : kRoots) {
        for (auto at = line.find(folder); at != std::string_view::npos;
             at = line.find(folder, at + 1)) {
            // tests/core/work/ and ${dir}/work/ are relative to something.
            static constexpr std::string_view kJoins = "._-/})$~*";
            const char before = at == 0 ? ' ' : line[at - 1];
            const bool url = at >= 3 && line.substr(at - 3, 3) == "://";
            if (url
                || (std::isalnum(static_cast<unsigned char>(before)) == 0
                    && !contains(kJoins, {&before, 1})))
                return true;
        }
    }
    return false;
}

template <class Broken>
Findings findInCode(const SourceTree& tree, Broken broken)
{
    Findings findings;
    for (const auto& [path, lines] : tree.files()) {
        if (!isCode(path))
            continue;
        const auto code = codeOnly(lines);
        for (std::size_t i = 0; i < code.size(); ++i) {
            const std::string why = broken(path, code[i]);
            if (!why.empty())
                findings.push_back(place(path, i) + why);
        }
    }
    return findings;
}

} // namespace

std::vector<BigFile> bigFiles(const SourceTree& tree)
{
    std::vector<BigFile> big;
    for (const auto& [path, lines] : tree.files()) {
        if (!isCode(path) || lines.size() <= (isHeader(path) ? kHeaderLines : kSourceLines))
            continue;
        const bool excused = std::any_of(lines.begin(), lines.end(),
            [](const std::string& line) { return contains(line, "// size-reason: "); });
        big.push_back({path, lines.size(), excused});
    }
    return big;
}

Findings missingLicences(const SourceTree& tree)
{
    Findings findings;
    for (const auto& [path, lines] : tree.files()) {
        if (!needsLicence(path))
            continue;
        const std::size_t first = !lines.empty() && lines[0].rfind("#!", 0) == 0 ? 1 : 0;
        if (lines.size() <= first || !contains(lines[first], kLicence))
            findings.push_back(place(path, first) + "no SPDX line");
    }
    return findings;
}

Findings absolutePaths(const SourceTree& tree)
{
    Findings findings;
    for (const auto& [path, lines] : tree.files())
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (hasOwnPath(lines[i]))
                findings.push_back(place(path, i) + "a path that only one machine has");
    return findings;
}

Findings openedNamespaces(const SourceTree& tree)
{
    return findInCode(tree, [](const std::string& path, const std::string& code) {
        const auto at = code.find("using namespace ");
        if (at == std::string::npos)
            return std::string{};
        const std::string_view name = std::string_view(code).substr(at + 16);
        if (name.substr(0, 4) == "std;")
            return std::string("using namespace std");
        return isHeader(path) ? std::string("using namespace in a header") : std::string{};
    });
}

Findings rawNews(const SourceTree& tree)
{
    std::string before; // a long line may be broken between the owner and its new
    return findInCode(tree, [&before](const std::string& path, const std::string& code) {
        const std::string statement = before + code;
        before = code;
        const bool ours = top(path) == "core" || top(path) == "app";
        const bool owned = contains(statement, "unique_ptr<") || contains(code, "this)");
        return ours && hasWord(code, "new") && !contains(code, "#include") && !owned
            ? std::string("new without an owner on its line")
            : std::string{};
    });
}

} // namespace haetae::arch
