// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/tracking_score.h"

#include <algorithm>
#include <optional>

#include "vision/track_assignment.h"

namespace haetae::command_line {
namespace {

/// Pairs the heads of one frame: who was matched before stays so while it lasts, the others by
/// optimal assignment. Returns for each true head its told one.
std::vector<std::optional<std::size_t>> matchHeads(const std::vector<TrueHead>& real,
    const std::vector<ToldHead>& told, const std::map<std::int64_t, std::int64_t>& before)
{
    constexpr double kStays = 0.5;
    std::vector<double> gain(real.size() * told.size(), 0.0);
    for (std::size_t r = 0; r < real.size(); ++r) {
        const auto known = before.find(real[r].person);
        for (std::size_t t = 0; t < told.size(); ++t) {
            const double common = overlap(real[r].head, told[t].head);
            if (common < TrackingScore::kSameHead)
                continue;
            const bool stays = known != before.end() && known->second == told[t].person;
            gain[r * told.size() + t] = 0.4 * common + (stays ? kStays : 0.0);
        }
    }
    return assignBest(gain, real.size(), told.size());
}

} // namespace

void TrackingScore::compare(const std::vector<TrueHead>& real, const std::vector<ToldHead>& told)
{
    const auto toldOf = matchHeads(real, told, before_);
    before_.clear();
    std::vector<bool> used(told.size(), false);
    std::vector<bool> excused(told.size(), false);
    for (std::size_t r = 0; r < real.size(); ++r) {
        const auto person = real[r].person;
        if (toldOf[r]) {
            const ToldHead& head = told[*toldOf[r]];
            used[*toldOf[r]] = true;
            excused[*toldOf[r]] = !real[r].scored;
            before_[person] = head.person;
            ++seenTogether_[{person, head.person}];
            if (real[r].scored) {
                ++together_[{person, head.person}];
                const auto known = last_.find(person);
                sum_.switches += known != last_.end() && known->second != head.person ? 1 : 0;
                last_[person] = head.person;
                overlaps_ += overlap(real[r].head, head.head);
                ++matches_;
            }
        }
        if (!real[r].scored)
            continue;
        ++trueFrames_[person];
        ++sum_.trueHeads;
        sum_.misses += toldOf[r] ? 0 : 1;
    }
    for (std::size_t t = 0; t < told.size(); ++t) {
        if (excused[t])
            continue;
        ++toldFrames_[told[t].person];
        ++sum_.toldHeads;
        sum_.falseHeads += used[t] ? 0 : 1;
    }
}

TrackingFigures TrackingScore::figures() const
{
    TrackingFigures figures = sum_;
    std::vector<std::int64_t> real;
    std::vector<std::int64_t> told;
    for (const auto& [person, frames] : trueFrames_)
        real.push_back(person);
    for (const auto& [person, frames] : toldFrames_)
        told.push_back(person);
    std::vector<double> gain(real.size() * told.size(), 0.0);
    for (const auto& [pair, frames] : together_) {
        const auto r = static_cast<std::size_t>(
            std::lower_bound(real.begin(), real.end(), pair.first) - real.begin());
        const auto t = static_cast<std::size_t>(
            std::lower_bound(told.begin(), told.end(), pair.second) - told.begin());
        gain[r * told.size() + t] = double(frames) / std::max(1, sum_.trueHeads);
    }
    const auto toldOf = assignBest(gain, real.size(), told.size());
    for (std::size_t r = 0; r < real.size(); ++r)
        if (toldOf[r])
            figures.identityHeads += together_.at({real[r], told[*toldOf[r]]});
    const auto share = [](double part, double whole) { return whole > 0 ? part / whole : 0.0; };
    figures.mota =
        1.0 - share(figures.misses + figures.falseHeads + figures.switches, figures.trueHeads);
    figures.idf1 = share(2.0 * figures.identityHeads, figures.trueHeads + figures.toldHeads);
    figures.meanOverlap = share(overlaps_, matches_);
    return figures;
}

TrackingScore::Counting TrackingScore::counting(
    const std::set<std::int64_t>& counted, int leastFrames) const
{
    Counting result;
    std::map<std::int64_t, int> timesCounted;
    for (const std::int64_t told : counted) {
        std::optional<std::int64_t> mostly;
        int most = 0;
        for (const auto& [pair, frames] : seenTogether_) {
            if (pair.second == told && frames > most) {
                most = frames;
                mostly = pair.first;
            }
        }
        if (mostly)
            ++timesCounted[*mostly];
        else
            ++result.nobody;
    }
    for (const auto& [person, frames] : trueFrames_) {
        if (frames < leastFrames)
            continue;
        const auto found = timesCounted.find(person);
        const int times = found == timesCounted.end() ? 0 : found->second;
        ++result.there;
        ++(times == 0 ? result.never : times == 1 ? result.once : result.twice);
    }
    return result;
}

} // namespace haetae::command_line
