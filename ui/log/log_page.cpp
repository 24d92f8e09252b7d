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

#include "log/export_choice.h"
#include "log/export_progress.h"
#include "log/log_delegate.h"
#include "log/log_detail_pane.h"
#include "log/log_filter_bar.h"
#include "log/log_table_model.h"
#include "log/state_pane.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kDetailWidth = 400; // px
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
      older_(new QPushButton(this)),
      export_(new ExportChoice(this)),
      progress_(new ExportProgress(this)),
      soon_(new QTimer(this)),
      often_(new QTimer(this)),
      source_(new LogSource(parts_.openLog, this))
{
    setObjectName(QStringLiteral("logPage"));
    makeTable();
    stack_->addWidget(statePane_);
    stack_->addWidget(table_);
    detail_->setFixedWidth(kDetailWidth);
    detail_->hide();
    foot_->setObjectName(QStringLiteral("logFoot"));
    foot_->setProperty("rank", QStringLiteral("label"));
    older_->setObjectName(QStringLiteral("olderRows"));

    auto* middle = new QHBoxLayout;
    middle->setSpacing(size::kGap);
    middle->addWidget(stack_, 1);
    middle->addWidget(detail_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(foot_, 1);
    foot->addWidget(progress_);
    foot->addWidget(older_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kGap, size::kGap, size::kGap, size::kGap);
    column->setSpacing(size::kGap);
    column->addWidget(makeHead());
    column->addWidget(filters_);
    column->addLayout(middle, 1);
    column->addLayout(foot);

    if (parts_.ofOneRun) {
        filters_->showOneRun();
        model_->keepLogOrder();
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
    row->addWidget(title_);
    row->addWidget(totals_, 1);
    row->addWidget(export_);
    return head;
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
    table_->verticalHeader()->setDefaultSectionSize(size::kTarget);
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
    connect(source_, &LogSource::answered, this, &LogPage::showAnswer);
    connect(source_, &LogSource::failed, this, &LogPage::showFailure);
    connect(filters_, &LogFilterBar::changed, this, [this] {
        limit_ = 500;
        ask();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &LogPage::showSelected);
    connect(model_, &QAbstractItemModel::modelReset, this, &LogPage::closeDetail);
    connect(detail_, &LogDetailPane::closeAsked, this, &LogPage::closeDetail);
    connect(detail_, &LogDetailPane::acknowledgeAsked, this, &LogPage::acknowledgeSelected);
    connect(export_, &ExportChoice::chosen, this, &LogPage::askForExport);
    connect(
        progress_, &ExportProgress::cancelAsked, this, [this] { parts_.submit(CancelExport{}); });
    connect(older_, &QPushButton::clicked, this, [this] {
        limit_ *= 2;
        ask();
    });
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
