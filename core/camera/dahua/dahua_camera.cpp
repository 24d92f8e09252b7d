// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/dahua/dahua_camera.h"

#include <optional>
#include <utility>

#include "camera/camera_password.h"
#include "camera/dahua/dahua_device.h"
#include "camera/vendor_camera.h"
#include "net/device_address.h"

namespace haetae {
namespace {

constexpr int kTriesForAPicture = 4; // now and then an answer is empty
constexpr double kEmissivityResolution = 0.011;

/// What the address says besides the place. *value*
struct Choice {
    int thermal = 2;
    int visible = 1;
    std::chrono::milliseconds every{250};
    std::optional<dahua::Unit> unit;
};

Result<Choice> choiceOf(const DeviceAddress& address)
{
    Choice choice;
    const auto thermal = address.number("thermal", 2, 1, 64);
    const auto visible = address.number("visible", 1, 0, 64);
    const auto every = address.number("every_ms", 250, 100, 1000);
    for (const auto* number : {&thermal, &visible, &every}) {
        if (!*number)
            return number->error();
    }
    choice.thermal = *thermal;
    choice.visible = *visible;
    choice.every = std::chrono::milliseconds(*every);
    const std::string unit = address.option("unit", "labelled");
    if (unit == "celsius")
        choice.unit = dahua::Unit::Celsius;
    else if (unit == "fahrenheit")
        choice.unit = dahua::Unit::Fahrenheit;
    else if (unit == "kelvin")
        choice.unit = dahua::Unit::Kelvin;
    else if (unit != "labelled")
        return fail(ErrorKind::InvalidInput, address.base, "unit=" + unit + " makes no sense",
            "use labelled, celsius, fahrenheit or kelvin");
    return choice;
}

/// *thread-bound*
class DahuaCamera final : public VendorCamera {
public:
    DahuaCamera(
        CameraConfig config, const OpenOptions& options, Choice choice, dahua::Device::Parts parts)
        : VendorCamera(std::move(config), *options.clock, choice.every),
          choice_(choice),
          device_(std::move(parts))
    {
    }

    Result<void> begin();

private:
    void attach(const std::stop_token& stop) override
    {
        attachOne(events_, device_.attached(), [&] { return device_.attachEvents(stop); });
    }
    [[nodiscard]] bool attached() const override { return device_.attached(); }
    void hear(std::chrono::milliseconds within, const std::stop_token& stop) override;
    Result<CameraOutput> picture(const FrameStamp& at, const std::stop_token& stop) override;

    Result<dahua::HeatMap> firstHeatMap();
    void warnOfRadiometry(const dahua::Radiometry& said);
    void take(const dahua::Event& event);

    Choice choice_;
    dahua::Device device_;
    Stream events_{"events"};
};

void DahuaCamera::warnOfRadiometry(const dahua::Radiometry& said)
{
    warnOf(said.ownBlackbody, said.emissivity, kEmissivityResolution);
    const std::string unit = said.unit.substr(0, 1);
    if (!choice_.unit && !unit.empty() && unit != "C" && unit != "c")
        warn(CameraAdvice::OtherUnit,
            "the camera labels its values as " + said.unit
                + "; heat maps are in degC, check one against a thermometer");
}

/// The format is only changed where what comes cannot be read.
Result<dahua::HeatMap> DahuaCamera::firstHeatMap()
{
    bool asked = false;
    Result<dahua::HeatMap> map = tl::unexpected<Error>(Error{});
    for (int i = 0; i < kTriesForAPicture; ++i) {
        map = device_.heatMap(choice_.thermal, {});
        if (map)
            return map;
        const auto kind = map.error().kind;
        const bool otherFormat = kind == ErrorKind::Unsupported || kind == ErrorKind::Corrupt;
        if (otherFormat && !std::exchange(asked, true)) {
            if (auto set = device_.wantReadableHeatMaps(); !set)
                return set.error().kind == ErrorKind::Unsupported ? map.error() : set.error();
            continue;
        }
        if (kind != ErrorKind::Truncated)
            return map;
    }
    return map;
}

Result<void> DahuaCamera::begin()
{
    if (auto identity = device_.identify(); !identity)
        return identity.error();
    const auto said = device_.radiometry();
    if (said)
        warnOfRadiometry(*said);
    else if (said.error().kind != ErrorKind::Unsupported)
        return said.error();
    const auto map = firstHeatMap();
    if (!map)
        return map.error();
    return keepsSize(map->counts.size(), "heat map");
}

void DahuaCamera::hear(std::chrono::milliseconds within, const std::stop_token& stop)
{
    const auto event = device_.nextEvent(within, stop);
    if (event && *event)
        take(**event);
    else if (!event && event.error().kind == ErrorKind::ResourceExhausted)
        warn(CameraAdvice::RefusedPart, event.error().line());
}

void DahuaCamera::take(const dahua::Event& event)
{
    if (event.heartbeat())
        return;
    if (event.blackbodyFault())
        return warn(CameraAdvice::BlackbodyFault, "the camera says that its own blackbody fails");
    if (!event.reading)
        return;
    VendorReading reading;
    reading.temperatureCelsius = event.reading->celsius;
    reading.overItsLimit = event.reading->overItsLimit;
    reading.event = event.code;
    reading.raw = event.data;
    VendorCamera::take(std::move(reading));
}

Result<CameraOutput> DahuaCamera::picture(const FrameStamp& at, const std::stop_token& stop)
{
    const auto map =
        askedAgain(kTriesForAPicture, stop, [&] { return device_.heatMap(choice_.thermal, stop); });
    if (!map)
        return map.error();
    if (auto kept = keepsSize(map->counts.size(), "heat map"); !kept)
        return kept.error();
    FramePair pair;
    pair.thermal = thermalOf(
        map->counts, dahua::heatMapScale(choice_.unit.value_or(dahua::Unit::Celsius)), at);
    if (choice_.visible > 0) {
        const FrameStamp seen = stamp();
        auto visible = visibleOf(device_.snapshot(choice_.visible, stop), seen, choice_.visible);
        if (!visible)
            return visible.error();
        pair.visible = std::move(*visible);
    }
    return CameraOutput(std::move(pair));
}

} // namespace

Result<std::unique_ptr<CameraSource>> openDahua(
    const CameraConfig& config, const OpenOptions& options)
{
    const auto address = deviceAddress(
        "camera " + config.id.value, config.address, {"thermal", "visible", "unit", "every_ms"});
    if (!address)
        return address.error();
    const auto choice = choiceOf(*address);
    if (!choice)
        return choice.error();
    const auto password = passwordFor(config, options);
    if (!password)
        return password.error();
    HttpAccess access{config.access.user, *password};
    auto camera = std::make_unique<DahuaCamera>(config, options, *choice,
        dahua::Device::Parts{
            address->base, config.access.caFile, std::move(access), choice->unit, options.stop});
    if (auto begun = camera->begin(); !begun)
        return begun.error();
    return std::unique_ptr<CameraSource>(std::move(camera));
}

} // namespace haetae
