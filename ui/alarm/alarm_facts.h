// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/clock.h"
#include "bridge/console_link.h"
#include "model/alarm.h"

namespace haetae::ui {

struct PersonTrail;

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
    QString level; ///< who is called, once nobody has answered; else empty
    QString second; ///< our own second reading; empty without one
    QString clinical; ///< the clinical thermometer's value; empty without one
    bool person = false;
    bool simulated = false;
};

/// `trail` tells where and when the person was last seen; may be null.
[[nodiscard]] AlarmFacts factsOf(
    const AlarmRecord& alarm, const ConsoleLink& link, const PersonTrail* trail = nullptr);
[[nodiscard]] QString elapsedWords(MonotonicTime since, MonotonicTime now);
/// Where the person is now, from the newest picture; as at raising when there is none.
[[nodiscard]] PersonPlace placeNow(const AlarmRecord& alarm, const ConsoleLink& link);

} // namespace haetae::ui
