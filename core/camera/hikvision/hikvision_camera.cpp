// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/hikvision/hikvision_camera.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

#include "camera/camera_password.h"
#include "camera/camera_picture.h"
#include "camera/hikvision/isapi_device.h"
#include "net/device_address.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr int kTriesForAPicture = 3;
constexpr auto kStreamsAgain = 5s;
constexpr auto kRuleEvery = 1s; // rules speak several times a second
constexpr std::size_t kMostWaiting = 64;
constexpr double kSkinEmissivity = 0.98;

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

/// Sleeps, but wakes when asked to stop.
void pauseFor(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex; // guards nothing but the wait itself
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

/// One of the two streams: when it is asked for again, and whether that makes sense. *value*
struct StreamState {
    bool offered = true;
    bool told = false;
    MonotonicTime due{};
};

/// *thread-bound*
class HikvisionCamera final : public CameraSource {
public:
    HikvisionCamera(
        CameraConfig config, const OpenOptions& options, Choice choice, isapi::Device::Parts parts)
        : config_(std::move(config)),
          clock_(*options.clock),
          choice_(choice),
          device_(std::move(parts))
    {
    }

    Result<void> begin();
    Result<CameraOutput> next(std::stop_token stop) override;

private:
    void warn(CameraAdvice advice, const std::string& text);
    void warnOf(const isapi::Thermometry& said);
    void attach(const std::stop_token& stop);
    template <class Ask>
    void attachOne(StreamState& stream, bool attached, const char* what, const Ask& ask);
    void listen(const std::stop_token& stop);
    void hearAlert(std::chrono::milliseconds within, const std::stop_token& stop);
    void hearRules(std::chrono::milliseconds within, const std::stop_token& stop);
    void take(const isapi::Reading& reading, bool continuous);
    void shutter();
    Result<CameraOutput> picture(const std::stop_token& stop);
    Result<isapi::Matrix> matrix(const std::stop_token& stop);
    Result<std::shared_ptr<const VisibleFrame>> visible(
        const isapi::Matrix& matrix, const FrameStamp& at, const std::stop_token& stop);
    [[nodiscard]] FrameStamp stamp() const
    {
        return {clock_.monotonic(), clock_.wall(), sequence_};
    }

    CameraConfig config_;
    const Clock& clock_;
    Choice choice_;
    isapi::Device device_;
    cv::Size size_;
    std::deque<CameraOutput> waiting_;
    MonotonicTime due_{};
    MonotonicTime ruleDue_{};
    StreamState alerts_;
    StreamState rules_;
    std::uint64_t sequence_ = 0;
};

void HikvisionCamera::warn(CameraAdvice advice, const std::string& text)
{
    if (waiting_.size() < kMostWaiting)
        waiting_.emplace_back(
            CameraNotice{CameraNotice::Kind::ConfigurationChanged, stamp(), text, advice});
}

/// What spoils our own reckoning although every value looks fine.
void HikvisionCamera::warnOf(const isapi::Thermometry& said)
{
    if (said.ownBlackbody)
        warn(CameraAdvice::OwnBlackbody,
            "the camera corrects with a blackbody of its own, so its values are corrected twice; "
            "switch that off in the camera");
    if (said.emissivity && std::abs(*said.emissivity - kSkinEmissivity) > 0.021)
        warn(CameraAdvice::OtherEmissivity,
            "the camera reckons with another emissivity than that of skin; set 0.98 in it");
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
        return fail(ErrorKind::Unsupported, "camera " + config_.id.value,
            "this model measures no temperatures", "use it as a visible camera, over RTSP");
    const auto said = device_.thermometry(choice_.thermal);
    if (!said)
        return said.error();
    warnOf(*said);
    const auto first = matrix({});
    if (!first)
        return first.error();
    rules_.offered = can->realTimeThermometry && choice_.rules > 0;
    due_ = ruleDue_ = alerts_.due = rules_.due = clock_.monotonic();
    return {};
}

Result<CameraOutput> HikvisionCamera::next(std::stop_token stop)
{
    if (waiting_.empty())
        listen(stop);
    if (waiting_.empty())
        return picture(stop);
    CameraOutput output = std::move(waiting_.front());
    waiting_.pop_front();
    return output;
}

template <class Ask>
void HikvisionCamera::attachOne(
    StreamState& stream, bool attached, const char* what, const Ask& ask)
{
    if (!stream.offered || attached || clock_.monotonic() < stream.due)
        return;
    const Result<void> asked = ask();
    stream.due = clock_.monotonic() + kStreamsAgain;
    if (asked)
        return;
    stream.offered = asked.error().kind != ErrorKind::Unsupported;
    if (!std::exchange(stream.told, true))
        warn(CameraAdvice::NoEvents,
            std::string("its ") + what + " cannot be read: " + asked.error().line());
}

void HikvisionCamera::attach(const std::stop_token& stop)
{
    attachOne(
        alerts_, device_.alertsAttached(), "alerts", [&] { return device_.attachAlerts(stop); });
    attachOne(rules_, device_.rulesAttached(), "rules",
        [&] { return device_.attachRules(choice_.rules, stop); });
}

/// Until the next picture is due, or something came.
void HikvisionCamera::listen(const std::stop_token& stop)
{
    attach(stop);
    do {
        auto left = std::max<std::chrono::milliseconds>(
            0ms, std::chrono::duration_cast<std::chrono::milliseconds>(due_ - clock_.monotonic()));
        if (!device_.alertsAttached() && !device_.rulesAttached()) {
            pauseFor(left, stop);
            continue;
        }
        // Waiting for one of two hears the other late, so they take turns.
        if (device_.alertsAttached() && device_.rulesAttached())
            left = std::min(left, 20ms);
        hearAlert(left, stop);
        hearRules(left, stop);
    } while (waiting_.empty() && !stop.stop_requested() && clock_.monotonic() < due_);
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
    const auto now = clock_.monotonic();
    if ((*block)->readings.empty() || now < ruleDue_)
        return;
    ruleDue_ = now + kRuleEvery;
    take(*std::max_element((*block)->readings.begin(), (*block)->readings.end(),
             [](const auto& a, const auto& b) { return a.celsius < b.celsius; }),
        true);
}

void HikvisionCamera::take(const isapi::Reading& reading, bool continuous)
{
    if (waiting_.size() >= kMostWaiting)
        return;
    VendorReading said;
    said.stamp = stamp();
    said.temperatureCelsius = reading.celsius;
    said.overItsLimit = reading.overItsLimit;
    said.event = reading.event;
    said.raw = reading.raw;
    said.continuous = continuous;
    waiting_.emplace_back(std::move(said));
}

void HikvisionCamera::shutter()
{
    if (waiting_.size() < kMostWaiting)
        waiting_.emplace_back(CameraNotice{CameraNotice::Kind::Shutter, stamp(), "shutter"});
}

Result<isapi::Matrix> HikvisionCamera::matrix(const std::stop_token& stop)
{
    auto matrix = device_.matrix(choice_.thermal, stop);
    for (int i = 1; i < kTriesForAPicture && !matrix && matrix.error().kind == ErrorKind::Truncated
         && !stop.stop_requested();
         ++i)
        matrix = device_.matrix(choice_.thermal, stop);
    if (!matrix)
        return matrix;
    const cv::Size size = matrix->counts.size();
    if (!size_.empty() && size != size_)
        return fail(ErrorKind::Conflict, "camera " + config_.id.value,
            "its temperature matrix has become " + std::to_string(size.width) + "x"
                + std::to_string(size.height) + ", it was " + std::to_string(size_.width) + "x"
                + std::to_string(size_.height),
            "it is opened again; check its video settings and the marked places");
    size_ = size;
    return matrix;
}

/// The one of the same answer is of the same moment; a snapshot stands in for it.
Result<std::shared_ptr<const VisibleFrame>> HikvisionCamera::visible(
    const isapi::Matrix& matrix, const FrameStamp& at, const std::stop_token& stop)
{
    auto frame = std::make_shared<VisibleFrame>();
    frame->camera = config_.id;
    frame->stamp = at;
    Result<std::string> jpeg = matrix.visibleJpeg;
    if (jpeg->empty()) {
        frame->stamp = stamp();
        jpeg = device_.snapshot(choice_.visible, stop);
    }
    if (!jpeg && jpeg.error().kind == ErrorKind::PermissionDenied)
        return jpeg.error();
    if (!jpeg && jpeg.error().kind == ErrorKind::Unsupported) {
        choice_.visible = 0;
        warn(CameraAdvice::NoVisible,
            "it has no visible picture on that channel: " + jpeg.error().line());
    }
    auto bgr = jpeg ? pictureOf(*jpeg, config_.rotateDegrees)
                    : Result<cv::Mat>(tl::unexpected<Error>(jpeg.error()));
    if (!bgr)
        return std::shared_ptr<const VisibleFrame>();
    frame->bgr = std::move(*bgr);
    return std::shared_ptr<const VisibleFrame>(std::move(frame));
}

Result<CameraOutput> HikvisionCamera::picture(const std::stop_token& stop)
{
    due_ = clock_.monotonic() + choice_.every;
    ++sequence_;
    const FrameStamp at = stamp(); // of the request, which is nearer to the exposure
    const auto values = matrix(stop);
    if (!values)
        return values.error();
    if (values->shutter)
        return CameraOutput(CameraNotice{CameraNotice::Kind::Shutter, at, "shutter"});
    FramePair pair;
    auto thermal = std::make_shared<RadiometricFrame>();
    thermal->camera = config_.id;
    thermal->stamp = at;
    thermal->counts = upright(values->counts, config_.rotateDegrees);
    thermal->scale = values->scale;
    pair.thermal = std::move(thermal);
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
