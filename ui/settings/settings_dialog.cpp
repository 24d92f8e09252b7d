// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_dialog.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/desk_page.h"
#include "settings/hours_page.h"
#include "settings/keys_page.h"
#include "settings/limit_page.h"
#include "settings/look_page.h"
#include "settings/outputs_page.h"
#include "settings/reference_page.h"
#include "settings/settings_diff.h"
#include "settings/sound_page.h"
#include "settings/users_page.h"
#include "settings/visitors_page.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kButtonWidth = 180;
constexpr int kLookEveryMs = 1000; // people pass, a minute or a second apart

} // namespace

SettingsDialog::SettingsDialog(Parts parts, QWidget* parent)
    : QWidget(parent),
      parts_(std::move(parts)),
      title_(new QLabel(this)),
      readOnly_(new QLabel(this)),
      tabs_(new QTabWidget(this)),
      changes_(new QLabel(this)),
      ok_(new QPushButton(this)),
      cancel_(new QPushButton(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    title_->setProperty("rank", QStringLiteral("title"));
    title_->setObjectName(QStringLiteral("settingsTitle"));
    readOnly_->setObjectName(QStringLiteral("settingsReadOnly"));
    readOnly_->setProperty("rank", QStringLiteral("warning"));
    readOnly_->setWordWrap(true);
    readOnly_->setVisible(!mayChange());
    tabs_->setObjectName(QStringLiteral("settingsTabs"));
    tabs_->tabBar()->setObjectName(QStringLiteral("settingsTabBar"));
    changes_->setObjectName(QStringLiteral("settingsChanges"));
    changes_->setWordWrap(true);
    ok_->setObjectName(QStringLiteral("settingsOk"));
    ok_->setProperty("role", QStringLiteral("main"));
    ok_->setVisible(mayChange());
    cancel_->setObjectName(QStringLiteral("settingsCancel"));
    cancel_->setProperty("role", QStringLiteral("second"));

    addPage(new LimitPage, "limitPage");
    addPage(new ReferencePage, "referencePage");
    addPage(new DeskPage, "deskPage");
    addPage(new SoundPage, "soundPage");
    addPage(new LookPage, "lookPage");
    addPage(new KeysPage, "keysPage");
    addPage(new HoursPage, "hoursPage");
    addPage(new OutputsPage(parts_.exchanges), "outputsPage");
    addPage(new VisitorsPage, "visitorsPage");
    addPage(new UsersPage(parts_.duty), "usersPage");

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::kGap);
    buttons->addWidget(changes_, 1);
    buttons->addWidget(cancel_);
    buttons->addWidget(ok_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kGap, size::kGap, size::kGap, size::kGap);
    column->setSpacing(size::kGap);
    column->addWidget(title_);
    column->addWidget(readOnly_);
    column->addWidget(tabs_, 1);
    column->addLayout(buttons);

    connect(ok_, &QPushButton::clicked, this, &SettingsDialog::accept);
    connect(cancel_, &QPushButton::clicked, this, &SettingsDialog::cancel);
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    enter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &SettingsDialog::accept);
    load();
    retranslate();
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SettingsDialog::showEntrances);
    timer->start(kLookEveryMs);
    showEntrances();
}

void SettingsDialog::addPage(SettingsPage* page, const char* objectName)
{
    page->setObjectName(QLatin1String(objectName));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QLatin1String(objectName) + QStringLiteral("Scroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    pages_.push_back(page);
    tabs_->addTab(scroll, page->title());
    connect(page, &SettingsPage::commandAsked, this,
        [this](const DeskCommand& command) { parts_.submit(command); });
    connect(page, &SettingsPage::edited, this, [this] {
        if (loading_)
            return;
        touched_ = true;
        showChanges();
    });
}

void SettingsDialog::setSettings(const Settings& settings)
{
    parts_.settings = settings;
    if (!touched_)
        load();
    showChanges();
}

void SettingsDialog::showEntrances()
{
    for (SettingsPage* page : pages_)
        page->look();
    if (!parts_.entrances)
        return;
    const auto entrances = parts_.entrances();
    for (SettingsPage* page : pages_)
        page->showEntrances(entrances);
}

void SettingsDialog::showPage(int index)
{
    tabs_->setCurrentIndex(index);
}

void SettingsDialog::showPage(const char* name)
{
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        if (pages_[i]->objectName() == QLatin1String(name))
            showPage(static_cast<int>(i));
    }
}

void SettingsDialog::commandDone(const CommandDone& done)
{
    for (SettingsPage* page : pages_)
        page->commandDone(done);
}

void SettingsDialog::load()
{
    loading_ = true;
    for (SettingsPage* page : pages_) {
        page->load(parts_.settings);
        page->setEnabled(mayChange());
    }
    loading_ = false;
    touched_ = false;
    showChanges();
}

Settings SettingsDialog::typed() const
{
    Settings settings = parts_.settings;
    for (const SettingsPage* page : pages_)
        page->store(settings);
    return settings;
}

void SettingsDialog::accept()
{
    if (!mayChange())
        return;
    QString reason;
    for (int i = 0; i < tabs_->count(); ++i) {
        SettingsPage* page = pages_[static_cast<std::size_t>(i)];
        tabs_->setUpdatesEnabled(false);
        const int before = tabs_->currentIndex();
        tabs_->setCurrentIndex(i); // a hidden field could not take the focus
        const bool fine = page->check();
        if (fine)
            tabs_->setCurrentIndex(before);
        tabs_->setUpdatesEnabled(true);
        if (!fine)
            return;
        if (reason.isEmpty())
            reason = page->reason();
    }
    const Settings wanted = typed();
    if (!changesInWords(parts_.settings, wanted).isEmpty())
        parts_.submit(ChangeSettings{wanted, reason.toStdString()});
    touched_ = false;
    Q_EMIT closed();
}

void SettingsDialog::cancel()
{
    load();
    Q_EMIT closed();
}

void SettingsDialog::showChanges()
{
    const QStringList changes = changesInWords(parts_.settings, typed());
    changes_->setProperty(
        "rank", changes.isEmpty() ? QStringLiteral("dim") : QStringLiteral("strong"));
    changes_->style()->polish(changes_);
    changes_->setText(!mayChange() ? QString()
            : changes.isEmpty()
            ? tr("Nothing is changed yet.")
            : tr("OK will change: %1").arg(changes.join(QStringLiteral("  ·  "))));
}

bool SettingsDialog::event(QEvent* event)
{
    // Not a shortcut: the window has one for Esc too, and two would silence each other.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void SettingsDialog::hideEvent(QHideEvent* event)
{
    // However the page is left, what was typed and not sent is gone.
    if (!event->spontaneous())
        load();
    QWidget::hideEvent(event);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsDialog::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tabs_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::retranslate()
{
    title_->setText(tr("Settings"));
    readOnly_->setText(tr("You see the settings but cannot change them: only an admin may. Call "
                          "one if something is wrong."));
    tabs_->setAccessibleName(tr("Pages of the settings"));
    tabs_->tabBar()->setAccessibleName(tr("Pages of the settings"));
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        pages_[i]->retranslate();
        tabs_->setTabText(static_cast<int>(i), pages_[i]->title());
    }
    showEntrances();
    ok_->setText(tr("OK (Ctrl+Enter)"));
    cancel_->setText(mayChange() ? tr("Cancel (Esc)") : tr("Close (Esc)"));
    for (QPushButton* button : {ok_, cancel_})
        button->setMinimumWidth(std::max(kButtonWidth, button->sizeHint().width()));
    showChanges();
}

} // namespace haetae::ui
