// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdint>
#include <cstdio>

#include <toml++/toml.h>

#include "model/tokens.h"
#include "settings/users.h"

namespace haetae {
namespace {

constexpr std::int64_t kVersion = 1;

Error atLine(const std::string& name, const toml::node& node, std::string reason)
{
    return {ErrorKind::InvalidInput, name + ":" + std::to_string(node.source().begin.line),
        std::move(reason), "correct this line"};
}

/// True: the key is known and its value can be meant.
bool readKey(User& user, std::string_view key, const toml::node& node, bool& known)
{
    const auto text = node.value_exact<std::string>();
    const auto truth = node.value_exact<bool>();
    const auto take = [](const auto& value, auto& member) {
        if (value)
            member = *value;
        return value.has_value();
    };
    if (key == "name")
        return take(text, user.name);
    if (key == "hash")
        return take(text, user.hash);
    if (key == "role")
        return take(fromToken<Role>(text.value_or("")), user.role);
    if (key == "disabled")
        return take(truth, user.disabled);
    if (key == "must_change")
        return take(truth, user.mustChange);
    if (key == "wrong_tries") {
        const auto count = node.value_exact<std::int64_t>();
        user.wrongTries = static_cast<int>(count.value_or(0));
        return count && *count >= 0 && *count < 1'000'000;
    }
    if (key == "last_wrong") {
        const auto time = parseIsoTime(text.value_or(""));
        if (time)
            user.lastWrong = *time;
        return time.has_value();
    }
    known = false;
    return false;
}

Result<User> readUser(const toml::node& element, const std::string& name)
{
    const toml::table* table = element.as_table();
    if (!table)
        return atLine(name, element, "user is not a list of tables; write [[user]]");
    User user;
    for (const auto& [key, node] : *table) {
        bool known = true;
        if (!readKey(user, key.str(), node, known))
            return atLine(name, node,
                "\"" + std::string(key.str()) + "\" "
                    + (known ? "has no value that can be meant" : "is no key of a user"));
    }
    return user;
}

Result<Users> readUsers(const toml::table& root, const std::string& name)
{
    // Before anything else: what a newer Haetae wrote may mean something else by the same words.
    const auto version = root["version"].value_exact<std::int64_t>();
    if (version && *version > kVersion)
        return fail(ErrorKind::Unsupported, name, "a newer Haetae wrote it",
            "use that one, or restore the file from a backup");
    if (version != kVersion)
        return fail(ErrorKind::Corrupt, name, "it does not say version = 1",
            "restore the file from a backup");
    Users users;
    for (const auto& [key, node] : root) {
        if (key == "version")
            continue;
        if (key != "user" || !node.is_array())
            return atLine(name, node, "\"" + std::string(key.str()) + "\" is no key of this file");
        for (const toml::node& element : *node.as_array()) {
            auto user = readUser(element, name);
            if (!user)
                return user.error();
            users.all.push_back(std::move(*user));
        }
    }
    if (auto fine = users.check(); !fine)
        return fail(ErrorKind::Corrupt, name, fine.error().subject + ": " + fine.error().reason,
            fine.error().advice);
    return users;
}

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out.push_back('\\');
        out.push_back(c);
    }
    return out + "\"";
}

} // namespace

Result<Users> parseUsers(const std::string& text, const std::string& name)
{
    try {
        return readUsers(toml::parse(text, name), name);
    } catch (const toml::parse_error& error) {
        return fail(ErrorKind::Corrupt, name + ":" + std::to_string(error.source().begin.line),
            std::string(error.description()), "correct this line or restore a backup");
    }
}

std::string writeUsers(const Users& users)
{
    std::string out = "# Who may sign in at this desk. Written by Haetae; change it there or with\n"
                      "# haetaectl user, so that the log says who did.\nversion = "
        + std::to_string(kVersion) + "\n";
    for (const User& user : users.all) {
        out += "\n[[user]]\nname = " + quoted(user.name)
            + "\nrole = " + quoted(std::string(token(user.role))) + "\nhash = " + quoted(user.hash)
            + "\ndisabled = " + (user.disabled ? "true" : "false")
            + "\nmust_change = " + (user.mustChange ? "true" : "false")
            + "\nwrong_tries = " + std::to_string(user.wrongTries) + "\n";
        if (user.lastWrong)
            out += "last_wrong = " + quoted(isoTime(*user.lastWrong)) + "\n";
    }
    return out;
}

} // namespace haetae
