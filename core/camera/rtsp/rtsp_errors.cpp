// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/rtsp/rtsp_errors.h"

#include <array>
#include <cerrno>

extern "C" {
#include <libavutil/error.h>
}

namespace haetae {
namespace {

std::string inWords(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return text.data();
}

} // namespace

Error rtspOpenError(int code, const std::string& shown, bool named)
{
    switch (code) {
    case AVERROR_HTTP_UNAUTHORIZED:
        return {ErrorKind::PermissionDenied, shown,
            named ? "refuses the user name or the password" : "asks for a user name and a password",
            named ? "correct them in the settings; until then it is not tried again, so that the "
                    "camera does not lock us out"
                  : "set user and secret_file of this camera"};
    case AVERROR_HTTP_FORBIDDEN:
        return {ErrorKind::PermissionDenied, shown, "forbids this stream to this user",
            "give the user the right to watch, or use another one"};
    case AVERROR_HTTP_NOT_FOUND:
    case AVERROR_STREAM_NOT_FOUND:
        return {ErrorKind::NotFound, shown, "has no such stream",
            "check the path of the address in the camera's manual"};
    case AVERROR_HTTP_BAD_REQUEST:
    case AVERROR_HTTP_OTHER_4XX:
        return {ErrorKind::InvalidInput, shown, "refuses the request: " + inWords(code),
            "check the path of the address in the camera's manual"};
    case AVERROR_HTTP_SERVER_ERROR:
        return {ErrorKind::Unavailable, shown, "reports a fault of its own",
            "it is tried again; if it lasts, switch the camera off and on"};
    case AVERROR(ECONNREFUSED):
        return {ErrorKind::Unavailable, shown, "nobody listens there",
            "check the address, the port and that RTSP is switched on in the camera"};
    case AVERROR(ETIMEDOUT):
        return {ErrorKind::Timeout, shown, "does not answer", "check power, cable and address"};
    case AVERROR(EHOSTUNREACH):
    case AVERROR(ENETUNREACH):
        return {ErrorKind::Unavailable, shown, "cannot be reached from this machine",
            "check the cable, the network and the address"};
    case AVERROR(EIO):
        return {ErrorKind::Unavailable, shown, "cannot be reached, or its name is not known",
            "check the name, the cable and the network"};
    case AVERROR_INVALIDDATA:
    case AVERROR_EOF:
    case AVERROR(ECONNRESET):
    case AVERROR(EPIPE):
        return {ErrorKind::Unavailable, shown, "what answers there speaks no RTSP, or broke off",
            "check the address and the port"};
    default:
        return {ErrorKind::Unavailable, shown, "cannot be opened: " + inWords(code),
            "check the address; it is tried again"};
    }
}

Error rtspReadError(int code, const std::string& shown)
{
    if (code == AVERROR_EOF || code == AVERROR(ECONNRESET) || code == AVERROR(EPIPE)
        || code == AVERROR(EIO))
        return {ErrorKind::Unavailable, shown, "has ended the connection", "it is opened again"};
    return {ErrorKind::Unavailable, shown, "cannot be read any further: " + inWords(code),
        "it is opened again"};
}

} // namespace haetae
