// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/rtsp/newest_picture.h"

#include <exception>
#include <stop_token>
#include <utility>

namespace haetae {
namespace {

using Clock = std::chrono::steady_clock;

std::string inPixels(cv::Size size)
{
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

} // namespace

NewestPicture::NewestPicture(RtspSession session, PictureDecoder decoder, std::string shown)
    : session_(std::move(session)),
      decoder_(std::move(decoder)),
      shown_(std::move(shown)),
      lastNew_(Clock::now()),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

NewestPicture::~NewestPicture()
{
    thread_.request_stop();
    thread_.join();
}

Result<void> NewestPicture::keep(DecodedPicture picture)
{
    lastNew_ = Clock::now();
    const cv::Size size = picture.bgr.size();
    if (!size_.empty() && size != size_)
        return fail(ErrorKind::Conflict, shown_,
            "its picture has changed from " + inPixels(size_) + " to " + inPixels(size),
            "it is opened again; check who changed the camera");
    size_ = size;
    picture.bgr = still_.see(picture.bgr, picture.codedByItself);
    newest_.put({std::move(picture), lastNew_});
    return {};
}

Result<void> NewestPicture::readOn(const std::stop_token& stop)
{
    const auto until = lastNew_ + kSilentFor;
    auto coded = session_.read(until, stop);
    if (!coded && coded.error().kind == ErrorKind::Timeout)
        return fail(ErrorKind::Timeout, shown_,
            "has sent no picture for " + std::to_string(kSilentFor.count()) + " s",
            "it is opened again; check camera and network");
    if (!coded)
        return tl::unexpected<Error>(coded.error());
    auto picture = decoder_.decode(coded->bytes, coded->media);
    if (!picture)
        return tl::unexpected<Error>(picture.error());
    if (*picture)
        return keep(std::move(**picture));
    if (Clock::now() > until)
        return fail(ErrorKind::Timeout, shown_,
            "has sent nothing that can be decoded for " + std::to_string(kSilentFor.count()) + " s",
            "it is opened again; check the camera's coding and the network");
    return {};
}

void NewestPicture::run(const std::stop_token& stop)
{
    Result<void> going;
    try {
        while (going && !stop.stop_requested())
            going = readOn(stop);
    } catch (const std::exception& error) { // no memory, say
        going = fail(ErrorKind::Internal, shown_, error.what(), "it is opened again");
    }
    {
        const std::lock_guard lock(mutex_);
        error_ =
            going ? Error{ErrorKind::Unavailable, shown_, "was asked to stop", {}} : going.error();
    }
    over_.request_stop();
}

std::optional<Error> NewestPicture::ended() const
{
    const std::lock_guard lock(mutex_);
    return error_;
}

Result<NewestPicture::Picture> NewestPicture::take(const std::stop_token& stop)
{
    const std::stop_callback either(stop, [this] { over_.request_stop(); });
    auto picture = newest_.takeFor(over_.get_token(), kSilentFor + std::chrono::seconds(1));
    if (picture)
        return std::move(*picture);
    if (auto error = ended())
        return *error;
    return fail(ErrorKind::Unavailable, shown_,
        stop.stop_requested() ? "was asked to stop" : "its thread gives no picture");
}

Result<std::optional<NewestPicture::Picture>> NewestPicture::tryTake()
{
    auto picture = newest_.tryTake();
    if (!picture) {
        if (auto error = ended())
            return *error;
    }
    return picture;
}

} // namespace haetae
