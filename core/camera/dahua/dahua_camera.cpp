// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/dahua/dahua_camera.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include "camera/camera_password.h"
#include "camera/camera_picture.h"
#include "camera/dahua/dahua_device.h"
#include "net/device_address.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr int kTriesForAPicture = 4; // now and then an answer is empty
constexpr auto kEventsAgain = 5s;
constexpr std::size_t kMostWaiting = 64;
constexpr double kSkinEmissivity = 0.98;

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

/// Sleeps, but wakes when asked to stop.
void pauseFor(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex; // guards nothing but the wait itself
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

/// *thread-bound*
class DahuaCamera final : public CameraSource {
public:
    DahuaCamera(
        CameraConfig config, const OpenOptions& options, Choice choice, dahua::Device::Parts parts)
        : config_(std::move(config)),
          clock_(*options.clock),
          choice_(choice),
          device_(std::move(parts))
    {
    }

    Result<void> begin();
    Result<CameraOutput> next(std::stop_token stop) override;

private:
    Result<dahua::HeatMap> firstHeatMap();
    void warn(CameraAdvice advice, const std::string& text);
    void warnOf(const dahua::Radiometry& said);
    void attach(const std::stop_token& stop);
    void listen(const std::stop_token& stop);
    void take(const dahua::Event& event);
    Result<CameraOutput> picture(const std::stop_token& stop);
    Result<dahua::HeatMap> heatMap(const std::stop_token& stop);
    [[nodiscard]] FrameStamp stamp() const
    {
        return {clock_.monotonic(), clock_.wall(), sequence_};
    }

    CameraConfig config_;
    const Clock& clock_;
    Choice choice_;
    dahua::Device device_;
    cv::Size size_;
    std::deque<CameraOutput> waiting_;
    MonotonicTime due_{};
    MonotonicTime eventsDue_{};
    bool eventsOffered_ = true;
    bool eventsTold_ = false;
    std::uint64_t sequence_ = 0;
};

void DahuaCamera::warn(CameraAdvice advice, const std::string& text)
{
    if (waiting_.size() < kMostWaiting)
        waiting_.emplace_back(
            CameraNotice{CameraNotice::Kind::ConfigurationChanged, stamp(), text, advice});
}

/// What spoils our own reckoning although every value looks fine.
void DahuaCamera::warnOf(const dahua::Radiometry& said)
{
    if (said.ownBlackbody)
        warn(CameraAdvice::OwnBlackbody,
            "the camera corrects with a blackbody of its own, so its values are corrected twice; "
            "switch that off in the camera");
    if (said.emissivity && std::abs(*said.emissivity - kSkinEmissivity) > 0.011)
        warn(CameraAdvice::OtherEmissivity,
            "the camera reckons with another emissivity than that of skin; set 0.98 in it");
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
        warnOf(*said);
    else if (said.error().kind != ErrorKind::Unsupported)
        return said.error();
    const auto map = firstHeatMap();
    if (!map)
        return map.error();
    size_ = map->counts.size();
    due_ = eventsDue_ = clock_.monotonic();
    return {};
}

Result<CameraOutput> DahuaCamera::next(std::stop_token stop)
{
    if (waiting_.empty())
        listen(stop);
    if (waiting_.empty())
        return picture(stop);
    CameraOutput output = std::move(waiting_.front());
    waiting_.pop_front();
    return output;
}

void DahuaCamera::attach(const std::stop_token& stop)
{
    if (!eventsOffered_ || device_.attached() || clock_.monotonic() < eventsDue_)
        return;
    const auto attached = device_.attachEvents(stop);
    eventsDue_ = clock_.monotonic() + kEventsAgain;
    if (attached)
        return;
    eventsOffered_ = attached.error().kind != ErrorKind::Unsupported;
    if (!std::exchange(eventsTold_, true))
        warn(CameraAdvice::NoEvents, "its events cannot be read: " + attached.error().line());
}

/// Until the next picture is due, or something came.
void DahuaCamera::listen(const std::stop_token& stop)
{
    attach(stop);
    do {
        const auto left = std::max<std::chrono::milliseconds>(
            0ms, std::chrono::duration_cast<std::chrono::milliseconds>(due_ - clock_.monotonic()));
        if (!device_.attached()) {
            pauseFor(left, stop);
            continue;
        }
        const auto event = device_.nextEvent(left, stop);
        if (event && *event)
            take(**event);
        else if (!event && event.error().kind == ErrorKind::ResourceExhausted)
            warn(CameraAdvice::RefusedPart, event.error().line());
    } while (waiting_.empty() && !stop.stop_requested() && clock_.monotonic() < due_);
}

void DahuaCamera::take(const dahua::Event& event)
{
    if (event.heartbeat() || waiting_.size() >= kMostWaiting)
        return;
    if (event.blackbodyFault())
        return warn(CameraAdvice::BlackbodyFault, "the camera says that its own blackbody fails");
    if (!event.reading)
        return;
    VendorReading reading;
    reading.stamp = stamp();
    reading.temperatureCelsius = event.reading->celsius;
    reading.overItsLimit = event.reading->overItsLimit;
    reading.event = event.code;
    reading.raw = event.data;
    waiting_.emplace_back(std::move(reading));
}

Result<dahua::HeatMap> DahuaCamera::heatMap(const std::stop_token& stop)
{
    auto map = device_.heatMap(choice_.thermal, stop);
    for (int i = 1; i < kTriesForAPicture && !map && map.error().kind == ErrorKind::Truncated; ++i)
        map = device_.heatMap(choice_.thermal, stop);
    if (map && map->counts.size() != size_)
        return fail(ErrorKind::Conflict, "camera " + config_.id.value,
            "its heat map has become " + std::to_string(map->counts.cols) + "x"
                + std::to_string(map->counts.rows) + ", it was " + std::to_string(size_.width) + "x"
                + std::to_string(size_.height),
            "it is opened again; check its video settings and the marked places");
    return map;
}

Result<CameraOutput> DahuaCamera::picture(const std::stop_token& stop)
{
    due_ = clock_.monotonic() + choice_.every;
    ++sequence_;
    const FrameStamp at =
        stamp(); // of the request, which is nearer to the exposure than the answer
    const auto map = heatMap(stop);
    if (!map)
        return map.error();
    FramePair pair;
    auto thermal = std::make_shared<RadiometricFrame>();
    thermal->camera = config_.id;
    thermal->stamp = at;
    thermal->counts = upright(map->counts, config_.rotateDegrees);
    thermal->scale = dahua::heatMapScale(choice_.unit.value_or(dahua::Unit::Celsius));
    pair.thermal = std::move(thermal);
    if (choice_.visible > 0) {
        const FrameStamp seen = stamp();
        const auto jpeg = device_.snapshot(choice_.visible, stop);
        if (!jpeg && jpeg.error().kind == ErrorKind::Unsupported) {
            choice_.visible = 0;
            warn(CameraAdvice::NoVisible,
                "it has no visible picture on that channel: " + jpeg.error().line());
        } else if (!jpeg && jpeg.error().kind == ErrorKind::PermissionDenied) {
            return jpeg.error();
        }
        if (auto bgr = jpeg ? pictureOf(*jpeg, config_.rotateDegrees)
                            : Result<cv::Mat>(tl::unexpected<Error>(jpeg.error()))) {
            auto visible = std::make_shared<VisibleFrame>();
            visible->camera = config_.id;
            visible->stamp = seen;
            visible->bgr = std::move(*bgr);
            pair.visible = std::move(visible);
        }
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
