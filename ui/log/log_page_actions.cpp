// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QDir>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStringList>
#include <QTableView>
#include <QTimer>
#include <limits>

#include "bridge/prompts.h"
#include "log/export_choice.h"
#include "log/export_progress.h"
#include "log/log_detail_pane.h"
#include "log/log_filter_bar.h"
#include "log/log_page.h"
#include "log/log_table_model.h"
#include "log/state_pane.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

/// Told in full in the detail pane, so a table that is too narrow does without them, first first.
constexpr LogTableModel::Column kGiveWay[] = {LogTableModel::Kind, LogTableModel::Limit,
    LogTableModel::Condition, LogTableModel::Actor, LogTableModel::Count, LogTableModel::Outcome,
    LogTableModel::U95, LogTableModel::Skin};
constexpr int kLeastReasons = 120; // px

} // namespace

LogQuestion LogPage::question() const
{
    LogQuestion question;
    question.filter = filters_->filter();
    question.filter.limit = limit_;
    const WallTime now = parts_.clock->wall();
    limitToDay(question.filter, filters_->day(), now);
    question.totalsFrom = question.filter.from.value_or(WallTime{});
    question.totalsTo = question.filter.to.value_or(now + std::chrono::hours(24));
    return question;
}

void LogPage::ask()
{
    soon_->stop();
    model_->setShowDate(filters_->day() == LogDay::All);
    source_->ask(question());
}

void LogPage::showAnswer(std::shared_ptr<const LogAnswer> answer)
{
    answer_ = answer;
    model_->setAnswer(std::move(answer));
    setState(answer_->rows.empty() ? State::Empty : State::Rows);
    fitColumns();
    if (detail_->isVisible())
        showSelected();
    retranslateTotals();
}

void LogPage::showFailure(const Error& error)
{
    failure_ = error;
    setState(State::Failed);
}

void LogPage::setState(State state)
{
    state_ = state;
    stack_->setCurrentIndex(state == State::Rows ? 1 : 0);
    switch (state) {
    case State::Loading:
        statePane_->say(QStringLiteral("log"), tr("Reading the log …"), {});
        break;
    case State::Rows:
        break;
    case State::Empty:
        if (filters_->narrows())
            statePane_->say(QStringLiteral("log"), tr("No row matches these filters."),
                tr("Clear the filters"));
        else if (filters_->day() == LogDay::All)
            statePane_->say(QStringLiteral("log"),
                tr("The log is empty. Rows appear here as people pass."), {});
        else
            statePane_->say(QStringLiteral("log"),
                tr("No rows on this day. Rows appear here as people pass."), tr("Show all days"));
        break;
    case State::Failed:
        statePane_->say(QStringLiteral("store"),
            tr("The log cannot be read. Alarms go on.") + QLatin1Char('\n') + sentence(failure_),
            tr("Try again"));
        break;
    }
    retranslateTotals();
}

void LogPage::fitColumns()
{
    QHeaderView* header = table_->horizontalHeader();
    for (const auto column : kGiveWay)
        table_->setColumnHidden(column, false);
    table_->resizeColumnsToContents();
    int others = header->length() - header->sectionSize(LogTableModel::Reasons);
    const int room = table_->viewport()->width();
    for (const auto column : kGiveWay) {
        if (others + kLeastReasons <= room)
            break;
        others -= header->sectionSize(column);
        table_->setColumnHidden(column, true);
    }
    // The reasons are the only long words; they take what is left.
    header->resizeSection(LogTableModel::Reasons, std::max(kLeastReasons, room - others));
}

void LogPage::showSelected()
{
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid() || !model_->entry(index.row()))
        return;
    const LogEntry entry = model_->current(index.row());
    const bool may = entry.row.kind == RowKind::Alarm && openAlarms_.count(entry.row.alarmUuid) > 0;
    const bool opening = detail_->isHidden();
    detail_->present(entry, model_->entranceOf(entry), model_->markOf(entry), may);
    detail_->show();
    if (opening)
        fitSoon();
}

void LogPage::closeDetail()
{
    table_->clearSelection();
    table_->selectionModel()->clearCurrentIndex();
    detail_->hide();
    fitSoon();
}

void LogPage::fitSoon()
{
    // The table gets its new width only when the layout has run.
    layout()->activate();
    fitColumns();
}

void LogPage::acknowledgeSelected()
{
    const LogEntry* entry = model_->entry(table_->currentIndex().row());
    if (!entry)
        return;
    const auto found = openAlarms_.find(entry->row.alarmUuid);
    if (found != openAlarms_.end())
        parts_.submit(AcknowledgeAlarm{found->second});
}

void LogPage::askForExport(ExportFormat format)
{
    ExportLog command;
    command.filter = question().filter;
    command.filter.limit = std::numeric_limits<int>::max();
    command.format = format;
    const FormatWords known = words(format);
    Prompts::SaveQuestion question;
    question.title = tr("Export these rows");
    question.typeName = known.name;
    question.suffix = known.suffix;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    question.suggestedName =
        folder.filePath(QStringLiteral("haetae-log-%1.%2")
                            .arg(dateTime(parts_.clock->wall()).left(10), known.suffix));
    parts_.prompts->askFileToSave(
        this, question, [this, command](const std::filesystem::path& file) mutable {
            command.file = file;
            parts_.submit(command);
        });
}

void LogPage::exportProgressed(const ExportNotice& progress)
{
    progress_->show(progress);
    retranslateExport();
}

void LogPage::commandDone(const CommandDone& done)
{
    if (done.command != commandToken(ExportLog{}))
        return;
    progress_->end();
    retranslateExport();
    if (done.outcome)
        foot_->setText(tr("Exported to %1").arg(QString::fromStdString(*done.outcome)));
    else if (isExportCancelled(done.outcome.error()))
        foot_->setText(tr("Export cancelled. No file was written."));
    else
        parts_.prompts->tellError(this, tr("Not exported"), sentence(done.outcome.error()));
}

/// One export at a time; guards hand over and call somebody for the rest.
void LogPage::retranslateExport()
{
    export_->retranslate();
    const bool mayExport = parts_.session.role != haetae::Role::Guard;
    const bool running = progress_->isVisibleTo(this);
    export_->setMayExport(mayExport);
    export_->setEnabled(!running);
    export_->setToolTip(running ? tr("An export is running. Wait for it or cancel it.")
            : mayExport         ? QString()
                                : tr("A supervisor or admin exports the log. Call one."));
}

void LogPage::retranslate()
{
    title_->setText(tr("Log"));
    retranslateExport();
    older_->setText(tr("Show older rows"));
    table_->setAccessibleName(tr("Rows of the log"));
    model_->retranslate();
    setState(state_);
    fitColumns();
}

void LogPage::retranslateTotals()
{
    const bool rows = state_ == State::Rows;
    older_->setVisible(rows && answer_->more);
    foot_->setText(rows ? tr("%n row(s) shown. Arrow keys read one in full.", nullptr,
                       static_cast<int>(answer_->rows.size()))
                        : QString());
    if (!answer_) {
        totals_->clear();
        return;
    }
    const LogTotals& sums = answer_->totals;
    const QStringList parts{tr("%n people", nullptr, sums.people),
        tr("%n judged", nullptr, sums.judged), tr("%n alarm(s)", nullptr, sums.alarms),
        tr("%n confirmed", nullptr, sums.confirmed),
        tr("%n false alarm(s)", nullptr, sums.falseAlarms),
        tr("%n normal on recheck", nullptr, sums.recheckedNormal)};
    totals_->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace haetae::ui
