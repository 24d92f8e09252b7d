// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sound_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <utility>

#include "alarm/signal_pauses.h"
#include "shell/sound_chip.h"

namespace haetae::ui {
namespace {

constexpr int kWidth = 460;

QString stateSentence(SoundState state)
{
    switch (state) {
    case SoundState::Unknown:
        return SoundPanel::tr("The sound is still being started.");
    case SoundState::Proven:
        return SoundPanel::tr("The sound server answers and its loudspeaker is on.");
    case SoundState::NoOutput:
        return SoundPanel::tr("There is no loudspeaker. Connect one, or start the sound server.");
    case SoundState::Muted:
        return SoundPanel::tr(
            "The loudspeaker is muted or too quiet. Turn it up in the desktop's sound settings.");
    case SoundState::Silent:
        return SoundPanel::tr("Nothing leaves the loudspeaker. Check it and its volume.");
    case SoundState::Dead:
        break;
    }
    return SoundPanel::tr("The sound server does not answer. Call the technician.");
}

} // namespace

SoundPanel::SoundPanel(ConsoleLink& link, QWidget* parent)
    : QFrame(parent),
      link_(&link),
      title_(new QLabel(this)),
      state_(new QLabel(this)),
      answer_(new QLabel(this)),
      tests_({button("testHighButton"), button("testMediumButton"), button("testLowButton")}),
      pause_(button("pauseAudioButton")),
      resume_(button("resumeSignalsButton")),
      reason_(new QLineEdit(this)),
      pauseAlarms_(button("pauseAlarmsButton")),
      audioOff_(button("audioOffButton")),
      alarmsOff_(button("alarmsOffButton")),
      close_(button("closeSoundButton"))
{
    setObjectName(QStringLiteral("soundPanel"));
    setFixedWidth(kWidth);
    title_->setFont(ui::font(size::kTitle, true));
    answer_->setObjectName(QStringLiteral("soundAnswer"));
    state_->setObjectName(QStringLiteral("soundInactive"));
    reason_->setObjectName(QStringLiteral("inactiveReason"));
    reason_->setMaxLength(200);
    for (QLabel* label : {state_, answer_})
        label->setWordWrap(true);
    lay();
    wire();
    whenLookChanges(this, [this] { recolour(); });
    recolour();
    refresh();
    hide();
}

void SoundPanel::lay()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    grid->setSpacing(size::kGap);
    int row = 0;
    for (QWidget* wide : std::initializer_list<QWidget*>{title_, state_, answer_})
        grid->addWidget(wide, row++, 0, 1, 6);
    for (int i = 0; i < tests_.size(); ++i)
        grid->addWidget(tests_[i], row, i * 2, 1, 2);
    ++row;
    for (QWidget* wide : std::initializer_list<QWidget*>{pause_, resume_, reason_, pauseAlarms_})
        grid->addWidget(wide, row++, 0, 1, 6);
    grid->addWidget(audioOff_, row, 0, 1, 3);
    grid->addWidget(alarmsOff_, row++, 3, 1, 3);
    grid->addWidget(close_, row, 0, 1, 6);
}

void SoundPanel::wire()
{
    for (int i = 0; i < tests_.size(); ++i) {
        const auto pattern = static_cast<ChimePattern>(i);
        connect(tests_[i], &QPushButton::clicked, this, [this, pattern] {
            testing_ = pattern;
            answered_.reset();
            link_->testSound(pattern);
            refresh();
        });
    }
    const auto reason = [this] { return reason_->text().trimmed().toStdString(); };
    connect(pause_, &QPushButton::clicked, this, [this] { order(PauseAudio{}); });
    connect(resume_, &QPushButton::clicked, this, [this] { order(ResumeSignals{}); });
    connect(pauseAlarms_, &QPushButton::clicked, this, [this, reason] {
        order(PauseAlarms{SignalPauses::kLongestAlarmPause, reason()});
    });
    connect(audioOff_, &QPushButton::clicked, this,
        [this, reason] { order(SwitchAudioOff{reason()}); });
    connect(alarmsOff_, &QPushButton::clicked, this,
        [this, reason] { order(SwitchAlarmsOff{reason()}); });
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    connect(reason_, &QLineEdit::textChanged, this, &SoundPanel::refresh);
    connect(link_, &ConsoleLink::soundStateChanged, this, &SoundPanel::refresh);
    connect(link_, &ConsoleLink::inactiveChanged, this, &SoundPanel::refresh);
    connect(link_, &ConsoleLink::soundAnswered, this, [this](const SoundAnswer& answer) {
        testing_.reset();
        answered_ = answer;
        refresh();
    });
}

FittedButton* SoundPanel::button(const char* name)
{
    auto* made = new FittedButton(this);
    made->setObjectName(QLatin1String(name));
    made->setMinimumHeight(size::kTarget);
    made->setProperty("role", QStringLiteral("choice"));
    return made;
}

void SoundPanel::order(DeskCommand command)
{
    reason_->clear();
    link_->submit(std::move(command));
}

void SoundPanel::openBelow(const QWidget& chip)
{
    refresh();
    resize(kWidth, layout()->totalHeightForWidth(kWidth));
    const QPoint corner =
        chip.mapTo(parentWidget(), QPoint(chip.width() - width(), chip.height() + size::kGap));
    move(std::max(0, corner.x()), corner.y());
    show();
    raise();
    tests_.front()->setFocus();
}

void SoundPanel::tick()
{
    if (isVisible() && link_->inactive().any())
        refresh();
}

QString SoundPanel::answerWords() const
{
    if (testing_)
        return tr("Trying …");
    if (!answered_)
        return stateSentence(link_->soundState());
    if (answered_->played)
        return tr("The sound server played it on %1 at %2 %.")
            .arg(answered_->output)
            .arg(answered_->volumePercent);
    return tr("It was not played. %1").arg(stateSentence(answered_->state));
}

void SoundPanel::refresh()
{
    title_->setText(tr("Alarm sound"));
    const InactiveSignals& inactive = link_->inactive();
    QString state = inactiveWords(inactive, link_->clock().monotonic());
    if (const auto& widest = inactive.widest()) {
        state += QStringLiteral(" · %1").arg(QString::fromStdString(widest->actor));
        if (!widest->reason.empty())
            state += QStringLiteral(" · %1").arg(QString::fromStdString(widest->reason));
    }
    state_->setText(state);
    state_->setVisible(inactive.any());
    answer_->setText(answerWords());
    tests_[0]->setText(tr("Test: high"));
    tests_[1]->setText(tr("Test: medium"));
    tests_[2]->setText(tr("Test: low"));
    pause_->setText(tr("AUDIO PAUSED for 2 minutes"));
    pause_->setEnabled(!inactive.any());
    resume_->setText(tr("Make everything active again"));
    resume_->setVisible(inactive.any());
    reason_->setPlaceholderText(tr("Reason, for the log"));
    reason_->setAccessibleName(tr("Reason, for the log"));
    pauseAlarms_->setText(tr("ALARM PAUSED for 10 minutes, with a reason"));
    audioOff_->setText(tr("AUDIO OFF, with a reason"));
    alarmsOff_->setText(tr("ALARM OFF, with a reason"));
    close_->setText(tr("Close"));
    const Role role = link_->session().role;
    const bool reasoned = !reason_->text().trimmed().isEmpty();
    for (QWidget* widget : std::initializer_list<QWidget*>{reason_, pauseAlarms_})
        widget->setVisible(role >= Role::Supervisor);
    for (QPushButton* off : {audioOff_, alarmsOff_})
        off->setVisible(role >= Role::Admin);
    for (QPushButton* needsReason : {pauseAlarms_, audioOff_, alarmsOff_})
        needsReason->setEnabled(reasoned);
    setAccessibleName(title_->text());
    if (isVisible())
        resize(kWidth, layout()->totalHeightForWidth(kWidth)); // sentences differ in length
}

void SoundPanel::recolour()
{
    const Colours& all = colours();
    setStyleSheet(QStringLiteral("QFrame#soundPanel { background: %1; border: 1px solid %2; "
                                 "border-radius: 8px; } QLabel#soundInactive { color: %3; "
                                 "font-weight: 700; }")
                      .arg(all.surface.name(), all.line.name(), all.recheck.name()));
}

void SoundPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace haetae::ui
