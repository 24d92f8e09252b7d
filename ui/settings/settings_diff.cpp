// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_diff.h"

#include <QCoreApplication>
#include <set>

#include "settings/camera_diff.h"
#include "settings/look_page.h"
#include "settings/output_diff.h"
#include "settings/privacy_diff.h"
#include "settings/sound_page.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct SettingsDiff {
    Q_DECLARE_TR_FUNCTIONS(SettingsDiff)
};

namespace {

QString languageName(Language language)
{
    switch (language) {
    case Language::System:
        return SettingsDiff::tr("as on this computer");
    case Language::Korean:
        return QStringLiteral("한국어");
    case Language::English:
        return QStringLiteral("English");
    }
    return {};
}

QString offsetWords(const SiteOffset& offset)
{
    return offset.provisional ? SettingsDiff::tr("%1 (provisional)").arg(signedDelta(offset.value))
                              : signedDelta(offset.value);
}

QString text(const std::string& value)
{
    return value.empty() ? SettingsDiff::tr("(empty)") : QString::fromStdString(value);
}

QString seconds(std::chrono::milliseconds time)
{
    return QStringLiteral("%1 s").arg(std::chrono::duration<double>(time).count(), 0, 'f', 1);
}

QString yesNo(bool yes)
{
    return yes ? SettingsDiff::tr("yes") : SettingsDiff::tr("no");
}

QString percentWords(int percent)
{
    return QStringLiteral("%1 %").arg(percent);
}

void addVisitors(DiffLines& lines, const Settings& before, const Settings& after)
{
    const auto screen = [](const Settings& settings) {
        return settings.visitors.screen ? QString::number(*settings.visitors.screen)
                                        : SettingsDiff::tr("none");
    };
    const auto entrance = [](const Settings& settings) {
        for (const CameraConfig& camera : settings.cameras) {
            if (camera.id.value == settings.visitors.entrance)
                return QString::fromStdString(camera.name.empty() ? camera.id.value : camera.name);
        }
        return settings.visitors.entrance.empty()
            ? SettingsDiff::tr("the first")
            : QString::fromStdString(settings.visitors.entrance);
    };
    const auto first = [](const Settings& settings) {
        return languageName(settings.visitors.englishFirst ? Language::English : Language::Korean);
    };
    lines.add(SettingsDiff::tr("Visitors' screen"), screen(before), screen(after));
    lines.add(SettingsDiff::tr("Visitors' entrance"), entrance(before), entrance(after));
    lines.add(SettingsDiff::tr("Visitors' larger line"), first(before), first(after));
}

void addStorage(DiffLines& lines, const Settings& before, const Settings& after)
{
    const auto days = [](int days) {
        return days == 0 ? SettingsDiff::tr("without end")
                         : SettingsDiff::tr("%n days", nullptr, days);
    };
    const auto hours = [](std::chrono::hours time) {
        return time.count() == 0
            ? SettingsDiff::tr("without end")
            : SettingsDiff::tr("%n hours", nullptr, static_cast<int>(time.count()));
    };
    lines.add(
        SettingsDiff::tr("Rows are kept"), days(before.keepRowsDays), days(after.keepRowsDays));
    lines.add(SettingsDiff::tr("Personal data is kept"), hours(before.keepPersonalData),
        hours(after.keepPersonalData));
    lines.add(SettingsDiff::tr("Folder for signed heads"), text(before.headsFolder),
        text(after.headsFolder));
    lines.add(
        SettingsDiff::tr("Daily report in"), text(before.report.folder), text(after.report.folder));
    lines.add(
        SettingsDiff::tr("Daily report at"), text(before.report.time), text(after.report.time));
}

/// Settings for which there are words below, or which go with one of them; the rest is counted.
bool hasWords(const std::string& key)
{
    static const std::set<std::string> kKeys{"desk", "language", "escalation_phone",
        "alarm_instruction", "lock_after_min", "single_person_site", "keys", "rule.limit_c",
        "rule.recheck_band", "rule.dwell_ms", "rule.hysteresis_k", "rule.site_offset.value_k",
        "rule.site_offset.provisional", "rule.site_offset.since", "rule.site_offset.reason",
        "adaptive_limit.use", "adaptive_limit.may_exceed_fixed", "look.scheme",
        "look.scale_percent", "look.still", "look.temperature_unit", "heads_folder",
        "keep_rows_days", "keep_personal_data_h", "report.folder", "report.time"};
    const auto begins = [&key](const char* with) { return key.rfind(with, 0) == 0; };
    return kKeys.contains(key) || begins("sound.") || begins("visitors.") || begins("output.");
}

int unspoken(const Settings& before, const Settings& after)
{
    int count = 0;
    for (const SettingChange& change : changes(before, after))
        count += hasWords(change.key) || cameraKeyHasWords(change.key, before, after) ? 0 : 1;
    return count;
}

} // namespace

QStringList changesInWords(const Settings& before, const Settings& after)
{
    DiffLines lines;
    lines.add(
        SettingsDiff::tr("Limit"), temperature(before.rule.limit), temperature(after.rule.limit));
    lines.add(SettingsDiff::tr("Site offset"), offsetWords(before.rule.siteOffset),
        offsetWords(after.rule.siteOffset));
    lines.add(SettingsDiff::tr("Recheck band"), QString::number(before.rule.recheckBand, 'f', 1),
        QString::number(after.rule.recheckBand, 'f', 1));
    lines.add(SettingsDiff::tr("Adaptive limit"), word(before.adaptiveLimit.use),
        word(after.adaptiveLimit.use));
    lines.add(SettingsDiff::tr("May lie above the fixed one"),
        yesNo(before.adaptiveLimit.mayExceedFixed), yesNo(after.adaptiveLimit.mayExceedFixed));
    lines.add(SettingsDiff::tr("Dwell"), seconds(before.rule.dwell), seconds(after.rule.dwell));
    lines.add(SettingsDiff::tr("Hysteresis"), delta(before.rule.hysteresis),
        delta(after.rule.hysteresis));
    addCameras(lines, before, after);
    lines.add(
        SettingsDiff::tr("Language"), languageName(before.language), languageName(after.language));
    lines.add(SettingsDiff::tr("Colours"), word(before.look.scheme), word(after.look.scheme));
    lines.add(SettingsDiff::tr("Size"), scaleWords(before.look.scalePercent),
        scaleWords(after.look.scalePercent));
    lines.add(SettingsDiff::tr("Temperatures"), word(before.look.unit), word(after.look.unit));
    lines.add(SettingsDiff::tr("Nothing moves"), yesNo(before.look.still), yesNo(after.look.still));
    lines.add(SettingsDiff::tr("High alarm sounds"), soundWords(before.sound.high),
        soundWords(after.sound.high));
    lines.add(SettingsDiff::tr("Medium alarm sounds"), soundWords(before.sound.medium),
        soundWords(after.sound.medium));
    lines.add(SettingsDiff::tr("Low alarm sounds"), soundWords(before.sound.low),
        soundWords(after.sound.low));
    lines.add(SettingsDiff::tr("Least volume"), percentWords(before.sound.floorPercent),
        percentWords(after.sound.floorPercent));
    lines.add(SettingsDiff::tr("Desk"), text(before.desk), text(after.desk));
    lines.add(SettingsDiff::tr("Number to call"), text(before.escalationPhone),
        text(after.escalationPhone));
    lines.add(SettingsDiff::tr("What to do on an alarm"), text(before.alarmInstruction),
        text(after.alarmInstruction));
    addVisitors(lines, before, after);
    const auto minutes = [](const Settings& settings) {
        return settings.lockAfter.count() == 0
            ? SettingsDiff::tr("never")
            : SettingsDiff::tr("%1 min").arg(settings.lockAfter.count());
    };
    lines.add(SettingsDiff::tr("Lock after"), minutes(before), minutes(after));
    addStorage(lines, before, after);
    lines.add(SettingsDiff::tr("Single-person site"), yesNo(before.singlePersonSite),
        yesNo(after.singlePersonSite));
    lines.all.append(privacyChangesInWords(before.privacy, after.privacy));
    lines.all.append(outputChangesInWords(before.outputs, after.outputs));
    if (before.keys != after.keys)
        lines.all.append(
            SettingsDiff::tr("Keys (%n changed)", nullptr, static_cast<int>(after.keys.size())));
    if (const int others = unspoken(before, after); others > 0)
        lines.all.append(SettingsDiff::tr("%n other settings", nullptr, others));
    return lines.all;
}

} // namespace haetae::ui
