// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/console_keys.h"

#include <QCoreApplication>

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

} // namespace

const std::vector<ConsoleKey>& consoleKeys()
{
    static const std::vector<ConsoleKey> kKeys{
        {ConsoleAction::Acknowledge, {QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_F5)}},
        {ConsoleAction::Recheck, {QKeySequence(Qt::Key_R), QKeySequence(Qt::Key_F2)}},
        {ConsoleAction::FalseAlarm, {QKeySequence(Qt::Key_F), QKeySequence(Qt::Key_F3)}},
        {ConsoleAction::RecheckHere, {QKeySequence(Qt::Key_H), QKeySequence(Qt::Key_F12)}},
        {ConsoleAction::Replay, {QKeySequence(Qt::Key_B), QKeySequence(Qt::Key_F8)}},
        {ConsoleAction::Escalate, {QKeySequence(Qt::Key_E), QKeySequence(Qt::Key_F11)}},
        {ConsoleAction::NextAlarm, {QKeySequence(Qt::Key_N), QKeySequence(Qt::CTRL | Qt::Key_N)}},
        {ConsoleAction::Shelve, {QKeySequence(Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Z)}},
        {ConsoleAction::View, {QKeySequence(Qt::Key_V), QKeySequence(Qt::Key_F7)}},
        {ConsoleAction::Log, {QKeySequence(Qt::Key_L), QKeySequence(Qt::Key_F4)}},
        {ConsoleAction::Settings, {QKeySequence(Qt::Key_S), QKeySequence(Qt::Key_F10)}},
        {ConsoleAction::Language, {QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::Key_F9)}},
        {ConsoleAction::Pause, {QKeySequence(Qt::Key_P), QKeySequence(Qt::Key_F6)}},
        {ConsoleAction::SeekBack, {QKeySequence(Qt::Key_Left)}},
        {ConsoleAction::SeekForward, {QKeySequence(Qt::Key_Right)}},
        {ConsoleAction::Help, {QKeySequence(Qt::Key_F1)}},
        {ConsoleAction::Back, {QKeySequence(Qt::Key_Escape)}},
    };
    return kKeys;
}

bool steersRecording(ConsoleAction action)
{
    return action == ConsoleAction::Pause || action == ConsoleAction::SeekBack
        || action == ConsoleAction::SeekForward;
}

QString word(ConsoleAction action)
{
    switch (action) {
    case ConsoleAction::Acknowledge:
        return KeyWords::tr("acknowledge the newest alarm");
    case ConsoleAction::Recheck:
        return KeyWords::tr("enter a recheck");
    case ConsoleAction::FalseAlarm:
        return KeyWords::tr("mark a false alarm");
    case ConsoleAction::View:
        return KeyWords::tr("visible picture beside or inside");
    case ConsoleAction::Log:
        return KeyWords::tr("log");
    case ConsoleAction::Settings:
        return KeyWords::tr("settings");
    case ConsoleAction::Language:
        return KeyWords::tr("language");
    case ConsoleAction::Pause:
        return KeyWords::tr("pause or play the recording");
    case ConsoleAction::SeekBack:
        return KeyWords::tr("recording: 5 s back");
    case ConsoleAction::SeekForward:
        return KeyWords::tr("recording: 5 s on");
    case ConsoleAction::RecheckHere:
        return KeyWords::tr("recheck here, on the mark");
    case ConsoleAction::Replay:
        return KeyWords::tr("see the last 20 s again");
    case ConsoleAction::Escalate:
        return KeyWords::tr("call for help");
    case ConsoleAction::NextAlarm:
        return KeyWords::tr("next open alarm");
    case ConsoleAction::Shelve:
        return KeyWords::tr("put a technical alarm aside");
    case ConsoleAction::Help:
        return KeyWords::tr("keys");
    case ConsoleAction::Back:
        return KeyWords::tr("back, cancel");
    }
    return {};
}

} // namespace haetae::ui
