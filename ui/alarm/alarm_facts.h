// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/clock.h"
#include "bridge/console_link.h"
#include "model/alarm.h"

namespace haetae::ui {

/// What an alarm says of itself, in words; made anew each second, as place and time move on.
/// *value*
struct AlarmFacts {
    QString title; ///< "elevated, recheck"
    QString elapsed; ///< "00:07"
    QString reading; ///< "38.1", or empty for a technical alarm
    QString tolerance; ///< "± 0.4 °C"
    QString basis; ///< "oral-equivalent · skin temperature 37.1 °C · limit 37.5 °C"
    QString entrance;
    QString place;
    QString site; ///< "whole-face maximum · 34 frames"
    QString advice; ///< what to do now
    QString storage; ///< "NOT STORED"; empty when stored
    QString storageAdvice;
    QString handling;
    bool person = false;
    bool simulated = false;
};

[[nodiscard]] AlarmFacts factsOf(const AlarmRecord& alarm, const ConsoleLink& link);
[[nodiscard]] QString elapsedWords(MonotonicTime since, MonotonicTime now);
/// Where the person is now, from the newest picture; as at raising when there is none.
[[nodiscard]] PersonPlace placeNow(const AlarmRecord& alarm, const ConsoleLink& link);

} // namespace haetae::ui
