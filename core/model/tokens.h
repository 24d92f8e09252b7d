// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/alarm.h"
#include "model/config/adaptive_limit_rule.h"
#include "model/config/look.h"
#include "model/config/output_config.h"
#include "model/config/reference_config.h"
#include "model/config/sound_config.h"
#include "model/entrance_order.h"
#include "model/face_observation.h"
#include "model/inactivation.h"
#include "model/reason.h"
#include "model/reference_state.h"
#include "model/screening_decision.h"
#include "model/screening_event.h"
#include "model/session.h"

namespace haetae {

/// Machine words (snake_case) for every enum that reaches JSON, CSV, TOML or the database.
/// People's words are made in ui only.
[[nodiscard]] std::string_view token(Verdict v);
[[nodiscard]] std::string_view token(Reason r);
[[nodiscard]] std::string_view token(ReferenceCondition c);
[[nodiscard]] std::string_view token(CertificateStanding s);
[[nodiscard]] std::string_view token(FacialSite s);
[[nodiscard]] std::string_view token(SiteGrounds g);
[[nodiscard]] std::string_view token(UncertaintySource s);
[[nodiscard]] std::string_view token(AlarmKind k);
[[nodiscard]] std::string_view token(ConditionState s);
[[nodiscard]] std::string_view token(HandlingState s);
[[nodiscard]] std::string_view token(AlarmOutcome o);
[[nodiscard]] std::string_view token(Durability d);
[[nodiscard]] std::string_view token(EscalationLevel l);
[[nodiscard]] std::string_view token(CameraCondition c);
[[nodiscard]] std::string_view token(Role r);
[[nodiscard]] std::string_view token(RejectedObject::Kind k);
[[nodiscard]] std::string_view token(ReferenceGrade g);
[[nodiscard]] std::string_view token(ReferenceShape s);
[[nodiscard]] std::string_view token(AdaptiveUse u);
[[nodiscard]] std::string_view token(LookScheme s);
[[nodiscard]] std::string_view token(TemperatureUnit u);
[[nodiscard]] std::string_view token(SoundRepeat r);
[[nodiscard]] std::string_view token(Inactivation i);
[[nodiscard]] std::string_view token(LimitBasis b);
[[nodiscard]] std::string_view token(BaselineCondition c);
[[nodiscard]] std::string_view token(EntranceOrder o);
[[nodiscard]] std::string_view token(OutputKind k);
[[nodiscard]] std::string_view token(UsbLampModel m);
[[nodiscard]] std::string_view token(PnsModel m);
[[nodiscard]] std::string_view token(OutputReported::What w);
[[nodiscard]] std::string_view token(CameraAdvice a);

/// The inverse of token(); empty for an unknown word.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromToken(std::string_view word);

/// Tokens of all reasons, most important first, separated by one space; empty for none.
[[nodiscard]] std::string joinedTokens(const ReasonSet& reasons);
[[nodiscard]] ReasonSet reasonsFromTokens(std::string_view words);

} // namespace haetae
