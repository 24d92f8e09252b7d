// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_table_model.h"

#include <algorithm>

#include "model/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kAround = 60; // rows fetched beyond those that are looked at
constexpr std::size_t kMostRows = 3000; // in memory, some 1 kB each
constexpr std::size_t kMostStories = 500;

const std::string& alarmOf(const LogRow& row)
{
    return row.alarmUuid.empty() ? row.uuid : row.alarmUuid;
}

} // namespace

LogTableModel::LogTableModel(QObject* parent) : QAbstractTableModel(parent) { }

bool LogTableModel::setPage(const LogAnswer& page, LogOrder order, bool another)
{
    origin_ = page.origin;
    if (stories_.size() > kMostStories) {
        stories_.clear();
        standings_.clear();
    }
    for (const LogEntry& entry : page.related)
        learn(entry);
    std::vector<LogEntry> fresh = page.rows;
    // A person's row is written when they have left and carries the time they were last seen.
    if (order == LogOrder{})
        std::stable_sort(fresh.begin(), fresh.end(),
            [](const LogEntry& a, const LogEntry& b) { return a.row.at.wall > b.row.at.wall; });
    if (another || spine_.empty() || !insertNew(fresh)) {
        beginResetModel();
        order_ = order;
        rows_.clear();
        spine_.clear();
        newest_ = {};
        for (const LogEntry& entry : fresh) {
            spine_.push_back(entry.id);
            newest_.value = std::max(newest_.value, entry.id.value);
            keep(entry);
        }
        endResetModel();
        return true;
    }
    for (const LogEntry& entry : fresh)
        keep(entry);
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(fresh.size()) - 1, ColumnCount - 1));
    return false;
}

/// The log only grows: inserting what is new keeps what the guard has selected and scrolled to.
/// False: the list is another one.
bool LogTableModel::insertNew(const std::vector<LogEntry>& fresh)
{
    std::size_t next = 0;
    for (const LogEntry& entry : fresh) {
        if (next < spine_.size() && spine_[next] == entry.id)
            ++next;
        else if (entry.id.value <= newest_.value)
            return false;
    }
    const bool wholeList = next == spine_.size();
    if (next == 0 || (!wholeList && spine_.size() <= fresh.size()))
        return false;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (i < spine_.size() && spine_[i] == fresh[i].id)
            continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        spine_.insert(spine_.begin() + static_cast<std::ptrdiff_t>(i), fresh[i].id);
        newest_.value = std::max(newest_.value, fresh[i].id.value);
        keep(fresh[i]);
        endInsertRows();
    }
    return true;
}

void LogTableModel::setSpine(const std::vector<RowId>& spine)
{
    if (spine.size() <= spine_.size())
        return;
    for (const RowId id : spine)
        newest_.value = std::max(newest_.value, id.value);
    if (std::equal(spine_.begin(), spine_.end(), spine.begin())) {
        beginInsertRows({}, rowCount(), static_cast<int>(spine.size()) - 1);
        spine_ = spine;
        endInsertRows();
        return;
    }
    beginResetModel();
    spine_ = spine;
    endResetModel();
}

void LogTableModel::addRows(const LogAnswer& answer)
{
    for (const LogEntry& entry : answer.related)
        learn(entry);
    if (rows_.size() + answer.rows.size() > kMostRows)
        forgetFarRows();
    for (const LogEntry& entry : answer.rows)
        keep(entry);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Those at the top stay: the next page is compared with them.
void LogTableModel::forgetFarRows()
{
    std::unordered_map<std::int64_t, LogEntry> near;
    const int last = std::min(rowCount() - 1, lastWanted_ + 4 * kAround);
    for (int row = std::max(0, firstWanted_ - 4 * kAround); row <= last; ++row) {
        const auto found = rows_.find(spine_[static_cast<std::size_t>(row)].value);
        if (found != rows_.end())
            near.insert(rows_.extract(found));
    }
    rows_ = std::move(near);
}

void LogTableModel::keep(const LogEntry& entry)
{
    learn(entry);
    auto& kept = rows_[entry.id.value];
    if (!kept.row.detail.empty() && entry.row.detail.empty())
        return; // it has its evidence already
    kept = entry;
}

/// The newest word about an alarm is the last that was said.
void LogTableModel::learn(const LogEntry& entry)
{
    const LogRow& row = entry.row;
    if (row.kind != RowKind::Alarm && row.alarmUuid.empty())
        return;
    Standing& standing = standings_[alarmOf(row)];
    const auto say = [&entry](RowId& by, std::string& known, const std::string& said) {
        if (said.empty() || entry.id.value < by.value)
            return;
        by = entry.id;
        known = said;
    };
    say(standing.conditionBy, standing.condition, row.condition);
    say(standing.handlingBy, standing.handling, row.handling);
    say(standing.outcomeBy, standing.outcome, row.outcome);
    standing.count = std::max(standing.count, row.count);
    stories_[alarmOf(row)].insert_or_assign(entry.id.value, entry);
}

std::vector<LogEntry> LogTableModel::storyOf(const LogEntry& entry) const
{
    std::vector<LogEntry> story;
    const auto found = stories_.find(alarmOf(entry.row));
    if (found == stories_.end())
        return story;
    for (const auto& [id, row] : found->second)
        story.push_back(row);
    return story;
}

void LogTableModel::want(int row) const
{
    const bool first = firstWanted_ < 0;
    firstWanted_ = first ? row : std::min(firstWanted_, row);
    lastWanted_ = std::max(lastWanted_, row);
    if (first)
        Q_EMIT rowsWanted();
}

std::vector<RowId> LogTableModel::wantedRows()
{
    std::vector<RowId> wanted;
    if (firstWanted_ < 0)
        return wanted;
    // Of a long way through the list only the end is still in view.
    const int last = std::min(rowCount() - 1, lastWanted_ + kAround);
    const int first = std::max({0, firstWanted_ - kAround, last - 6 * kAround});
    for (int row = first; row <= last; ++row) {
        const RowId id = spine_[static_cast<std::size_t>(row)];
        if (!rows_.contains(id.value))
            wanted.push_back(id);
    }
    firstWanted_ = lastWanted_ = -1;
    return wanted;
}

std::optional<LogOrder::By> LogTableModel::sortOf(int column)
{
    switch (column) {
    case Time:
        return LogOrder::By::Time;
    case Entrance:
        return LogOrder::By::Entrance;
    case VerdictColumn:
        return LogOrder::By::Verdict;
    case OralEquivalent:
        return LogOrder::By::Temperature;
    case Handling:
        return LogOrder::By::State;
    case Actor:
        return LogOrder::By::Operator;
    default:
        return std::nullopt;
    }
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
    const auto found = rows_.find(spine_[static_cast<std::size_t>(row)].value);
    if (found != rows_.end())
        return &found->second;
    want(row);
    return nullptr;
}

LogEntry LogTableModel::current(int row) const
{
    const LogEntry* kept = this->entry(row);
    if (!kept)
        return {};
    LogEntry entry = *kept;
    // Repeats and ends of a condition stay as they were: they tell the story of the alarm.
    if (entry.row.kind != RowKind::Alarm
        || !(entry.row.what == "raised" || entry.row.what == "restored"))
        return entry;
    const auto found = standings_.find(alarmOf(entry.row));
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

QString LogTableModel::markOf(const LogEntry& entry) const
{
    if (entry.row.simulated)
        return QStringLiteral("SIMULATION");
    const bool recording = origin_ == LogOrigin::Recording;
    return recording ? QStringLiteral("RECORDING") : QString();
}

int LogTableModel::rowOf(RowId id) const
{
    const auto found = std::find(spine_.begin(), spine_.end(), id);
    return found == spine_.end() ? -1 : static_cast<int>(found - spine_.begin());
}

int LogTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(spine_.size());
}

int LogTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (!entry(index.row())) // on its way
        return role == Qt::DisplayRole && index.column() == Time ? QVariant(QStringLiteral("…"))
                                                                 : QVariant();
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
