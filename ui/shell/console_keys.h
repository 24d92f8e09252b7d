// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <vector>

namespace haetae::ui {

Q_NAMESPACE // the names of the actions are what the settings call them

    enum class ConsoleAction {
        Acknowledge,
        Recheck,
        FalseAlarm,
        View,
        Log,
        Settings,
        Language,
        Pause,
        SeekBack,
        SeekForward,
        RecheckHere,
        Replay,
        Escalate,
        NextAlarm,
        Shelve,
        PreviousLayout,
        NextLayout,
        Alone, ///< one entrance alone, or back to all
        Closer,
        Farther,
        Whole,
        Picture,
        Palette,
        LessThermal,
        MoreThermal,
        Isotherm,
        Spot,
        Zones,
        PauseAudio, ///< or its end
        Person, ///< who is on duty: sign in, lock, sign out
        Help,
        Back
    };
Q_ENUM_NS(ConsoleAction)

/// The keys of one action; letters have a function key beside them that works in every input
/// method. *value*
struct ConsoleKey {
    ConsoleAction action = ConsoleAction::Acknowledge;
    QList<QKeySequence> keys; ///< the first is the one that buttons show
};

/// Of the picture wall; off while a page lies over it, whose tables have such keys of their own.
[[nodiscard]] bool steersWall(ConsoleAction action);
/// Only of use while a recording is played.
[[nodiscard]] bool steersRecording(ConsoleAction action);

/// The built-in key map; no key stands twice. KeyMap holds the one in force.
[[nodiscard]] const std::vector<ConsoleKey>& consoleKeys();
/// What the action does, short: "acknowledge the newest alarm".
[[nodiscard]] QString word(ConsoleAction action);

} // namespace haetae::ui
