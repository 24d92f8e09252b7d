// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <string_view>

#include "model/tokens.h"
#include "settings/settings_fields.h"

namespace haetae {
namespace {

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            std::array<char, 8> code{};
            std::snprintf(code.data(), code.size(), "\\u%04X", static_cast<unsigned>(c));
            out += code.data();
        } else {
            out.push_back(c);
        }
    }
    return out + "\"";
}

// The shortest text that reads back as the same number, whatever the locale.
std::string inToml(double value)
{
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    std::string digits(text.data(), end.ptr);
    if (digits.find_first_of(".en") == std::string::npos)
        digits += ".0";
    return digits;
}
std::string inToml(const std::string& text)
{
    return quoted(text);
}
std::string inToml(bool truth)
{
    return truth ? "true" : "false";
}
std::string inToml(int number)
{
    return std::to_string(number);
}
template <class Rep, class Period>
std::string inToml(const std::chrono::duration<Rep, Period>& duration)
{
    return std::to_string(duration.count());
}
std::string inToml(const Celsius& point)
{
    return inToml(point.degrees());
}
std::string inToml(const TempDelta& delta)
{
    return inToml(delta.kelvins());
}
std::string inToml(Language language)
{
    return quoted(std::string(token(language)));
}
std::string inToml(ReferenceShape shape)
{
    return quoted(std::string(token(shape)));
}
std::string inToml(SoundRepeat repeat)
{
    return quoted(std::string(token(repeat)));
}
std::string inToml(LookScheme scheme)
{
    return quoted(std::string(token(scheme)));
}
std::string inToml(TemperatureUnit unit)
{
    return quoted(std::string(token(unit)));
}
std::string inToml(FacialSite site)
{
    return quoted(std::string(token(site)));
}
std::string inToml(AdaptiveUse use)
{
    return quoted(std::string(token(use)));
}
std::string inToml(OutputKind kind)
{
    return quoted(std::string(token(kind)));
}
std::string inToml(UsbLampModel model)
{
    return quoted(std::string(token(model)));
}
std::string inToml(PnsModel model)
{
    return quoted(std::string(token(model)));
}
std::string inToml(const std::vector<std::string>& texts)
{
    std::string out = "[";
    for (const std::string& text : texts)
        out.append(out.size() > 1 ? ", " : "").append(quoted(text));
    return out + "]";
}
std::string inToml(const ThermalCircle& circle)
{
    return "[" + inToml(circle.x) + ", " + inToml(circle.y) + ", " + inToml(circle.radius) + "]";
}
template <class Element>
std::string listInToml(const std::vector<Element>& all);
std::string inToml(const SharePoint& point)
{
    return "[" + inToml(point.x) + ", " + inToml(point.y) + "]";
}
std::string inToml(const Zone& zone)
{
    return listInToml(zone.corners);
}
std::string inToml(const MatchedPoint& point)
{
    return "[" + inToml(point.thermal.x) + ", " + inToml(point.thermal.y) + ", "
        + inToml(point.visible.x) + ", " + inToml(point.visible.y) + "]";
}
std::string inToml(const std::vector<MatchedPoint>& points)
{
    return points.empty() ? std::string() : listInToml(points); // an absent key
}
std::string inToml(const HoursSpan& span)
{
    return quoted(text(span));
}
std::string inToml(const std::vector<HoursSpan>& spans)
{
    return spans.empty() ? std::string() : listInToml(spans); // an absent key
}
std::string inToml(const std::vector<Zone>& zones)
{
    return zones.empty() ? std::string() : listInToml(zones); // an absent key
}
template <class Element>
std::string listInToml(const std::vector<Element>& all)
{
    std::string out = "[";
    for (const Element& element : all)
        out.append(out.size() > 1 ? ", " : "").append(inToml(element));
    return out + "]";
}
std::string inToml(const ThermalRect& rect)
{
    return "[" + inToml(rect.x) + ", " + inToml(rect.y) + ", " + inToml(rect.width) + ", "
        + inToml(rect.height) + "]";
}
template <class Value>
std::string inToml(const std::optional<Value>& value)
{
    return value ? inToml(*value) : std::string(); // an absent key
}

/// Writes settings as TOML text. *value*
class Writer {
public:
    template <class Member>
    void value(const char* key, const Member& member)
    {
        if (const std::string text = inToml(member); !text.empty())
            text_ += std::string(key) + " = " + text + "\n";
    }
    template <class Walk>
    void table(const char* key, Walk walk)
    {
        const std::string outer = path_;
        path_ += (path_.empty() ? "" : ".") + std::string(key);
        text_ += "\n[" + path_ + "]\n";
        walk();
        path_ = outer;
    }
    template <class Member, class Walk>
    void optionalTable(const char* key, const std::optional<Member>& member, Walk walk)
    {
        if (member)
            table(key, [&] { walk(*member); });
    }
    template <class Walk>
    void cameras(const std::vector<CameraConfig>& list, Walk walk)
    {
        for (const CameraConfig& camera : list) {
            text_ += "\n[[camera]]\n";
            path_ = "camera";
            walk(camera);
            path_.clear();
        }
    }
    template <class Walk>
    void outputs(const std::vector<OutputConfig>& list, Walk walk)
    {
        for (const OutputConfig& output : list) {
            text_ += "\n[[output]]\n";
            walk(output);
        }
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
    std::string path_;
};

/// Lists every key with its value, cameras by their id. *value*
class Listing {
public:
    struct Line {
        std::string key;
        std::string value;
        std::string shown; ///< with passwords masked
    };

    template <class Member>
    void value(const char* key, const Member& member)
    {
        const std::string text = inToml(member);
        const bool address = std::string_view(key) == "url"; // its path may hold a key
        lines_.push_back({prefix_ + key, text, address ? withoutPath(masked(text)) : masked(text)});
    }
    template <class Walk>
    void table(const char* key, Walk walk)
    {
        const std::string outer = prefix_;
        prefix_ += std::string(key) + ".";
        walk();
        prefix_ = outer;
    }
    template <class Member, class Walk>
    void optionalTable(const char* key, const std::optional<Member>& member, Walk walk)
    {
        if (member)
            table(key, [&] { walk(*member); });
    }
    template <class Walk>
    void cameras(const std::vector<CameraConfig>& list, Walk walk)
    {
        for (const CameraConfig& camera : list) {
            prefix_ = "camera." + camera.id.value + ".";
            walk(camera);
            prefix_.clear();
        }
    }
    template <class Walk>
    void outputs(const std::vector<OutputConfig>& list, Walk walk)
    {
        for (const OutputConfig& output : list) {
            prefix_ = "output." + output.name + ".";
            walk(output);
            prefix_.clear();
        }
    }
    [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }
    [[nodiscard]] const Line* find(const std::string& key) const
    {
        const auto found = std::find_if(
            lines_.begin(), lines_.end(), [&](const Line& line) { return line.key == key; });
        return found == lines_.end() ? nullptr : &*found;
    }

private:
    /// Of "https://host/path" in its quotes.
    static std::string withoutPath(const std::string& text)
    {
        const auto scheme = text.find("://");
        const auto path =
            scheme == std::string::npos ? scheme : text.find_first_of("/?#", scheme + 3);
        return path == std::string::npos || path + 2 >= text.size()
            ? text
            : text.substr(0, path) + "/***\"";
    }
    static std::string masked(const std::string& text)
    {
        const auto scheme = text.find("://");
        const auto at = text.rfind('@');
        if (scheme == std::string::npos || at == std::string::npos || at < scheme)
            return text;
        return text.substr(0, scheme + 3) + "***" + text.substr(at);
    }

    std::vector<Line> lines_;
    std::string prefix_;
};

} // namespace

std::string writeSettings(const Settings& settings)
{
    Writer writer;
    visitSettings(settings, writer);
    return writer.text();
}

std::vector<SettingChange> changes(const Settings& before, const Settings& after)
{
    Listing old;
    Listing now;
    visitSettings(before, old);
    visitSettings(after, now);
    std::vector<SettingChange> found;
    for (const auto& line : old.lines()) {
        const auto* other = now.find(line.key);
        if (!other || other->value != line.value)
            found.push_back({line.key, line.shown, other ? other->shown : std::string()});
    }
    for (const auto& line : now.lines()) {
        if (!old.find(line.key))
            found.push_back({line.key, {}, line.shown});
    }
    return found;
}

} // namespace haetae
