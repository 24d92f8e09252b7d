// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/dahua/dahua_text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>

namespace haetae::dahua {
namespace {

constexpr std::size_t kShownBody = 120;

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char letter) {
        return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
    };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Without line breaks and what is no letter for a screen.
std::string shown(std::string_view body)
{
    std::string text;
    for (const char letter : trimmed(body).substr(0, kShownBody))
        text += std::isprint(static_cast<unsigned char>(letter)) != 0 ? letter : ' ';
    return text;
}

bool contains(std::string_view text, std::string_view word)
{
    return std::search(text.begin(), text.end(), word.begin(), word.end(),
               [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); })
        != text.end();
}

} // namespace

Table readTable(std::string_view text)
{
    Table table;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        std::string_view key = trimmed(line.substr(0, equals));
        if (key.substr(0, 6) == "table.")
            key.remove_prefix(6);
        table.emplace(key, trimmed(line.substr(equals + 1)));
    }
    return table;
}

std::optional<double> number(const Table& table, const std::string& key)
{
    const auto found = table.find(key);
    if (found == table.end() || found->second.empty())
        return std::nullopt;
    char* end = nullptr;
    const double value = std::strtod(found->second.c_str(), &end);
    if (end != found->second.c_str() + found->second.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string valueEnding(const Table& table, std::string_view word)
{
    for (const auto& [key, value] : table) {
        if (key.size() >= word.size()
            && key.compare(key.size() - word.size(), word.size(), word) == 0)
            return value;
    }
    return {};
}

Result<void> judged(int status, std::string_view body, const std::string& asked)
{
    const std::string_view text = trimmed(body);
    const bool saysError = text.substr(0, 5) == "Error";
    if (status == 200 && !saysError)
        return {};
    if (contains(text, "Invalid Authority") || contains(text, "No Authority") || status == 401)
        return fail(ErrorKind::PermissionDenied, asked,
            "the name or the password is refused, or this account may not",
            "give the right ones; it is not tried again before, since cameras lock out who does");
    if (saysError || status == 400 || status == 403 || status == 404 || status == 501)
        return fail(ErrorKind::Unsupported, asked,
            "this camera does not do it"
                + (text.empty() ? std::string() : " (" + shown(text) + ")"),
            "check the model and its firmware");
    return fail(ErrorKind::Unavailable, asked, "it answered with status " + std::to_string(status),
        "it is tried again by itself");
}

} // namespace haetae::dahua
