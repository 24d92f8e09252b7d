// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/xml_texts.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>

namespace haetae {
namespace {

constexpr int kDeepest = 32;

bool alike(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::string_view local(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

Result<XmlTexts> XmlTexts::read(std::string_view document)
{
    XmlTexts texts;
    // Prefixes that nobody declared stop no camera, so they may not stop us.
    QXmlStreamReader reader(QByteArray(document.data(), static_cast<qsizetype>(document.size())));
    reader.setNamespaceProcessing(false);
    int depth = 0;
    std::vector<std::string> names;
    std::string text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            if (++depth > kDeepest)
                return fail(
                    ErrorKind::Corrupt, "XML", "it is nested too deeply", "check the camera");
            const std::string name(local(reader.qualifiedName().toString().toStdString()));
            if (names.empty())
                texts.root_ = name;
            names.push_back(name);
            text.clear();
        } else if (reader.isCharacters()) {
            text += reader.text().toString().toStdString();
        } else if (reader.isEndElement()) {
            texts.texts_.emplace_back(
                names.back(), QString::fromStdString(text).trimmed().toStdString());
            names.pop_back();
            text.clear();
            --depth;
        }
    }
    if (reader.hasError() || texts.root_.empty())
        return fail(ErrorKind::Corrupt, "XML",
            "it is no whole document (" + reader.errorString().toStdString() + ")",
            "check that the address is that of this kind of camera");
    return texts;
}

std::optional<std::string> XmlTexts::text(std::string_view name) const
{
    for (const auto& [known, value] : texts_) {
        if (alike(known, name) && !value.empty())
            return value;
    }
    return std::nullopt;
}

std::optional<double> XmlTexts::number(std::string_view name) const
{
    const auto value = text(name);
    if (!value)
        return std::nullopt;
    char* end = nullptr;
    const double number = std::strtod(value->c_str(), &end);
    if (end != value->c_str() + value->size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

bool XmlTexts::truth(std::string_view name) const
{
    return alike(text(name).value_or(std::string()), "true");
}

std::optional<std::string> withText(
    const std::string& document, std::string_view name, std::string_view text)
{
    for (auto open = document.find('<'); open != std::string::npos;
         open = document.find('<', open + 1)) {
        const auto close = document.find('>', open);
        if (close == std::string::npos)
            return std::nullopt;
        const std::string_view inside(document.data() + open + 1, close - open - 1);
        const std::string_view word = inside.substr(0, inside.find_first_of(" \t\r\n/"));
        const auto end = document.find('<', close);
        if (!alike(local(word), name) || inside.back() == '/' || end == std::string::npos)
            continue;
        return document.substr(0, close + 1) + std::string(text) + document.substr(end);
    }
    return std::nullopt;
}

} // namespace haetae
