// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rows.h"

#include <map>

#include <nlohmann/json.hpp>

#include "desk/evidence_json.h"
#include "model/tokens.h"

namespace haetae {
namespace {

using nlohmann::json;

constexpr const char* kOwnActor = "haetae";

std::string text(const json& object)
{
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

json budgetJson(const ScreeningDecision& decision)
{
    json terms = json::object();
    for (const UncertaintyTerm& term : decision.uncertainty.terms)
        terms[std::string(token(term.source))] = term.standard.kelvins();
    json detail{{"frames", decision.frames}, {"uncertainty", terms}};
    if (decision.uncertainty.bias() != TempDelta())
        detail["spatial_bias_k"] = decision.uncertainty.bias().kelvins();
    if (!decision.readings.empty())
        detail["site_grounds"] = token(decision.siteGrounds);
    if (!decision.notes.empty())
        detail["notes"] = joinedTokens(decision.notes);
    if (json evidence = evidenceJson(decision); !evidence.is_null())
        detail["evidence"] = std::move(evidence);
    return detail;
}

void addDecision(LogRow& row, const ScreeningDecision& decision)
{
    row.verdict = token(decision.verdict);
    row.skin = decision.skin;
    row.oralEquivalent = decision.oralEquivalent;
    row.u95 = decision.u95;
    row.limit = decision.limit;
    row.siteOffset = decision.siteOffset;
    row.offsetProvisional = decision.offsetProvisional;
    row.site = token(decision.site);
    row.reasons = joinedTokens(decision.reasons);
}

RowKind kindOf(AlarmChange::What what)
{
    switch (what) {
    case AlarmChange::What::Raised:
    case AlarmChange::What::Repeated:
    case AlarmChange::What::ConditionCleared:
        return RowKind::Alarm;
    case AlarmChange::What::RecheckStarted:
    case AlarmChange::What::Rechecked:
    case AlarmChange::What::SecondReading:
        return RowKind::Recheck;
    case AlarmChange::What::Acknowledged:
    case AlarmChange::What::FalseAlarm:
    case AlarmChange::What::Escalated:
    case AlarmChange::What::Closed:
    case AlarmChange::What::Shelved:
    case AlarmChange::What::Unshelved:
    case AlarmChange::What::RowStored:
        return RowKind::Handling;
    }
    return RowKind::Alarm;
}

std::string actorOf(const AlarmChange& change)
{
    if (!change.by.empty())
        return change.by;
    const bool byPeople = change.what == AlarmChange::What::Acknowledged
        || change.what == AlarmChange::What::FalseAlarm || kindOf(change.what) == RowKind::Recheck;
    return byPeople ? change.alarm.handledBy : kOwnActor;
}

/// Ours at the marked spot; the clinical value is payload and stands apart.
void addSecond(json& detail, const SecondReading& second)
{
    detail["second_verdict"] = token(second.verdict);
    detail["second_frames"] = second.frames;
    if (second.skin)
        detail["second_skin_c"] = second.skin->degrees();
    if (second.oralEquivalent)
        detail["second_oral_equivalent_c"] = second.oralEquivalent->degrees();
    if (second.u95)
        detail["second_u95_k"] = second.u95->kelvins();
}

json alarmDetail(const AlarmChange& change)
{
    const AlarmRecord& alarm = change.alarm;
    json detail = json::object();
    if (!alarm.detail.empty())
        detail["device"] = alarm.detail;
    if (change.what == AlarmChange::What::Escalated)
        detail["level"] = token(alarm.level);
    if (change.what == AlarmChange::What::SecondReading && alarm.second)
        addSecond(detail, *alarm.second);
    if (alarm.shelved)
        detail["shelved"] = true;
    if (alarm.peakOralEquivalent)
        detail["peak_oral_equivalent_c"] = alarm.peakOralEquivalent->degrees();
    if (change.what == AlarmChange::What::Raised && alarm.kind == AlarmKind::ElevatedTemperature) {
        detail.update(budgetJson(alarm.decision));
        detail["from_left"] = alarm.place.fromLeft;
        detail["people"] = alarm.place.people;
    }
    return detail;
}

AlarmRecord raisedFrom(const LogRow& row)
{
    AlarmRecord alarm;
    alarm.uuid = row.alarmUuid;
    alarm.kind = fromToken<AlarmKind>(row.alarmKind).value_or(AlarmKind::ElevatedTemperature);
    alarm.camera = row.camera;
    alarm.track = row.track;
    alarm.raised = row.at;
    alarm.decision.verdict = fromToken<Verdict>(row.verdict).value_or(Verdict::Elevated);
    alarm.decision.skin = row.skin;
    alarm.decision.oralEquivalent = row.oralEquivalent;
    alarm.peakOralEquivalent = row.oralEquivalent;
    alarm.decision.u95 = row.u95;
    alarm.decision.limit = row.limit.value_or(Celsius());
    alarm.decision.siteOffset = row.siteOffset.value_or(TempDelta());
    alarm.decision.offsetProvisional = row.offsetProvisional;
    alarm.decision.site = fromToken<FacialSite>(row.site).value_or(FacialSite::WholeFaceMaximum);
    alarm.decision.reasons = reasonsFromTokens(row.reasons);
    alarm.simulated = row.simulated;
    alarm.durability = Durability::Stored;
    return alarm;
}

void follow(AlarmRecord& alarm, const LogRow& row)
{
    alarm.lastActivity = row.at;
    alarm.count = row.count;
    alarm.condition = fromToken<ConditionState>(row.condition).value_or(ConditionState::Cleared);
    alarm.handling = fromToken<HandlingState>(row.handling).value_or(HandlingState::New);
    alarm.outcome = fromToken<AlarmOutcome>(row.outcome).value_or(AlarmOutcome::None);
    const json detail = json::parse(row.detail, nullptr, false);
    if (detail.is_object() && detail.contains("level") && detail["level"].is_string())
        alarm.level = fromToken<EscalationLevel>(detail["level"].get<std::string>())
                          .value_or(EscalationLevel::Second);
    if (row.actor != kOwnActor) {
        alarm.handledBy = row.actor;
        alarm.handledAt = row.at.wall;
    }
}

} // namespace

LogRow alarmRow(const AlarmChange& change, FrameStamp at)
{
    const AlarmRecord& alarm = change.alarm;
    LogRow row;
    row.kind = kindOf(change.what);
    row.what = token(change.what);
    row.actor = actorOf(change);
    row.at = at;
    row.camera = alarm.camera;
    row.track = alarm.track;
    row.alarmUuid = alarm.uuid;
    row.alarmKind = token(alarm.kind);
    if (alarm.kind == AlarmKind::ElevatedTemperature)
        addDecision(row, alarm.decision);
    row.condition = token(alarm.condition);
    row.handling = token(alarm.handling);
    row.outcome = token(alarm.outcome);
    row.count = alarm.count;
    row.detail = text(alarmDetail(change));
    row.simulated = alarm.simulated;
    if (change.what == AlarmChange::What::Rechecked && alarm.recheck)
        row.payload = text({{"value_c", alarm.recheck->value.degrees()},
            {"instrument", alarm.recheck->instrument}});
    if (change.what == AlarmChange::What::FalseAlarm)
        row.payload = text({{"reason", alarm.falseAlarmReason}}); // what is said of a person
    return row;
}

LogRow personRow(const PersonScreened& person)
{
    LogRow row;
    row.kind = RowKind::Person;
    row.what = "person_screened";
    row.actor = kOwnActor;
    row.at = person.last;
    row.camera = person.camera;
    row.track = person.track;
    addDecision(row, person.decision);
    addReference(row, person.reference);
    json detail = budgetJson(person.decision);
    const auto seen = person.last.monotonic - person.first.monotonic;
    detail["measured"] = person.measured;
    detail["seen_s"] = std::chrono::duration<double>(seen).count();
    row.detail = text(detail);
    addSkew(row, person.skew);
    row.simulated = person.simulated;
    return row;
}

LogRow referenceRow(const ReferenceChanged& change)
{
    LogRow row;
    row.kind = RowKind::System;
    row.what = "reference_changed";
    row.actor = kOwnActor;
    row.at = change.stamp;
    row.camera = change.camera;
    addReference(row, change.now);
    row.reasons = joinedTokens(change.now.reasons);
    json detail{{"before", token(change.before.condition)}, {"now", token(change.now.condition)},
        {"trust", change.now.trust}, {"grade", token(change.now.grade)}};
    if (change.before.grade != change.now.grade)
        detail["grade_before"] = token(change.before.grade);
    if (change.now.certificate != CertificateStanding::None)
        detail["certificate"] = token(change.now.certificate);
    row.detail = text(detail);
    row.simulated = change.simulated;
    return row;
}

LogRow cameraRow(const CameraChanged& change)
{
    LogRow row;
    row.kind = RowKind::System;
    row.what = "camera_changed";
    row.actor = kOwnActor;
    row.at = change.stamp;
    row.camera = change.camera;
    row.detail = detailJson({{"now", std::string(token(change.now))}, {"error", change.error}});
    row.simulated = change.simulated;
    return row;
}

LogRow outputRow(const OutputReported& report)
{
    LogRow row;
    row.kind = RowKind::System;
    row.what = token(report.what);
    row.actor = kOwnActor;
    row.at = report.stamp;
    const bool sent = report.what != OutputReported::What::Noted && !report.command.empty();
    const double milliseconds = std::chrono::duration<double, std::milli>(report.latency).count();
    json detail = json::parse(detailJson({{"output", report.output}, {"command", report.command},
        {"reply", report.reply}, {"error", report.error}}));
    if (sent)
        detail["latency_ms"] = milliseconds;
    row.detail = text(detail);
    row.simulated = report.simulated;
    return row;
}

LogRow pauseRow(const ScreeningPaused& change)
{
    LogRow row;
    row.kind = RowKind::System;
    row.what = change.paused ? "screening_paused" : "screening_resumed";
    row.actor = kOwnActor;
    row.at = change.stamp;
    row.camera = change.camera;
    row.detail = detailJson({{"until", change.until ? isoTime(*change.until) : std::string()}});
    row.simulated = change.simulated;
    return row;
}

LogRow outputTestRow(const std::string& actor, const std::string& output, FrameStamp at)
{
    LogRow row;
    row.kind = RowKind::System;
    row.what = "output_test_ordered";
    row.actor = actor;
    row.at = at;
    row.detail = detailJson({{"output", output}});
    return row;
}

void addReference(LogRow& row, const ReferenceState& reference)
{
    row.referenceRaw = reference.raw;
    row.referenceSet = reference.setTemperature;
}

void addSkew(LogRow& row, const std::optional<PairSkew>& skew)
{
    if (!skew)
        return;
    json detail = json::parse(row.detail, nullptr, false);
    if (!detail.is_object())
        detail = json::object();
    detail["skew_ms"] = std::chrono::duration<double, std::milli>(skew->by).count();
    row.detail = text(detail);
}

std::string detailJson(const std::vector<std::pair<std::string, std::string>>& fields)
{
    json object = json::object();
    for (const auto& [key, value] : fields) {
        if (!value.empty())
            object[key] = value;
    }
    return text(object);
}

std::vector<AlarmRecord> alarmsFrom(const std::vector<LogEntry>& rows)
{
    std::vector<AlarmRecord> alarms;
    std::map<std::string, std::size_t> places;
    for (const LogEntry& entry : rows) {
        const auto [place, isNew] = places.emplace(entry.row.alarmUuid, alarms.size());
        if (isNew)
            alarms.push_back(raisedFrom(entry.row));
        follow(alarms[place->second], entry.row);
    }
    return alarms;
}

} // namespace haetae
