// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/replay_memory.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <set>

namespace haetae::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kThermalEvery = 160ms; // every fourth picture of 25 a second
constexpr auto kVisibleEvery = 480ms;
constexpr int kThermalAcross = 384;
constexpr int kVisibleAcross = 320;

cv::Mat noWiderThan(const cv::Mat& picture, int across)
{
    if (picture.cols <= across)
        return picture;
    cv::Mat small;
    cv::resize(picture, small, {across, std::max(1, picture.rows * across / picture.cols)}, 0, 0,
        cv::INTER_AREA);
    return small;
}

std::shared_ptr<ReplayMoment> momentOf(const ScreeningSnapshot& snapshot, bool withVisible)
{
    auto moment = std::make_shared<ReplayMoment>();
    moment->stamp = snapshot.stamp;
    const cv::Mat& celsius = snapshot.thermal->celsius;
    constexpr double kScale = 255.0 / (ReplayMoment::kHottest - ReplayMoment::kColdest);
    try {
        noWiderThan(celsius, kThermalAcross)
            .convertTo(moment->thermal, CV_8U, kScale, -ReplayMoment::kColdest * kScale);
        if (withVisible)
            moment->visible = noWiderThan(snapshot.visible->bgr, kVisibleAcross).clone();
    } catch (const cv::Exception&) {
        return nullptr; // a picture that cannot be kept is not missed for long
    }
    for (const PersonView& person : snapshot.people) {
        const auto& box = person.face.head ? person.face.head : person.face.face;
        if (!box)
            continue;
        moment->people.push_back({{box->x / celsius.cols, box->y / celsius.rows,
                                      box->width / celsius.cols, box->height / celsius.rows},
            person.decision.verdict, person.decision.oralEquivalent, person.track});
    }
    return moment;
}

} // namespace

cv::Mat ReplayMoment::celsius() const
{
    cv::Mat degrees;
    thermal.convertTo(degrees, CV_32F, (kHottest - kColdest) / 255.0, kColdest);
    return degrees;
}

std::size_t ReplayMoment::bytes() const
{
    return thermal.total() * thermal.elemSize() + visible.total() * visible.elemSize();
}

void ReplayMoment::wipe()
{
    thermal.setTo(0);
    visible.setTo(0);
    thermal.release();
    visible.release();
    people.clear();
}

ReplayMemory::~ReplayMemory()
{
    wipe();
}

void ReplayMemory::take(const ScreeningSnapshot& snapshot)
{
    if (!snapshot.thermal || snapshot.thermal->celsius.type() != CV_32FC1
        || snapshot.thermal->celsius.empty())
        return;
    const MonotonicTime now = snapshot.stamp.monotonic;
    forgetOld(now);
    if (!recent_.empty() && now - recent_.back()->stamp.monotonic < kThermalEvery)
        return;
    const bool withVisible = snapshot.visible && snapshot.visible->bgr.type() == CV_8UC3
        && !snapshot.visible->bgr.empty() && (recent_.empty() || now - visibleAt_ >= kVisibleEvery);
    auto moment = momentOf(snapshot, withVisible);
    if (!moment || bytes() + moment->bytes() > kMostBytes)
        return;
    if (withVisible)
        visibleAt_ = now;
    recent_.push_back(moment);
    if (held_ && now - heldSince_ <= kAfter)
        heldMoments_.push_back(std::move(moment));
}

void ReplayMemory::hold(AlarmId alarm, MonotonicTime raised)
{
    if (held_)
        release(*held_); // the newest alarm is the one a guard has not seen yet
    held_ = alarm;
    heldSince_ = raised;
    heldMoments_ = recent_;
}

void ReplayMemory::release(AlarmId alarm)
{
    if (!holds(alarm))
        return;
    held_.reset();
    dropUnused(heldMoments_);
}

/// Those that the other half still shows are kept there until they are old.
void ReplayMemory::dropUnused(Moments& from)
{
    const Moments& other = &from == &recent_ ? heldMoments_ : recent_;
    const std::set<std::shared_ptr<ReplayMoment>> needed(other.begin(), other.end());
    for (const auto& moment : from) {
        if (!needed.contains(moment))
            moment->wipe();
    }
    from.clear();
}

void ReplayMemory::forgetOld(MonotonicTime now)
{
    if (held_ && now - heldSince_ >= kKept)
        release(*held_);
    while (!recent_.empty() && now - recent_.front()->stamp.monotonic > kSpan) {
        const bool held = std::find(heldMoments_.begin(), heldMoments_.end(), recent_.front())
            != heldMoments_.end();
        if (!held)
            recent_.front()->wipe();
        recent_.pop_front();
    }
}

void ReplayMemory::wipe()
{
    held_.reset();
    for (Moments* moments : {&recent_, &heldMoments_}) {
        for (const auto& moment : *moments)
            moment->wipe();
        moments->clear();
    }
}

std::vector<std::shared_ptr<ReplayMoment>> ReplayMemory::moments(AlarmId alarm) const
{
    const Moments& from = holds(alarm) ? heldMoments_ : recent_;
    return {from.begin(), from.end()};
}

std::vector<std::shared_ptr<ReplayMoment>> ReplayMemory::moments(
    AlarmId alarm, MonotonicTime raised) const
{
    if (holds(alarm))
        return moments(alarm);
    for (const Moments* kept : {&recent_, &heldMoments_}) {
        const bool reached = !kept->empty() && kept->front()->stamp.monotonic <= raised
            && raised <= kept->back()->stamp.monotonic + kThermalEvery;
        if (reached)
            return {kept->begin(), kept->end()};
    }
    return {};
}

std::size_t ReplayMemory::bytes() const
{
    std::size_t sum = 0;
    for (const auto& moment : recent_)
        sum += moment->bytes();
    for (const auto& moment : heldMoments_) {
        if (recent_.empty() || moment->stamp.monotonic < recent_.front()->stamp.monotonic)
            sum += moment->bytes();
    }
    return sum;
}

} // namespace haetae::ui
