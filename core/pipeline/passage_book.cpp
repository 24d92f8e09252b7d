// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/passage_book.h"

namespace haetae {

void PassageBook::note(const TrackedFace& gone, double pictureWidth)
{
    constexpr double kNearer = 1.2; // ratio of head widths, a fifth of the way to the camera
    hour_.push_back(gone.last.monotonic);
    if (!gone.face.head || gone.began.empty())
        return;
    const ThermalRect& head = *gone.face.head;
    // A head that is cut by the border shows less of its width than of its height.
    const double grown = std::max(head.width / gone.began.width, head.height / gone.began.height);
    const double shrunk = std::min(head.width / gone.began.width, head.height / gone.began.height);
    if (grown >= kNearer && grown * shrunk > 1.0)
        ++counts_.in;
    else if (shrunk <= 1.0 / kNearer && grown < kNearer)
        ++counts_.out;
    else
        ++counts_.across;
    const double x = head.center().x;
    if (x < head.width)
        ++counts_.overLeft;
    else if (x > pictureWidth - head.width)
        ++counts_.overRight;
}

PassageCounts PassageBook::counts(const FrameStamp& now)
{
    while (!hour_.empty() && now.monotonic - hour_.front() > std::chrono::hours(1))
        hour_.pop_front();
    counts_.lastHour = static_cast<int>(hour_.size());
    return counts_;
}

} // namespace haetae
