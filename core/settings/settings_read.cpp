// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <toml++/toml.h>

#include "model/tokens.h"
#include "settings/settings_fields.h"

namespace haetae {
namespace {

/// Reads one TOML table after another into settings and remembers the first fault with its line.
/// *thread-bound*
class Reader {
public:
    Reader(const toml::table& root, std::string name) : table_(&root), name_(std::move(name)) { }

    template <class Member>
    void value(const char* key, Member& member)
    {
        known_.insert(key);
        const toml::node* node = table_->get(key);
        if (node && !read(*node, member))
            blame(*node, std::string(key) + " is not " + expected(member));
    }

    template <class Walk>
    void table(const char* key, Walk walk)
    {
        known_.insert(key);
        const toml::node* node = table_->get(key);
        if (!node)
            return;
        if (const toml::table* inner = node->as_table())
            within(*inner, walk);
        else
            blame(*node, std::string(key) + " is not a table");
    }

    template <class Member, class Walk>
    void optionalTable(const char* key, std::optional<Member>& member, Walk walk)
    {
        if (table_->contains(key))
            table(key, [&] { walk(member.emplace()); });
        known_.insert(key);
    }

    template <class Walk>
    void cameras(std::vector<CameraConfig>& list, Walk walk)
    {
        tables("camera", list, walk);
    }
    template <class Walk>
    void outputs(std::vector<OutputConfig>& list, Walk walk)
    {
        tables("output", list, walk);
    }

    void refuseUnknown()
    {
        for (const auto& [key, node] : *table_) {
            if (known_.count(std::string(key.str())) == 0)
                blame(node, "\"" + std::string(key.str()) + "\" is no setting");
        }
    }

    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    template <class Row, class Walk>
    void tables(const std::string& key, std::vector<Row>& list, Walk walk)
    {
        known_.insert(key);
        const toml::node* node = table_->get(key);
        if (!node)
            return;
        const toml::array* all = node->as_array();
        if (!all)
            return blame(*node, key + " is not a list; write [[" + key + "]]");
        for (const toml::node& element : *all) {
            const toml::table* inner = element.as_table();
            if (!inner)
                return blame(element, key + " is not a list of tables; write [[" + key + "]]");
            list.emplace_back();
            within(*inner, [&] { walk(list.back()); });
        }
    }

    template <class Walk>
    void within(const toml::table& inner, Walk walk)
    {
        const toml::table* const outer = std::exchange(table_, &inner);
        const auto outerKnown = std::exchange(known_, {});
        walk();
        refuseUnknown();
        table_ = outer;
        known_ = outerKnown;
    }

    void blame(const toml::node& node, std::string reason)
    {
        if (!error_)
            error_ = Error{ErrorKind::InvalidInput,
                name_ + ":" + std::to_string(node.source().begin.line), std::move(reason),
                "correct this line"};
    }

    static bool read(const toml::node& node, std::string& member)
    {
        return assign(node.value_exact<std::string>(), member);
    }
    static bool read(const toml::node& node, bool& member)
    {
        return assign(node.value_exact<bool>(), member);
    }
    static bool read(const toml::node& node, double& member)
    {
        return node.is_number() && assign(node.value<double>(), member);
    }
    static bool read(const toml::node& node, std::optional<double>& member)
    {
        return read(node, member.emplace());
    }
    static bool read(const toml::node& node, int& member)
    {
        const auto number = node.value_exact<std::int64_t>();
        if (!number || *number < -1'000'000 || *number > 1'000'000)
            return false;
        member = static_cast<int>(*number);
        return true;
    }
    static bool read(const toml::node& node, std::optional<int>& member)
    {
        return read(node, member.emplace());
    }
    template <class Rep, class Period>
    static bool read(const toml::node& node, std::chrono::duration<Rep, Period>& member)
    {
        int number = 0;
        if (!read(node, number))
            return false;
        member = std::chrono::duration<Rep, Period>(number);
        return true;
    }
    static bool read(const toml::node& node, Celsius& member)
    {
        double degrees = 0;
        const bool ok = read(node, degrees);
        member = Celsius::degrees(degrees);
        return ok;
    }
    static bool read(const toml::node& node, std::optional<Celsius>& member)
    {
        return read(node, member.emplace());
    }
    static bool read(const toml::node& node, TempDelta& member)
    {
        double kelvins = 0;
        const bool ok = read(node, kelvins);
        member = TempDelta::kelvins(kelvins);
        return ok;
    }
    static bool read(const toml::node& node, Language& member)
    {
        return assign(languageFromToken(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, std::vector<std::string>& member)
    {
        return readAll(node, member);
    }
    static bool read(const toml::node& node, ReferenceShape& member)
    {
        return assign(fromToken<ReferenceShape>(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, SoundRepeat& member)
    {
        return assign(fromToken<SoundRepeat>(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, LookScheme& member)
    {
        return assign(fromToken<LookScheme>(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, TemperatureUnit& member)
    {
        return assign(fromToken<TemperatureUnit>(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, FacialSite& member)
    {
        return assign(fromToken<FacialSite>(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, AdaptiveUse& member)
    {
        return assign(fromToken<AdaptiveUse>(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, OutputKind& member)
    {
        return assign(fromToken<OutputKind>(node.value_or(std::string())), member)
            && member != OutputKind::None;
    }
    static bool read(const toml::node& node, UsbLampModel& member)
    {
        return assign(fromToken<UsbLampModel>(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, PnsModel& member)
    {
        return assign(fromToken<PnsModel>(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, std::optional<ThermalCircle>& member)
    {
        return read(node, member.emplace());
    }
    static bool read(const toml::node& node, ThermalCircle& member)
    {
        const toml::array* all = node.as_array();
        ThermalCircle circle;
        if (!all || all->size() != 3 || !read(*all->get(0), circle.x)
            || !read(*all->get(1), circle.y) || !read(*all->get(2), circle.radius))
            return false;
        member = circle;
        return true;
    }
    static bool read(const toml::node& node, SharePoint& member)
    {
        const toml::array* all = node.as_array();
        return all && all->size() == 2 && read(*all->get(0), member.x)
            && read(*all->get(1), member.y);
    }
    static bool read(const toml::node& node, MatchedPoint& member)
    {
        const toml::array* all = node.as_array();
        return all && all->size() == 4 && read(*all->get(0), member.thermal.x)
            && read(*all->get(1), member.thermal.y) && read(*all->get(2), member.visible.x)
            && read(*all->get(3), member.visible.y);
    }
    static bool read(const toml::node& node, std::vector<MatchedPoint>& member)
    {
        return readAll(node, member);
    }
    static bool read(const toml::node& node, Zone& member) { return readAll(node, member.corners); }
    static bool read(const toml::node& node, std::vector<Zone>& member)
    {
        return readAll(node, member);
    }
    template <class Element>
    static bool readAll(const toml::node& node, std::vector<Element>& member)
    {
        const toml::array* all = node.as_array();
        if (!all)
            return false;
        for (const toml::node& element : *all) {
            if (!read(element, member.emplace_back()))
                return false;
        }
        return true;
    }
    static bool read(const toml::node& node, HoursSpan& member)
    {
        return assign(hoursSpanFromText(node.value_or(std::string())), member);
    }
    static bool read(const toml::node& node, std::vector<HoursSpan>& member)
    {
        return readAll(node, member);
    }
    static bool read(const toml::node& node, std::optional<ThermalRect>& member)
    {
        const toml::array* all = node.as_array();
        ThermalRect& rect = member.emplace();
        return all && all->size() == 4 && read(*all->get(0), rect.x) && read(*all->get(1), rect.y)
            && read(*all->get(2), rect.width) && read(*all->get(3), rect.height);
    }
    template <class Value>
    static bool assign(const std::optional<Value>& value, Value& member)
    {
        if (value)
            member = *value;
        return value.has_value();
    }

    static const char* expected(const std::string&) { return "a text in quotes"; }
    static const char* expected(bool) { return "true or false"; }
    static const char* expected(double) { return "a number"; }
    static const char* expected(const std::optional<double>&) { return "a number"; }
    static const char* expected(int) { return "a whole number"; }
    static const char* expected(const std::optional<int>&) { return "a whole number"; }
    template <class Rep, class Period>
    static const char* expected(const std::chrono::duration<Rep, Period>&)
    {
        return "a whole number";
    }
    static const char* expected(const Celsius&) { return "a number"; }
    static const char* expected(const std::optional<Celsius>&) { return "a number"; }
    static const char* expected(const TempDelta&) { return "a number"; }
    static const char* expected(Language) { return "\"system\", \"ko\" or \"en\""; }
    static const char* expected(const std::vector<std::string>&) { return "a list of texts"; }
    static const char* expected(const std::optional<ThermalCircle>&) { return "[x, y, radius]"; }
    static const char* expected(const std::optional<ThermalRect>&)
    {
        return "[x, y, width, height]";
    }
    static const char* expected(const ThermalCircle&) { return "[x, y, radius]"; }
    static const char* expected(const std::vector<MatchedPoint>&)
    {
        return "a list of [thermal x, y, visible x, y]";
    }
    static const char* expected(const std::vector<Zone>&) { return "a list of [[x, y], ...]"; }
    static const char* expected(SoundRepeat)
    {
        return "\"once\", \"every_seconds\" or \"continuously\"";
    }
    static const char* expected(const std::vector<HoursSpan>&)
    {
        return "a list of \"mon-fri 07:00-19:00\"";
    }
    static const char* expected(ReferenceShape) { return "\"disc\" or \"square\""; }
    static const char* expected(LookScheme) { return "\"dark\", \"light\" or \"high_contrast\""; }
    static const char* expected(TemperatureUnit) { return "\"celsius\" or \"fahrenheit\""; }
    static const char* expected(FacialSite)
    {
        return "\"whole_face_maximum\", \"inner_canthi\" or \"forehead\"";
    }
    static const char* expected(OutputKind)
    {
        return "\"usb_lamp\", \"modbus\", \"mqtt\", \"webhook\" or \"patlite_pns\"";
    }
    static const char* expected(UsbLampModel) { return "\"lr6_usb\" or \"blink1\""; }
    static const char* expected(PnsModel) { return "\"lr5\" or \"la6\""; }
    static const char* expected(AdaptiveUse) { return "\"off\", \"shown\" or \"in_force\""; }

    const toml::table* table_;
    std::string name_;
    std::set<std::string> known_;
    std::optional<Error> error_;
};

/// Turns the key that validate() names into the line where it, or its table, stands.
Error withLine(const Error& error, const toml::table& root, const std::string& name)
{
    std::string path = error.subject;
    while (!path.empty()) {
        if (const auto node = root.at_path(path); node && node.node()->source().begin.line > 0)
            return {error.kind, name + ":" + std::to_string(node.node()->source().begin.line),
                error.subject + " " + error.reason, "correct this line"};
        const auto dot = path.rfind('.');
        path.resize(dot == std::string::npos ? 0 : dot);
    }
    return {error.kind, name, error.subject + " " + error.reason, error.advice};
}

} // namespace

Result<Settings> parseSettings(const std::string& text, const std::string& name)
{
    try {
        const toml::table root = toml::parse(text, name);
        Settings settings;
        Reader reader(root, name);
        visitSettings(settings, reader);
        reader.refuseUnknown();
        if (reader.error())
            return *reader.error();
        if (auto valid = validate(settings); !valid)
            return withLine(valid.error(), root, name);
        return settings;
    } catch (const toml::parse_error& error) {
        return fail(ErrorKind::InvalidInput, name + ":" + std::to_string(error.source().begin.line),
            std::string(error.description()), "correct this line");
    }
}

} // namespace haetae
