// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/queue_items.h"

#include <QCoreApplication>
#include <algorithm>

#include "alarm/alarm_facts.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct QueueWords {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

QString joined(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + QStringLiteral(" · ") + b;
}

/// Where there is only one entrance its name says nothing.
QString entranceOf(const CameraId& camera, const ConsoleLink& link)
{
    return link.feeds().size() > 1 ? link.entranceName(camera) : QString();
}

QueueItem openItem(const AlarmRecord& alarm, const ConsoleLink& link)
{
    const AlarmFacts facts = factsOf(alarm, link);
    QueueItem item;
    item.alarm = alarm.id;
    item.verdict = facts.person ? Verdict::Elevated : Verdict::Recheck;
    item.figure = facts.person ? facts.reading : QStringLiteral("▲");
    item.title = joined(titled(facts.title), alarm.unacknowledged() ? QString() : facts.handling);
    item.detail =
        joined(joined(facts.entrance, facts.person ? facts.place : facts.basis), facts.elapsed);
    return item;
}

QueueItem closedItem(const AlarmRecord& alarm, const ConsoleLink& link)
{
    const AlarmFacts facts = factsOf(alarm, link);
    QueueItem item;
    item.alarm = alarm.id;
    item.closed = true;
    item.figure = facts.person ? facts.reading : QStringLiteral("—");
    item.title =
        facts.person ? QueueWords::tr("Closed") : joined(QueueWords::tr("Closed"), facts.title);
    if (alarm.recheck)
        item.title = QueueWords::tr("Closed · clinical thermometer %1")
                         .arg(temperature(alarm.recheck->value));
    QString why = facts.person ? word(alarm.outcome) : QString();
    if (!alarm.falseAlarmReason.empty())
        why += QStringLiteral(" (%1)").arg(falseAlarmWord(alarm.falseAlarmReason));
    QString when = clockTime(alarm.raised.wall);
    if (!facts.person && alarm.lastActivity.wall > alarm.raised.wall) // how long it was so
        when += QStringLiteral(" – ") + clockTime(alarm.lastActivity.wall);
    item.detail = joined(joined(facts.entrance, when), why);
    return item;
}

void addPeople(std::vector<QueueItem>& items, const EntranceFeed& feed, const ConsoleLink& link)
{
    const SnapshotPtr snapshot = link.snapshot(feed.id);
    const CameraCondition condition = link.condition(feed.id);
    if (!snapshot || (condition != CameraCondition::Live && condition != CameraCondition::Paused))
        return;
    for (const PersonView& person : snapshot->people) {
        if (person.decision.verdict != Verdict::Recheck || !person.decision.oralEquivalent)
            continue;
        QueueItem item;
        item.verdict = Verdict::Recheck;
        item.figure = figure(*person.decision.oralEquivalent);
        item.title = titled(word(Verdict::Recheck));
        item.detail = joined(placeWords(person.place), entranceOf(feed.id, link));
        items.push_back(item);
    }
}

void addUnmeasurable(std::vector<QueueItem>& items, const EntranceFeed& feed, const AlarmBook& book,
    const ConsoleLink& link)
{
    const SnapshotPtr snapshot = link.snapshot(feed.id);
    if (!snapshot)
        return;
    const bool told = book.technicalAt(feed.id);
    const bool live = link.condition(feed.id) == CameraCondition::Live;
    if (told || (live && snapshot->reference.trusted()))
        return;
    QueueItem item;
    item.figure = QStringLiteral("—");
    item.title = titled(word(Verdict::Unmeasurable));
    item.detail = joined(link.entranceName(feed.id),
        live ? word(snapshot->reference.condition) : word(link.condition(feed.id)));
    if (live)
        item.detail =
            joined(item.detail, elapsedWords(snapshot->reference.since, link.clock().monotonic()));
    items.push_back(item);
}

} // namespace

std::vector<QueueItem> queueItems(
    const AlarmBook& book, AlarmId shown, const ConsoleLink& link, std::size_t mostOpen)
{
    std::vector<QueueItem> items;
    for (const AlarmRecord* alarm : book.firstOpen(mostOpen)) {
        if (alarm->id != shown && !alarm->shelved)
            items.push_back(openItem(*alarm, link));
    }
    for (const EntranceFeed& feed : link.feeds())
        addPeople(items, feed, link);
    for (const EntranceFeed& feed : link.feeds())
        addUnmeasurable(items, feed, book, link);
    for (const AlarmRecord& alarm : book.closed())
        items.push_back(closedItem(alarm, link));
    return items;
}

} // namespace haetae::ui
