// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sound_chip.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>
#include <chrono>

namespace haetae::ui {
namespace {

/// The translation context of the free functions here. *value*
struct SignalWords {
    Q_DECLARE_TR_FUNCTIONS(SignalWords)
};

QString word(Inactivation state)
{
    switch (state) {
    case Inactivation::AudioPaused:
        return SignalWords::tr("AUDIO PAUSED");
    case Inactivation::AudioOff:
        return SignalWords::tr("AUDIO OFF");
    case Inactivation::AlarmPaused:
        return SignalWords::tr("ALARM PAUSED");
    case Inactivation::AlarmOff:
        return SignalWords::tr("ALARM OFF");
    }
    return {};
}

bool brightNow(MonotonicTime now)
{
    using std::chrono::milliseconds;
    const auto since = std::chrono::duration_cast<milliseconds>(now.time_since_epoch());
    return since.count() % 1000 < 500;
}

} // namespace

QString inactiveWords(const InactiveSignals& inactive, MonotonicTime now)
{
    const auto& widest = inactive.widest();
    if (!widest)
        return {};
    QString text = word(widest->state);
    if (widest->until) {
        // Up to the full second: it says 0:00 when it is over, not before.
        const auto left = std::chrono::ceil<std::chrono::seconds>(
            std::max(widest->until->monotonic - now, MonotonicTime::duration::zero()));
        text += QStringLiteral(" %1:%2")
                    .arg(left.count() / 60)
                    .arg(left.count() % 60, 2, 10, QLatin1Char('0'));
    }
    return text;
}

SoundChip::SoundChip(ConsoleLink& link, QWidget* parent)
    : QPushButton(parent),
      link_(&link),
      colours_(colours())
{
    setObjectName(QStringLiteral("soundChip"));
    setAutoDefault(true);
    connect(&link, &ConsoleLink::alarmUnheardChanged, this, &SoundChip::refresh);
    connect(&link, &ConsoleLink::soundStateChanged, this, &SoundChip::refresh);
    connect(&link, &ConsoleLink::inactiveChanged, this, &SoundChip::refresh);
    whenLookChanges(this, [this] { refresh(); });
    refresh();
}

QString SoundChip::words() const
{
    if (link_->alarmUnheard())
        return tr("▲ ALARM NOT HEARD");
    const QString inactive = inactiveWords(link_->inactive(), link_->clock().monotonic());
    if (!inactive.isEmpty())
        return QStringLiteral("▲ ") + inactive;
    switch (link_->soundState()) {
    case SoundState::Unknown:
        return tr("♪ sound: not yet tested");
    case SoundState::Proven:
        return tr("♪ sound proven");
    case SoundState::NoOutput:
        return tr("▲ no loudspeaker");
    case SoundState::Muted:
        return tr("▲ sound muted");
    case SoundState::Silent:
    case SoundState::Dead:
        break;
    }
    return tr("▲ sound failing");
}

void SoundChip::tick()
{
    const bool bright = !link_->alarmUnheard() || brightNow(link_->clock().monotonic());
    if (bright == bright_ && words() == shown_)
        return;
    bright_ = bright;
    refresh();
}

void SoundChip::refresh()
{
    shown_ = words();
    setText(shown_);
    setAccessibleName(tr("Alarm sound: %1").arg(shown_));
    setToolTip(tr("Alarm sound: test, pause"));
    const bool unheard = link_->alarmUnheard();
    const bool warns = unheard || link_->inactive().any() || isFailing(link_->soundState());
    const QColor& strong = unheard ? colours_.elevated : colours_.recheck;
    const QColor ground = unheard && bright_ ? colours_.elevated : colours_.raised;
    const QColor text = unheard && bright_ ? colours_.onElevated : warns ? strong : colours_.text;
    setStyleSheet(QStringLiteral("QPushButton { background: %1; color: %2; border: 1px solid %3; "
                                 "border-radius: 20px; padding: 0 12px; font-size: 15px; "
                                 "font-weight: %4; min-height: 38px; max-height: 38px; }"
                                 "QPushButton:focus { border: 2px solid %5; }")
                      .arg(ground.name(), text.name(), (warns ? strong : colours_.line).name())
                      .arg(warns ? 700 : 400)
                      .arg(colours_.normal.name()));
}

void SoundChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QPushButton::changeEvent(event);
}

} // namespace haetae::ui
