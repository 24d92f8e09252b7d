// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_facts.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

#include "alarm/person_trail.h"
#include "alarm/spot_panel.h"
#include "model/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct AlarmFactWords {
    Q_DECLARE_TR_FUNCTIONS(AlarmFactWords)
};

QString basisWords(const ScreeningDecision& decision)
{
    QString basis = AlarmFactWords::tr("oral-equivalent");
    if (decision.skin)
        basis += AlarmFactWords::tr(" · skin temperature %1").arg(temperature(*decision.skin));
    basis += AlarmFactWords::tr(" · limit %1").arg(temperature(decision.limit));
    return basis.replace(QStringLiteral(" °"), QStringLiteral("\u00a0°"));
}

QString detailWords(const AlarmRecord& alarm)
{
    if (const auto reference = fromToken<ReferenceCondition>(alarm.detail))
        return word(*reference);
    if (const auto camera = fromToken<CameraCondition>(alarm.detail))
        return word(*camera);
    return failureWord(alarm.detail);
}

QString agoWords(MonotonicTime then, MonotonicTime now)
{
    const auto seconds = std::max<std::int64_t>(
        0, std::chrono::duration_cast<std::chrono::seconds>(now - then).count());
    if (seconds < 2)
        return AlarmFactWords::tr("just now");
    return seconds < 120 ? AlarmFactWords::tr("%1 s ago").arg(seconds)
                         : AlarmFactWords::tr("%1 min ago").arg(seconds / 60);
}

/// Of somebody who is no longer in the picture: which way, and how long ago.
QString leftWords(const PersonTrail& trail, MonotonicTime now)
{
    constexpr double kWalking = 0.3; // face widths a second
    const QString ago = agoWords(trail.seen, now);
    if (trail.place.directionX > kWalking)
        return AlarmFactWords::tr("went out to the right, %1").arg(ago);
    if (trail.place.directionX < -kWalking)
        return AlarmFactWords::tr("went out to the left, %1").arg(ago);
    if (trail.place.fromLeft > 0 && trail.place.people > 1)
        return AlarmFactWords::tr("gone, last no. %1 of %2 from the left, %3")
            .arg(trail.place.fromLeft)
            .arg(trail.place.people)
            .arg(ago);
    return AlarmFactWords::tr("gone from the picture, %1").arg(ago);
}

QString placeOf(const AlarmRecord& alarm, const ConsoleLink& link, const PersonTrail* trail)
{
    const PersonPlace place = placeNow(alarm, link);
    return !place.inView && trail ? leftWords(*trail, link.clock().monotonic()) : placeWords(place);
}

QString clinicalWords(const RecheckResult& recheck)
{
    return AlarmFactWords::tr("%1 · %2").arg(
        temperature(recheck.value), instrumentWord(recheck.instrument));
}

QString levelWords(const AlarmRecord& alarm, const QString& phone)
{
    if (!alarm.unacknowledged() || alarm.level == EscalationLevel::Desk)
        return {};
    const QString who = alarm.level == EscalationLevel::Second
        ? AlarmFactWords::tr("Second level called")
        : AlarmFactWords::tr("Supervisor called");
    return phone.isEmpty() ? who : AlarmFactWords::tr("%1 · phone %2").arg(who, phone);
}

void fillPerson(
    AlarmFacts& facts, const AlarmRecord& alarm, const ConsoleLink& link, const PersonTrail* trail)
{
    const ScreeningDecision& decision = alarm.decision;
    // The value that alarmed, to which skin temperature, U95 and limit belong; the peak stands
    // apart.
    const std::optional<Celsius>& shown = decision.oralEquivalent;
    const std::optional<Celsius>& peak = alarm.peakOralEquivalent;
    facts.reading = shown ? figure(*shown) : QStringLiteral("—");
    if (decision.u95)
        facts.tolerance = plusMinus(*decision.u95) + QLatin1Char(' ') + unitWords();
    facts.basis = basisWords(decision);
    if (peak && (!shown || figure(*peak) != figure(*shown)))
        facts.basis += AlarmFactWords::tr(" · highest %1").arg(figure(*peak));
    facts.place = placeOf(alarm, link, trail);
    facts.site = AlarmFactWords::tr("%1 · %2 frames").arg(word(decision.site)).arg(decision.frames);
    const QString phone = QString::fromStdString(link.settings().escalationPhone);
    const QString own = QString::fromStdString(link.settings().alarmInstruction);
    facts.advice = own.isEmpty() ? AlarmFactWords::tr("recheck by clinical thermometer") : own;
    if (!phone.isEmpty())
        facts.advice = AlarmFactWords::tr("%1 · call %2").arg(facts.advice, phone);
    facts.level = levelWords(alarm, phone);
    if (alarm.second)
        facts.second = secondReadingWords(*alarm.second);
    if (alarm.recheck)
        facts.clinical = clinicalWords(*alarm.recheck);
}

} // namespace

QString elapsedWords(MonotonicTime since, MonotonicTime now)
{
    const auto seconds = std::max<std::int64_t>(
        0, std::chrono::duration_cast<std::chrono::seconds>(now - since).count());
    const QChar zero = QLatin1Char('0');
    if (seconds >= 3600)
        return QStringLiteral("%1:%2:%3")
            .arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, zero)
            .arg(seconds % 60, 2, 10, zero);
    return QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
}

PersonPlace placeNow(const AlarmRecord& alarm, const ConsoleLink& link)
{
    const SnapshotPtr snapshot = link.snapshot(alarm.camera);
    if (!snapshot)
        return alarm.place;
    for (const PersonView& person : snapshot->people) {
        if (person.track == alarm.track)
            return person.place;
    }
    PersonPlace gone = alarm.place;
    gone.inView = false;
    return gone;
}

AlarmFacts factsOf(const AlarmRecord& alarm, const ConsoleLink& link, const PersonTrail* trail)
{
    AlarmFacts facts;
    facts.person = alarm.kind == AlarmKind::ElevatedTemperature;
    facts.simulated = alarm.simulated;
    facts.title = word(alarm.kind);
    facts.elapsed = elapsedWords(alarm.raised.monotonic, link.clock().monotonic());
    facts.entrance = alarm.camera.value.empty() ? QString() : link.entranceName(alarm.camera);
    facts.storage = word(alarm.durability);
    facts.storageAdvice = sentence(alarm.durability);
    facts.handling = word(alarm.handling);
    if (facts.person) {
        fillPerson(facts, alarm, link, trail);
    } else {
        facts.basis = detailWords(alarm);
        facts.advice = sentence(alarm.kind);
    }
    return facts;
}

} // namespace haetae::ui
