// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/device_address.h"

#include <algorithm>
#include <charconv>

namespace haetae {

std::string DeviceAddress::option(const std::string& key, const std::string& usual) const
{
    const auto found = options.find(key);
    return found == options.end() ? usual : found->second;
}

Result<int> DeviceAddress::number(const std::string& key, int usual, int least, int most) const
{
    const std::string text = option(key, std::to_string(usual));
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || value < least
        || value > most)
        return fail(ErrorKind::InvalidInput, base, key + "=" + text + " makes no sense",
            "use a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return value;
}

Result<DeviceAddress> deviceAddress(const std::string& subject, std::string_view text,
    std::initializer_list<std::string_view> known)
{
    const auto refused = [&subject](const std::string& why) {
        return fail(ErrorKind::InvalidInput, subject, why,
            "write its address as http://192.0.2.7 or https://camera.example:443");
    };
    const auto scheme = text.find("://");
    if (scheme == std::string_view::npos
        || (text.substr(0, scheme) != "http" && text.substr(0, scheme) != "https"))
        return refused("its address begins with neither http:// nor https://");
    const auto end = std::min(text.find_first_of("/?#", scheme + 3), text.size());
    const std::string_view host = text.substr(scheme + 3, end - scheme - 3);
    if (host.empty() || host.front() == ':')
        return refused("its address names no host");
    if (host.find('@') != std::string_view::npos)
        return refused("its address holds a name or a password, which would be shown");
    DeviceAddress address;
    address.base = text.substr(0, end);
    std::string_view rest = text.substr(end);
    if (!rest.empty() && rest.front() == '/')
        rest.remove_prefix(1);
    if (rest.empty())
        return address;
    if (rest.front() != '?')
        return refused("its address has a path");
    rest.remove_prefix(1);
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
        const auto equals = std::min(pair.find('='), pair.size());
        const std::string key(pair.substr(0, equals));
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            std::string words;
            for (const std::string_view one : known)
                words.append(words.empty() ? "" : ", ").append(one);
            return fail(ErrorKind::InvalidInput, subject,
                "its address has an option \"" + key + "\", which is not known",
                "use one of: " + words);
        }
        address.options[key] = pair.substr(std::min(equals + 1, pair.size()));
    }
    return address;
}

} // namespace haetae
