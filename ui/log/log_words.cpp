// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_words.h"

#include <QCoreApplication>
#include <map>
#include <string_view>

#include "desk/recomputed.h"
#include "model/tokens.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

namespace {

QString spaced(const std::string& token)
{
    return QString::fromStdString(token).replace(QLatin1Char('_'), QLatin1Char(' '));
}

const char* sourceWord(std::string_view what)
{
    static const std::map<std::string_view, const char*> kWords{
        {"raised", QT_TRANSLATE_NOOP("LogWords", "alarm raised")},
        {"repeated", QT_TRANSLATE_NOOP("LogWords", "raised again")},
        {"restored", QT_TRANSLATE_NOOP("LogWords", "open alarm taken over")},
        {"condition_cleared", QT_TRANSLATE_NOOP("LogWords", "condition over")},
        {"acknowledged", QT_TRANSLATE_NOOP("LogWords", "acknowledged")},
        {"recheck_started", QT_TRANSLATE_NOOP("LogWords", "recheck begun")},
        {"rechecked", QT_TRANSLATE_NOOP("LogWords", "rechecked")},
        {"false_alarm", QT_TRANSLATE_NOOP("LogWords", "marked false alarm")},
        {"escalated", QT_TRANSLATE_NOOP("LogWords", "escalated")},
        {"closed", QT_TRANSLATE_NOOP("LogWords", "closed")},
        {"second_reading", QT_TRANSLATE_NOOP("LogWords", "second reading by Haetae")},
        {"shelved", QT_TRANSLATE_NOOP("LogWords", "put aside")},
        {"unshelved", QT_TRANSLATE_NOOP("LogWords", "taken back")},
        {"flood_began", QT_TRANSLATE_NOOP("LogWords", "flood of alarms began")},
        {"flood_ended", QT_TRANSLATE_NOOP("LogWords", "flood of alarms over")},
        {"person_screened", QT_TRANSLATE_NOOP("LogWords", "person passed")},
        {"measured", QT_TRANSLATE_NOOP("LogWords", "person judged")},
        {"not_measured", QT_TRANSLATE_NOOP("LogWords", "person not judged")},
        {"setting_changed", QT_TRANSLATE_NOOP("LogWords", "setting changed")},
        {"settings_not_changed", QT_TRANSLATE_NOOP("LogWords", "setting not saved")},
        {"started", QT_TRANSLATE_NOOP("LogWords", "Haetae started")},
        {"stopped", QT_TRANSLATE_NOOP("LogWords", "Haetae stopped")},
        {"reference_changed", QT_TRANSLATE_NOOP("LogWords", "reference changed")},
        {"camera_changed", QT_TRANSLATE_NOOP("LogWords", "camera changed")},
        {"system_changed", QT_TRANSLATE_NOOP("LogWords", "device changed")},
        {"export_started", QT_TRANSLATE_NOOP("LogWords", "export begun")},
        {"exported", QT_TRANSLATE_NOOP("LogWords", "log exported")},
        {"export_failed", QT_TRANSLATE_NOOP("LogWords", "export failed")},
        {"export_cancelled", QT_TRANSLATE_NOOP("LogWords", "export cancelled")},
        {"signing_failed", QT_TRANSLATE_NOOP("LogWords", "log could not be signed")},
        {"signing_key_changed", QT_TRANSLATE_NOOP("LogWords", "log signed with another key")},
        {"heads_not_copied", QT_TRANSLATE_NOOP("LogWords", "seals not copied to the other disk")},
        {"heads_copied", QT_TRANSLATE_NOOP("LogWords", "seals copied to the other disk again")},
        {"erasure_started", QT_TRANSLATE_NOOP("LogWords", "erasing of personal data begun")},
        {"personal_data_erased", QT_TRANSLATE_NOOP("LogWords", "personal data erased")},
        {"erasure_incomplete",
            QT_TRANSLATE_NOOP("LogWords", "erased data waits for a program that reads the log")},
        {"erasure_completed", QT_TRANSLATE_NOOP("LogWords", "erased data is gone from every file")},
        {"thermal_crop_kept", QT_TRANSLATE_NOOP("LogWords", "face by heat kept")},
        {"visible_picture_kept", QT_TRANSLATE_NOOP("LogWords", "face by visible light kept")},
        {"thermal_clip_kept", QT_TRANSLATE_NOOP("LogWords", "clip by heat kept")},
        {"visible_clip_kept", QT_TRANSLATE_NOOP("LogWords", "clip by visible light kept")},
        {"clip_not_whole", QT_TRANSLATE_NOOP("LogWords", "clip missing or cut short")},
        {"pictures_destroyed", QT_TRANSLATE_NOOP("LogWords", "pictures destroyed")},
        {"pictures_looked_at", QT_TRANSLATE_NOOP("LogWords", "pictures looked at")},
        {"rows_destroyed", QT_TRANSLATE_NOOP("LogWords", "old rows destroyed")},
        {"log_restored", QT_TRANSLATE_NOOP("LogWords", "log restored from a backup")},
        {"backed_up", QT_TRANSLATE_NOOP("LogWords", "log backed up")},
        {"refused", QT_TRANSLATE_NOOP("LogWords", "command refused")},
        {"simulated_event_refused", QT_TRANSLATE_NOOP("LogWords", "simulated row refused")},
        {"restore_failed", QT_TRANSLATE_NOOP("LogWords", "open alarms not found again")},
        {"log_set_aside", QT_TRANSLATE_NOOP("LogWords", "damaged log set aside")},
        {"log_salvaged", QT_TRANSLATE_NOOP("LogWords", "rows of the damaged log taken over")},
        {"rows_dropped", QT_TRANSLATE_NOOP("LogWords", "rows lost: no disk took them")},
        {"row_refused", QT_TRANSLATE_NOOP("LogWords", "faulty row kept aside")},
        {"part_failed", QT_TRANSLATE_NOOP("LogWords", "part of Haetae failed")},
        {"limit_changed", QT_TRANSLATE_NOOP("LogWords", "adaptive limit changed")},
        {"baseline_changed", QT_TRANSLATE_NOOP("LogWords", "site's readings changed")},
        {"baseline_hour", QT_TRANSLATE_NOOP("LogWords", "hour of readings kept")},
        {"baseline_adopted", QT_TRANSLATE_NOOP("LogWords", "new usual readings adopted")},
        {"reference_confirmed", QT_TRANSLATE_NOOP("LogWords", "reference confirmed")},
        {"output_working", QT_TRANSLATE_NOOP("LogWords", "lamp or relay works again")},
        {"output_failing", QT_TRANSLATE_NOOP("LogWords", "lamp or relay failing")},
        {"output_test_ordered", QT_TRANSLATE_NOOP("LogWords", "lamp or relay test ordered")},
        {"output_tested", QT_TRANSLATE_NOOP("LogWords", "lamp or relay tested")},
        {"output_noted", QT_TRANSLATE_NOOP("LogWords", "remark of a lamp or relay")},
        {"audio_paused", QT_TRANSLATE_NOOP("LogWords", "AUDIO PAUSED")},
        {"audio_off", QT_TRANSLATE_NOOP("LogWords", "AUDIO OFF")},
        {"alarm_paused", QT_TRANSLATE_NOOP("LogWords", "ALARM PAUSED")},
        {"alarm_off", QT_TRANSLATE_NOOP("LogWords", "ALARM OFF")},
        {"signals_resumed", QT_TRANSLATE_NOOP("LogWords", "sound and signals active again")},
        {"vendor_reading", QT_TRANSLATE_NOOP("LogWords", "vendor value, cannot be verified")},
        {"camera_noted", QT_TRANSLATE_NOOP("LogWords", "advice of a camera")},
        {"camera_signal_tested",
            QT_TRANSLATE_NOOP("LogWords", "camera's light, siren or relay tested")},
        {"camera_password_changed", QT_TRANSLATE_NOOP("LogWords", "camera's password changed")},
        {"screening_paused", QT_TRANSLATE_NOOP("LogWords", "screening paused by the hours")},
        {"screening_resumed", QT_TRANSLATE_NOOP("LogWords", "screening begun by the hours")},
        {"signed_in", QT_TRANSLATE_NOOP("LogWords", "signed in")},
        {"signed_out", QT_TRANSLATE_NOOP("LogWords", "signed out")},
        {"sign_in_refused", QT_TRANSLATE_NOOP("LogWords", "sign-in refused")},
        {"locked_out", QT_TRANSLATE_NOOP("LogWords", "user locked out")},
        {"locked", QT_TRANSLATE_NOOP("LogWords", "desk locked")},
        {"unlocked", QT_TRANSLATE_NOOP("LogWords", "desk unlocked")},
        {"handed_over", QT_TRANSLATE_NOOP("LogWords", "shift handed over")},
        {"close_allowed", QT_TRANSLATE_NOOP("LogWords", "console closed")},
        {"user_change_begun", QT_TRANSLATE_NOOP("LogWords", "change of users begun")},
        {"users_not_changed", QT_TRANSLATE_NOOP("LogWords", "users not changed")},
        {"users_unreadable", QT_TRANSLATE_NOOP("LogWords", "users file unreadable")},
        {"user_added", QT_TRANSLATE_NOOP("LogWords", "user added")},
        {"user_changed", QT_TRANSLATE_NOOP("LogWords", "user changed")},
        {"user_removed", QT_TRANSLATE_NOOP("LogWords", "user removed")},
        {"user_unlocked", QT_TRANSLATE_NOOP("LogWords", "user unlocked")},
        {"password_set", QT_TRANSLATE_NOOP("LogWords", "password set by an admin")},
        {"password_changed", QT_TRANSLATE_NOOP("LogWords", "own password changed")},
        {"change_asked", QT_TRANSLATE_NOOP("LogWords", "change asked for")},
        {"change_dropped", QT_TRANSLATE_NOOP("LogWords", "change dropped")},
        {"validation_signed", QT_TRANSLATE_NOOP("LogWords", "validation signed")},
        {"settings_exported", QT_TRANSLATE_NOOP("LogWords", "settings exported")},
        {"journal_set_aside", QT_TRANSLATE_NOOP("LogWords", "damaged journal set aside")},
    };
    const auto found = kWords.find(what);
    return found == kWords.end() ? nullptr : found->second;
}

void add(std::vector<DetailLine>& lines, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        lines.push_back({label, value});
}

template <class Enum>
QString tokenWord(const std::string& text)
{
    const auto value = fromToken<Enum>(text);
    return value ? word(*value) : spaced(text);
}

QString fine(Celsius value)
{
    return temperature(value, 2);
}

/// The decision made again from the row's counts; empty for a row that holds none.
QString madeAgain(const LogRow& row)
{
    const auto again = recomputed(row);
    if (!again)
        return again.error().kind == ErrorKind::NotFound ? QString() : sentence(again.error());
    if (again->same)
        return LogWords::tr("the same to the last bit, from %n frame(s)", nullptr,
            static_cast<int>(again->decision.readings.size()));
    const QString now =
        again->decision.skin ? temperature(*again->decision.skin) : word(again->decision.verdict);
    return LogWords::tr("DIFFERENT: %1. Call the technician.").arg(now);
}

/// Of the oral-equivalent beside the skin's own uncertainty; empty for a row without evidence.
std::optional<TempDelta> offsetU95(const LogRow& row)
{
    const auto again = recomputed(row);
    if (!again || again->decision.offsetUncertainty == TempDelta())
        return std::nullopt;
    return again->decision.offsetUncertainty * 2.0;
}

void addReading(std::vector<DetailLine>& lines, const LogRow& row)
{
    if (row.skin) {
        QString value = temperature(*row.skin);
        if (row.u95)
            value += QStringLiteral(" ") + LogWords::tr("%1 (U95)").arg(plusMinus(*row.u95));
        add(lines, LogWords::tr("Skin temperature"), value);
    }
    if (row.siteOffset) {
        QString value = signedDelta(*row.siteOffset);
        if (const auto u95 = offsetU95(row))
            value +=
                QStringLiteral(" ") + LogWords::tr("%1 (U95 for one person)").arg(plusMinus(*u95));
        if (row.offsetProvisional)
            value += QStringLiteral(" · ") + LogWords::tr("provisional");
        add(lines, LogWords::tr("Site offset"), value);
    }
    if (row.limit)
        add(lines, LogWords::tr("Limit"), temperature(*row.limit));
    add(lines, LogWords::tr("Measured at"), tokenWord<FacialSite>(row.site));
    if (row.referenceRaw && row.referenceSet)
        add(lines, LogWords::tr("Reference"),
            LogWords::tr("seen as %1, set to %2")
                .arg(fine(*row.referenceRaw), fine(*row.referenceSet)));
}

} // namespace

QString word(RowKind kind)
{
    switch (kind) {
    case RowKind::Alarm:
        return LogWords::tr("alarm");
    case RowKind::Handling:
        return LogWords::tr("handling");
    case RowKind::Recheck:
        return LogWords::tr("recheck");
    case RowKind::Person:
        return LogWords::tr("person");
    case RowKind::Setting:
        return LogWords::tr("setting");
    case RowKind::System:
        return LogWords::tr("system");
    case RowKind::Export:
        return LogWords::tr("export");
    case RowKind::Vendor:
        return LogWords::tr("vendor value");
    }
    return {};
}

QString whatWord(const LogRow& row)
{
    const auto alarm = fromToken<AlarmKind>(row.alarmKind);
    if (row.what == "raised" && alarm && *alarm != AlarmKind::ElevatedTemperature)
        return word(*alarm);
    const char* source = sourceWord(row.what);
    return source ? LogWords::tr(source) : spaced(row.what);
}

RowStory storyOf(const LogEntry& entry, const QString& entrance)
{
    const LogRow& row = entry.row;
    RowStory story;
    const auto verdict = fromToken<Verdict>(row.verdict);
    story.headline = verdict ? word(*verdict) : whatWord(row);
    if (const auto alarm = fromToken<AlarmKind>(row.alarmKind);
        alarm && row.handling != token(HandlingState::Closed))
        story.advice = sentence(*alarm);
    const ReasonSet reasons = reasonsFromTokens(row.reasons);
    for (const Reason reason : reasons.list()) {
        if (story.advice.isEmpty() && reason != Reason::OffsetProvisional)
            story.advice = sentence(reason);
    }
    if (story.advice.isEmpty() && verdict)
        story.advice = sentence(*verdict);

    auto& lines = story.lines;
    add(lines, LogWords::tr("Time"), dateTime(row.at.wall));
    add(lines, LogWords::tr("What"), whatWord(row));
    add(lines, LogWords::tr("Entrance"), entrance);
    addReading(lines, row);
    add(lines, LogWords::tr("Reasons"), words(reasons));
    add(lines, LogWords::tr("Condition"), tokenWord<ConditionState>(row.condition));
    add(lines, LogWords::tr("Handling"), tokenWord<HandlingState>(row.handling));
    if (row.outcome != token(AlarmOutcome::None))
        add(lines, LogWords::tr("Outcome"), tokenWord<AlarmOutcome>(row.outcome));
    if (row.count > 1)
        add(lines, LogWords::tr("Raised"), LogWords::tr("%n time(s)", nullptr, row.count));
    add(lines, LogWords::tr("By"), QString::fromStdString(row.actor));
    for (const std::string& json : {row.detail, row.payload}) {
        for (const DetailLine& line : detailLines(json))
            lines.push_back(line);
    }
    if (entry.payloadErased)
        add(lines, LogWords::tr("Personal data"), LogWords::tr("erased"));
    add(lines, LogWords::tr("Made again"), madeAgain(row));
    add(lines, LogWords::tr("Row"),
        LogWords::tr("no. %1, seal %2")
            .arg(entry.id.value)
            .arg(QString::fromStdString(entry.rowHash).left(12)));
    return story;
}

} // namespace haetae::ui
