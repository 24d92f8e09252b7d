// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/played_time.h"

#include <utility>
#include <variant>

namespace haetae {
namespace {

using std::chrono::nanoseconds;

/// Moves every time that an event carries.
struct Later {
    nanoseconds by;

    void operator()(ElevatedBegan& event) const
    {
        event.stamp.monotonic += by;
        event.reference.since += by;
    }
    void operator()(PersonScreened& event) const
    {
        event.first.monotonic += by;
        event.last.monotonic += by;
        event.reference.since += by;
    }
    void operator()(ReferenceChanged& event) const
    {
        event.stamp.monotonic += by;
        event.before.since += by;
        event.now.since += by;
    }
    template <class Event>
    void operator()(Event& event) const
    {
        event.stamp.monotonic += by;
    }
};

template <class Frame>
std::shared_ptr<const Frame> earlier(const std::shared_ptr<const Frame>& frame, nanoseconds by)
{
    if (!frame)
        return nullptr;
    auto moved = std::make_shared<Frame>(*frame); // shares the pixels
    moved->stamp.monotonic -= by;
    return moved;
}

} // namespace

FramePair inPlayedTime(const FramePair& pair)
{
    FramePair moved = pair;
    if (pair.rested > nanoseconds(0)) {
        moved.thermal = earlier(pair.thermal, pair.rested);
        moved.visible = earlier(pair.visible, pair.rested);
    }
    return moved;
}

ScreeningEvent inClockTime(ScreeningEvent event, nanoseconds rested)
{
    std::visit(Later{rested}, event);
    return event;
}

std::shared_ptr<const ScreeningSnapshot> inClockTime(
    std::shared_ptr<const ScreeningSnapshot> snapshot, nanoseconds rested)
{
    if (rested == nanoseconds(0))
        return snapshot;
    auto moved = std::make_shared<ScreeningSnapshot>(*snapshot);
    moved->stamp.monotonic += rested;
    moved->reference.since += rested;
    if (moved->sameSince)
        *moved->sameSince += rested;
    return moved;
}

} // namespace haetae
