// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/offline_run.h"

namespace haetae::command_line {
namespace {

// Nobody stands at the door: rather wait for a slow disk than leave a row behind.
constexpr std::chrono::seconds kTakesWithin{30};

} // namespace

Result<std::unique_ptr<OfflineRun>> OfflineRun::make(Parts parts)
{
    if (!parts.log.empty()) { // say so now rather than spill a whole run into the journal
        auto log = EventLog::open(parts.log, parts.origin, EventLog::Access::ReadWrite);
        if (!log)
            return tl::unexpected<Error>(log.error());
    }
    return std::unique_ptr<OfflineRun>(new OfflineRun(std::move(parts)));
}

OfflineRun::OfflineRun(Parts parts)
    : parts_(std::move(parts)),
      pipeline_(parts_.pipeline),
      board_([this] { return "offline-" + std::to_string(++uuids_); })
{
    if (parts_.log.empty())
        return;
    Desk::Parts desk;
    desk.clock = &clock_;
    desk.database = parts_.log;
    desk.origin = parts_.origin;
    desk.log.patience = {kTakesWithin, kTakesWithin, kTakesWithin, true};
    desk.tell = [this](const DeskNotice& notice) {
        if (const auto* store = std::get_if<StoreNotice>(&notice))
            storeTrouble_ = store->failing ? store->reason : std::string();
    };
    desk_ = std::make_unique<Desk>(std::move(desk));
    desk_->start();
}

void OfflineRun::count(const PersonScreened& person)
{
    if (person.earlier)
        ++counts_.cameBack; // and was counted before
    else
        ++counts_.people;
    counts_.measured += person.measured ? 1 : 0;
    switch (person.decision.verdict) {
    case Verdict::Normal:
        ++counts_.normal;
        break;
    case Verdict::Recheck:
        ++counts_.recheck;
        break;
    case Verdict::Elevated:
        ++counts_.elevated;
        break;
    case Verdict::Pending:
    case Verdict::Unmeasurable:
        ++counts_.unmeasurable;
        if (const auto reasons = person.decision.reasons.list(); !reasons.empty())
            ++counts_.whyNot[reasons.front()];
        break;
    }
}

void OfflineRun::take(const ScreeningEvent& event)
{
    if (const auto* person = std::get_if<PersonScreened>(&event))
        count(*person);
    for (const auto& change : board_.apply(event)) {
        if (change.what == AlarmChange::What::Raised
            && change.alarm.kind == AlarmKind::ElevatedTemperature)
            ++counts_.alarms;
    }
    if (desk_)
        desk_->handle(event);
    if (parts_.onEvent)
        parts_.onEvent(event);
}

std::shared_ptr<const ScreeningSnapshot> OfflineRun::step(
    const FramePair& pair, const DetectedFaces* faces)
{
    if (pair.thermal) {
        clock_.setMonotonic(pair.thermal->stamp.monotonic);
        clock_.stepWall(pair.thermal->stamp.wall - clock_.wall());
    }
    ++counts_.frames;
    auto step = pipeline_.step(pair, faces);
    search_ = std::move(step.search);
    for (const auto& event : step.events)
        take(event);
    if (desk_)
        desk_->tick(); // moves rows on that had to wait
    return step.snapshot;
}

Result<void> OfflineRun::finish()
{
    for (const auto& event : pipeline_.finish())
        take(event);
    if (!desk_)
        return {};
    clock_.advance(std::chrono::seconds(10)); // past the next attempt to heal
    desk_->tick();
    if (desk_->settle(kTakesWithin) && storeTrouble_.empty())
        return {};
    return fail(ErrorKind::ResourceExhausted, parts_.log.string(),
        "did not take every row (" + storeTrouble_ + ")",
        "the others wait in " + parts_.log.string()
            + ".spill and are moved in by the next run with this log");
}

} // namespace haetae::command_line
