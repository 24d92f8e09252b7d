// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/camera_fields.h"
#include "settings/output_fields.h"
#include "settings/settings.h"

namespace haetae {

// The one list of keys: reading, writing and comparing walk it, so they cannot disagree.
// A visitor has value(key, member), table(key, walk), optionalTable(key, member, walk),
// cameras(list, walk) and outputs(list, walk).

template <class Rule, class Visitor>
void visitRule(Rule& rule, Visitor& v)
{
    v.value("limit_c", rule.limit);
    v.value("recheck_band", rule.recheckBand);
    v.value("dwell_ms", rule.dwell);
    v.value("hysteresis_k", rule.hysteresis);
    v.value("acclimatise_min", rule.acclimatise);
    v.value("window_ms", rule.window);
    v.value("minimum_frames", rule.minimumFrames);
    v.value("too_cold_c", rule.tooCold);
    v.value("too_hot_c", rule.tooHot);
    v.value("largest_u95_k", rule.largestU95);
    v.table("site_offset", [&] {
        v.value("value_k", rule.siteOffset.value);
        v.value("provisional", rule.siteOffset.provisional);
        v.value("since", rule.siteOffset.since);
        v.value("reason", rule.siteOffset.reason);
        v.value("site", rule.siteOffset.site);
        v.value("standard_uncertainty_k", rule.siteOffset.standardUncertainty);
        v.value("expires", rule.siteOffset.expires);
        v.value("people", rule.siteOffset.people);
        v.value("signed_by", rule.siteOffset.signedBy);
    });
}

template <class Adaptive, class Visitor>
void visitAdaptiveLimit(Adaptive& adaptive, Visitor& v)
{
    v.value("use", adaptive.use);
    v.value("window_min", adaptive.window);
    v.value("most_people", adaptive.mostPeople);
    v.value("minimum_people", adaptive.minimumPeople);
    v.value("above_median_k", adaptive.aboveMedian);
    v.value("most_below_fixed_k", adaptive.mostBelowFixed);
    v.value("may_exceed_fixed", adaptive.mayExceedFixed);
    v.value("most_above_fixed_k", adaptive.mostAboveFixed);
}

template <class Baseline, class Visitor>
void visitBaseline(Baseline& baseline, Visitor& v)
{
    v.value("window_min", baseline.window);
    v.value("most_people", baseline.mostPeople);
    v.value("minimum_people", baseline.minimumPeople);
    v.value("memory_h", baseline.memory);
    v.value("hours_for_usual", baseline.hoursForUsual);
    v.value("provisional_usual_c", baseline.provisionalUsual);
    v.value("when_validated_c", baseline.whenValidated);
    v.value("drifting_k", baseline.drifting);
    v.value("do_not_screen_k", baseline.doNotScreen);
    v.value("clear_k", baseline.clear);
}

template <class L, class Visitor>
void visitLook(L& look, Visitor& v)
{
    v.value("scheme", look.scheme);
    v.value("scale_percent", look.scalePercent);
    v.value("still", look.still);
    v.value("temperature_unit", look.unit);
}

template <class Rule, class Visitor>
void visitSoundRule(Rule& rule, Visitor& v)
{
    v.value("repeat", rule.repeat);
    v.value("every_s", rule.every);
}

template <class Sound, class Visitor>
void visitSound(Sound& sound, Visitor& v)
{
    v.value("floor_percent", sound.floorPercent);
    v.table("high", [&] { visitSoundRule(sound.high, v); });
    v.table("medium", [&] { visitSoundRule(sound.medium, v); });
    v.table("low", [&] { visitSoundRule(sound.low, v); });
}

template <class Visitors, class Visitor>
void visitVisitorScreen(Visitors& visitors, Visitor& v)
{
    v.value("screen", visitors.screen);
    v.value("entrance", visitors.entrance);
    v.value("english_first", visitors.englishFirst);
}

template <class Keeping, class Visitor>
void visitPictureKeeping(Keeping& keeping, Visitor& v)
{
    v.value("keep", keeping.keep);
    v.value("legal_basis", keeping.legalBasis);
    v.value("keep_for_h", keeping.keepFor);
}

template <class Privacy, class Visitor>
void visitPrivacy(Privacy& privacy, Visitor& v)
{
    v.value("contact", privacy.contact);
    v.value("alarm_clips", privacy.alarmClips);
    v.table("thermal_crops", [&] { visitPictureKeeping(privacy.thermalCrops, v); });
    v.table("visible_pictures", [&] { visitPictureKeeping(privacy.visiblePictures, v); });
}

template <class S, class Visitor>
void visitSettings(S& settings, Visitor& v)
{
    v.value("desk", settings.desk);
    v.value("language", settings.language);
    v.value("escalation_phone", settings.escalationPhone);
    v.value("alarm_instruction", settings.alarmInstruction);
    v.value("heads_folder", settings.headsFolder);
    v.value("keep_personal_data_h", settings.keepPersonalData);
    v.value("keep_rows_days", settings.keepRowsDays);
    v.value("lock_after_min", settings.lockAfter);
    v.value("single_person_site", settings.singlePersonSite);
    v.value("keys", settings.keys);
    v.table("report", [&] {
        v.value("folder", settings.report.folder);
        v.value("time", settings.report.time);
    });
    v.table("privacy", [&] { visitPrivacy(settings.privacy, v); });
    v.table("look", [&] { visitLook(settings.look, v); });
    v.table("sound", [&] { visitSound(settings.sound, v); });
    v.table("visitors", [&] { visitVisitorScreen(settings.visitors, v); });
    v.table("rule", [&] { visitRule(settings.rule, v); });
    v.table("adaptive_limit", [&] { visitAdaptiveLimit(settings.adaptiveLimit, v); });
    v.table("baseline", [&] { visitBaseline(settings.baseline, v); });
    v.cameras(settings.cameras, [&](auto& camera) { visitCamera(camera, v); });
    v.outputs(settings.outputs, [&](auto& output) { visitOutput(output, v); });
}

} // namespace haetae
