// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/v4l2/usb_cameras.h"

#include <algorithm>

#include "camera/v4l2/v4l2_device.h"

namespace haetae {
namespace {

constexpr std::string_view kFirst = "-video-index0"; // a camera's others carry no pictures

/// "usb-GroupGets_PureThermal__fw:v1.3.0_-video-index0" -> "GroupGets PureThermal fw:v1.3.0"
std::string spoken(std::string file)
{
    file.resize(file.size() - kFirst.size());
    if (file.rfind("usb-", 0) == 0)
        file.erase(0, 4);
    std::string name;
    for (const char c : file) {
        if (c != '_')
            name += c;
        else if (!name.empty() && name.back() != ' ')
            name += ' ';
    }
    if (!name.empty() && name.back() == ' ')
        name.pop_back();
    return name;
}

} // namespace

std::vector<UsbCamera> usbCameras(const std::filesystem::path& folder, V4l2Calls calls)
{
    std::vector<UsbCamera> cameras;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string file = entry.path().filename().string();
        if (file.size() <= kFirst.size()
            || file.compare(file.size() - kFirst.size(), kFirst.size(), kFirst) != 0)
            continue;
        const std::string device = entry.path().string();
        if (const auto format = V4l2Device::bestOf(device, calls))
            cameras.push_back({device, spoken(file), inWords(*format)});
    }
    std::sort(cameras.begin(), cameras.end(),
        [](const UsbCamera& a, const UsbCamera& b) { return a.device < b.device; });
    return cameras;
}

} // namespace haetae
