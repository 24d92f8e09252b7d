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
        {ConsoleAction::PreviousLayout, {QKeySequence(Qt::Key_PageUp)}},
        {ConsoleAction::NextLayout, {QKeySequence(Qt::Key_PageDown)}},
        {ConsoleAction::Alone, {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}},
        {ConsoleAction::Closer, {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)}},
        {ConsoleAction::Farther, {QKeySequence(Qt::Key_Minus)}},
        {ConsoleAction::Whole, {QKeySequence(Qt::Key_0)}},
        {ConsoleAction::Picture,
            {QKeySequence(Qt::SHIFT | Qt::Key_V), QKeySequence(Qt::SHIFT | Qt::Key_F7)}},
        {ConsoleAction::Palette, {QKeySequence(Qt::Key_C), QKeySequence(Qt::SHIFT | Qt::Key_F8)}},
        {ConsoleAction::LessThermal, {QKeySequence(Qt::Key_BracketLeft)}},
        {ConsoleAction::MoreThermal, {QKeySequence(Qt::Key_BracketRight)}},
        {ConsoleAction::Isotherm, {QKeySequence(Qt::Key_I), QKeySequence(Qt::SHIFT | Qt::Key_F9)}},
        {ConsoleAction::Spot, {QKeySequence(Qt::Key_T), QKeySequence(Qt::SHIFT | Qt::Key_F11)}},
        {ConsoleAction::Zones, {QKeySequence(Qt::Key_D), QKeySequence(Qt::SHIFT | Qt::Key_F12)}},
        {ConsoleAction::PauseAudio, {QKeySequence(Qt::Key_M), QKeySequence(Qt::CTRL | Qt::Key_M)}},
        {ConsoleAction::Person, {QKeySequence(Qt::Key_U), QKeySequence(Qt::CTRL | Qt::Key_U)}},
    };
    return kKeys;
}

bool steersWall(ConsoleAction action)
{
    return action >= ConsoleAction::PreviousLayout && action <= ConsoleAction::Zones;
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
    case ConsoleAction::PreviousLayout:
        return KeyWords::tr("previous layout; Ctrl+1 to 9: that one");
    case ConsoleAction::NextLayout:
        return KeyWords::tr("next layout");
    case ConsoleAction::Alone:
        return KeyWords::tr("this entrance alone, or all");
    case ConsoleAction::Closer:
        return KeyWords::tr("picture closer");
    case ConsoleAction::Farther:
        return KeyWords::tr("picture farther");
    case ConsoleAction::Whole:
        return KeyWords::tr("whole picture");
    case ConsoleAction::Picture:
        return KeyWords::tr("other picture of this entrance");
    case ConsoleAction::Palette:
        return KeyWords::tr("other colours");
    case ConsoleAction::LessThermal:
        return KeyWords::tr("less of the thermal picture");
    case ConsoleAction::MoreThermal:
        return KeyWords::tr("more of the thermal picture");
    case ConsoleAction::Isotherm:
        return KeyWords::tr("flag what is warmer");
    case ConsoleAction::Spot:
        return KeyWords::tr("temperature at a point");
    case ConsoleAction::Zones:
        return KeyWords::tr("draw zones (admin)");
    case ConsoleAction::PauseAudio:
        return KeyWords::tr("pause the alarm sound");
    case ConsoleAction::Person:
        return KeyWords::tr("who is on duty: sign in, lock");
    }
    return {};
}

} // namespace haetae::ui
