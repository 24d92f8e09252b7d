// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/webhook/webhook.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "alarm/state_json.h"
#include "alarm/webhook/signature.h"
#include "base/secret_file.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kShortestPause = 2s;
constexpr auto kLongestPause = 60s;
// Less than this left of the two seconds is not worth beginning another message.
constexpr auto kWorthBeginning = 300ms;

std::string randomId()
{
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 2 * bytes.size() + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return std::string("msg_") + text.data();
}

/// Scheme, host and port; the path may hold a key.
std::string placeOf(const std::string& url)
{
    return url.substr(0, url.find_first_of("/?#", url.find("://") + 3));
}

} // namespace

Result<std::unique_ptr<AlarmOutput>> Webhook::open(Parts parts)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, parts.name, "libsodium cannot start", "restart Haetae");
    std::string key;
    if (!parts.config.secretFile.empty()) {
        const auto secret = readSecret(parts.config.secretFile);
        if (!secret)
            return secret.error();
        auto made = signingKey(*secret);
        if (!made)
            return Error{made.error().kind, parts.config.secretFile, made.error().reason,
                made.error().advice};
        key = std::move(*made);
    }
    std::unique_ptr<Webhook> webhook(new Webhook(std::move(parts), std::move(key)));
    const auto unreadable = webhook->queue_.load();
    if (!unreadable)
        return unreadable.error();
    if (*unreadable > 0)
        webhook->parts_.journal->tellLog(
            std::to_string(*unreadable) + " damaged messages of the queue were left out");
    webhook->noteDropped();
    return std::unique_ptr<AlarmOutput>(std::move(webhook));
}

Webhook::Webhook(Parts parts, std::string key)
    : parts_(std::move(parts)),
      key_(std::move(key)),
      http_(parts_.config.caFile),
      queue_(parts_.queueFile, static_cast<std::size_t>(parts_.config.queue))
{
}

Result<void> Webhook::apply(const AlarmState& state)
{
    const auto now = parts_.clock->monotonic();
    if (!told_ || *told_ != state) {
        enqueue(state);
        nextTry_ = now; // news is worth a try at once
    }
    if (error_ && now < nextTry_)
        return *error_;
    auto done = deliver();
    if (!done) {
        failed(done.error());
        return done;
    }
    error_.reset();
    pause_ = 0s;
    if (queue_.empty() && dropped_ > 0)
        parts_.journal->tellLog(
            std::to_string(std::exchange(dropped_, 0)) + " messages were lost in this outage");
    return done;
}

void Webhook::enqueue(const AlarmState& state)
{
    told_ = state;
    noteDisk(queue_.push({randomId(),
        stateJson(state, parts_.clock->wall(), parts_.desk, state.test ? "test" : "state")}));
    noteDropped();
}

/// Several that wait go in one call, as far as its time reaches.
Result<void> Webhook::deliver()
{
    const auto ends = std::chrono::steady_clock::now() + kOutputAnswersWithin;
    const auto left = [&ends] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            ends - std::chrono::steady_clock::now());
    };
    const auto now = parts_.clock->monotonic();
    const auto heartbeat = parts_.config.heartbeat;
    const bool due = heartbeat > 0s && now >= nextHeartbeat_;
    if (queue_.empty() && (due || error_)) { // one that failed is tried until it goes through
        nextHeartbeat_ = now + heartbeat;
        // Never kept: an old one says nothing.
        return post({randomId(), stateJson(*told_, parts_.clock->wall(), parts_.desk, "heartbeat")},
            left());
    }
    while (!queue_.empty() && left() > kWorthBeginning) {
        if (auto done = post(queue_.front(), left()); !done)
            return done;
        nextHeartbeat_ = now + heartbeat;
        if (const auto saved = queue_.pop(); !saved) // removing an empty file proves no disk
            noteDisk(saved);
    }
    return {};
}

Result<void> Webhook::post(const WaitingMessage& message, std::chrono::milliseconds within)
{
    HttpRequest request;
    request.method = "POST";
    request.url = parts_.config.url;
    request.body = message.body;
    request.within = within;
    const auto timestamp =
        std::chrono::duration_cast<std::chrono::seconds>(parts_.clock->wall().time_since_epoch())
            .count();
    request.headers = {{"Content-Type", "application/json"}, {"webhook-id", message.id},
        {"webhook-timestamp", std::to_string(timestamp)}};
    if (!key_.empty())
        request.headers.emplace_back(
            "webhook-signature", webhookSignature(key_, message.id, timestamp, message.body));
    const std::string place = placeOf(request.url);
    return parts_.journal->exchange(
        "POST " + place + " " + message.body, [&]() -> Result<std::string> {
            const auto reply = http_.send(request);
            if (!reply)
                return reply.error();
            const std::string status = std::to_string(reply->status);
            if (reply->status / 100 == 3)
                return fail(ErrorKind::Unsupported, place,
                    "it points elsewhere (" + status + " to " + reply->redirect
                        + "), which is not followed",
                    "write the final address as url");
            if (reply->status / 100 != 2)
                return fail(ErrorKind::Unavailable, place, "it answered with status " + status,
                    "ask whoever runs the receiver");
            return status;
        });
}

void Webhook::failed(const Error& error)
{
    error_ = error;
    pause_ = std::clamp<std::chrono::seconds>(pause_ * 2, kShortestPause, kLongestPause);
    nextTry_ = parts_.clock->monotonic() + pause_;
}

/// The messages go on being delivered; only a console that ends now would lose them.
void Webhook::noteDisk(const Result<void>& saved)
{
    if (saved.has_value() != diskFailing_)
        return;
    diskFailing_ = !saved.has_value();
    parts_.journal->tellLog(
        saved ? "waiting messages are kept on the disk again" : saved.error().line());
}

void Webhook::noteDropped()
{
    const std::size_t lost = queue_.takeDropped();
    if (lost == 0)
        return;
    if (dropped_ == 0) // once an outage, and its end tells how many
        parts_.journal->tellLog("the queue is full: the oldest message is dropped");
    dropped_ += lost;
}

} // namespace haetae
