// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_table_model.h"
#include "log/log_words.h"
#include "model/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

template <class Enum>
QString tokenWord(const std::string& text)
{
    const auto value = fromToken<Enum>(text);
    return value ? word(*value) : QString::fromStdString(text);
}

QString verdictWord(const LogRow& row)
{
    const auto verdict = fromToken<Verdict>(row.verdict);
    if (!verdict)
        return QString::fromStdString(row.verdict);
    ScreeningDecision decision;
    decision.verdict = *verdict;
    decision.offsetProvisional = row.offsetProvisional;
    return word(decision);
}

QString reasonWords(const LogRow& row)
{
    // "normal (provisional)" has said it already.
    if (row.verdict == token(Verdict::Normal) && row.offsetProvisional
        && row.reasons == token(Reason::OffsetProvisional))
        return {};
    return words(reasonsFromTokens(row.reasons));
}

} // namespace

bool LogTableModel::isFigure(int column)
{
    switch (column) {
    case OralEquivalent:
    case Skin:
    case U95:
    case Limit:
    case Count:
        return true;
    default:
        return false;
    }
}

QString LogTableModel::text(const LogEntry& entry, Column column) const
{
    const LogRow& row = entry.row;
    switch (column) {
    case Time:
        return showDate_ ? dateTime(row.at.wall) : clockTime(row.at.wall);
    case Simulation:
        return markOf(entry);
    case Kind:
        return word(row.kind);
    case What:
        return whatWord(row);
    case Entrance:
        return entranceOf(entry);
    case VerdictColumn:
        return verdictWord(row);
    case OralEquivalent:
        return row.oralEquivalent ? temperature(*row.oralEquivalent) : QString();
    case Skin:
        return row.skin ? temperature(*row.skin) : QString();
    case U95:
        return row.u95 ? plusMinus(*row.u95) : QString();
    case Limit:
        return row.limit ? temperature(*row.limit) : QString();
    case Reasons:
        return reasonWords(row);
    case Condition:
        return tokenWord<ConditionState>(row.condition);
    case Handling:
        return tokenWord<HandlingState>(row.handling);
    case Outcome:
        return row.outcome == token(AlarmOutcome::None) ? QString()
                                                        : tokenWord<AlarmOutcome>(row.outcome);
    case Count:
        return row.kind == RowKind::Alarm ? QString::number(row.count) : QString();
    case Actor:
        return QString::fromStdString(row.actor);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Simulation:
        return tr("Origin");
    case Kind:
        return tr("Kind");
    case What:
        return tr("What");
    case Entrance:
        return tr("Entrance");
    case VerdictColumn:
        return tr("Verdict");
    case OralEquivalent:
        return tr("Oral-eq.");
    case Skin:
        return tr("Skin");
    case U95:
        return tr("±U95");
    case Limit:
        return tr("Limit");
    case Reasons:
        return tr("Reasons");
    case Condition:
        return tr("Condition");
    case Handling:
        return tr("Handling");
    case Outcome:
        return tr("Outcome");
    case Count:
        return tr("Count");
    case Actor:
        return tr("By");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace haetae::ui
