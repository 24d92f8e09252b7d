// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "storage/hash_chain.h"
#include "storage/kept_picture.h"
#include "storage/log_row.h"
#include "storage/signed_head.h"

namespace haetae {

/// What a row of the other origin is refused with; such a row belongs to no journal either.
inline constexpr const char* kForeignOrigin = "simulated and real rows do not mix";

/// Sums over one day or range, for the footer and the reports. *value*
struct LogTotals {
    int people = 0; ///< tracks that ended
    int judged = 0;
    int alarms = 0; ///< elevated temperature, each counted once
    int confirmed = 0;
    int falseAlarms = 0;
    int recheckedNormal = 0;
    std::map<std::string, int> peoplePerCamera; ///< by the camera's id; absent: none
    std::vector<int> peoplePerHour; ///< 24 values, local hours
    std::vector<std::optional<double>> oralMedianPerHour; ///< 24 values, degC
    std::vector<int> judgedPerHour{}; ///< 24 values, of peoplePerHour
};

/// What a report's curves need of a judged person or a raised alarm of one. *value*
struct RowMark {
    WallTime at;
    RowKind kind = RowKind::Person;
    std::string verdict;
    std::optional<Celsius> oralEquivalent;
    std::optional<Celsius> skin{};
    CameraId camera{};
};

/// Whose personal data is forgotten: all rows from before a time, or those of one event. *value*
struct Erasure {
    std::optional<WallTime> before;
    std::string event; ///< the alarm's uuid, or that of a row
};

/// Whether the evidence behind a judged row (LogRow::detail, some 7 kB each) is read as well.
enum class Evidence { Whole, LeftOut };

/// The append-only log: SQLite, WAL, synchronous=FULL, STRICT tables, hash chain. *thread-bound*
class EventLog {
public:
    enum class Access { ReadWrite, ReadOnly };
    /// Makes the file when absent (ReadWrite). Errors: not a database, other origin, newer schema,
    /// not writable.
    [[nodiscard]] static Result<EventLog> open(
        const std::filesystem::path& file, LogOrigin origin, Access access);
    /// Opens whatever origin the file has, read-only.
    [[nodiscard]] static Result<EventLog> openForReading(const std::filesystem::path& file);
    EventLog(EventLog&&) noexcept;
    EventLog& operator=(EventLog&&) noexcept;
    ~EventLog();

    /// Durable when it returns a value. A uuid already present returns that row's id without a
    /// second row.
    [[nodiscard]] Result<RowId> append(const LogRow& row);
    /// All or none, in one transaction; uuids already present are skipped.
    [[nodiscard]] Result<void> appendAll(const std::vector<LogRow>& rows);
    /// Forgets the personal data of the rows that those words choose, with a row that certifies it
    /// in the same transaction (its rows are counted into its detail); the chain stays valid. The
    /// write-ahead file keeps the old pages until emptyWriteAhead().
    [[nodiscard]] Result<std::int64_t> erase(const Erasure& what, LogRow certificate);
    /// Destroys the rows older than that with a row that certifies it; the chain can be verified
    /// from there on. Open alarms and what came after them stay. Some thousand rows a call.
    [[nodiscard]] Result<std::int64_t> destroyBefore(WallTime then, LogRow certificate);
    /// The picture and its row, in one transaction.
    [[nodiscard]] Result<RowId> keepPicture(const KeptPicture& picture);
    /// Destroys pictures with a row that certifies how many; 0 of them: no row. The write-ahead
    /// file as in erase().
    [[nodiscard]] Result<std::int64_t> erasePictures(
        const PictureErasure& what, LogRow certificate);
    /// Files of clips that no row names: left by a crash, or of a log that was set aside.
    [[nodiscard]] Result<int> destroyStrayClips();
    /// False: another program reads the log, so what was erased is still in that file.
    [[nodiscard]] Result<bool> emptyWriteAhead();

    [[nodiscard]] Result<std::vector<LogEntry>> query(const LogFilter& filter) const;
    /// The rows that match, newest first; filter.limit is ignored.
    [[nodiscard]] Result<std::vector<RowId>> idsOf(const LogFilter& filter) const;
    /// filter.limit rows in that order, without evidence; after: the key of the page before's last.
    [[nodiscard]] Result<std::vector<LogEntry>> page(const LogFilter& filter, LogOrder order,
        const std::optional<LogEntry>& after = std::nullopt) const;
    /// All rows that match in that order, ids alone: a long list's spine; filter.limit is ignored.
    [[nodiscard]] Result<std::vector<RowId>> spine(const LogFilter& filter, LogOrder order) const;
    /// Hands over these rows in this order; ends at the first Error of take.
    [[nodiscard]] Result<void> read(std::span<const RowId> rows,
        const std::function<Result<void>(const LogEntry&)>& take,
        Evidence evidence = Evidence::Whole) const;
    /// All rows of these alarms, oldest first, without evidence.
    [[nodiscard]] Result<std::vector<LogEntry>> rowsOfAlarms(
        const std::vector<std::string>& uuids) const;
    [[nodiscard]] Result<std::vector<std::string>> actors() const; ///< everyone who is in the log
    /// People and raised alarms of elevated temperature in [from, to), by their time.
    [[nodiscard]] Result<void> marks(
        WallTime from, WallTime to, const std::function<void(const RowMark&)>& take) const;
    [[nodiscard]] Result<std::optional<WallTime>> firstTime() const; ///< empty: no row
    /// All rows of alarms raised since then whose newest row is not closed, oldest first.
    [[nodiscard]] Result<std::vector<LogEntry>> openAlarmRows(WallTime since) const;
    [[nodiscard]] Result<LogTotals> totals(WallTime from, WallTime to) const;
    /// Which pictures there are of an alarm; empty uuid: of all.
    [[nodiscard]] Result<std::vector<PictureNote>> pictureNotes(const std::string& alarmUuid) const;
    [[nodiscard]] Result<std::string> picture(RowId row) const; ///< PNG; of a clip Matroska
    /// Signs the end of the chain and stores that; empty: it has been, or there is no row.
    [[nodiscard]] Result<std::optional<SignedHead>> sign(const SigningKey& key, WallTime now);
    /// All signed heads, oldest first.
    [[nodiscard]] Result<std::vector<SignedHead>> heads() const;
    /// Recomputes the hash chain and checks it against the signed heads in the log and those that
    /// were kept elsewhere.
    [[nodiscard]] Result<ChainReport> verify(const std::vector<SignedHead>& keptElsewhere) const;
    /// The same, against a head kept elsewhere without its signature if one is given.
    [[nodiscard]] Result<ChainReport> verify(
        const std::optional<ChainHead>& expected = std::nullopt) const;
    [[nodiscard]] LogOrigin origin() const;
    /// The name that the log was given when it was made.
    [[nodiscard]] Result<std::string> uuid() const;

private:
    struct State;
    explicit EventLog(std::unique_ptr<State> state);
    [[nodiscard]] Result<RowId> write(std::span<const LogRow> rows);
    std::unique_ptr<State> state_;
};

} // namespace haetae
