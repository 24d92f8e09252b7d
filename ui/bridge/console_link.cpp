// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/console_link.h"

#include <QTimer>
#include <algorithm>
#include <utility>
#include <variant>

#include "theme/words.h"

namespace haetae::ui {
namespace {

// An alarm waits for the next look; looks as slow as a camera lose some of its pictures.
constexpr int kLookEveryMs = 10;
constexpr int kTickEveryMs = 40;
constexpr std::chrono::seconds kOldestPicture(1);

template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

} // namespace

ConsoleLink::ConsoleLink(Parts parts, QObject* parent)
    : QObject(parent),
      parts_(std::move(parts)),
      looks_(new QTimer(this)),
      ticks_(new QTimer(this))
{
    setObjectName(QStringLiteral("consoleLink"));
    for (QTimer* timer : {looks_, ticks_})
        timer->setTimerType(Qt::PreciseTimer);
    looks_->setInterval(kLookEveryMs);
    ticks_->setInterval(kTickEveryMs);
    connect(looks_, &QTimer::timeout, this, &ConsoleLink::look);
    connect(ticks_, &QTimer::timeout, this, &ConsoleLink::pump);
}

void ConsoleLink::start()
{
    looks_->start();
    ticks_->start();
}

void ConsoleLink::pump()
{
    look();
    Q_EMIT pumped();
}

void ConsoleLink::look()
{
    // Alarms before pictures: when both wait, the card must not wait for the painting.
    if (parts_.notices) {
        for (const DeskNotice& notice : parts_.notices->drain())
            deliver(notice);
    }
    for (const EntranceFeed& feed : parts_.feeds) {
        if (feed.position) {
            if (auto position = feed.position->tryTake())
                replays_[feed.id] = std::move(*position);
        }
        if (!feed.slot)
            continue;
        const auto taken = feed.slot->tryTake();
        if (!taken || !*taken)
            continue;
        const SnapshotPtr shown = parts_.shown ? parts_.shown(*taken) : *taken;
        newest_[feed.id] = shown;
        Q_EMIT snapshotArrived(feed.id, shown);
    }
}

RequestId ConsoleLink::submit(DeskCommand command)
{
    const RequestId id{nextRequest_++};
    if (parts_.submit)
        parts_.submit(DeskRequest{id, parts_.session, std::move(command)});
    return id;
}

std::vector<OutputExchange> ConsoleLink::exchanges(const std::string& output) const
{
    return parts_.exchanges ? parts_.exchanges(output) : std::vector<OutputExchange>();
}

void ConsoleLink::steer(const CameraId& camera, const ReplayWish& wish)
{
    for (const EntranceFeed& feed : parts_.feeds) {
        if (feed.id == camera && feed.wishes)
            feed.wishes->push(wish);
    }
}

const ReplayPosition* ConsoleLink::replay(const CameraId& camera) const
{
    const auto found = replays_.find(camera);
    return found == replays_.end() ? nullptr : &found->second;
}

bool ConsoleLink::playsRecording() const
{
    return std::any_of(parts_.feeds.begin(), parts_.feeds.end(),
        [](const EntranceFeed& feed) { return feed.wishes != nullptr; });
}

void ConsoleLink::setSoundState(SoundState state)
{
    if (state == soundState_)
        return;
    soundState_ = state;
    Q_EMIT soundStateChanged(state);
}

void ConsoleLink::setAlarmUnheard(bool unheard)
{
    if (unheard == alarmUnheard_)
        return;
    alarmUnheard_ = unheard;
    Q_EMIT alarmUnheardChanged(unheard);
}

void ConsoleLink::setTotals(const LogTotals& today, int alarmsLastHour)
{
    Q_EMIT totalsChanged(today, alarmsLastHour);
}

QString ConsoleLink::entranceName(const CameraId& camera) const
{
    for (const EntranceFeed& feed : parts_.feeds) {
        if (feed.id == camera && !feed.name.empty())
            return QString::fromStdString(feed.name);
    }
    const QString builtIn = entranceWord(camera.value);
    return builtIn.isEmpty() ? QString::fromStdString(camera.value) : builtIn;
}

SnapshotPtr ConsoleLink::snapshot(const CameraId& camera) const
{
    const auto found = newest_.find(camera);
    return found == newest_.end() ? nullptr : found->second;
}

CameraCondition ConsoleLink::condition(const CameraId& camera) const
{
    const SnapshotPtr newest = snapshot(camera);
    if (!newest)
        return CameraCondition::Connecting;
    const ReplayPosition* recording = replay(camera);
    if (recording && newest->condition == CameraCondition::Live) {
        if (recording->ended)
            return CameraCondition::Ended;
        if (recording->paused)
            return CameraCondition::Paused;
    }
    const bool old = clock().monotonic() - newest->stamp.monotonic > kOldestPicture;
    return newest->condition == CameraCondition::Live && old ? CameraCondition::Stalled
                                                             : newest->condition;
}

void ConsoleLink::deliver(const DeskNotice& notice)
{
    std::visit(Match{[this](const AlarmNotice& n) { Q_EMIT alarmChanged(n.change); },
                   [this](const CommandDone& n) { Q_EMIT commandDone(n); },
                   [this](const StoreNotice& n) {
                       storeFailing_ = n.failing;
                       Q_EMIT storeChanged(n.failing, QString::fromStdString(n.reason));
                   },
                   [this](const SettingsNotice& n) {
                       parts_.settings = n.settings;
                       Q_EMIT settingsChanged(n.settings);
                   },
                   [this](const ShelfNotice& n) {
                       shelves_ = n.shelves;
                       Q_EMIT shelvesChanged(shelves_);
                   },
                   [this](const InactivationNotice& n) {
                       inactive_ = n.signals;
                       Q_EMIT inactiveChanged(inactive_);
                   },
                   [this](const DutyNotice& n) {
                       duty_ = n;
                       parts_.session = n.session;
                       Q_EMIT dutyChanged(duty_);
                   },
                   [this](const PendingNotice& n) {
                       pending_ = n.change;
                       Q_EMIT pendingChanged();
                   },
                   [this](const ExportNotice& n) { Q_EMIT exportProgressed(n); },
                   [this](const EntranceNotice& n) { Q_EMIT entranceOrdered(n.camera, n.order); },
                   [this](const PicturesNotice& n) { Q_EMIT picturesArrived(n); }},
        notice);
}

} // namespace haetae::ui
