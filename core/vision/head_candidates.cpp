// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/head_candidates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace haetae {
namespace {

constexpr int kLeastWidth = 5;
constexpr float kLeastRatio = 0.8F; // height to width of a head cut off by its scarf
constexpr float kMostRatio = 2.0F;

/// The outline below one top: the extent of each row. *value*
struct Profile {
    int top = 0;
    std::vector<WarmRun> rows;
};

/// Follows one warm region down from its top. *thread-bound*
class Descent {
public:
    Descent(const WarmRuns& warm, int columns, int widest)
        : warm_(warm),
          columns_(columns),
          widest_(widest)
    {
    }

    /// part: two regions that grow together are two heads; otherwise they are two warm places of
    /// one, such as a bald brow and the hair behind it.
    [[nodiscard]] Profile from(const WarmRun& top, bool part)
    {
        Profile profile{top.row, {top}};
        parted_ = false;
        leftBound_ = 0;
        rightBound_ = columns_ - 1;
        int width = top.width();
        int missing = 0;
        const int rows = static_cast<int>(warm_.rowStart.size()) - 1;
        for (int row = top.row + 1; row < rows; ++row) {
            const WarmRun above = profile.rows.back();
            std::optional<WarmRun> here = extentAt(row, above, part && missing == 0);
            if (!here) {
                // Dark glasses cut a face in two, but leave most of its height whole.
                if (++missing > width / 3)
                    break;
                here = WarmRun{row, above.first, above.last};
            } else {
                missing = 0;
            }
            profile.rows.push_back(*here);
            width = std::max(width, here->width());
            const int height = row - top.row + 1;
            if (width > widest_ || float(height) > kMostRatio * float(width) + 6.0F)
                break;
        }
        profile.rows.resize(profile.rows.size() - static_cast<std::size_t>(missing));
        return profile;
    }

    /// Whether the last descent met a neighbour.
    [[nodiscard]] bool parted() const { return parted_; }

private:
    std::optional<WarmRun> extentAt(int row, const WarmRun& above, bool mayPart)
    {
        const std::span<const WarmRun> touching = runsWithin(warm_, row, above.first, above.last);
        if (touching.empty())
            return std::nullopt;
        std::optional<WarmRun> all = WarmRun{row, touching.front().first, touching.back().last};
        if (mayPart)
            partFromNeighbours(*all, above);
        all->first = std::max(all->first, leftBound_);
        all->last = std::min(all->last, rightBound_);
        if (all->width() < 1)
            return std::nullopt;
        return all;
    }

    /// Where this row joins a second region that stood beside ours one row above, the border goes
    /// through the gap between the two.
    void partFromNeighbours(const WarmRun& here, const WarmRun& above)
    {
        for (const WarmRun& run : runsWithin(warm_, above.row, here.first, here.last)) {
            if (run.width() < 3)
                continue;
            if (run.first > above.last + 1)
                bound(rightBound_, std::min(rightBound_, (above.last + run.first) / 2));
            if (run.last < above.first - 1)
                bound(leftBound_, std::max(leftBound_, (above.first + run.last + 1) / 2));
        }
    }

    void bound(int& border, int column)
    {
        border = column;
        parted_ = true;
    }

    const WarmRuns& warm_;
    int columns_;
    int widest_;
    int leftBound_ = 0;
    int rightBound_ = 0;
    bool parted_ = false;
};

bool hasRunAbove(const WarmRuns& warm, const WarmRun& run)
{
    return run.row > 0 && !runsWithin(warm, run.row - 1, run.first, run.last).empty();
}

/// rows: how many of the profile's rows belong to the head.
std::optional<HeadEllipse> ellipseOver(const Profile& profile, int rows)
{
    int widest = 0;
    for (int i = 0; i < rows; ++i)
        widest = std::max(widest, profile.rows[static_cast<std::size_t>(i)].width());
    float middle = 0.0F;
    float width = 0.0F;
    int count = 0;
    for (int i = 0; i < rows; ++i) {
        const WarmRun& run = profile.rows[static_cast<std::size_t>(i)];
        if (run.width() * 10 < widest * 8)
            continue;
        middle += 0.5F * float(run.first + run.last);
        width += float(run.width());
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    HeadEllipse head;
    head.x = middle / float(count);
    head.width = 1.05F * width / float(count);
    head.height = float(rows);
    head.y = float(profile.top) + 0.5F * float(rows - 1);
    const float ratio = head.height / head.width;
    if (head.width < kLeastWidth || ratio < kLeastRatio || ratio > kMostRatio)
        return std::nullopt;
    return head;
}

void proposeFrom(const Profile& profile, std::vector<HeadEllipse>& heads)
{
    static constexpr std::array<float, 3> kRatios{1.1F, 1.3F, 1.5F};
    std::size_t nextRatio = 0;
    int widest = 0;
    const int rows = static_cast<int>(profile.rows.size());
    const auto propose = [&](int count) {
        if (const auto head = ellipseOver(profile, count))
            heads.push_back(*head);
    };
    for (int i = 0; i < rows; ++i) {
        const int width = profile.rows[static_cast<std::size_t>(i)].width();
        widest = std::max(widest, width);
        if (widest < kLeastWidth)
            continue;
        if (nextRatio < kRatios.size() && float(i + 1) >= kRatios[nextRatio] * float(widest)) {
            propose(i + 1);
            ++nextRatio;
        }
        // A neck: narrower than the head above it and than the shoulders below it.
        if (i + 3 < rows && width * 100 < widest * 85
            && profile.rows[static_cast<std::size_t>(i + 3)].width() > width
            && profile.rows[static_cast<std::size_t>(i - 1)].width() >= width)
            propose(i);
    }
    propose(rows);
}

} // namespace

std::vector<HeadEllipse> proposeHeads(const WarmRuns& warm, int columns, int widest)
{
    std::vector<HeadEllipse> heads;
    Descent descent(warm, columns, widest);
    for (const WarmRun& run : warm.runs) {
        if (hasRunAbove(warm, run))
            continue;
        proposeFrom(descent.from(run, true), heads);
        if (descent.parted())
            proposeFrom(descent.from(run, false), heads);
    }
    return heads;
}

} // namespace haetae
