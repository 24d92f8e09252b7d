// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

#include "base/latest_slot.h"
#include "base/result.h"
#include "storage/day_charts.h"
#include "storage/event_log.h"
#include "storage/log_row.h"
#include "storage/shift_health.h"

namespace haetae::ui {

/// Which rows a page wants, and over which time to sum. *value*
struct LogQuestion {
    enum class Part {
        PageAndSums,
        Page, ///< the first rows and how their alarms stand
        Spine, ///< the ids of all rows that match
        Rows, ///< those of wanted
        Whole, ///< the first of wanted with its evidence, and all rows of its alarm
        Sums, ///< totals, charts and who is in the log
    };
    Part part = Part::PageAndSums;
    LogOrder order{};
    std::vector<RowId> wanted{};
    LogFilter filter;
    WallTime totalsFrom;
    WallTime totalsTo;
    std::optional<WallTime> healthUntil{}; ///< the shift's health from totalsFrom to then
};

/// What the log holds for one question. *value*
struct LogAnswer {
    std::vector<LogEntry> rows; ///< newest first
    std::vector<LogEntry> related; ///< handling and recheck rows the filter left out; they tell
                                   ///< how each alarm stands now
    LogTotals totals;
    std::optional<ShiftHealth> health{}; ///< if it was asked for
    bool more = false; ///< older rows exist
    std::vector<RowId> spine{}; ///< all rows that match, in order
    std::optional<DayCharts> charts{};
    std::vector<std::string> actors{};
    /// Of a Whole row: the pictures of its alarm that are kept, without them.
    std::optional<std::vector<PictureNote>> pictures{};
    LogOrigin origin = LogOrigin::Site; ///< of the whole log
};

/// Answers one question; lives and dies on the query thread.
using LogReader = std::function<Result<LogAnswer>(const LogQuestion&)>;
using OpenLogReader = std::function<Result<LogReader>()>;

/// Reads whatever database has that name when it is asked, through read-only connections of its
/// own.
[[nodiscard]] OpenLogReader readerOf(std::filesystem::path database);

/// Runs queries on a thread of its own so that a large log never stops the pictures; only the
/// newest question is answered. *thread-bound* (UI); its thread owns the reader.
class LogSource final : public QObject {
    Q_OBJECT
public:
    explicit LogSource(OpenLogReader open, QObject* parent = nullptr);
    ~LogSource() override;

    void ask(LogQuestion question);
    [[nodiscard]] bool busy() const { return answeredTicket_ != askedTicket_; }

Q_SIGNALS:
    void answered(std::shared_ptr<const haetae::ui::LogAnswer> answer);
    void failed(haetae::Error error);

private:
    struct Ticket {
        std::uint64_t number = 0;
        LogQuestion question;
    };
    void run(std::stop_token stop);
    void deliver(std::uint64_t ticket, Result<LogAnswer> answer);

    OpenLogReader open_;
    std::uint64_t askedTicket_ = 0;
    std::uint64_t answeredTicket_ = 0;
    LatestSlot<Ticket> slot_;
    std::jthread thread_; // last: joins before the slot goes
};

} // namespace haetae::ui
