// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "settings/settings.h"
#include "settings/users.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    Settings settings;
    CameraConfig camera;
    camera.id = {"east"};
    camera.name = "East gate";
    camera.backend = "replay";
    camera.files = {"a.cptv"};
    camera.recheckSpot = ThermalRect{10, 20, 30, 40};
    settings.cameras = {camera};
    const std::string deep(3000, '[');
    return {bytesOf(writeSettings(settings)), bytesOf(writeSettings({})), bytesOf("x = " + deep),
        bytesOf("[[user]]\nname = \"kim\"\nrole = \"admin\"\nhash = \"$argon2id$\"\n")};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    const std::string text = fuzz::textOf(bytes, size);
    static_cast<void>(parseUsers(text, "fuzz"));
    const auto settings = parseSettings(text, "fuzz");
    if (!settings)
        return 0;
    const auto again = parseSettings(writeSettings(*settings), "written");
    fuzz::require(again.has_value(), "settings that were read can be written and read again");
    fuzz::require(writeSettings(*again) == writeSettings(*settings), "they are the same then");
    return 0;
}
