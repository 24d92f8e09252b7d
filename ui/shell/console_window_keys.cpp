// SPDX-License-Identifier: GPL-3.0-or-later
#include <QShortcut>
#include <memory>
#include <vector>

#include "alarm/replay_view.h"
#include "people/duty_panel.h"
#include "shell/console_window.h"
#include "shell/sound_panel.h"
#include "shell/status_line.h"
#include "shell/traffic_panel.h"
#include "shell/transport_bar.h"

namespace haetae::ui {

void ConsoleWindow::followSettings()
{
    keys_ = KeyMap::from(link_->settings().keys);
    makeKeys();
    wall_->setKeys(keys_);
    status_->setKeys(keys_);
    column_->setKeys({keys_.shown(ConsoleAction::Acknowledge), keys_.shown(ConsoleAction::Recheck),
        keys_.shown(ConsoleAction::RecheckHere), keys_.shown(ConsoleAction::FalseAlarm),
        keys_.shown(ConsoleAction::Replay), keys_.shown(ConsoleAction::Escalate),
        keys_.shown(ConsoleAction::Shelve)});
    replay_->setKey(keys_.shown(ConsoleAction::Replay));
}

void ConsoleWindow::makeKeys()
{
    qDeleteAll(allKeys_);
    allKeys_.clear();
    seekKeys_.clear();
    wallKeys_.clear();
    acknowledgeKeys_.clear();
    for (const ConsoleKey& key : keys_.all()) {
        for (const QKeySequence& sequence : key.keys) {
            const ConsoleAction action = key.action;
            // Arrows belong to whatever has the focus, the wall's own to the recording.
            const bool seeks =
                action == ConsoleAction::SeekBack || action == ConsoleAction::SeekForward;
            // So does Return: it presses the button or ends the entry that has the focus.
            const bool wallOnly = seeks || action == ConsoleAction::Alone;
            auto* shortcut =
                new QShortcut(sequence, wallOnly ? static_cast<QWidget*>(wall_) : this);
            if (wallOnly)
                shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            if (steersWall(action)) {
                shortcut->setEnabled(!page());
                wallKeys_.append(shortcut);
            }
            if (seeks) {
                shortcut->setEnabled(link_->playsRecording() && !page());
                seekKeys_.append(shortcut);
            }
            allKeys_.append(shortcut);
            shortcut->setAutoRepeat(seeks); // a key held down must not answer a second alarm
            connect(shortcut, &QShortcut::activated, this, [this, action] { act(action); });
            if (action == ConsoleAction::Acknowledge) {
                acknowledgeKeys_.append(shortcut);
                shortcut->setProperty(kAnswersAlarm, true);
                shortcut->setEnabled(column_->book().newestUnanswered().has_value());
            }
        }
    }
    for (int digit = 1; digit <= static_cast<int>(WallLayouts::kMost); ++digit) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | (Qt::Key_0 + digit)), this);
        connect(shortcut, &QShortcut::activated, this,
            [this, digit] { wall_->showLayout(static_cast<std::size_t>(digit - 1)); });
        shortcut->setEnabled(!page());
        wallKeys_.append(shortcut);
        allKeys_.append(shortcut);
    }
}

void ConsoleWindow::act(ConsoleAction action)
{
    switch (action) {
    case ConsoleAction::Acknowledge:
        // The one that is shown: what the store raises in this moment has been seen by nobody.
        if (const auto shown = column_->takeForAnswer())
            link_->submit(AcknowledgeAlarm{*shown});
        return;
    case ConsoleAction::Recheck:
    case ConsoleAction::FalseAlarm:
    case ConsoleAction::RecheckHere:
    case ConsoleAction::Escalate:
    case ConsoleAction::NextAlarm:
    case ConsoleAction::Shelve:
        actOnAlarm(action);
        return;
    case ConsoleAction::Replay:
        toggleReplay();
        return;
    case ConsoleAction::Log:
    case ConsoleAction::Settings:
        togglePage(action);
        return;
    case ConsoleAction::Language:
        Q_EMIT languageAsked();
        return;
    case ConsoleAction::View:
        setView(view_ == ViewMode::Inset ? ViewMode::SideBySide : ViewMode::Inset);
        return;
    case ConsoleAction::Pause:
        wall_->pauseOrPlay();
        return;
    case ConsoleAction::SeekBack:
        wall_->jump(-TransportBar::kStep);
        return;
    case ConsoleAction::SeekForward:
        wall_->jump(TransportBar::kStep);
        return;
    case ConsoleAction::PauseAudio:
        pauseAudio();
        return;
    case ConsoleAction::Person:
        toggleDuty();
        return;
    case ConsoleAction::Help:
        wall_->toggleHelp();
        return;
    case ConsoleAction::Back:
        back();
        return;
    default:
        wall_->act(action);
        return;
    }
}

/// On the alarm that has the card.
void ConsoleWindow::actOnAlarm(ConsoleAction action)
{
    if (action == ConsoleAction::Recheck)
        column_->beginRecheck();
    else if (action == ConsoleAction::FalseAlarm)
        column_->beginFalseAlarm();
    else if (action == ConsoleAction::RecheckHere)
        column_->beginRecheckHere();
    else if (action == ConsoleAction::Escalate)
        column_->escalate();
    else if (action == ConsoleAction::NextAlarm)
        column_->showNext();
    else if (action == ConsoleAction::Shelve)
        column_->beginShelve();
}

/// Of the shown alarm's entrance; without an alarm, of the first.
void ConsoleWindow::toggleReplay()
{
    if (page() == replay_)
        return closePage();
    const auto alarm = column_->shown();
    const bool person = alarm && alarm->kind == AlarmKind::ElevatedTemperature;
    CameraId camera = alarm ? alarm->camera : CameraId{};
    if (camera.value.empty() && !link_->feeds().empty())
        camera = link_->feeds().front().id;
    const ReplayMemory* memory = column_->witness().replay(camera);
    std::vector<std::shared_ptr<ReplayMoment>> moments;
    if (memory)
        moments = person ? memory->moments(alarm->id, alarm->raised.monotonic)
                         : memory->moments(AlarmId{});
    pageOf_ = ConsoleAction::Replay;
    replay_->play(link_->entranceName(camera), person ? alarm->track : TrackId{},
        std::move(moments), link_->clock().monotonic());
    showPage(replay_);
}

void ConsoleWindow::back()
{
    if (sound_->isVisible())
        return sound_->hide();
    if (duty_->isVisible())
        return duty_->hide();
    if (traffic_->isVisible())
        return traffic_->hide();
    if (wall_->closeHelp() || column_->cancelEntry())
        return;
    if (page())
        closePage();
    else
        static_cast<void>(wall_->closeAlone());
}

void ConsoleWindow::togglePage(ConsoleAction action)
{
    const bool same = page() && pageOf_ == action;
    if (same) {
        closePage();
        return;
    }
    if (link_->session().role == Role::Nobody) // both show what is somebody's to see
        return toggleDuty();
    if (action == ConsoleAction::Settings && link_->session().role < Role::Supervisor)
        return status_->tell({ErrorKind::PermissionDenied, {}, {}, {}});
    pageOf_ = action;
    if (action == ConsoleAction::Log)
        Q_EMIT logAsked();
    else
        Q_EMIT settingsAsked();
}

/// What is off only its panel makes active again: one key must not do that unawares.
void ConsoleWindow::pauseAudio()
{
    const auto& audio = link_->inactive().audio;
    if (audio && audio->until && !link_->inactive().alarms)
        link_->submit(ResumeSignals{});
    else
        link_->submit(PauseAudio{});
}

} // namespace haetae::ui
