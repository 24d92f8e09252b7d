// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "bridge/log_source.h"
#include "model/screening_decision.h"
#include "storage/log_row.h"

namespace haetae::ui {

/// All rows that a filter lets pass as a table, of which only those near the view are in memory; an
/// alarm row shows how the alarm stands now, not how it stood when it was written. *thread-bound*
/// (UI)
class LogTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Time,
        Simulation,
        Kind,
        What,
        Entrance,
        VerdictColumn,
        OralEquivalent,
        Skin,
        U95,
        Limit,
        Reasons,
        Condition,
        Handling,
        Outcome,
        Count,
        Actor,
        ColumnCount
    };
    enum Role { VerdictRole = Qt::UserRole + 1, SimulatedRole, UnansweredRole };

    explicit LogTableModel(QObject* parent = nullptr);

    /// The first rows of another list, or of the same one with what has come since. True: they are
    /// all that is known of it now.
    bool setPage(const LogAnswer& page, LogOrder order, bool another);
    /// The ids of the whole list, which come later.
    void setSpine(const std::vector<RowId>& spine);
    /// Rows that were wanted, or one of them with its evidence.
    void addRows(const LogAnswer& rows);
    [[nodiscard]] std::vector<RowId> wantedRows(); ///< around those that were looked at in vain
    [[nodiscard]] LogOrder order() const { return order_; }
    /// By what a column sorts; empty: it does not.
    [[nodiscard]] static std::optional<LogOrder::By> sortOf(int column);
    [[nodiscard]] std::vector<LogEntry> storyOf(const LogEntry& entry) const;
    void setEntrances(std::map<std::string, QString> nameOfCamera);
    /// With the date before the clock time, for ranges longer than a day.
    void setShowDate(bool show);
    /// The words have changed.
    void retranslate();

    /// Null while it is not in memory; it is fetched then.
    [[nodiscard]] const LogEntry* entry(int row) const;
    [[nodiscard]] QString entranceOf(const LogEntry& entry) const;
    /// SIMULATION or RECORDING for a row that tells of nobody at the door; as exports say it.
    [[nodiscard]] QString markOf(const LogEntry& entry) const;
    [[nodiscard]] int rowOf(RowId id) const; ///< -1 when not shown
    [[nodiscard]] static bool isFigure(int column); ///< right-aligned
    /// The row as the table shows it: an alarm with its newest states.
    [[nodiscard]] LogEntry current(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowsWanted() const;

private:
    /// How an alarm stands after its newest row. *value*
    struct Standing {
        RowId conditionBy;
        RowId handlingBy;
        RowId outcomeBy;
        std::string condition;
        std::string handling;
        std::string outcome;
        int count = 1;
    };
    void keep(const LogEntry& entry);
    void learn(const LogEntry& entry);
    void forgetFarRows();
    [[nodiscard]] bool insertNew(const std::vector<LogEntry>& fresh);
    void want(int row) const;
    [[nodiscard]] QString text(const LogEntry& entry, Column column) const;

    LogOrder order_;
    LogOrigin origin_ = LogOrigin::Site;
    std::vector<RowId> spine_; ///< as shown
    RowId newest_; ///< what is not in the list and no younger belongs elsewhere in it
    std::unordered_map<std::int64_t, LogEntry> rows_; ///< by id; those near the view
    mutable int firstWanted_ = -1;
    mutable int lastWanted_ = -1;
    std::map<std::string, Standing> standings_; ///< by alarm uuid
    std::map<std::string, std::map<std::int64_t, LogEntry>> stories_; ///< by alarm uuid
    std::map<std::string, QString> entrances_;
    bool showDate_ = false;
};

} // namespace haetae::ui
