// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/usb_lamp/hid_device.h"

#include <hidapi.h>

#include <array>
#include <cstdio>
#include <utility>

namespace haetae {
namespace {

// Everything that hidapi says of a serial number or an error here is ASCII.
std::string narrow(const wchar_t* text)
{
    std::string out;
    for (; text != nullptr && *text != L'\0'; ++text)
        out.push_back(*text < 0x80 ? static_cast<char>(*text) : '?');
    return out;
}

std::string nameOf(const HidAddress& address)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04x:%04x", static_cast<unsigned>(address.vendor),
        static_cast<unsigned>(address.product));
    return std::string("USB lamp ") + text.data()
        + (address.serial.empty() ? "" : " with serial number " + address.serial);
}

struct Close {
    void operator()(hid_device* device) const { hid_close(device); }
};
struct Free {
    void operator()(hid_device_info* list) const { hid_free_enumeration(list); }
};

/// *thread-bound*
class OpenHidDevice final : public HidDevice {
public:
    OpenHidDevice(hid_device* device, std::string name)
        : device_(device),
          name_(std::move(name)) { }
    Result<void> write(const LampFrame& report) override
    {
        LampFrame numbered{0}; // hidapi's mark for a device without report ids
        numbered.insert(numbered.end(), report.begin(), report.end());
        return ended(hid_write(device_.get(), numbered.data(), numbered.size()));
    }
    Result<void> sendFeature(const LampFrame& report) override
    {
        return ended(hid_send_feature_report(device_.get(), report.data(), report.size()));
    }

private:
    Result<void> ended(int written)
    {
        if (written >= 0)
            return {};
        return fail(
            ErrorKind::Unavailable, name_, narrow(hid_error(device_.get())), "check its USB cable");
    }
    std::unique_ptr<hid_device, Close> device_;
    std::string name_;
};

} // namespace

Result<std::unique_ptr<HidDevice>> openHidDevice(const HidAddress& address)
{
    const std::unique_ptr<hid_device_info, Free> list(
        hid_enumerate(address.vendor, address.product));
    const hid_device_info* found = list.get();
    while (found != nullptr && !address.serial.empty()
        && narrow(found->serial_number) != address.serial)
        found = found->next;
    if (found == nullptr)
        return fail(ErrorKind::NotFound, nameOf(address), "is not plugged in",
            "check its USB cable and the model in the settings");
    hid_device* device = hid_open_path(found->path);
    if (device == nullptr)
        return fail(ErrorKind::PermissionDenied, nameOf(address),
            "cannot be opened: " + narrow(hid_error(nullptr)),
            "install the udev rule 70-haetae-lamps.rules and plug it in again");
    return std::unique_ptr<HidDevice>(std::make_unique<OpenHidDevice>(device, nameOf(address)));
}

} // namespace haetae
