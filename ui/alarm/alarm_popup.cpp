// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_popup.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <algorithm>

#include "alarm/alarm_facts.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr QSize kSize(720, 128); // no higher than the footer, so that the wall stays in view
constexpr int kBar = 36;
constexpr int kPicture = 76;
constexpr int kWords = 120; // of entrance and place, at the least

QLabel* label(const char* name, const QFont& type, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setFont(type);
    return made;
}

} // namespace

AlarmPopup::AlarmPopup(ConsoleLink& link, QWidget* parent)
    : QWidget(parent,
        Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint
            | Qt::WindowDoesNotAcceptFocus),
      link_(&link),
      colours_(colours())
{
    setObjectName(QStringLiteral("alarmPopup"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFixedSize(kSize);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 0, 16, 10);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(16);
    title_ = new FittedLabel(this, size::kTitle, true);
    title_->setObjectName(QStringLiteral("popupTitle"));
    title_->setProperty("ink", QStringLiteral("on-elevated"));
    title_->setFixedHeight(kBar);
    reading_ = label("popupReading", ui::font(56, true), this);
    where_ = label("popupWhere", ui::font(size::kText), this);
    where_->setWordWrap(true);
    acknowledge_ = new FittedButton(this);
    acknowledge_->setObjectName(QStringLiteral("popupAcknowledge"));
    acknowledge_->setProperty("role", QStringLiteral("main"));
    acknowledge_->setFocusPolicy(Qt::NoFocus);
    picture_ = new QLabel(this);
    picture_->setObjectName(QStringLiteral("popupPicture"));
    picture_->setFixedSize(kPicture, kPicture);
    picture_->setScaledContents(true);
    grid->addWidget(title_, 0, 0, 1, 4);
    grid->addWidget(picture_, 1, 0);
    grid->addWidget(reading_, 1, 1);
    grid->addWidget(where_, 1, 2);
    grid->addWidget(acknowledge_, 1, 3);
    grid->setColumnStretch(2, 1);
    connect(acknowledge_, &QPushButton::clicked, this,
        [this] { link_->submit(AcknowledgeAlarm{alarm_.id}); });
}

void AlarmPopup::follow(const AlarmBook& book, const PersonTrails& trails)
{
    const std::optional<AlarmRecord> newest = book.newestUnanswered();
    if (!newest) {
        hide();
        picture_->clear();
        return;
    }
    others_ = book.unanswered() - 1;
    const bool other = alarm_.id != newest->id;
    alarm_ = *newest;
    refresh(trails.find(alarm_.id));
    if (isVisible() && !other)
        return;
    if (!isVisible()) {
        moveToFigures();
        show();
    }
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT alerted();
}

void AlarmPopup::tick(bool bright, const PersonTrails& trails)
{
    if (isHidden() || bright_ == bright)
        return;
    bright_ = bright;
    refresh(trails.find(alarm_.id));
    update();
}

void AlarmPopup::refresh(const PersonTrail* trail)
{
    const AlarmFacts facts = factsOf(alarm_, *link_, trail);
    QString title =
        QStringLiteral("▲ ") + titled(facts.title) + QStringLiteral("  ") + facts.elapsed;
    if (facts.simulated)
        title += QStringLiteral("  ·  ") + tr("SIMULATION");
    if (others_ > 0)
        title += tr("  (+%1)").arg(others_);
    title_->setText(title);
    reading_->setText(facts.person ? facts.reading : QStringLiteral("▲"));
    const bool pictured = trail && trail->hasPicture();
    picture_->setVisible(pictured);
    if (pictured)
        picture_->setPixmap(
            QPixmap::fromImage(trail->visible.isNull() ? trail->thermal : trail->visible));
    else
        picture_->clear();
    picture_->setAccessibleName(tr("The person of this alarm"));
    QString where = facts.entrance.isEmpty() ? facts.basis : facts.entrance;
    if (facts.person)
        where += QStringLiteral(" · ") + tr("limit %1").arg(temperature(alarm_.decision.limit));
    if (!facts.place.isEmpty())
        where += QLatin1Char('\n') + facts.place;
    where_->setText(where);
    acknowledge_->setText(tr("Acknowledge"));
    setWindowTitle(tr("Haetae alarm"));
    setAccessibleName(facts.title);
    setAccessibleDescription(facts.reading + QLatin1Char(' ') + where);
    fitWords();
}

/// On a small screen the words need more lines; the lower edge stays where it is.
void AlarmPopup::fitWords()
{
    const int wanted = std::max(kSize.height(), layout()->totalHeightForWidth(width()));
    if (wanted == height())
        return;
    const int bottom = y() + height();
    setFixedHeight(wanted);
    move(x(), bottom - wanted);
}

void AlarmPopup::moveToFigures()
{
    // Below the wall, over the shift's figures: card, stack light and picture stay readable.
    const QScreen* where = screen() ? screen() : QGuiApplication::primaryScreen();
    if (!where)
        return;
    const QRect free = where->availableGeometry();
    const int narrowest = layout()->totalMinimumSize().width() + kWords;
    setFixedWidth(
        std::min(free.width(), std::max(narrowest, std::min(kSize.width(), free.width() / 2))));
    fitWords();
    const int wall = free.width() - std::clamp(free.width() * 24 / 100, 380, size::kColumn);
    move(free.left() + (wall - width()) / 2, free.bottom() - height() - 4);
}

void AlarmPopup::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT openAsked();
}

void AlarmPopup::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && alarm_.id.valid())
        refresh(nullptr);
    QWidget::changeEvent(event);
}

void AlarmPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool person = alarm_.kind == AlarmKind::ElevatedTemperature;
    QColor strong = person ? colours_.elevated : colours_.recheck;
    if (!bright_)
        strong = strong.darker(118);
    painter.fillRect(rect(), person ? colours_.elevatedGround : colours_.surface);
    painter.fillRect(QRect(0, 0, width(), kBar), strong);
    painter.setPen(QPen(strong, 6));
    painter.drawRect(rect());
}

} // namespace haetae::ui
