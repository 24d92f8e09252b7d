// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shown_address.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace haetae {
namespace {

constexpr std::string_view kHidden = "***";

std::string lower(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small;
}

/// Cameras name them in many ways.
bool namesSecret(std::string_view key)
{
    constexpr std::array<std::string_view, 8> kWords{
        "user", "usr", "pass", "pwd", "auth", "token", "key", "secret"};
    const std::string name = lower(key);
    return std::any_of(kWords.begin(), kWords.end(),
        [&name](std::string_view word) { return name.find(word) != std::string::npos; });
}

/// "user=a&channel=1" -> "user=***&channel=1"
std::string withoutKeys(const std::string& query)
{
    std::string shown;
    std::size_t from = 0;
    while (from < query.size()) {
        auto end = query.find_first_of("&?;#_", from);
        end = end == std::string::npos ? query.size() : end;
        const std::string_view part = std::string_view(query).substr(from, end - from);
        const auto equals = part.find('=');
        if (equals != std::string_view::npos && equals + 1 < part.size()
            && namesSecret(part.substr(0, equals))) {
            shown += part.substr(0, equals + 1);
            shown += kHidden;
        } else {
            shown += part;
        }
        if (end < query.size())
            shown += query[end];
        from = end + 1;
    }
    return shown;
}

/// One address, from its scheme's end to the next white space or quote.
std::string hidden(const std::string& rest)
{
    // A password may hold / or ? that nobody encoded, so the last @ counts, wherever it stands.
    const auto at = rest.rfind('@');
    const std::string place = at == std::string::npos ? rest : rest.substr(at);
    const auto query = place.find_first_of("/?;");
    const std::string shown = query == std::string::npos
        ? place
        : place.substr(0, query) + withoutKeys(place.substr(query));
    return at == std::string::npos ? shown : std::string(kHidden) + shown;
}

} // namespace

std::string withoutSecrets(const std::string& text)
{
    std::string shown;
    std::size_t from = 0;
    for (;;) {
        const auto scheme = text.find("://", from);
        if (scheme == std::string::npos)
            return shown + text.substr(from);
        const auto begin = scheme + 3;
        auto end = text.find_first_of(" \t\r\n\"'<>", begin);
        end = end == std::string::npos ? text.size() : end;
        shown += text.substr(from, begin - from) + hidden(text.substr(begin, end - begin));
        from = end;
    }
}

bool holdsSecret(const std::string& text)
{
    return withoutSecrets(text) != text;
}

} // namespace haetae
