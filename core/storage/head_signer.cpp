// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/head_signer.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "storage/uuid.h"

namespace haetae {
namespace {

// systemd-journald seals every 15 minutes by default.
constexpr std::chrono::seconds kSignEvery{60};

LogRow rowOf(const EventLog& log, FrameStamp at, const char* what, const nlohmann::json& detail)
{
    LogRow row;
    row.uuid = randomUuid();
    row.kind = RowKind::System;
    row.what = what;
    row.actor = "haetae";
    row.at = at;
    row.detail = detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    row.simulated = log.origin() == LogOrigin::Simulation;
    return row;
}

} // namespace

HeadSigner::HeadSigner(
    const std::filesystem::path& database, const std::filesystem::path& elsewhere)
    : keyFile_(signingKeyOf(database))
{
    if (!elsewhere.empty())
        courier_.emplace(elsewhere);
}

void HeadSigner::stored(const std::vector<LogRow>& rows, FrameStamp now)
{
    if (rows.empty())
        return;
    if (!oldest_)
        oldest_ = now.monotonic;
    atOnce_ = atOnce_ || std::any_of(rows.begin(), rows.end(), [](const LogRow& row) {
        return row.kind == RowKind::Alarm;
    });
}

void HeadSigner::sign(EventLog& log, FrameStamp now, bool ending)
{
    tellCopies(log, now);
    const bool old = oldest_ && now.monotonic - *oldest_ >= kSignEvery;
    if (!oldest_ || !(atOnce_ || old || ending))
        return;
    const auto done = trySign(log, now);
    if (done) {
        oldest_.reset();
        atOnce_ = false;
    } else {
        tellFailure(log, now, done.error());
    }
}

Result<void> HeadSigner::trySign(EventLog& log, FrameStamp now)
{
    if (!key_) {
        auto key = SigningKey::readOrMake(keyFile_);
        if (!key)
            return key.error();
        const auto heads = log.heads();
        if (!heads)
            return heads.error();
        if (!heads->empty() && heads->back().key != key->publicHex()) {
            const auto row = log.append(rowOf(log, now, "signing_key_changed",
                {{"before", heads->back().key}, {"now", key->publicHex()}}));
            if (!row)
                return row.error();
        }
        key_ = *key;
    }
    const auto head = log.sign(*key_, now.wall);
    if (!head)
        return head.error();
    if (*head)
        newest_ = headLine(**head);
    if (courier_ && *head)
        courier_->bring(**head);
    return {};
}

void HeadSigner::tellCopies(EventLog& log, FrameStamp now)
{
    const auto change = courier_ ? courier_->takeChange() : std::nullopt;
    if (!change)
        return;
    const nlohmann::json detail =
        *change ? nlohmann::json::object() : nlohmann::json{{"error", change->error().line()}};
    // The log is signed all the same; a row that could not say so is not worth more than that.
    (void)log.append(rowOf(log, now, *change ? "heads_copied" : "heads_not_copied", detail));
}

void HeadSigner::tellFailure(EventLog& log, FrameStamp now, const Error& why)
{
    if (told_)
        return;
    told_ = log.append(rowOf(log, now, "signing_failed", {{"error", why.line()}})).has_value();
}

} // namespace haetae
