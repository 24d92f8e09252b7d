// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_check.h"

#include <algorithm>

#include "backends.h"
#include "base/clock.h"
#include "base/shown_address.h"
#include "thermal/radiometry.h"

namespace haetae {
namespace {

void fail(CameraTrial& trial, Error error)
{
    error.subject = withoutSecrets(error.subject);
    error.reason = withoutSecrets(error.reason);
    trial.fault = faultOf(error);
    trial.error = std::move(error);
}

void take(CameraTrial& trial, const FramePair& pair)
{
    if (pair.visible)
        trial.visible = pair.visible;
    if (pair.thermalPicture)
        trial.thermalPicture = pair.thermalPicture;
    if (!pair.thermal)
        return;
    auto celsius = apparentCelsius(*pair.thermal);
    if (celsius)
        trial.celsius = std::move(*celsius);
    else
        fail(trial, celsius.error());
}

void take(CameraTrial& trial, const CameraNotice& notice)
{
    if (notice.advice
        && std::find(trial.advice.begin(), trial.advice.end(), *notice.advice)
            == trial.advice.end())
        trial.advice.push_back(*notice.advice);
}

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// Nothing more will come that would change what is shown.
bool whole(const CameraTrial& trial, bool pictureOnly)
{
    const auto& advice = trial.advice;
    const bool blind =
        std::find(advice.begin(), advice.end(), CameraAdvice::NoVisible) != advice.end();
    return trial.error || (pictureOnly && trial.visible)
        || (!trial.celsius.empty() && (trial.visible || blind));
}

} // namespace

CameraFault faultOf(const Error& error)
{
    if (holds(error.reason, "elsewhere") || holds(error.reason, "to another address"))
        return CameraFault::PointsElsewhere;
    if (holds(error.reason, "encryption was refused"))
        return CameraFault::NotTrusted;
    switch (error.kind) {
    case ErrorKind::PermissionDenied:
        return holds(error.reason, "wants a name") || holds(error.reason, "asks for a user")
            ? CameraFault::PasswordWanted
            : CameraFault::WrongPassword;
    case ErrorKind::ResourceExhausted:
        return CameraFault::TooLarge;
    case ErrorKind::Timeout:
    case ErrorKind::Unavailable:
        return CameraFault::NotThere;
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
        return CameraFault::Address;
    case ErrorKind::Unsupported:
    case ErrorKind::Corrupt:
    case ErrorKind::Truncated:
        return CameraFault::OtherKind;
    case ErrorKind::Conflict:
    case ErrorKind::Internal:
        break;
    }
    return CameraFault::Other;
}

CameraTrial tryCamera(
    const CameraTrialOrder& order, const std::stop_token& stop, std::chrono::milliseconds within)
{
    const SystemClock clock;
    CameraTrial trial;
    const auto backend = findBackend(order.camera.backend);
    if (!backend) {
        fail(trial, backend.error());
        return trial;
    }
    OpenOptions options{&clock};
    options.stop = stop;
    options.password = &order.password;
    auto camera = backend->open(order.camera, options);
    if (!camera) {
        fail(trial, camera.error());
        return trial;
    }
    const auto end = clock.monotonic() + within;
    bool pictureOnly = false;
    while (!stop.stop_requested() && clock.monotonic() < end && !whole(trial, pictureOnly)) {
        auto said = (*camera)->next(stop);
        if (!said) {
            fail(trial, said.error());
            break;
        }
        if (const auto* pair = std::get_if<FramePair>(&*said)) {
            pictureOnly = pictureOnly || pair->pictureOnly;
            take(trial, *pair);
        } else if (const auto* notice = std::get_if<CameraNotice>(&*said)) {
            take(trial, *notice);
            if (notice->kind == CameraNotice::Kind::EndOfStream)
                break;
        }
    }
    if (!trial.shows() && !trial.error && !stop.stop_requested())
        fail(trial,
            {ErrorKind::Timeout, order.camera.address, "it gave no picture",
                "check what the camera shows in its own page"});
    return trial;
}

} // namespace haetae
