// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/header_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

#include "theme/icons.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

QString chipSheet(const QColor& ground, const QColor& colour, const QColor& line, bool bold)
{
    return QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %3; "
                          "border-radius: 15px; padding: 0 12px; font-size: 15px; "
                          "font-weight: %4; min-height: 28px; max-height: 28px; }")
        .arg(ground.name(), colour.name(), line.name())
        .arg(bold ? 700 : 400);
}

constexpr qsizetype kMostChips = 4; // wider than the header would be cut

QLabel* label(const char* name, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

HeaderBar::HeaderBar(ConsoleLink& link, QWidget* parent)
    : QWidget(parent),
      link_(&link),
      colours_(colours())
{
    setObjectName(QStringLiteral("headerBar"));
    setFixedHeight(size::kHeader);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::kInset, 0, size::kInset, 0);
    row->setSpacing(10);
    name_ = label("productName", this);
    name_->setFont(ui::font(22, true));
    desk_ = label("deskName", this);
    row->addWidget(name_);
    row->addWidget(desk_);
    for (const EntranceFeed& feed : link.feeds()) {
        chips_.append(new EntranceChip(feed.id, link.entranceName(feed.id), this));
        row->addWidget(chips_.back());
    }
    troubled_ = label("troubledEntrances", this);
    troubled_->hide();
    row->addWidget(troubled_);
    row->addStretch(1);
    simulation_ = label("simulationPlate", this);
    sound_ = new SoundChip(link, this);
    user_ = new DutyChip(link, this);
    connect(user_, &QPushButton::clicked, this, [this] { Q_EMIT asked(ConsoleAction::Person); });
    for (QWidget* chip : std::initializer_list<QWidget*>{simulation_, sound_, user_})
        row->addWidget(chip);
    language_ = addButton(row, "languageButton", ConsoleAction::Language);
    view_ = addButton(row, "viewButton", ConsoleAction::View);
    log_ = addButton(row, "logButton", ConsoleAction::Log);
    settings_ = addButton(row, "settingsButton", ConsoleAction::Settings);
    help_ = addButton(row, "helpButton", ConsoleAction::Help);
    setView(ViewMode::Inset);
    log_->setIcon(icon(QStringLiteral("log")));
    settings_->setIcon(icon(QStringLiteral("settings")));
    help_->setIcon(icon(QStringLiteral("help")));
    clock_ = label("clock", this);
    clock_->setFont(ui::font(size::kClock, true));
    row->addWidget(clock_);
    whenLookChanges(this, [this] { recolour(); });
    recolour();
    connect(&link, &ConsoleLink::settingsChanged, this, &HeaderBar::retranslate);
    retranslate();
    tick();
}

QPushButton* HeaderBar::addButton(QHBoxLayout* row, const char* name, ConsoleAction action)
{
    auto* made = new QPushButton(this);
    made->setObjectName(QLatin1String(name));
    made->setIconSize(QSize(24, 24));
    made->setStyleSheet(QStringLiteral("QPushButton { padding: 0 8px; }"));
    made->setAutoDefault(true);
    connect(made, &QPushButton::clicked, this, [this, action] { Q_EMIT asked(action); });
    row->addWidget(made);
    return made;
}

void HeaderBar::tick()
{
    showClock();
    bool simulated = link_->simulated(); // also before the first picture and without one
    for (qsizetype i = 0; i < chips_.size(); ++i) {
        const CameraId& camera = link_->feeds()[static_cast<std::size_t>(i)].id;
        const SnapshotPtr snapshot = link_->snapshot(camera);
        chips_[i]->follow(snapshot, link_->condition(camera));
        simulated = simulated || (snapshot && snapshot->simulated);
    }
    simulation_->setVisible(simulated);
    sound_->tick();
    fit();
}

QString HeaderBar::contents() const
{
    QString all = QString::number(width()) + alarmWords() + desk_->text() + user_->text()
        + sound_->text() + name_->text()
        + (simulation_->isHidden() ? QString() : simulation_->text());
    for (const EntranceChip* chip : chips_)
        all += QString::number(static_cast<int>(chip->state())) + chip->accessibleName()
            + chip->accessibleDescription();
    return all;
}

void HeaderBar::fit()
{
    const QString now = contents();
    if (now == fitted_)
        return;
    fitted_ = now;
    const QString alarm = alarmWords(); // painted in what the chips leave
    const int needed = alarm.isEmpty()
        ? 0
        : QFontMetrics(ui::font(size::kFigure, true)).horizontalAdvance(alarm) + 36;
    for (int left = 0; left <= static_cast<int>(Left::Entrances); ++left) {
        leaveOut(static_cast<Left>(left));
        layout()->invalidate();
        if (layout()->sizeHint().width() + needed <= width())
            return;
    }
}

void HeaderBar::leaveOut(Left left)
{
    desk_->setVisible(left < Left::Desk && !desk_->text().isEmpty());
    user_->setVisible(left < Left::User);
    name_->setVisible(left < Left::Name);
    for (QPushButton* byKey : {language_, view_, help_})
        byKey->setVisible(left < Left::Keys);
    seconds_ = left < Left::Seconds;
    showClock();
    showChips(left);
}

void HeaderBar::showClock()
{
    const QString time = clockTime(link_->clock().wall());
    const QString shown = seconds_ ? time : time.left(5);
    if (shown != clock_->text())
        clock_->setText(shown);
}

/// Of many entrances only those that need somebody: the tiles say of the others that they live.
void HeaderBar::showChips(Left left)
{
    const bool onlyTroubled = chips_.size() > kMostChips || left >= Left::LiveEntrances;
    qsizetype troubled = 0;
    qsizetype shown = 0;
    for (EntranceChip* chip : chips_) {
        const bool lives = chip->state() == EntranceChip::State::Judging;
        troubled += lives ? 0 : 1;
        const bool wanted = !(onlyTroubled && lives) && left < Left::Entrances;
        chip->setShort(left >= Left::EntranceStates);
        chip->setVisible(wanted && shown < kMostChips);
        shown += wanted ? 1 : 0;
    }
    troubled_->setVisible(left >= Left::Entrances && troubled > 0);
    troubled_->setText(QStringLiteral("▲ %1 / %2").arg(troubled).arg(chips_.size()));
    troubled_->setAccessibleName(
        tr("%1 of %2 entrances are not screening").arg(troubled).arg(chips_.size()));
}

void HeaderBar::setView(ViewMode view)
{
    // The button shows what it leads to.
    view_->setIcon(
        icon(view == ViewMode::Inset ? QStringLiteral("side-by-side") : QStringLiteral("inset")));
}

void HeaderBar::setAlarm(int unanswered, bool bright)
{
    if (unanswered == unanswered_ && bright == bright_)
        return;
    unanswered_ = unanswered;
    bright_ = bright;
    colourName();
    fit();
    update();
}

void HeaderBar::recolour()
{
    simulation_->setStyleSheet(chipSheet(
        colours_.simulationGround, colours_.simulationText, colours_.simulationLine, true));
    troubled_->setStyleSheet(chipSheet(colours_.raised, colours_.recheck, colours_.recheck, true));
    colourName();
}

void HeaderBar::colourName()
{
    const QColor strong = unanswered_ > 0 ? colours_.onElevated : colours_.text;
    const QColor weak = unanswered_ > 0 ? colours_.onElevated : colours_.dim;
    name_->setStyleSheet(QStringLiteral("color: %1;").arg(strong.name()));
    clock_->setStyleSheet(QStringLiteral("color: %1;").arg(strong.name()));
    desk_->setStyleSheet(QStringLiteral("color: %1; font-size: 15px;").arg(weak.name()));
}

void HeaderBar::retranslate()
{
    name_->setText(tr("해태 Haetae"));
    desk_->setText(QString::fromStdString(link_->settings().desk));
    for (qsizetype i = 0; i < chips_.size(); ++i)
        chips_[i]->setName(link_->entranceName(link_->feeds()[static_cast<std::size_t>(i)].id));
    simulation_->setText(tr("SIMULATION"));
    // Each language is offered in its own words, whoever cannot read the other must find it.
    language_->setText(tr("한국어", "the other language, in its own words"));
    const QString keys = QStringLiteral("%1 (%2)");
    const auto describe = [&keys](QPushButton* button, const QString& what, const char* key) {
        button->setAccessibleName(what);
        button->setToolTip(keys.arg(what, QLatin1String(key)));
    };
    describe(language_, word(ConsoleAction::Language), "Ctrl+L");
    describe(view_, word(ConsoleAction::View), "V");
    describe(log_, word(ConsoleAction::Log), "L");
    describe(settings_, word(ConsoleAction::Settings), "S");
    describe(help_, word(ConsoleAction::Help), "F1");
    colourName();
}

void HeaderBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QString HeaderBar::alarmWords() const
{
    if (unanswered_ == 0)
        return {};
    const QString text = QStringLiteral("▲ ") + titled(word(AlarmKind::ElevatedTemperature));
    return unanswered_ > 1 ? text + QStringLiteral(" × %1").arg(unanswered_) : text;
}

void HeaderBar::paintAlarm(QPainter& painter) const
{
    int left = size::kInset;
    const auto beside = [&left](const QWidget* part) {
        if (!part->isHidden())
            left = std::max(left, part->geometry().right() + 12);
    };
    for (const QWidget* part : {name_, desk_, troubled_})
        beside(part);
    for (const EntranceChip* chip : chips_)
        beside(chip);
    const QWidget* next = simulation_->isHidden() ? static_cast<QWidget*>(sound_) : simulation_;
    const QRect room(left, 0, next->x() - left - 12, height());
    const QString text = alarmWords();
    painter.setFont(ui::font(size::kFigure, true));
    painter.setPen(colours_.onElevated);
    if (painter.fontMetrics().horizontalAdvance(text) <= room.width())
        painter.drawText(room, Qt::AlignCenter, text);
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor ground = colours_.surface;
    if (unanswered_ > 0)
        ground = bright_ ? colours_.elevated : colours_.elevated.darker(125);
    painter.fillRect(rect(), ground);
    if (unanswered_ > 0)
        paintAlarm(painter);
    painter.setPen(colours_.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace haetae::ui
