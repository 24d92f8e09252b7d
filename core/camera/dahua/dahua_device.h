// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

#include "camera/dahua/dahua_event.h"
#include "camera/dahua/dahua_heat_map.h"
#include "camera/dahua/dahua_text.h"
#include "net/http_client.h"
#include "net/multipart_stream.h"

namespace haetae::dahua {

/// What the camera says it is. *value*
struct Identity {
    std::string model;
    std::string firmware;
    std::string name;
};

/// How the camera itself reckons temperatures. *value*
struct Radiometry {
    std::optional<double> emissivity;
    std::optional<double> distanceMetres; ///< with its decimal part
    std::optional<double> reflectedCelsius;
    std::optional<double> relativeHumidity; ///< percent
    std::string unit; ///< as labelled; empty: it says none
    std::string heatMapFormat;
    bool ownBlackbody = false; ///< it corrects with a blackbody of its own
};

/// The HTTP interface of one camera (CGI). Every request is bounded by Parts::within. Errors of
/// all: those of HttpClient; PermissionDenied: the password is refused, also in the text of a
/// status 200; Unsupported: this model does not do it, or it points elsewhere. *thread-bound*
class Device {
public:
    struct Parts {
        std::string base; ///< scheme, host and port
        std::string caFile;
        HttpAccess access;
        std::optional<Unit> unit; ///< what its numbers truly are; empty: as labelled
        std::stop_token stop{}; ///< of every request that brings none of its own
        std::chrono::milliseconds within{2000}; ///< the most that one request takes
    };
    explicit Device(Parts parts);
    /// The most that one request takes from here on.
    void answerWithin(std::chrono::milliseconds within) { parts_.within = within; }

    [[nodiscard]] Result<Identity> identify();
    [[nodiscard]] Result<Radiometry> radiometry();
    /// channel from 1. From here on heatMap() gives the format that can be read.
    [[nodiscard]] Result<void> wantReadableHeatMaps();
    [[nodiscard]] Result<HeatMap> heatMap(int channel, const std::stop_token& stop);
    /// x, y: 0..8191 of the picture; degC.
    [[nodiscard]] Result<double> pointTemperature(int channel, int x, int y);
    /// A JPEG of that channel.
    [[nodiscard]] Result<std::string> snapshot(int channel, const std::stop_token& stop);

    [[nodiscard]] Result<void> whiteLight(bool on);
    [[nodiscard]] Result<void> siren(bool on); ///< it stops by itself after some ten seconds
    /// output from 1. Released by "forced off", then "automatic".
    [[nodiscard]] Result<void> relay(int output, bool on);

    [[nodiscard]] Result<void> attachEvents(const std::stop_token& stop);
    [[nodiscard]] bool attached() const { return stream_.has_value(); }
    /// The next event, heartbeats included, waiting so long; empty: none came. Errors: the stream
    /// ended, was silent for three heartbeats, or cannot be read; it is detached then.
    [[nodiscard]] Result<std::optional<Event>> nextEvent(
        std::chrono::milliseconds within, const std::stop_token& stop);

private:
    struct Asked {
        std::string path;
        std::size_t largest = 64 * 1024;
        std::chrono::milliseconds within{2000};
        std::stop_token stop{};
    };
    [[nodiscard]] Result<HttpReply> get(const Asked& asked);

    Parts parts_;
    HttpClient http_;
    std::optional<MultipartStream> stream_; ///< before http_ in going
};

} // namespace haetae::dahua
