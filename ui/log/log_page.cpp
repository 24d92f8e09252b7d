// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "log/baseline_plot.h"
#include "log/export_choice.h"
#include "log/export_progress.h"
#include "log/kept_picture_view.h"
#include "log/log_delegate.h"
#include "log/log_detail_pane.h"
#include "log/log_filter_bar.h"
#include "log/log_table_model.h"
#include "log/state_pane.h"
#include "log/timeline_chart.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kDetailWidth = 400; // px
constexpr int kChartsHeight = 132;
constexpr auto kScrolling = std::chrono::milliseconds(30);
constexpr auto kSoon = std::chrono::milliseconds(150);
constexpr auto kOften = std::chrono::seconds(3);

} // namespace

LogPage::LogPage(Parts parts, QWidget* parent)
    : QWidget(parent),
      parts_(std::move(parts)),
      filters_(new LogFilterBar(this)),
      model_(new LogTableModel(this)),
      table_(new QTableView(this)),
      detail_(new LogDetailPane(this)),
      statePane_(new StatePane(this)),
      stack_(new QStackedWidget(this)),
      title_(new QLabel(this)),
      totals_(new QLabel(this)),
      foot_(new QLabel(this)),
      export_(new ExportChoice(this)),
      progress_(new ExportProgress(this)),
      soon_(new QTimer(this)),
      often_(new QTimer(this)),
      pages_(new LogSource(parts_.openLog, this)),
      spines_(new LogSource(parts_.openLog, this)),
      blocks_(new LogSource(parts_.openLog, this)),
      totalsSource_(new LogSource(parts_.openLog, this)),
      timeline_(new TimelineChart(this)),
      histogram_(new HistogramChart(this)),
      baseline_(new BaselinePlot(this)),
      showCharts_(new QPushButton(this)),
      scrolling_(new QTimer(this))
{
    setObjectName(QStringLiteral("logPage"));
    makeTable();
    stack_->addWidget(statePane_);
    stack_->addWidget(table_);
    detail_->setFixedWidth(kDetailWidth);
    detail_->hide();
    foot_->setObjectName(QStringLiteral("logFoot"));
    foot_->setProperty("rank", QStringLiteral("label"));

    auto* middle = new QHBoxLayout;
    middle->setSpacing(size::kGap);
    middle->addWidget(stack_, 1);
    middle->addWidget(detail_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(foot_, 1);
    foot->addWidget(progress_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kGap, size::kGap, size::kGap, size::kGap);
    column->setSpacing(size::kGap);
    column->addWidget(makeHead());
    column->addWidget(filters_);
    charts_ = makeCharts();
    column->addWidget(charts_);
    column->addLayout(middle, 1);
    column->addLayout(foot);

    if (parts_.ofOneRun) {
        filters_->showOneRun();
        order_.by = LogOrder::By::Number;
    }
    wire();
    setEntrances(parts_.entrances);
    setState(State::Loading);
    retranslate();
}

LogPage::~LogPage() = default;

QWidget* LogPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(size::kInset);
    title_->setObjectName(QStringLiteral("logTitle"));
    title_->setProperty("rank", QStringLiteral("title"));
    totals_->setObjectName(QStringLiteral("logTotals"));
    totals_->setProperty("rank", QStringLiteral("dim"));
    totals_->setWordWrap(true);
    row->addWidget(title_);
    row->addWidget(totals_, 1);
    row->addWidget(showCharts_);
    row->addWidget(export_);
    return head;
}

QWidget* LogPage::makeCharts()
{
    auto* charts = new QWidget(this);
    charts->setObjectName(QStringLiteral("logCharts"));
    charts->setFixedHeight(kChartsHeight);
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(24);
    row->addWidget(timeline_, 5);
    row->addWidget(histogram_, 3);
    row->addWidget(baseline_, 4);
    showCharts_->setObjectName(QStringLiteral("showCharts"));
    showCharts_->setCheckable(true);
    showCharts_->setChecked(true);
    showCharts_->setProperty("role", QStringLiteral("toggle"));
    connect(showCharts_, &QPushButton::toggled, charts, &QWidget::setVisible);
    connect(timeline_, &TimelineChart::rangeChosen, filters_, &LogFilterBar::setRange);
    return charts;
}

void LogPage::makeTable()
{
    table_->setObjectName(QStringLiteral("logTable"));
    table_->setModel(model_);
    table_->setItemDelegate(new LogDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(size::kTarget);
    table_->horizontalHeader()->setResizeContentsPrecision(0); // what is in view; rows are many
    table_->horizontalHeader()->setSectionsClickable(true);
    table_->horizontalHeader()->setSortIndicatorShown(true);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setMinimumSectionSize(48);
    table_->horizontalHeader()->setFixedHeight(size::kTarget);
}

void LogPage::wire()
{
    soon_->setSingleShot(true);
    soon_->setInterval(kSoon);
    often_->setInterval(kOften);
    connect(soon_, &QTimer::timeout, this, &LogPage::ask);
    connect(often_, &QTimer::timeout, this, &LogPage::refresh);
    connect(pages_, &LogSource::answered, this, &LogPage::showPage);
    connect(pages_, &LogSource::failed, this, &LogPage::showFailure);
    connect(spines_, &LogSource::answered, this, &LogPage::showSpine);
    connect(totalsSource_, &LogSource::answered, this, &LogPage::showSums);
    connect(blocks_, &LogSource::answered, this, [this](const auto& answer) {
        model_->addRows(*answer);
        if (answer->pictures && !answer->rows.empty() && answer->rows.front().id == whole_)
            heldPictures_ = *answer->pictures;
        if (detail_->isVisible())
            showSelected();
    });
    scrolling_->setSingleShot(true);
    scrolling_->setInterval(kScrolling);
    connect(scrolling_, &QTimer::timeout, this, &LogPage::askForRows);
    connect(model_, &LogTableModel::rowsWanted, scrolling_, qOverload<>(&QTimer::start),
        Qt::QueuedConnection);
    connect(table_->horizontalHeader(), &QHeaderView::sectionClicked, this, &LogPage::sortBy);
    connect(filters_, &LogFilterBar::changed, this, &LogPage::ask);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &LogPage::showSelected);
    connect(model_, &QAbstractItemModel::modelReset, this, &LogPage::closeDetail);
    connect(detail_, &LogDetailPane::closeAsked, this, &LogPage::closeDetail);
    connect(detail_, &LogDetailPane::acknowledgeAsked, this, &LogPage::acknowledgeSelected);
    connect(detail_, &LogDetailPane::eraseAsked, this, &LogPage::eraseSelected);
    connect(&detail_->pictures(), &KeptPictureView::lookAsked, this, &LogPage::lookAtSelected);
    connect(export_, &ExportChoice::chosen, this, &LogPage::askForExport);
    connect(
        progress_, &ExportProgress::cancelAsked, this, [this] { parts_.submit(CancelExport{}); });
    connect(statePane_, &StatePane::actionAsked, this, [this] {
        if (state_ == State::Failed)
            ask();
        else if (filters_->narrows())
            filters_->clear();
        else
            filters_->setDay(LogDay::All);
    });
    const auto onKey = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::Find, [this] { filters_->focusSearch(); });
}

void LogPage::setEntrances(std::map<std::string, QString> nameOfCamera)
{
    entrances_ = nameOfCamera;
    filters_->setEntrances(nameOfCamera);
    model_->setEntrances(std::move(nameOfCamera));
}

void LogPage::refresh()
{
    // Hidden pages ask when they are shown; the log must not be read for nobody.
    if (isVisible() && !soon_->isActive())
        soon_->start();
}

void LogPage::selectRow(int row)
{
    table_->selectRow(row);
}

void LogPage::alarmChanged(const AlarmChange& change)
{
    if (change.alarm.unacknowledged())
        openAlarms_[change.alarm.uuid] = change.alarm.id;
    else
        openAlarms_.erase(change.alarm.uuid);
    refresh();
    showSelected();
}

bool LogPage::event(QEvent* event)
{
    // Esc closes the details first and only then, as the window's key, the page. A shortcut here
    // would be ambiguous with the window's and both would fall silent.
    if (event->type() == QEvent::ShortcutOverride && detail_->isVisible()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void LogPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && detail_->isVisible())
        closeDetail();
    else
        QWidget::keyPressEvent(event);
}

void LogPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
    often_->start();
    table_->setFocus(Qt::OtherFocusReason);
}

void LogPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSoon();
}

void LogPage::hideEvent(QHideEvent* event)
{
    often_->stop();
    QWidget::hideEvent(event);
}

} // namespace haetae::ui
