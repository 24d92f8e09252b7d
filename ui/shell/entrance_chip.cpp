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

void EntranceChip::follow(const SnapshotPtr& snapshot, CameraCondition condition)
{
    State state = State::Waiting;
    CameraCondition camera = CameraCondition::Connecting;
    ReferenceCondition reference = reference_;
    if (snapshot) {
        reference = snapshot->reference.condition;
        camera = condition;
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
    QString text;
    QColor colour = colours_.text;
    QColor line = colours_.line;
    switch (state_) {
    case State::Waiting:
        text = QStringLiteral("○ %1 · %2").arg(name_, word(CameraCondition::Connecting));
        colour = colours_.dim;
        break;
    case State::Judging:
        text = QStringLiteral("<span style='color:%1'>●</span> %2 · %3")
                   .arg(colours_.good.name(), name_.toHtmlEscaped(), word(camera_));
        break;
    case State::NotJudging:
        text = QStringLiteral("▲ %1 · %2").arg(name_, word(reference_));
        colour = line = colours_.recheck;
        break;
    case State::SiteInDoubt:
        text = QStringLiteral("▲ %1 · %2").arg(name_, word(BaselineCondition::DoNotScreen));
        colour = line = colours_.recheck;
        break;
    case State::Paused: // by plan: calm, and no trouble
        text =
            QStringLiteral("‖ %1 · %2")
                .arg(name_,
                    until_.isEmpty() ? tr("screening paused") : tr("paused until %1").arg(until_));
        colour = colours_.dim;
        break;
    case State::NoPicture:
        text = QStringLiteral("■ %1 · %2").arg(name_, word(camera_));
        colour = line = colours_.recheck;
        break;
    }
    setTextFormat(state_ == State::Judging ? Qt::RichText : Qt::PlainText);
    setText(text);
    setAccessibleName(name_);
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
