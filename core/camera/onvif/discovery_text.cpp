// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/onvif/discovery_text.h"

#include <algorithm>
#include <cctype>
#include <sstream>

#include "net/xml_texts.h"

namespace haetae::onvif {
namespace {

constexpr std::size_t kLongestWord = 80;
constexpr std::size_t kMostInAnAnswer = 64;
constexpr std::string_view kNameScope = "onvif://www.onvif.org/name/";
constexpr std::string_view kHardwareScope = "onvif://www.onvif.org/hardware/";

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int lower = std::tolower(static_cast<unsigned char>(c));
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Cut before it would end within a letter of several bytes.
std::string shortened(std::string text)
{
    if (text.size() <= kLongestWord)
        return text;
    std::size_t end = kLongestWord;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

/// "DS%2D2TD" -> "DS-2TD"; what cannot be shown becomes a space.
std::string shown(std::string_view coded)
{
    std::string text;
    for (std::size_t i = 0; i < coded.size(); ++i) {
        char c = coded[i];
        if (c == '%' && i + 2 < coded.size() && hexValue(coded[i + 1]) >= 0
            && hexValue(coded[i + 2]) >= 0) {
            c = static_cast<char>(hexValue(coded[i + 1]) * 16 + hexValue(coded[i + 2]));
            i += 2;
        }
        const auto byte = static_cast<unsigned char>(c);
        text += byte < 0x20 || byte == 0x7f ? ' ' : c;
    }
    return shortened(text);
}

std::vector<std::string> words(const std::string& text)
{
    std::istringstream in(text);
    std::vector<std::string> all;
    for (std::string word; in >> word && all.size() < kMostInAnAnswer;)
        all.push_back(word);
    return all;
}

bool alike(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

/// Empty: another scope.
std::string afterScope(const std::string& scope, std::string_view head)
{
    if (scope.size() < head.size() || !alike(std::string_view(scope).substr(0, head.size()), head))
        return {};
    return shown(std::string_view(scope).substr(head.size()));
}

/// Printers and others answer every question.
bool ofCamera(const std::string& element, const std::string& text)
{
    return (alike(element, "Types") && text.find("NetworkVideoTransmitter") != std::string::npos)
        || (alike(element, "Scopes") && text.find("onvif://") != std::string::npos);
}

void take(Announced& camera, const std::string& element, const std::string& text)
{
    if (alike(element, "Address"))
        camera.id = shown(text);
    if (alike(element, "XAddrs"))
        camera.services = words(text);
    if (!alike(element, "Scopes"))
        return;
    for (const std::string& scope : words(text)) {
        if (auto name = afterScope(scope, kNameScope); !name.empty() && camera.name.empty())
            camera.name = std::move(name);
        if (auto hardware = afterScope(scope, kHardwareScope);
            !hardware.empty() && camera.hardware.empty())
            camera.hardware = std::move(hardware);
    }
}

} // namespace

std::string probeText(std::string_view uuid)
{
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope" )"
                       R"(xmlns:w="http://schemas.xmlsoap.org/ws/2004/08/addressing" )"
                       R"(xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" )"
                       R"(xmlns:dn="http://www.onvif.org/ver10/network/wsdl"><e:Header>)"
                       R"(<w:MessageID>urn:uuid:)";
    text += uuid;
    text += R"(</w:MessageID><w:To e:mustUnderstand="true">)"
            R"(urn:schemas-xmlsoap-org:ws:2005:04:discovery</w:To>)"
            R"(<w:Action e:mustUnderstand="true">)"
            R"(http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</w:Action></e:Header>)"
            R"(<e:Body><d:Probe><d:Types>dn:NetworkVideoTransmitter</d:Types></d:Probe>)"
            R"(</e:Body></e:Envelope>)";
    return text;
}

Result<std::vector<Announced>> readAnswer(std::string_view datagram)
{
    const auto texts = XmlTexts::read(datagram);
    if (!texts)
        return texts.error();
    std::vector<Announced> cameras;
    Announced camera;
    bool isCamera = false;
    for (const auto& [element, text] : texts->all()) {
        isCamera = isCamera || ofCamera(element, text);
        if (alike(element, "ProbeMatch")) {
            if (isCamera && cameras.size() < kMostInAnAnswer)
                cameras.push_back(std::move(camera));
            camera = {};
            isCamera = false;
        } else if (alike(element, "Header")) {
            camera = {}; // the header has addresses of its own
        } else {
            take(camera, element, text);
        }
    }
    return cameras;
}

} // namespace haetae::onvif
