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
#include <algorithm>
#include <limits>

#include "bridge/prompts.h"
#include "desk/log_audit.h"
#include "log/baseline_plot.h"
#include "log/export_choice.h"
#include "log/export_progress.h"
#include "log/kept_picture_view.h"
#include "log/log_detail_pane.h"
#include "log/log_filter_bar.h"
#include "log/log_page.h"
#include "log/log_table_model.h"
#include "log/state_pane.h"
#include "log/timeline_chart.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

/// Told in full in the detail pane, so a table that is too narrow does without them, first first.
constexpr LogTableModel::Column kGiveWay[] = {LogTableModel::Kind, LogTableModel::Limit,
    LogTableModel::Condition, LogTableModel::Actor, LogTableModel::Count, LogTableModel::Outcome,
    LogTableModel::U95, LogTableModel::Skin, LogTableModel::Handling};
constexpr int kLeastReasons = 120; // px
constexpr int kRowsAPage = 200;

/// The rows of one list, which may have grown since. A time that goes on with the clock is one.
bool sameList(const LogQuestion& a, const LogQuestion& b)
{
    const auto words = [](const LogQuestion& question) {
        LogFilter filter = question.filter;
        if (!filter.to)
            filter.from.reset();
        return describe(filter);
    };
    return a.order == b.order && words(a) == words(b)
        && a.filter.from.has_value() == b.filter.from.has_value();
}

} // namespace

LogQuestion LogPage::question() const
{
    LogQuestion question;
    question.filter = filters_->filter();
    question.filter.limit = kRowsAPage;
    question.order = order_;
    const WallTime now = parts_.clock->wall();
    filters_->limit(question.filter, now);
    question.totalsFrom = question.filter.from.value_or(WallTime{});
    question.totalsTo = question.filter.to.value_or(now + std::chrono::hours(24));
    return question;
}

void LogPage::ask()
{
    soon_->stop();
    const LogDay day = filters_->day();
    model_->setShowDate(day == LogDay::All || day == LogDay::Range);
    asked_ = question();
    asked_.part = LogQuestion::Part::Page;
    pages_->ask(asked_);
}

/// Counts, curves and the ids of a long list may lag behind the first rows.
void LogPage::askForMore(bool afresh)
{
    LogQuestion more = asked_;
    if (afresh || order_ != LogOrder{}) {
        more.part = LogQuestion::Part::Spine;
        spines_->ask(more);
    }
    more.part = LogQuestion::Part::Sums;
    totalsSource_->ask(more);
}

void LogPage::askForRows()
{
    LogQuestion rows = asked_;
    rows.part = LogQuestion::Part::Rows;
    rows.wanted = model_->wantedRows();
    if (!rows.wanted.empty())
        blocks_->ask(std::move(rows));
}

/// The list came without evidence, some 7 kB a row.
void LogPage::askForWhole(RowId row)
{
    if (whole_ == row)
        return;
    whole_ = row;
    heldPictures_.clear();
    LogQuestion whole = asked_;
    whole.part = LogQuestion::Part::Whole;
    whole.wanted = {row};
    blocks_->ask(std::move(whole));
}

void LogPage::sortBy(int column)
{
    const auto by = LogTableModel::sortOf(column);
    QHeaderView* header = table_->horizontalHeader();
    if (by) {
        order_ = order_.by == *by ? LogOrder{*by, !order_.descending} : LogOrder{*by, true};
        ask();
    }
    for (int shown = 0; shown < LogTableModel::ColumnCount; ++shown) {
        if (LogTableModel::sortOf(shown) == order_.by)
            header->setSortIndicator(
                shown, order_.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void LogPage::showPage(std::shared_ptr<const LogAnswer> answer)
{
    const bool another = !page_ || !sameList(shown_, asked_);
    shown_ = asked_;
    page_ = std::move(answer);
    const bool afresh = model_->setPage(*page_, asked_.order, another);
    setState(page_->rows.empty() ? State::Empty : State::Rows);
    fitColumns();
    if (detail_->isVisible())
        showSelected();
    retranslateTotals();
    const RowId newest = page_->rows.empty() ? RowId{} : page_->rows.front().id;
    if (afresh || newest != newest_)
        askForMore(afresh);
    newest_ = newest;
}

void LogPage::showSpine(std::shared_ptr<const LogAnswer> answer)
{
    model_->setSpine(answer->spine);
    retranslateTotals();
}

void LogPage::showSums(std::shared_ptr<const LogAnswer> answer)
{
    sums_ = std::move(answer);
    filters_->setActors(sums_->actors);
    if (sums_->charts) {
        timeline_->setCharts(*sums_->charts);
        histogram_->setCharts(*sums_->charts);
        baseline_->setCharts(*sums_->charts, entrances_);
    }
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
    LogDetailPane::Content content;
    content.entry = model_->current(index.row());
    const LogRow& row = content.entry.row;
    askForWhole(content.entry.id);
    content.history = model_->storyOf(content.entry);
    content.entrance = model_->entranceOf(content.entry);
    content.mark = model_->markOf(content.entry);
    content.mayAcknowledge = row.kind == RowKind::Alarm && openAlarms_.count(row.alarmUuid) > 0;
    const auto personal = [](const LogEntry& one) { return !one.row.payload.empty(); };
    content.mayErase = parts_.session.role == haetae::Role::Admin
        && (personal(content.entry)
            || std::any_of(content.history.begin(), content.history.end(), personal));
    content.pictures = static_cast<int>(heldPictures_.size());
    content.mayLook = parts_.session.role >= haetae::neededRole(LookAtPictures{});
    const bool opening = detail_->isHidden();
    detail_->present(std::move(content));
    detail_->show();
    if (opening)
        fitSoon();
}

void LogPage::closeDetail()
{
    table_->clearSelection();
    table_->selectionModel()->clearCurrentIndex();
    detail_->pictures().offer(0, false);
    whole_ = {};
    detail_->hide();
    fitSoon();
}

void LogPage::fitSoon()
{
    // The table gets its new width only when the layout has run.
    layout()->activate();
    fitColumns();
}

void LogPage::eraseSelected()
{
    const LogEntry* entry = model_->entry(table_->currentIndex().row());
    if (!entry)
        return;
    const std::string event = entry->row.alarmUuid.empty() ? entry->row.uuid : entry->row.alarmUuid;
    parts_.prompts->confirm(this, tr("Erase personal data"),
        tr("The recheck value, reasons and comments of this event are destroyed because the person "
           "asked for it. The row itself stays, and another one says who erased them."),
        [this, event] {
            parts_.submit(ErasePersonalData{event, "request of the person"});
        });
}

void LogPage::lookAtSelected()
{
    if (!heldPictures_.empty())
        parts_.submit(LookAtPictures{heldPictures_.front().alarmUuid});
}

/// Another row may have been chosen meanwhile: then nobody asked for these any more.
void LogPage::picturesArrived(const PicturesNotice& pictures)
{
    const bool asked = detail_->isVisible() && !heldPictures_.empty()
        && heldPictures_.front().alarmUuid == pictures.event;
    if (asked && parts_.session.role >= haetae::neededRole(LookAtPictures{}))
        detail_->pictures().show(pictures.pictures);
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

} // namespace haetae::ui
