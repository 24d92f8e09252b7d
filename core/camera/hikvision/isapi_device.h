// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>

#include "camera/hikvision/isapi_matrix.h"
#include "camera/hikvision/isapi_text.h"
#include "net/http_client.h"
#include "net/multipart_stream.h"

namespace haetae::isapi {

/// What the camera says it can do. *value*
struct Capabilities {
    bool thermometry = false;
    bool realTimeThermometry = false;
    bool faceThermometry = false;
};

/// How the camera itself reckons temperatures; empty: it does not say. *value*
struct Thermometry {
    bool ownBlackbody = false; ///< it corrects with a blackbody of its own
    std::optional<double> blackbodyCelsius;
    std::optional<double> emissivity;
    bool drawsOverPicture = false; ///< text burnt into the stream covers faces
};

/// The ISAPI interface of one camera. Every request is bounded by Parts::within. Errors of all:
/// those of HttpClient and of judged(); Unsupported also where it points elsewhere. *thread-bound*
class Device {
public:
    struct Parts {
        std::string base; ///< scheme, host and port
        std::string caFile;
        HttpAccess access;
        std::stop_token stop{}; ///< of every request that brings none of its own
        std::chrono::milliseconds within{2000}; ///< the most that one request takes
    };
    explicit Device(Parts parts);
    /// The most that one request takes from here on.
    void answerWithin(std::chrono::milliseconds within) { parts_.within = within; }

    [[nodiscard]] Result<Capabilities> capabilities();
    /// What one channel does not tell is left empty; Error only where the camera is not reached.
    [[nodiscard]] Result<Thermometry> thermometry(int channel);
    [[nodiscard]] Result<Matrix> matrix(int channel, const std::stop_token& stop);
    /// A JPEG; channel from 1, its main stream.
    [[nodiscard]] Result<std::string> snapshot(int channel, const std::stop_token& stop);

    /// output from 1. Whether it falls by itself is the camera's setting, so it is always released.
    [[nodiscard]] Result<void> relay(int output, bool on);
    [[nodiscard]] Result<void> whiteLight(int channel, bool on);

    [[nodiscard]] Result<void> attachAlerts(const std::stop_token& stop);
    [[nodiscard]] Result<void> attachRules(int channel, const std::stop_token& stop);
    [[nodiscard]] bool alertsAttached() const { return alerts_.has_value(); }
    [[nodiscard]] bool rulesAttached() const { return rules_.has_value(); }
    /// The next of each, waiting so long; empty: none came. After an Error it is detached, but for
    /// Corrupt, which is one part that could not be read.
    [[nodiscard]] Result<std::optional<Alert>> nextAlert(
        std::chrono::milliseconds within, const std::stop_token& stop);
    [[nodiscard]] Result<std::optional<RuleBlock>> nextRules(
        std::chrono::milliseconds within, const std::stop_token& stop);

private:
    struct Asked {
        std::string method = "GET";
        std::string path;
        std::string body{};
        std::size_t largest = 256 * 1024;
        std::stop_token stop{};
    };
    [[nodiscard]] Result<HttpReply> ask(const Asked& asked);
    [[nodiscard]] Result<MultipartStream> attach(
        const std::string& path, const std::stop_token& stop);
    [[nodiscard]] static Result<std::optional<MultipartPart>> textOf(
        std::optional<MultipartStream>& stream, std::chrono::milliseconds within,
        const std::stop_token& stop);

    Parts parts_;
    HttpClient http_;
    std::optional<MultipartStream> alerts_; ///< both before http_ in going
    std::optional<MultipartStream> rules_;
};

} // namespace haetae::isapi
