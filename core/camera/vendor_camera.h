// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <string>

#include "camera/camera_source.h"

namespace haetae {

/// A camera with an interface of its vendor's: it is asked for its temperatures at a steady pace,
/// and between two pictures it tells of itself over streams, as far as it has any. *thread-bound*
class VendorCamera : public CameraSource {
public:
    Result<CameraOutput> next(std::stop_token stop) final;

protected:
    VendorCamera(CameraConfig config, const Clock& clock, std::chrono::milliseconds every);

    /// One stream: when it is asked for again, and whether that makes sense. *value*
    struct Stream {
        const char* what = ""; ///< "events"
        bool offered = true;
        bool told = false;
        MonotonicTime due{};
    };
    /// Asks for each stream that is not there.
    virtual void attach(const std::stop_token& stop) = 0;
    [[nodiscard]] virtual bool attached() const = 0; ///< one stream at least
    /// Takes what the streams say within this time, if anything.
    virtual void hear(std::chrono::milliseconds within, const std::stop_token& stop) = 0;
    /// at: of the request, which is nearer to the exposure than the answer.
    virtual Result<CameraOutput> picture(const FrameStamp& at, const std::stop_token& stop) = 0;

    void attachOne(Stream& stream, bool attached, const std::function<Result<void>()>& ask);
    void warn(CameraAdvice advice, const std::string& text);
    /// What spoils our own reckoning although every value looks fine. resolution: of emissivity.
    void warnOf(bool ownBlackbody, const std::optional<double>& emissivity, double resolution);
    void shutter();
    void take(VendorReading reading);
    /// Conflict: it was another since the camera was opened.
    [[nodiscard]] Result<void> keepsSize(cv::Size size, const std::string& what);
    [[nodiscard]] std::shared_ptr<const RadiometricFrame> thermalOf(
        const cv::Mat& counts, const SignalScale& scale, const FrameStamp& at) const;
    /// Null where there is none this time; channel becomes 0 where there never is one. Errors:
    /// PermissionDenied.
    [[nodiscard]] Result<std::shared_ptr<const VisibleFrame>> visibleOf(
        const Result<std::string>& jpeg, const FrameStamp& at, int& channel);

    [[nodiscard]] const CameraConfig& config() const { return config_; }
    [[nodiscard]] MonotonicTime now() const { return clock_.monotonic(); }
    [[nodiscard]] FrameStamp stamp() const { return {now(), clock_.wall(), sequence_}; }

private:
    void listen(const std::stop_token& stop);

    CameraConfig config_;
    const Clock& clock_;
    std::chrono::milliseconds every_;
    std::deque<CameraOutput> waiting_;
    cv::Size size_;
    MonotonicTime due_{};
    std::uint64_t sequence_ = 0;
};

/// Asks again at once while what comes breaks off, so often at most.
template <class Ask>
[[nodiscard]] auto askedAgain(int tries, const std::stop_token& stop, const Ask& ask)
{
    auto got = ask();
    for (int i = 1;
         i < tries && !got && got.error().kind == ErrorKind::Truncated && !stop.stop_requested();
         ++i)
        got = ask();
    return got;
}

} // namespace haetae
