// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bridge/log_source.h"
#include "model/screening_decision.h"
#include "storage/log_row.h"

namespace haetae::ui {

/// The rows of one log answer as a table; an alarm row shows how the alarm stands now, not how it
/// stood when it was written. *thread-bound* (UI)
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

    void setAnswer(std::shared_ptr<const LogAnswer> answer);
    /// In the order of the log instead of the rows' own times, which recordings bring with them.
    void keepLogOrder() { byTime_ = false; }
    void setEntrances(std::map<std::string, QString> nameOfCamera);
    /// With the date before the clock time, for ranges longer than a day.
    void setShowDate(bool show);
    /// The words have changed.
    void retranslate();

    [[nodiscard]] const LogEntry* entry(int row) const;
    [[nodiscard]] QString entranceOf(const LogEntry& entry) const;
    [[nodiscard]] int rowOf(RowId id) const; ///< -1 when not shown
    [[nodiscard]] static bool isFigure(int column); ///< right-aligned
    /// The row as the table shows it: an alarm with its newest states.
    [[nodiscard]] LogEntry current(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    /// How an alarm stands after its newest row. *value*
    struct Standing {
        std::string condition;
        std::string handling;
        std::string outcome;
        int count = 1;
    };
    void learnStandings();
    [[nodiscard]] QString text(const LogEntry& entry, Column column) const;

    std::shared_ptr<const LogAnswer> answer_;
    std::vector<LogEntry> rows_; ///< as shown, newest first
    bool byTime_ = true;
    std::map<std::string, Standing> standings_; ///< by alarm uuid
    std::map<std::string, QString> entrances_;
    bool showDate_ = false;
};

} // namespace haetae::ui
