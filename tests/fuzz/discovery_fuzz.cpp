// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/onvif/discovery_text.h"
#include "fuzz/fuzz_target.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    return {bytesOf("<e:Envelope><e:Header><w:Address>x</w:Address></e:Header><e:Body>"
                    "<d:ProbeMatches><d:ProbeMatch><w:Address>urn:uuid:1</w:Address>"
                    "<d:Types>dn:NetworkVideoTransmitter</d:Types>"
                    "<d:Scopes>onvif://www.onvif.org/name/A%20B "
                    "onvif://www.onvif.org/hardware/%EC%A0%95</d:Scopes>"
                    "<d:XAddrs>http://192.0.2.7/onvif/device_service</d:XAddrs></d:ProbeMatch>"
                    "</d:ProbeMatches></e:Body></e:Envelope>"),
        bytesOf(haetae::onvif::probeText("0f"))};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    const auto cameras = onvif::readAnswer(fuzz::textOf(bytes, size));
    if (!cameras)
        return 0;
    for (const auto& camera : *cameras) {
        fuzz::require(camera.name.size() <= 80 && camera.hardware.size() <= 80, "names are short");
        for (const unsigned char c : camera.name)
            fuzz::require(c >= 0x20 && c != 0x7f, "names can be shown");
    }
    return 0;
}
