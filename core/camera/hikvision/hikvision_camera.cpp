// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/hikvision/hikvision_camera.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "camera/camera_password.h"
#include "camera/hikvision/isapi_device.h"
#include "camera/vendor_camera.h"
#include "net/device_address.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr int kTriesForAPicture = 3;
constexpr auto kRuleEvery = 1s; // rules speak several times a second
constexpr double kEmissivityResolution = 0.021;

/// What the address says besides the place. *value*
struct Choice {
    int thermal = 2;
    int visible = 1;
    int rules = 2;
    std::chrono::milliseconds every{300};
};

Result<Choice> choiceOf(const DeviceAddress& address)
{
    const auto thermal = address.number("thermal", 2, 1, 64);
    const auto visible = address.number("visible", 1, 0, 64);
    const auto rules = address.number("rules", thermal.value_or(2), 0, 64);
    const auto every = address.number("every_ms", 300, 100, 1000);
    for (const auto* number : {&thermal, &visible, &rules, &every}) {
        if (!*number)
            return number->error();
    }
    return Choice{*thermal, *visible, *rules, std::chrono::milliseconds(*every)};
}

/// *thread-bound*
class HikvisionCamera final : public VendorCamera {
public:
    HikvisionCamera(
        CameraConfig config, const OpenOptions& options, Choice choice, isapi::Device::Parts parts)
        : VendorCamera(std::move(config), *options.clock, choice.every),
          choice_(choice),
          device_(std::move(parts))
    {
    }

    Result<void> begin();

private:
    void attach(const std::stop_token& stop) override;
    [[nodiscard]] bool attached() const override
    {
        return device_.alertsAttached() || device_.rulesAttached();
    }
    void hear(std::chrono::milliseconds within, const std::stop_token& stop) override;
    Result<CameraOutput> picture(const FrameStamp& at, const std::stop_token& stop) override;

    void warnOfThermometry(const isapi::Thermometry& said);
    void hearAlert(std::chrono::milliseconds within, const std::stop_token& stop);
    void hearRules(std::chrono::milliseconds within, const std::stop_token& stop);
    void take(const isapi::Reading& reading, bool continuous);
    Result<isapi::Matrix> matrix(const std::stop_token& stop);
    Result<std::shared_ptr<const VisibleFrame>> visible(
        const isapi::Matrix& matrix, const FrameStamp& at, const std::stop_token& stop);

    Choice choice_;
    isapi::Device device_;
    MonotonicTime ruleDue_{};
    Stream alerts_{"alerts"};
    Stream rules_{"rules"};
};

void HikvisionCamera::warnOfThermometry(const isapi::Thermometry& said)
{
    warnOf(said.ownBlackbody, said.emissivity, kEmissivityResolution);
    if (said.drawsOverPicture)
        warn(CameraAdvice::DrawsOverPicture,
            "the camera draws text over its picture, which can cover a face; switch the stream "
            "overlay off in the camera");
}

Result<void> HikvisionCamera::begin()
{
    const auto can = device_.capabilities();
    if (!can)
        return can.error();
    if (!can->thermometry)
        return fail(ErrorKind::Unsupported, "camera " + config().id.value,
            "this model measures no temperatures", "use it as a visible camera, over RTSP");
    const auto said = device_.thermometry(choice_.thermal);
    if (!said)
        return said.error();
    warnOfThermometry(*said);
    const auto first = matrix({});
    if (!first)
        return first.error();
    rules_.offered = can->realTimeThermometry && choice_.rules > 0;
    ruleDue_ = now();
    return {};
}

void HikvisionCamera::attach(const std::stop_token& stop)
{
    attachOne(alerts_, device_.alertsAttached(), [&] { return device_.attachAlerts(stop); });
    attachOne(
        rules_, device_.rulesAttached(), [&] { return device_.attachRules(choice_.rules, stop); });
}

void HikvisionCamera::hear(std::chrono::milliseconds within, const std::stop_token& stop)
{
    // Waiting for one of two hears the other late, so they take turns.
    if (device_.alertsAttached() && device_.rulesAttached())
        within = std::min(within, 20ms);
    hearAlert(within, stop);
    hearRules(within, stop);
}

void HikvisionCamera::hearAlert(std::chrono::milliseconds within, const std::stop_token& stop)
{
    if (!device_.alertsAttached())
        return;
    const auto alert = device_.nextAlert(within, stop);
    if (!alert && alert.error().kind == ErrorKind::ResourceExhausted)
        return warn(CameraAdvice::RefusedPart, alert.error().line());
    if (!alert || !*alert)
        return;
    for (const isapi::Reading& reading : (*alert)->readings)
        take(reading, false);
}

void HikvisionCamera::hearRules(std::chrono::milliseconds within, const std::stop_token& stop)
{
    if (!device_.rulesAttached())
        return;
    const auto block = device_.nextRules(within, stop);
    if (!block && block.error().kind == ErrorKind::ResourceExhausted)
        return warn(CameraAdvice::RefusedPart, block.error().line());
    if (!block || !*block)
        return;
    if ((*block)->shutter)
        shutter();
    if ((*block)->readings.empty() || now() < ruleDue_)
        return;
    ruleDue_ = now() + kRuleEvery;
    take(*std::max_element((*block)->readings.begin(), (*block)->readings.end(),
             [](const auto& a, const auto& b) { return a.celsius < b.celsius; }),
        true);
}

void HikvisionCamera::take(const isapi::Reading& reading, bool continuous)
{
    VendorReading said;
    said.temperatureCelsius = reading.celsius;
    said.overItsLimit = reading.overItsLimit;
    said.event = reading.event;
    said.raw = reading.raw;
    said.continuous = continuous;
    VendorCamera::take(std::move(said));
}

Result<isapi::Matrix> HikvisionCamera::matrix(const std::stop_token& stop)
{
    auto matrix =
        askedAgain(kTriesForAPicture, stop, [&] { return device_.matrix(choice_.thermal, stop); });
    if (!matrix)
        return matrix;
    if (auto kept = keepsSize(matrix->counts.size(), "temperature matrix"); !kept)
        return kept.error();
    return matrix;
}

/// The one of the same answer is of the same moment; a snapshot stands in for it.
Result<std::shared_ptr<const VisibleFrame>> HikvisionCamera::visible(
    const isapi::Matrix& matrix, const FrameStamp& at, const std::stop_token& stop)
{
    if (!matrix.visibleJpeg.empty())
        return visibleOf(matrix.visibleJpeg, at, choice_.visible);
    const FrameStamp seen = stamp();
    return visibleOf(device_.snapshot(choice_.visible, stop), seen, choice_.visible);
}

Result<CameraOutput> HikvisionCamera::picture(const FrameStamp& at, const std::stop_token& stop)
{
    const auto values = matrix(stop);
    if (!values)
        return values.error();
    if (values->shutter)
        return CameraOutput(CameraNotice{CameraNotice::Kind::Shutter, at, "shutter"});
    FramePair pair;
    pair.thermal = thermalOf(values->counts, values->scale, at);
    if (choice_.visible > 0) {
        auto seen = visible(*values, at, stop);
        if (!seen)
            return seen.error();
        pair.visible = std::move(*seen);
    }
    return CameraOutput(std::move(pair));
}

} // namespace

Result<std::unique_ptr<CameraSource>> openHikvision(
    const CameraConfig& config, const OpenOptions& options)
{
    const auto address = deviceAddress(
        "camera " + config.id.value, config.address, {"thermal", "visible", "rules", "every_ms"});
    if (!address)
        return address.error();
    const auto choice = choiceOf(*address);
    if (!choice)
        return choice.error();
    const auto password = passwordFor(config, options);
    if (!password)
        return password.error();
    HttpAccess access{config.access.user, *password};
    auto camera = std::make_unique<HikvisionCamera>(config, options, *choice,
        isapi::Device::Parts{address->base, config.access.caFile, std::move(access), options.stop});
    if (auto begun = camera->begin(); !begun)
        return begun.error();
    return std::unique_ptr<CameraSource>(std::move(camera));
}

} // namespace haetae
