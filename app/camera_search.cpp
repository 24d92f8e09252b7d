// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_search.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#ifdef HAETAE_HAS_CAMERA_ONVIF
#include "camera/onvif/discovery.h"
#endif
#ifdef HAETAE_HAS_CAMERA_V4L2
#include "camera/v4l2/usb_cameras.h"
#endif

namespace haetae {
namespace {

#ifdef HAETAE_HAS_CAMERA_V4L2

void addUsb(std::vector<FoundCamera>& found)
{
    for (const UsbCamera& camera : usbCameras())
        found.push_back({"v4l2", camera.device, camera.name, camera.device, true});
}

#endif

#ifdef HAETAE_HAS_CAMERA_ONVIF

bool names(const onvif::NetworkCamera& camera, std::string_view maker)
{
    std::string text = camera.name + " " + camera.hardware;
    std::transform(text.begin(), text.end(), text.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text.find(maker) != std::string::npos;
}

/// "http://192.168.0.20:8080/onvif/device_service" -> "http://192.168.0.20:8080"
std::string serverOf(const onvif::NetworkCamera& camera)
{
    const auto scheme = camera.service.find("://");
    if (scheme == std::string::npos)
        return "http://" + camera.host;
    return camera.service.substr(0, camera.service.find('/', scheme + 3));
}

/// By what it calls itself; whoever tests it sees whether that was right.
FoundCamera likely(const onvif::NetworkCamera& camera)
{
    FoundCamera found;
    found.name = camera.name;
    if (!camera.hardware.empty() && camera.hardware != camera.name)
        found.name += (found.name.empty() ? "" : " ") + camera.hardware;
    found.place = camera.host;
    found.backend = "rtsp";
    found.address = "rtsp://" + camera.host + ":554/";
    if (names(camera, "hikvision") || names(camera, "hikmicro")
        || camera.hardware.rfind("DS-2T", 0) == 0) {
        found.backend = "hikvision";
        found.address = serverOf(camera);
    } else if (names(camera, "dahua") || camera.hardware.rfind("DH-TPC", 0) == 0) {
        found.backend = "dahua";
        found.address = serverOf(camera);
    }
    return found;
}

Result<onvif::DiscoveryPlace> placeOf(const std::string& ask)
{
    onvif::DiscoveryPlace place;
    if (ask.empty())
        return place;
    const auto colon = ask.find(':');
    place.address = ask.substr(0, colon);
    if (colon == std::string::npos)
        return place;
    const char* end = ask.data() + ask.size();
    const auto [rest, error] = std::from_chars(ask.data() + colon + 1, end, place.port);
    if (error != std::errc{} || rest != end)
        return fail(ErrorKind::InvalidInput, ask, "is no host to ask",
            "give its address in numbers, as 192.168.0.20");
    return place;
}

Result<void> addNetwork(
    const CameraSearch& search, const std::stop_token& stop, std::vector<FoundCamera>& found)
{
    const auto place = placeOf(search.ask);
    if (!place)
        return place.error();
    const auto cameras = onvif::discover(*place, search.within, stop);
    if (!cameras)
        return cameras.error();
    for (const auto& camera : *cameras)
        found.push_back(likely(camera));
    return {};
}

#endif

} // namespace

Result<std::vector<FoundCamera>> searchCameras(
    const CameraSearch& search, [[maybe_unused]] const std::stop_token& stop)
{
    std::vector<FoundCamera> found;
#ifdef HAETAE_HAS_CAMERA_V4L2
    if (search.usb)
        addUsb(found);
#endif
#ifdef HAETAE_HAS_CAMERA_ONVIF
    if (search.network) {
        if (auto added = addNetwork(search, stop, found); !added && found.empty())
            return added.error();
    }
#endif
    return found;
}

} // namespace haetae
