// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_signals.h"

#include <chrono>
#include <memory>

#include "camera/camera_password.h"
#ifdef HAETAE_HAS_CAMERA_DAHUA
#include "camera/dahua/dahua_device.h"
#include "net/device_address.h"
#endif
#ifdef HAETAE_HAS_CAMERA_HIKVISION
#include "camera/hikvision/isapi_device.h"
#include "net/device_address.h"
#endif

namespace haetae {
#if defined(HAETAE_HAS_CAMERA_DAHUA) || defined(HAETAE_HAS_CAMERA_HIKVISION)
namespace {

Result<HttpAccess> accessOf(const CameraConfig& camera)
{
    HttpAccess access{camera.access.user, {}};
    const auto password = passwordFor(camera, {});
    if (!password)
        return password.error();
    access.password = *password;
    return access;
}

/// A device of that kind with its access; what its pictures need does not matter here.
template <class Device>
Result<std::shared_ptr<Device>> deviceOf(const CameraConfig& camera)
{
    const auto address = deviceAddress("camera " + camera.id.value, camera.address,
        {"thermal", "visible", "unit", "rules", "every_ms"});
    if (!address)
        return address.error();
    auto access = accessOf(camera);
    if (!access)
        return access.error();
    typename Device::Parts parts;
    parts.base = address->base;
    parts.caFile = camera.access.caFile;
    parts.access = std::move(*access);
    return std::make_shared<Device>(std::move(parts));
}

} // namespace
#endif

Result<CameraSignals> signalsOf(const CameraConfig& camera, [[maybe_unused]] int relay)
{
    CameraSignals signals;
#ifdef HAETAE_HAS_CAMERA_DAHUA
    if (camera.backend == "dahua") {
        const auto device = deviceOf<dahua::Device>(camera);
        if (!device)
            return device.error();
        using Time = std::chrono::milliseconds;
        signals.light = [d = *device](bool on, Time within) {
            d->answerWithin(within);
            return d->whiteLight(on);
        };
        signals.siren = [d = *device](bool on, Time within) {
            d->answerWithin(within);
            return d->siren(on);
        };
        signals.relay = [d = *device, relay](bool on, Time within) {
            d->answerWithin(within / 2); // released in two steps
            return d->relay(relay, on);
        };
    }
#endif
#ifdef HAETAE_HAS_CAMERA_HIKVISION
    if (camera.backend == "hikvision") {
        const auto device = deviceOf<isapi::Device>(camera);
        if (!device)
            return device.error();
        signals.light = [d = *device](bool on, std::chrono::milliseconds within) {
            d->answerWithin(within / 2); // asked for, then set
            return d->whiteLight(1, on);
        };
        signals.relay = [d = *device, relay](bool on, std::chrono::milliseconds within) {
            d->answerWithin(within);
            return d->relay(relay, on);
        };
    }
#endif
    return signals;
}

} // namespace haetae
