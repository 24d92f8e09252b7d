// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_edit.h"

#include <sstream>

#include <toml++/toml.h>

namespace haetae {
namespace {

/// The next word of a key, which is cut off it.
std::string nextWord(std::string& key)
{
    const auto dot = key.find('.');
    std::string word = key.substr(0, dot);
    key = dot == std::string::npos ? std::string() : key.substr(dot + 1);
    return word;
}

/// The row of a list that this id or name stands for; null when there is none.
toml::table* rowOf(toml::array& rows, const std::string& called)
{
    for (toml::node& node : rows) {
        toml::table* row = node.as_table();
        if (row
            && (row->at_path("id").value_or("") == called
                || row->at_path("name").value_or("") == called))
            return row;
    }
    return nullptr;
}

Error unknown(const std::string& key)
{
    return {ErrorKind::InvalidInput, key, "there is no such setting",
        "haetaectl settings show prints them all"};
}

/// As in the file; what TOML cannot read is a text without its quotes.
toml::table valueTable(const std::string& word, const std::string& value)
{
    try {
        return toml::parse(word + " = " + value);
    } catch (const toml::parse_error&) {
        toml::table text;
        text.insert(word, value);
        return text;
    }
}

} // namespace

Result<Settings> withSetting(
    const Settings& settings, const std::string& key, const std::string& value)
{
    try {
        toml::table root = toml::parse(writeSettings(settings));
        toml::table* table = &root;
        std::string rest = key;
        std::string word = nextWord(rest);
        for (; !rest.empty(); word = nextWord(rest)) {
            if (toml::array* rows = table->get_as<toml::array>(word))
                table = rowOf(*rows, nextWord(rest));
            else
                table = table->get_as<toml::table>(word);
            if (!table || rest.empty())
                return unknown(key);
        }
        const toml::table one = valueTable(word, value);
        if (word.empty() || one.size() != 1 || !one.contains(word))
            return unknown(key);
        table->insert_or_assign(word, *one.get(word));
        std::ostringstream text;
        text << root;
        auto changed = parseSettings(text.str(), key);
        // The line number would be that of a text that nobody has seen.
        if (!changed)
            return fail(changed.error().kind, key, changed.error().reason, "correct the value");
        return changed;
    } catch (const toml::parse_error& error) {
        return fail(ErrorKind::InvalidInput, key, std::string(error.description()), "correct it");
    }
}

} // namespace haetae
