// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_table_model.h"

#include <algorithm>

#include "model/tokens.h"

namespace haetae::ui {
namespace {

/// All of `old`, in its order, is found in `fresh`.
bool holdsAllOf(const std::vector<LogEntry>& fresh, const std::vector<LogEntry>& old)
{
    auto next = old.begin();
    for (const LogEntry& entry : fresh) {
        if (next != old.end() && entry.id == next->id)
            ++next;
    }
    return next == old.end();
}

} // namespace
LogTableModel::LogTableModel(QObject* parent) : QAbstractTableModel(parent) { }

void LogTableModel::setAnswer(std::shared_ptr<const LogAnswer> answer)
{
    std::vector<LogEntry> fresh;
    if (answer)
        fresh = answer->rows;
    // A person's row is written when they have left and carries the time they were last seen.
    if (byTime_)
        std::stable_sort(fresh.begin(), fresh.end(),
            [](const LogEntry& a, const LogEntry& b) { return a.row.at.wall > b.row.at.wall; });
    answer_ = std::move(answer);
    learnStandings();
    if (rows_.empty() || !holdsAllOf(fresh, rows_)) {
        beginResetModel();
        rows_ = std::move(fresh);
        endResetModel();
        return;
    }
    // The log only grows: inserting what is new keeps what the guard has selected and scrolled to.
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (i < rows_.size() && rows_[i].id == fresh[i].id)
            continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(i), std::move(fresh[i]));
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LogTableModel::learnStandings()
{
    standings_.clear();
    if (!answer_)
        return;
    // Newest first: the first word about an alarm is the last that was said.
    const auto learn = [this](const LogEntry& entry) {
        const LogRow& row = entry.row;
        const std::string& uuid = row.alarmUuid.empty() ? row.uuid : row.alarmUuid;
        if (row.kind != RowKind::Alarm && row.alarmUuid.empty())
            return;
        Standing& standing = standings_[uuid];
        if (standing.condition.empty())
            standing.condition = row.condition;
        if (standing.handling.empty())
            standing.handling = row.handling;
        if (standing.outcome.empty())
            standing.outcome = row.outcome;
        standing.count = std::max(standing.count, row.count);
    };
    for (const LogEntry& entry : answer_->related)
        learn(entry);
    for (const LogEntry& entry : answer_->rows)
        learn(entry);
}

void LogTableModel::setEntrances(std::map<std::string, QString> nameOfCamera)
{
    entrances_ = std::move(nameOfCamera);
    retranslate();
}

void LogTableModel::setShowDate(bool show)
{
    showDate_ = show;
    retranslate();
}

void LogTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const LogEntry* LogTableModel::entry(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &rows_[static_cast<std::size_t>(row)];
}

LogEntry LogTableModel::current(int row) const
{
    LogEntry entry = rows_.at(static_cast<std::size_t>(row));
    // Repeats and ends of a condition stay as they were: they tell the story of the alarm.
    if (entry.row.kind != RowKind::Alarm
        || !(entry.row.what == "raised" || entry.row.what == "restored"))
        return entry;
    const std::string& uuid = entry.row.alarmUuid.empty() ? entry.row.uuid : entry.row.alarmUuid;
    const auto found = standings_.find(uuid);
    if (found == standings_.end())
        return entry;
    entry.row.condition = found->second.condition;
    entry.row.handling = found->second.handling;
    entry.row.outcome = found->second.outcome;
    entry.row.count = found->second.count;
    return entry;
}

QString LogTableModel::entranceOf(const LogEntry& entry) const
{
    const auto found = entrances_.find(entry.row.camera.value);
    return found == entrances_.end() ? QString::fromStdString(entry.row.camera.value)
                                     : found->second;
}

int LogTableModel::rowOf(RowId id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (entry(row)->id == id)
            return row;
    return -1;
}

int LogTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int LogTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !entry(index.row()))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(current(index.row()), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case VerdictRole:
        return QString::fromStdString(entry(index.row())->row.verdict);
    case SimulatedRole:
        return entry(index.row())->row.simulated;
    case UnansweredRole: {
        const LogRow row = current(index.row()).row;
        return row.what == "raised"
            && (row.handling == token(HandlingState::New)
                || row.handling == token(HandlingState::Escalated));
    }
    default:
        return {};
    }
}

} // namespace haetae::ui
