// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rejection_book.h"

#include <algorithm>
#include <chrono>

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kKept = 5s; // a poster behind passers-by stays one poster
constexpr std::chrono::nanoseconds kGlance = 300ms;
constexpr std::chrono::nanoseconds kColdGlance =
    1s; // a late box of somebody who has walked on lies on the cold wall
constexpr std::size_t kMost = 200; // a crowd of things costs no more than that

bool sameThing(const ThermalRect& a, const ThermalRect& b)
{
    const double smaller = std::min(a.area(), b.area());
    return smaller > 0 && a.intersected(b).area() > 0.3 * smaller;
}

} // namespace

/// The reason that was given most often; empty for what was seen too briefly.
std::optional<std::size_t> RejectionBook::reasonOf(const Thing& thing)
{
    const auto most = static_cast<std::size_t>(
        std::max_element(thing.reasons.begin(), thing.reasons.end()) - thing.reasons.begin());
    const bool cold = most == static_cast<std::size_t>(RejectedObject::Kind::ColdAsRoom);
    const auto seen = thing.last.monotonic - thing.first.monotonic;
    return seen >= (cold ? kColdGlance : kGlance) ? std::optional(most) : std::nullopt;
}

void RejectionBook::forget(const FrameStamp& now)
{
    std::erase_if(things_, [&](const Thing& thing) {
        if (now.monotonic - thing.last.monotonic <= kKept)
            return false;
        if (const auto reason = reasonOf(thing))
            ++gone_[*reason];
        return true;
    });
}

void RejectionBook::see(const FrameStamp& now, const std::vector<RejectedObject>& refused)
{
    forget(now);
    for (const RejectedObject& object : refused) {
        auto thing = std::find_if(things_.begin(), things_.end(),
            [&](const Thing& known) { return sameThing(known.box, object.box); });
        if (thing == things_.end()) {
            if (things_.size() >= kMost)
                continue;
            things_.push_back({object.box, now, now, {}});
            thing = things_.end() - 1;
        }
        thing->box = object.box;
        thing->last = now;
        ++thing->reasons[static_cast<std::size_t>(object.kind)];
    }
}

RejectionCounts RejectionBook::counts() const
{
    RejectionCounts counts = gone_;
    for (const Thing& thing : things_)
        if (const auto reason = reasonOf(thing))
            ++counts[*reason];
    return counts;
}

} // namespace haetae
