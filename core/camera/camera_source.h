// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>

#include "base/clock.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "base/result.h"
#include "base/secret.h"
#include "model/camera_advice.h"
#include "model/config/camera_config.h"
#include "model/radiometric_frame.h"
#include "model/replay_position.h"
#include "model/screening_event.h"

namespace haetae {

/// Something the camera said about itself. *value*
struct CameraNotice {
    enum class Kind { Shutter, AuthFailed, ConfigurationChanged, EndOfStream, Paused };
    Kind kind = Kind::Shutter;
    FrameStamp stamp;
    std::string text;
    std::optional<CameraAdvice> advice{}; ///< of ConfigurationChanged
};

/// A temperature the vendor computed by its own secret rule; shown as such, never judged. *value*
struct VendorReading {
    FrameStamp stamp;
    double temperatureCelsius = 0.0;
    bool overItsLimit = false; ///< what the vendor calls too warm
    std::string event; ///< the vendor's word for what happened
    std::string raw; ///< as it came
    bool continuous = false; ///< one of many a minute, whatever happens, rather than an event
};

using CameraOutput = std::variant<FramePair, VendorReading, CameraNotice>;

/// An open camera; one that could not be opened does not exist. *thread-bound*
class CameraSource {
public:
    virtual ~CameraSource() = default;
    /// The next thing the camera says, in bounded time. Live sources pace themselves by the clock
    /// they were opened with; with OpenOptions::realTime false they return at once (offline
    /// commands).
    [[nodiscard]] virtual Result<CameraOutput> next(std::stop_token stop) = 0;
};

/// Where a recording hears what the window wants and tells how far it is; live cameras ignore it.
/// *value* of two thread-safe boxes that outlive the camera; both or none
struct ReplaySteering {
    EventQueue<ReplayWish>* wishes = nullptr;
    LatestSlot<ReplayPosition>* position = nullptr;
};

struct OpenOptions {
    const Clock* clock = nullptr; ///< never null when a back end is called
    bool realTime = true;
    ReplaySteering steering = {};
    std::stop_token stop = {}; ///< ends an attempt to open that waits for a network
    const Secret* password = nullptr; ///< typed just now, in place of the settings' secret file
};

using CameraOpener =
    std::function<Result<std::unique_ptr<CameraSource>>(const CameraConfig&, const OpenOptions&)>;

/// A row of THE table of back ends (app/backends.cpp). *value*
struct CameraBackend {
    std::string_view name;
    CameraOpener open;
    bool simulated = false;
    bool recorded = false; ///< what it shows happened at another time, perhaps elsewhere
};

} // namespace haetae
