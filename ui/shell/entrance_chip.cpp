// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/entrance_chip.h"

#include <QEvent>
#include <utility>

#include "theme/words.h"

namespace haetae::ui {
EntranceChip::EntranceChip(const CameraId& camera, QString name, QWidget* parent)
    : QLabel(parent),
      name_(std::move(name)),
      colours_(colours())
{
    whenLookChanges(this, [this] { refresh(); });
    setObjectName(QStringLiteral("entranceChip_") + QString::fromStdString(camera.value));
    refresh();
}

void EntranceChip::setName(const QString& name)
{
    name_ = name;
    refresh();
}

void EntranceChip::setShort(bool isShort)
{
    if (isShort == short_)
        return;
    short_ = isShort;
    refresh();
}

void EntranceChip::follow(const SnapshotPtr& snapshot, CameraCondition condition)
{
    State state = State::Waiting;
    CameraCondition camera = condition;
    ReferenceCondition reference = reference_;
    if (!snapshot && condition != CameraCondition::Connecting) {
        state = State::NoPicture;
    } else if (snapshot) {
        reference = snapshot->reference.condition;
        if (camera != CameraCondition::Live)
            state = State::NoPicture;
        else if (snapshot->screeningPaused)
            state = State::Paused;
        else if (!snapshot->reference.trusted())
            state = State::NotJudging;
        else
            state = snapshot->baseline.condition == BaselineCondition::DoNotScreen
                ? State::SiteInDoubt
                : State::Judging;
    }
    QString until;
    if (state == State::Paused && snapshot->screeningPaused->until)
        until = clockTime(*snapshot->screeningPaused->until).left(5);
    if (until == until_ && state == state_ && reference == reference_ && camera == camera_)
        return;
    state_ = state;
    until_ = until;
    reference_ = reference;
    camera_ = camera;
    refresh();
}

void EntranceChip::refresh()
{
    QString symbol = QStringLiteral("▲");
    QString state;
    QColor colour = colours_.text;
    QColor line = colours_.line;
    switch (state_) {
    case State::Waiting:
        symbol = QStringLiteral("○");
        state = word(CameraCondition::Connecting);
        colour = colours_.dim;
        break;
    case State::Judging:
        symbol = QStringLiteral("<span style='color:%1'>●</span>").arg(colours_.good.name());
        state = word(camera_);
        break;
    case State::NotJudging:
        state = word(reference_);
        colour = line = colours_.recheck;
        break;
    case State::SiteInDoubt:
        state = word(BaselineCondition::DoNotScreen);
        colour = line = colours_.recheck;
        break;
    case State::Paused: // by plan: calm, and no trouble
        symbol = QStringLiteral("‖");
        state = until_.isEmpty() ? tr("screening paused") : tr("paused until %1").arg(until_);
        colour = colours_.dim;
        break;
    case State::NoPicture:
        symbol = QStringLiteral("■");
        state = word(camera_);
        colour = line = colours_.recheck;
        break;
    }
    const QString name = state_ == State::Judging ? name_.toHtmlEscaped() : name_;
    const QString named = symbol + QLatin1Char(' ') + name;
    const QString text = short_ ? named : named + QStringLiteral(" · ") + state;
    setTextFormat(state_ == State::Judging ? Qt::RichText : Qt::PlainText);
    setText(text);
    setAccessibleName(name_);
    setAccessibleDescription(state);
    setToolTip(short_ ? state : QString());
    setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %3; "
                                 "border-radius: 15px; padding: 0 12px; font-size: 15px; "
                                 "min-height: 28px; max-height: 28px; }")
                      .arg(colours_.raised.name(), colour.name(), line.name()));
}

void EntranceChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}

} // namespace haetae::ui
