// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tokens.h"

#include <algorithm>
#include <array>

namespace haetae {
namespace {

// One table an enum, in the order of its values.
template <class Enum>
struct Words;

template <>
struct Words<OutputKind> {
    static constexpr std::array<std::string_view, 7> kAll{
        "none", "usb_lamp", "modbus", "mqtt", "webhook", "patlite_pns", "camera"};
};

template <>
struct Words<UsbLampModel> {
    static constexpr std::array<std::string_view, 2> kAll{"lr6_usb", "blink1"};
};

template <>
struct Words<PnsModel> {
    static constexpr std::array<std::string_view, 2> kAll{"lr5", "la6"};
};

template <>
struct Words<OutputReported::What> {
    static constexpr std::array<std::string_view, 4> kAll{
        "output_working", "output_failing", "output_tested", "output_noted"};
};

template <>
struct Words<CameraAdvice> {
    static constexpr std::array<std::string_view, 8> kAll{"own_blackbody", "blackbody_fault",
        "other_emissivity", "other_unit", "draws_over_picture", "no_events", "no_visible",
        "refused_part"};
};

template <>
struct Words<Verdict> {
    static constexpr std::array<std::string_view, 5> kAll{
        "pending", "normal", "recheck", "elevated", "unmeasurable"};
};

template <>
struct Words<Reason> {
    static constexpr std::array<std::string_view, 41> kAll{"not_radiometric", "frame_wrong_scale",
        "frame_not_finite", "frame_constant", "frame_inverted", "frame_saturated",
        "frame_bit_errors", "reference_not_set", "reference_searching", "reference_warming_up",
        "reference_moved", "reference_covered", "reference_partly_covered", "reference_lost",
        "reference_expired", "reference_too_many", "reference_wrong_size",
        "reference_wrong_temperature", "reference_saturated", "reference_unstable",
        "reference_drifting", "shutter_hold", "too_cold", "too_hot", "too_far", "too_close",
        "at_edge", "turned", "moving", "covered", "uncertainty_too_large", "too_few_frames",
        "offset_provisional", "glasses", "mask", "hair_over_forehead", "overlapped", "outside_zone",
        "excluded_zone", "crowd_too_dense", "views_apart"};
};

template <>
struct Words<ReferenceCondition> {
    static constexpr std::array<std::string_view, 9> kAll{"not_set", "searching", "warming_up",
        "trusted", "moved", "covered", "lost", "hold", "doubtful"};
};

template <>
struct Words<CertificateStanding> {
    static constexpr std::array<std::string_view, 6> kAll{
        "none", "valid", "expires_soon", "expired", "overridden", "unreadable"};
};

template <>
struct Words<FacialSite> {
    static constexpr std::array<std::string_view, 3> kAll{
        "whole_face_maximum", "inner_canthi", "forehead"};
};

template <>
struct Words<SiteGrounds> {
    static constexpr std::array<std::string_view, 6> kAll{
        "fine_enough", "as_set", "no_landmarks", "too_coarse", "turned_away", "covered_site"};
};

template <>
struct Words<UncertaintySource> {
    static constexpr std::array<std::string_view, kUncertaintySources> kAll{"noise", "reference",
        "spatial_resolution", "angle", "distance", "motion", "shutter", "non_uniformity",
        "emissivity", "registration"};
};

template <>
struct Words<AlarmKind> {
    static constexpr std::array<std::string_view, 10> kAll{"elevated_temperature",
        "reference_not_trusted", "camera_failing", "store_failing", "sound_failing",
        "output_failing", "detector_failing", "part_failing", "do_not_screen", "camera_moved"};
};

template <>
struct Words<ConditionState> {
    static constexpr std::array<std::string_view, 2> kAll{"active", "cleared"};
};

template <>
struct Words<HandlingState> {
    static constexpr std::array<std::string_view, 5> kAll{
        "new", "acknowledged", "rechecking", "escalated", "closed"};
};

template <>
struct Words<AlarmOutcome> {
    static constexpr std::array<std::string_view, 4> kAll{
        "none", "confirmed_elevated", "recheck_normal", "false_alarm"};
};

template <>
struct Words<EscalationLevel> {
    static constexpr std::array<std::string_view, 3> kAll{"desk", "second_level", "supervisor"};
};

template <>
struct Words<Durability> {
    static constexpr std::array<std::string_view, 3> kAll{"stored", "journaled", "not_stored"};
};

template <>
struct Words<CameraCondition> {
    static constexpr std::array<std::string_view, 8> kAll{
        "connecting", "live", "stalled", "frozen", "offline", "ended", "paused", "auth_failed"};
};

template <>
struct Words<Role> {
    static constexpr std::array<std::string_view, 4> kAll{"nobody", "guard", "supervisor", "admin"};
};

template <>
struct Words<RejectedObject::Kind> {
    static constexpr std::array<std::string_view, 6> kAll{"hot_object", "reference", "warm_surface",
        "too_small", "cold_as_room", "wrong_proportions"};
};

template <>
struct Words<ReferenceGrade> {
    static constexpr std::array<std::string_view, 3> kAll{"none", "fair", "good"};
};

template <>
struct Words<ReferenceShape> {
    static constexpr std::array<std::string_view, 2> kAll{"disc", "square"};
};

template <>
struct Words<AdaptiveUse> {
    static constexpr std::array<std::string_view, 3> kAll{"off", "shown", "in_force"};
};

template <>
struct Words<SoundRepeat> {
    static constexpr std::array<std::string_view, 3> kAll{"once", "every_seconds", "continuously"};
};

template <>
struct Words<Inactivation> {
    static constexpr std::array<std::string_view, 4> kAll{
        "audio_paused", "audio_off", "alarm_paused", "alarm_off"};
};

template <>
struct Words<LookScheme> {
    static constexpr std::array<std::string_view, 3> kAll{"dark", "light", "high_contrast"};
};

template <>
struct Words<TemperatureUnit> {
    static constexpr std::array<std::string_view, 2> kAll{"celsius", "fahrenheit"};
};

template <>
struct Words<LimitBasis> {
    static constexpr std::array<std::string_view, 8> kAll{"off", "too_few_people", "as_usual",
        "people_read_lower", "held_at_lowest", "held_at_fixed", "people_read_higher",
        "held_at_highest"};
};

template <>
struct Words<BaselineCondition> {
    static constexpr std::array<std::string_view, 4> kAll{
        "learning", "as_usual", "drifting", "do_not_screen"};
};

template <>
struct Words<EntranceOrder> {
    static constexpr std::array<std::string_view, 2> kAll{"adopt_baseline", "confirm_reference"};
};

template <class Enum>
std::string_view word(Enum value)
{
    return Words<Enum>::kAll.at(static_cast<std::size_t>(value));
}

} // namespace

std::string_view token(Verdict value)
{
    return word(value);
}
std::string_view token(Reason value)
{
    return word(value);
}
std::string_view token(ReferenceCondition value)
{
    return word(value);
}
std::string_view token(CertificateStanding value)
{
    return word(value);
}
std::string_view token(FacialSite value)
{
    return word(value);
}
std::string_view token(SiteGrounds value)
{
    return word(value);
}
std::string_view token(UncertaintySource value)
{
    return word(value);
}
std::string_view token(AlarmKind value)
{
    return word(value);
}
std::string_view token(ConditionState value)
{
    return word(value);
}
std::string_view token(HandlingState value)
{
    return word(value);
}
std::string_view token(AlarmOutcome value)
{
    return word(value);
}
std::string_view token(Durability value)
{
    return word(value);
}
std::string_view token(EscalationLevel value)
{
    return word(value);
}
std::string_view token(CameraCondition value)
{
    return word(value);
}
std::string_view token(Role value)
{
    return word(value);
}
std::string_view token(RejectedObject::Kind value)
{
    return word(value);
}

std::string_view token(ReferenceGrade value)
{
    return word(value);
}
std::string_view token(ReferenceShape value)
{
    return word(value);
}
std::string_view token(AdaptiveUse value)
{
    return word(value);
}
std::string_view token(SoundRepeat value)
{
    return word(value);
}
std::string_view token(Inactivation value)
{
    return word(value);
}
std::string_view token(LookScheme value)
{
    return word(value);
}
std::string_view token(TemperatureUnit value)
{
    return word(value);
}
std::string_view token(LimitBasis value)
{
    return word(value);
}
std::string_view token(BaselineCondition value)
{
    return word(value);
}
std::string_view token(EntranceOrder value)
{
    return word(value);
}
std::string_view token(OutputKind value)
{
    return word(value);
}
std::string_view token(UsbLampModel value)
{
    return word(value);
}
std::string_view token(PnsModel value)
{
    return word(value);
}
std::string_view token(OutputReported::What value)
{
    return word(value);
}
std::string_view token(CameraAdvice value)
{
    return word(value);
}

template <class Enum>
std::optional<Enum> fromToken(std::string_view text)
{
    const auto& all = Words<Enum>::kAll;
    const auto found = std::find(all.begin(), all.end(), text);
    if (found == all.end())
        return std::nullopt;
    return static_cast<Enum>(found - all.begin());
}

template std::optional<Verdict> fromToken<Verdict>(std::string_view);
template std::optional<Reason> fromToken<Reason>(std::string_view);
template std::optional<ReferenceCondition> fromToken<ReferenceCondition>(std::string_view);
template std::optional<CertificateStanding> fromToken<CertificateStanding>(std::string_view);
template std::optional<FacialSite> fromToken<FacialSite>(std::string_view);
template std::optional<SiteGrounds> fromToken<SiteGrounds>(std::string_view);
template std::optional<UncertaintySource> fromToken<UncertaintySource>(std::string_view);
template std::optional<AlarmKind> fromToken<AlarmKind>(std::string_view);
template std::optional<ConditionState> fromToken<ConditionState>(std::string_view);
template std::optional<HandlingState> fromToken<HandlingState>(std::string_view);
template std::optional<AlarmOutcome> fromToken<AlarmOutcome>(std::string_view);
template std::optional<Durability> fromToken<Durability>(std::string_view);
template std::optional<EscalationLevel> fromToken<EscalationLevel>(std::string_view);
template std::optional<CameraCondition> fromToken<CameraCondition>(std::string_view);
template std::optional<Role> fromToken<Role>(std::string_view);
template std::optional<RejectedObject::Kind> fromToken<RejectedObject::Kind>(std::string_view);

template std::optional<ReferenceGrade> fromToken<ReferenceGrade>(std::string_view);
template std::optional<ReferenceShape> fromToken<ReferenceShape>(std::string_view);
template std::optional<AdaptiveUse> fromToken<AdaptiveUse>(std::string_view);
template std::optional<SoundRepeat> fromToken<SoundRepeat>(std::string_view);
template std::optional<Inactivation> fromToken<Inactivation>(std::string_view);
template std::optional<LookScheme> fromToken<LookScheme>(std::string_view);
template std::optional<TemperatureUnit> fromToken<TemperatureUnit>(std::string_view);
template std::optional<LimitBasis> fromToken<LimitBasis>(std::string_view);
template std::optional<BaselineCondition> fromToken<BaselineCondition>(std::string_view);
template std::optional<EntranceOrder> fromToken<EntranceOrder>(std::string_view);
template std::optional<OutputKind> fromToken<OutputKind>(std::string_view);
template std::optional<UsbLampModel> fromToken<UsbLampModel>(std::string_view);
template std::optional<PnsModel> fromToken<PnsModel>(std::string_view);

std::string joinedTokens(const ReasonSet& reasons)
{
    std::string text;
    for (const Reason reason : reasons.list())
        text.append(text.empty() ? "" : " ").append(token(reason));
    return text;
}

ReasonSet reasonsFromTokens(std::string_view words)
{
    ReasonSet reasons;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (const auto reason = fromToken<Reason>(words.substr(0, end)))
            reasons.add(*reason);
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return reasons;
}

} // namespace haetae
