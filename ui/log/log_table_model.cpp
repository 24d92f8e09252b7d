// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_table_model.h"

#include <algorithm>

#include "model/tokens.h"

namespace haetae::ui {
LogTableModel::LogTableModel(QObject* parent) : QAbstractTableModel(parent) { }

void LogTableModel::setAnswer(std::shared_ptr<const LogAnswer> answer)
{
    // The log only grows, so mostly rows come in at the top; inserting them there keeps what the
    // guard has selected and scrolled to.
    const auto newRows = answer ? answer->rows.size() : 0;
    const auto oldRows = answer_ ? answer_->rows.size() : 0;
    std::size_t added = newRows;
    if (oldRows > 0) {
        const auto oldTop = std::find_if(answer->rows.begin(), answer->rows.end(),
            [&](const LogEntry& e) { return e.id == answer_->rows.front().id; });
        added = static_cast<std::size_t>(oldTop - answer->rows.begin());
    }
    const bool grown = oldRows > 0 && newRows == oldRows + added
        && answer->rows.back().id == answer_->rows.back().id;
    if (!grown) {
        beginResetModel();
        answer_ = std::move(answer);
        learnStandings();
        endResetModel();
        return;
    }
    if (added > 0)
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
    answer_ = std::move(answer);
    learnStandings();
    if (added > 0)
        endInsertRows();
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
    return &answer_->rows[static_cast<std::size_t>(row)];
}

LogEntry LogTableModel::current(int row) const
{
    LogEntry entry = answer_->rows.at(static_cast<std::size_t>(row));
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
    return parent.isValid() || !answer_ ? 0 : static_cast<int>(answer_->rows.size());
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
