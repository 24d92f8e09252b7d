// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/source_tree.h"

#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>

namespace haetae::arch {
namespace {

constexpr std::array<std::string_view, 8> kFolders{
    "app", "core", "ui", "resources", "translations", "tests", "packaging", ".ci"};

/// Files beside the folders that a build or a checkout makes, not a person.
const std::set<std::string> kMadeFiles{".git", "compile_commands.json", "CMakeUserPresets.json"};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

void addFile(SourceTree& tree, const std::filesystem::path& root, const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.find('\0') == std::string::npos)
        tree.add(file.lexically_relative(root).generic_string(), text);
}

/// Blanks comments and literals line by line; what stays open goes on in the next line. *value*
class CommentEraser {
public:
    std::string erase(const std::string& line)
    {
        std::string code;
        for (std::size_t at = 0; at < line.size();) {
            if (!closing_.empty())
                at = skipTo(line, at);
            else
                at = copy(line, at, code);
        }
        return code;
    }

private:
    std::size_t skipTo(const std::string& line, std::size_t from)
    {
        const auto end = line.find(closing_, from);
        if (end == std::string::npos)
            return line.size();
        const auto next = end + closing_.size();
        closing_.clear();
        return next;
    }

    std::size_t copy(const std::string& line, std::size_t at, std::string& code)
    {
        const std::string_view rest = std::string_view(line).substr(at);
        if (rest.substr(0, 2) == "//")
            return line.size();
        if (rest.substr(0, 2) == "/*") {
            closing_ = "*/";
            return at + 2;
        }
        if (rest.substr(0, 2) == "R\"" && (at == 0 || !isWordCharacter(line[at - 1]))) {
            const auto open = line.find('(', at);
            closing_.assign(1, ')').append(line.substr(at + 2, open - at - 2)).append(1, '"');
            return open == std::string::npos ? line.size() : open + 1;
        }
        // A quote between digits separates them: 1'000.
        const bool digits = line[at] == '\'' && at > 0 && isWordCharacter(line[at - 1]);
        if ((line[at] == '"' || line[at] == '\'') && !digits)
            return literalEnd(line, at);
        code += line[at];
        return at + 1;
    }

    static std::size_t literalEnd(const std::string& line, std::size_t at)
    {
        const char quote = line[at++];
        while (at < line.size() && line[at] != quote)
            at += line[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    std::string closing_; ///< what ends the comment or raw string we are in
};

} // namespace

SourceTree SourceTree::read(const std::filesystem::path& root)
{
    namespace fs = std::filesystem;
    SourceTree tree;
    for (const auto& entry : fs::directory_iterator(root))
        if (entry.is_regular_file() && kMadeFiles.count(entry.path().filename().string()) == 0)
            addFile(tree, root, entry.path());
    for (const std::string_view folder : kFolders) {
        if (!fs::is_directory(root / folder))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / folder))
            if (entry.is_regular_file())
                addFile(tree, root, entry.path());
    }
    return tree;
}

void SourceTree::add(const std::string& path, std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    files_[path] = std::move(lines);
}

std::string place(const std::string& path, std::size_t lineIndex)
{
    return path + ":" + std::to_string(lineIndex + 1) + ": ";
}

bool isHeader(const std::string& path)
{
    return endsWith(path, ".h");
}

bool isCode(const std::string& path)
{
    return isHeader(path) || endsWith(path, ".cpp");
}

std::string top(const std::string& path)
{
    return path.substr(0, path.find('/'));
}

SourceTree::Lines codeOnly(const SourceTree::Lines& lines)
{
    CommentEraser eraser;
    SourceTree::Lines code;
    for (const auto& line : lines)
        code.push_back(eraser.erase(line));
    return code;
}

bool hasWord(std::string_view line, std::string_view word)
{
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const auto after = at + word.size();
        if ((at == 0 || !isWordCharacter(line[at - 1]))
            && (after >= line.size() || !isWordCharacter(line[after])))
            return true;
    }
    return false;
}

} // namespace haetae::arch
