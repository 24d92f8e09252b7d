// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "model/alarm.h"
#include "model/baseline_state.h"
#include "model/config/adaptive_limit_rule.h"
#include "model/config/look.h"
#include "model/face_observation.h"
#include "model/limit_state.h"
#include "model/reason.h"
#include "model/reference_state.h"
#include "model/screening_decision.h"
#include "model/screening_event.h"
#include "model/session.h"

/// People's words for the core's enums, in the language that is switched on at the moment of the
/// call: ask again on LanguageChange. word() is short enough for a label, sentence() says what is
/// wrong and what to do now.
namespace haetae::ui {

[[nodiscard]] QString word(Verdict verdict);
/// As above, with "(provisional)" while the site offset is provisional.
[[nodiscard]] QString word(const ScreeningDecision& decision);
[[nodiscard]] QString sentence(Verdict verdict);

/// Fits the label on a face: "too far".
[[nodiscard]] QString word(Reason reason);
[[nodiscard]] QString sentence(Reason reason);
/// The words of all reasons, most important first, separated by a middle dot.
[[nodiscard]] QString words(const ReasonSet& reasons);

[[nodiscard]] QString word(ReferenceCondition condition);
[[nodiscard]] QString sentence(ReferenceCondition condition);

[[nodiscard]] QString word(ReferenceGrade grade);
[[nodiscard]] QString word(CertificateStanding standing);
[[nodiscard]] QString sentence(CertificateStanding standing);

/// Why the limit is what it is: "they read lower".
[[nodiscard]] QString word(LimitBasis basis);
[[nodiscard]] QString word(AdaptiveUse use);
/// "limit 37.5 · people suggest 37.2: they read lower"
[[nodiscard]] QString limitWords(const LimitState& limit);
[[nodiscard]] QString word(BaselineCondition condition);
[[nodiscard]] QString sentence(const BaselineState& baseline);

[[nodiscard]] QString word(CameraCondition condition);
[[nodiscard]] QString sentence(CameraCondition condition);
[[nodiscard]] QString word(RejectedObject::Kind kind);
[[nodiscard]] QString word(FacialSite site);
/// Why a person was measured at that site.
[[nodiscard]] QString word(SiteGrounds grounds);
[[nodiscard]] QString word(UncertaintySource source);
[[nodiscard]] QString word(Role role);
/// What is wrong about a user or a sign-in and what to do; empty for a reason of another kind.
[[nodiscard]] QString accountFault(const std::string& reason);
/// "5 minutes", "30 s": how long nobody need try.
[[nodiscard]] QString waitWords(std::chrono::seconds wait);

/// Title of an alarm card: "elevated, recheck".
[[nodiscard]] QString word(AlarmKind kind);
/// What the guard should do now.
[[nodiscard]] QString sentence(AlarmKind kind);
[[nodiscard]] QString word(ConditionState state);
[[nodiscard]] QString word(HandlingState state);
[[nodiscard]] QString word(AlarmOutcome outcome);
/// Empty when stored: then there is nothing to warn of.
[[nodiscard]] QString word(Durability durability);
[[nodiscard]] QString sentence(Durability durability);
/// Place of an alarmed person: "6th from the left, moving right"; empty when unknown.
[[nodiscard]] QString placeWords(const PersonPlace& place);

/// Tokens of EnterRecheck::instrument, in the order of the menu, and their words.
[[nodiscard]] const std::vector<std::string>& clinicalInstruments();
[[nodiscard]] QString instrumentWord(std::string_view token);
/// Tokens of MarkFalseAlarm::reason, in the order of the menu.
[[nodiscard]] const std::vector<std::string>& falseAlarmReasons();
/// An unknown token is shown as it is: nothing in the log may become invisible.
[[nodiscard]] QString falseAlarmWord(std::string_view token);
/// Machine token of a failing part (AlarmRecord::detail) in words; as it is when unknown.
[[nodiscard]] QString failureWord(std::string_view token);

/// Name of an entrance that Haetae itself sets up (the demonstration's, a recording's); empty for
/// any other id.
[[nodiscard]] QString entranceWord(std::string_view id);

/// What happens in the simulated scene and which key answers; empty for an unknown scene.
[[nodiscard]] QString sceneCaption(std::string_view scene);

/// What kind of failure it was and what to do now.
[[nodiscard]] QString sentence(ErrorKind kind);
/// sentence(kind) with the error's own subject and reason behind it.
[[nodiscard]] QString sentence(const Error& error);

// Temperatures, in the unit that is switched on with the look; the words below are the only place
// where one becomes text for people. Files, CSV and the log's own details stay in degC and K.

/// applyTheme() sets it. *thread-safe*
void showTemperaturesIn(TemperatureUnit unit);
[[nodiscard]] TemperatureUnit temperatureUnit();
/// "36.6" and "36.6 °C", or "97.9" and "97.9 °F".
[[nodiscard]] QString figure(Celsius value, int decimals = 1);
[[nodiscard]] QString temperature(Celsius value, int decimals = 1);
/// "±0.3", of a difference: 1.8 times as much in °F, without the 32.
[[nodiscard]] QString plusMinus(TempDelta u95);
/// "+0.98 K" or "+1.76 °F"
[[nodiscard]] QString signedDelta(TempDelta delta);
/// "0.20 K" or "0.36 °F", for what has no direction.
[[nodiscard]] QString delta(TempDelta size);
/// "°C" or "°F", and of differences "K" or "°F".
[[nodiscard]] QString unitWords();
[[nodiscard]] QString deltaUnitWords();
/// The number in the unit that is shown, for axes and boxes, and back.
[[nodiscard]] double shownDegrees(Celsius value);
[[nodiscard]] double shownDelta(TempDelta delta);
[[nodiscard]] Celsius fromShown(double degrees);
[[nodiscard]] TempDelta deltaFromShown(double degrees);
/// Local time: "09:41:27" and "2026-11-22 09:41:27".
[[nodiscard]] QString clockTime(WallTime time);
[[nodiscard]] QString dateTime(WallTime time);

} // namespace haetae::ui
