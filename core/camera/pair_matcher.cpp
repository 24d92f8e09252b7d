// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/pair_matcher.h"

#include <algorithm>
#include <utility>

namespace haetae {

void PairMatcher::see(std::shared_ptr<const VisibleFrame> visible)
{
    if (!visible || visible->bgr.empty())
        return;
    if (!pictures_.empty() && visible->stamp.monotonic < pictures_.back()->stamp.monotonic)
        pictures_.clear(); // another time has begun
    pictures_.push_back(std::move(visible));
    if (pictures_.size() > kRemembered)
        pictures_.pop_front();
}

std::optional<PairMatcher::Match> PairMatcher::nearest(MonotonicTime thermal) const
{
    const auto apart = [thermal](const std::shared_ptr<const VisibleFrame>& picture) {
        return std::chrono::abs(picture->stamp.monotonic - thermal);
    };
    const auto found = std::min_element(pictures_.begin(), pictures_.end(),
        [&apart](const auto& a, const auto& b) { return apart(a) < apart(b); });
    if (found == pictures_.end() || apart(*found) > kGone)
        return std::nullopt;
    return Match{*found, (*found)->stamp.monotonic - thermal};
}

bool PairMatcher::isSettled(MonotonicTime thermal) const
{
    return !pictures_.empty() && pictures_.back()->stamp.monotonic >= thermal;
}

} // namespace haetae
