// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/console_window.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "people/duty_panel.h"
#include "people/idle_watch.h"
#include "shell/shift_figures.h"
#include "shell/sound_panel.h"
#include "shell/status_line.h"
#include "shell/traffic_panel.h"
#include "shell/transport_bar.h"

namespace haetae::ui {
namespace {

constexpr int kSmallestColumn = 380;
constexpr int kSmallestFooter = 96;
constexpr int kNarrow = 1150;
constexpr int kLow = 640;
constexpr int kLowColumn = 800; // the card in full beside its answers

} // namespace

ConsoleWindow::ConsoleWindow(ConsoleLink& link, LatestSlot<AlarmState>* lamp, QWidget* parent)
    : QMainWindow(parent),
      link_(&link),
      seenBy_(link.session())
{
    setObjectName(QStringLiteral("consoleWindow"));
    setMinimumSize(940, 500); // a full HD screen at 200 %
    resize(1920, 1080);
    build(lamp);
    replay_ = new ReplayView(this);
    replay_->hide();
    followSettings();
    popup_ = new AlarmPopup(link, this);
    connect(popup_, &AlarmPopup::openAsked, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized); // as large as it was
        show();
        raise();
        activateWindow();
    });
    connect(&link, &ConsoleLink::pumped, this, &ConsoleWindow::tick);
    connect(&link, &ConsoleLink::alarmChanged, this, [this] {
        // The column has learnt it first. The popup does not wait for the window's next tick.
        if (popup_->isHidden())
            followAlarms();
    });
    connect(&link, &ConsoleLink::commandDone, this, [this](const CommandDone& done) {
        if (!done.outcome)
            status_->tell(done.outcome.error());
        else if (kiosk_ && done.command == commandToken(CloseConsole{}))
            leaveKiosk();
    });
    connect(&link, &ConsoleLink::dutyChanged, this, &ConsoleWindow::followDuty);
    connect(&link, &ConsoleLink::settingsChanged, this, &ConsoleWindow::retranslate);
    connect(&link, &ConsoleLink::settingsChanged, this, &ConsoleWindow::followSettings);
    connect(column_, &AlarmColumn::replayAsked, this, &ConsoleWindow::toggleReplay);
    wall_->setFocus();
    retranslate();
    followAlarms();
}

void ConsoleWindow::build(LatestSlot<AlarmState>* lamp)
{
    auto* middle = new QWidget(this);
    setCentralWidget(middle);
    middle->setAutoFillBackground(true);
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    header_ = new HeaderBar(*link_, middle);
    rows->addWidget(header_);
    QHBoxLayout* center = nullptr;
    rows->addLayout(center = new QHBoxLayout, 1);
    center->setSpacing(0);
    wall_ = new Wall(*link_, middle);
    column_ = new AlarmColumn(*link_, lamp, middle);
    center->addWidget(wall_, 1);
    center->addSpacing(size::kGap);
    center->addWidget(column_);
    figures_ = new ShiftFigures(*link_, middle);
    status_ = new StatusLine(*link_, middle);
    rows->addWidget(figures_);
    rows->addWidget(status_);
    connect(header_, &HeaderBar::asked, this, &ConsoleWindow::act);
    sound_ = new SoundPanel(*link_, middle);
    traffic_ = new TrafficPanel(*link_, middle);
    connect(figures_, &ShiftFigures::trafficAsked, this, [this] {
        if (traffic_->isVisible())
            traffic_->hide();
        else
            traffic_->openAbove(figures_->peopleCard());
    });
    duty_ = new DutyPanel(*link_, middle);
    idle_ = new IdleWatch(*link_, this);
    connect(duty_, &DutyPanel::setUpAsked, this, &ConsoleWindow::setUpAsked);
    connect(duty_, &DutyPanel::pendingAsked, this, &ConsoleWindow::pendingAsked);
    connect(&header_->soundChip(), &QPushButton::clicked, this, &ConsoleWindow::toggleSound);
    connect(link_, &ConsoleLink::inactiveChanged, this, &ConsoleWindow::followAlarms);
    connect(column_, &AlarmColumn::alarmsChanged, this, &ConsoleWindow::followAlarms);
    connect(wall_, &Wall::pageClosed, this, &ConsoleWindow::pageClosed);
    connect(wall_, &Wall::failed, this, [this](const Error& error) { status_->tell(error); });
    connect(wall_, &Wall::pageClosed, this, [this] {
        for (QShortcut* key : seekKeys_)
            key->setEnabled(link_->playsRecording());
        for (QShortcut* key : wallKeys_)
            key->setEnabled(true);
        wall_->setFocus();
    });
}

bool ConsoleWindow::mayLeave() const
{
    return !kiosk_ || link_->session().role >= Role::Supervisor;
}

void ConsoleWindow::setKiosk(bool kiosk)
{
    kiosk_ = kiosk;
    setWindowFlag(Qt::WindowCloseButtonHint, !kiosk);
    setWindowFlag(Qt::WindowMinimizeButtonHint, !kiosk);
    setWindowFlag(Qt::FramelessWindowHint, kiosk);
    if (kiosk)
        showFullScreen();
}

void ConsoleWindow::showPage(QWidget* page)
{
    wall_->showPage(page);
    for (QShortcut* key : seekKeys_)
        key->setEnabled(false); // a table's arrows are its own
    for (QShortcut* key : wallKeys_)
        key->setEnabled(false);
}

void ConsoleWindow::setView(ViewMode view)
{
    view_ = view;
    wall_->setView(view_);
    header_->setView(view_);
}

Result<void> ConsoleWindow::useLayouts(const std::filesystem::path& file, const QString& chosen)
{
    auto used = wall_->useLayouts(file, chosen);
    if (!used)
        status_->tell(used.error());
    return used;
}

void ConsoleWindow::closePage()
{
    wall_->closePage();
}

bool ConsoleWindow::bright() const
{
    const auto now = link_->clock().monotonic().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count() % 1000 < 500;
}

void ConsoleWindow::tick()
{
    const bool phase = bright();
    header_->tick();
    header_->setAlarm(callingPeople(), phase);
    wall_->tick();
    column_->tick(phase);
    wall_->follow(column_->book(), column_->shown(), phase);
    wall_->markSpot(column_->spotNow());
    status_->tick();
    idle_->tick();
    status_->setAlarm(callingPeople() > 0);
    sound_->tick();
    traffic_->tick();
    popup_->tick(phase, column_->witness().trails());
    replay_->tick(link_->clock().monotonic());
    colourGround(phase);
}

void ConsoleWindow::colourGround(bool phase)
{
    // With header, column and frames this makes a quarter of the window the alarm's colour.
    const Colours& all = colours();
    const QColor wanted = callingPeople() > 0 ? alarmGround(all, phase) : all.ground;
    QPalette palette = centralWidget()->palette();
    if (palette.color(QPalette::Window) == wanted)
        return;
    palette.setColor(QPalette::Window, wanted);
    centralWidget()->setPalette(palette);
}

void ConsoleWindow::followAlarms()
{
    // While nothing waits for an answer, Space presses the button that has the focus.
    const bool waiting = column_->book().newestUnanswered().has_value();
    for (QShortcut* key : acknowledgeKeys_)
        key->setEnabled(waiting);
    if (!popup_)
        return;
    if (link_->inactive().alarms)
        popup_->hide();
    else
        popup_->follow(column_->book(), column_->witness().trails());
}

int ConsoleWindow::callingPeople() const
{
    return link_->inactive().alarms ? 0 : column_->book().unansweredPeople();
}

void ConsoleWindow::toggleSound()
{
    if (sound_->isVisible())
        sound_->hide();
    else
        sound_->openBelow(header_->soundChip());
}

void ConsoleWindow::toggleDuty()
{
    if (duty_->isVisible())
        duty_->hide();
    else
        duty_->openBelow(header_->dutyChip(), column_->x());
}

/// What the one who has gone saw is nobody else's to see.
void ConsoleWindow::followDuty(const DutyNotice& duty)
{
    const bool same = duty.session == seenBy_;
    seenBy_ = duty.session;
    const QString shown = page() ? page()->objectName() : QString();
    if (!same && (shown == QLatin1String("settingsDialog") || shown == QLatin1String("logPage")))
        closePage();
}

void ConsoleWindow::leaveKiosk()
{
    leaving_ = true;
    close();
}

void ConsoleWindow::retranslate()
{
    const QString desk = QString::fromStdString(link_->settings().desk);
    setWindowTitle(desk.isEmpty() ? tr("Haetae") : tr("Haetae · %1").arg(desk));
}

void ConsoleWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool low = height() < kLow;
    const int smallest = width() < kNarrow ? kSmallestColumn - 50 : kSmallestColumn;
    column_->setFixedWidth(std::clamp(width() * 24 / 100, smallest, size::kColumn));
    column_->setLow(height() < kLowColumn);
    figures_->setVisible(!low); // the picture and the alarm need the room
    const int footer = height() < 900 ? kSmallestFooter : size::kFooter;
    figures_->setFixedHeight(footer - StatusLine::kHeight + (height() < 900 ? 12 : 0));
}

void ConsoleWindow::closeEvent(QCloseEvent* event)
{
    if (kiosk_ && !leaving_) {
        event->ignore();
        // The desk decides; it also keeps who closed the console, or was refused.
        link_->submit(CloseConsole{});
        return;
    }
    popup_->hide();
    QMainWindow::closeEvent(event);
}

void ConsoleWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    const bool away = isMinimized() || !isFullScreen();
    if (event->type() == QEvent::WindowStateChange && !mayLeave() && away)
        QMetaObject::invokeMethod(this, &ConsoleWindow::showFullScreen, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

} // namespace haetae::ui
