// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/ids.h"
#include "base/units.h"
#include "model/frame_stamp.h"

namespace haetae {

enum class RowKind {
    Alarm, ///< raised, repeated or its condition cleared
    Handling, ///< acknowledged, escalated, closed, false alarm
    Recheck, ///< a clinical thermometer's value; the value itself lies in the payload
    Person, ///< one judged person, numbers only
    Setting, ///< before, after and why
    System, ///< start, stop, reference, camera, store, output
    Export,
    Vendor, ///< a temperature of a camera's own secret rule: never one of ours
};

/// Machine word, e.g. "handling".
[[nodiscard]] std::string_view token(RowKind kind);
[[nodiscard]] std::optional<RowKind> rowKindFromToken(std::string_view word);

/// Whether a database belongs to a site, to a demonstration or to recordings that were screened
/// afterwards; fixed when it is made and part of its hash chain's beginning, so of every row's
/// hash. Rows of another origin are refused.
enum class LogOrigin { Site, Simulation, Recording };

/// Machine word, e.g. "recording".
[[nodiscard]] std::string_view token(LogOrigin origin);
[[nodiscard]] std::optional<LogOrigin> logOriginFromToken(std::string_view word);
/// What each row is marked with wherever it leaves the log: "SIMULATION", "RECORDING" or nothing.
[[nodiscard]] std::string_view mark(LogOrigin origin);

/// One row of the log as it is written. Everything but the payload is inside the hash chain.
/// *value*
struct LogRow {
    std::string uuid;
    RowKind kind = RowKind::System;
    std::string what; ///< machine token: "raised", "acknowledged", "reference_changed", "started"
    std::string actor; ///< user, or "haetae"
    FrameStamp at;
    std::string bootId; ///< to which at.monotonic belongs; empty: this boot
    CameraId camera;
    TrackId track;
    std::string alarmUuid; ///< of the alarm this row belongs to
    std::string alarmKind; ///< token(AlarmKind) for rows that belong to an alarm
    std::string verdict;
    std::optional<Celsius> skin;
    std::optional<Celsius> oralEquivalent;
    std::optional<TempDelta> u95;
    std::optional<Celsius> limit;
    std::optional<TempDelta> siteOffset;
    bool offsetProvisional = true;
    std::string site;
    std::optional<Celsius> referenceRaw;
    std::optional<Celsius> referenceSet;
    std::string reasons; ///< tokens separated by a space
    std::string condition; ///< token(ConditionState) for alarm rows
    std::string handling; ///< token(HandlingState)
    std::string outcome;
    int count = 1;
    std::string detail; ///< JSON object, may be empty; never personal
    std::string payload; ///< JSON object of personal data (recheck value, comments); erasable, only
                         ///< its salted digest is hashed
    bool simulated = false;
};

/// A row as read back. *value*
struct LogEntry {
    RowId id;
    LogRow row;
    std::string prevHash; ///< hex
    std::string payloadHash; ///< hex
    std::string rowHash; ///< hex
    bool payloadErased = false;
};

/// Which rows; empty members do not filter. Newest first. *value*
struct LogFilter {
    std::optional<WallTime> from;
    std::optional<WallTime> to; ///< exclusive
    std::vector<RowKind> kinds;
    std::string camera;
    std::string verdict;
    std::vector<std::string> whats; ///< LogRow::what is one of these
    std::string handling; ///< token(HandlingState) of the row
    std::string actor;
    std::string text; ///< beginnings of words of actor, reasons, what, detail; all of them
    std::optional<RowId> before; ///< keyset page: only rows older than this
    int limit = 500;
};

/// By what the rows of a page are sorted; rows of the same value by their time. By number is the
/// order in which they were written. *value*
struct LogOrder {
    enum class By { Time, Entrance, Verdict, State, Operator, Temperature, Number };
    By by = By::Time;
    bool descending = true;
    bool operator==(const LogOrder&) const = default;
};

} // namespace haetae
