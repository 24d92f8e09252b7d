// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/registration.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/median.h"
#include "vision/search_regions.h"

namespace haetae {
namespace {

constexpr int kPairsToTrust = 20;
constexpr std::size_t kKeptInABin = 4;
constexpr std::size_t kNewestPairs = 24;
constexpr std::size_t kLeastPairs = 10;
constexpr std::chrono::seconds kNewestWithin{20};
constexpr std::chrono::minutes kSettled{10};
constexpr double kBack = 0.15; // head widths
constexpr std::chrono::seconds kAstrayFor{5};
constexpr std::chrono::seconds kLearnEvery{1};
constexpr std::chrono::seconds kRefineEvery{5};
constexpr std::size_t kMostPairs = 240; // a millisecond's work

double distance(VisiblePoint miss)
{
    return std::hypot(miss.x, miss.y);
}

} // namespace

void RegistrationLearner::begin(const ViewMap& prior, cv::Size visible)
{
    if (visible == visible_ && prior.elements() == prior_.elements())
        return;
    *this = RegistrationLearner();
    prior_ = prior;
    visible_ = visible;
    now_ = ViewRegistration(prior);
}

/// Heads and faces that are each other's nearest, and nobody else's nearly as much. Somebody alone
/// is found however far away.
std::vector<HeadAndFace> RegistrationLearner::pairsOf(
    const std::vector<ThermalRect>& heads, const std::vector<FaceBox>& faces) const
{
    constexpr double kReach = 2.0; // head widths
    constexpr double kClearly = 1.6; // ratio of the second nearest's distance
    constexpr double kMostSizeRatio = 1.6;
    const bool alone = heads.size() == 1 && faces.size() == 1;
    std::vector<HeadAndFace> pairs;
    const auto missOf = [&](std::size_t h, std::size_t f) {
        const double width = visibleWidthOf(heads[h], prior_);
        return distance(missBy({heads[h], faces[f].box}, now_)) / width;
    };
    for (std::size_t h = 0; h < heads.size(); ++h) {
        std::optional<std::size_t> nearest;
        for (std::size_t f = 0; f < faces.size(); ++f)
            if (!nearest || missOf(h, f) < missOf(h, *nearest))
                nearest = f;
        if (!nearest || heads[h].empty())
            continue;
        const double miss = missOf(h, *nearest);
        const double size = faces[*nearest].box.width
            / (visiblePartOf(heads[h]).width / heads[h].width * visibleWidthOf(heads[h], prior_));
        if ((miss > kReach && !alone) || size > kMostSizeRatio || size < 1 / kMostSizeRatio)
            continue;
        bool clear = true;
        const double least = std::max(kClearly * miss, 0.5);
        for (std::size_t other = 0; other < faces.size(); ++other)
            clear = clear && (other == *nearest || missOf(h, other) > least);
        for (std::size_t other = 0; other < heads.size(); ++other)
            clear = clear && (other == h || missOf(other, *nearest) > least);
        if (clear)
            pairs.push_back({heads[h], faces[*nearest].box});
    }
    return pairs;
}

/// Empty while there are too few pairs to say.
std::optional<RegistrationLearner::Shift> RegistrationLearner::shiftFrom(
    const ViewRegistration& registration) const
{
    if (newest_.size() < kLeastPairs)
        return std::nullopt;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> widths;
    const ThermalRect& first = newest_.front().pair.head;
    Shift shift;
    for (const Seen& seen : newest_) {
        const auto miss = missBy(seen.pair, registration);
        x.push_back(miss.x);
        y.push_back(miss.y);
        widths.push_back(visibleWidthOf(seen.pair.head, prior_));
        const auto middle = seen.pair.head.center();
        shift.way = std::max(shift.way,
            std::hypot(middle.x - first.center().x, middle.y - first.center().y) / first.width);
    }
    const double middleX = median(x);
    const double middleY = median(y);
    std::vector<double> apart;
    for (std::size_t i = 0; i < x.size(); ++i)
        apart.push_back(std::hypot(x[i] - middleX, y[i] - middleY));
    // A knock turns the camera: every face is moved by as many pixels, however far it is.
    const double width = median(std::move(widths));
    shift.length = std::hypot(middleX, middleY) / width;
    shift.spread = median(std::move(apart)) / width;
    return shift;
}

/// True when the newest pairs agree on a shift that the registration does not know. They must come
/// from several places: a poster beside somebody who stands still agrees with itself as well.
bool RegistrationLearner::astray() const
{
    constexpr double kLeastShift = 0.3; // all in head widths
    constexpr double kDeviations = 5.0;
    constexpr double kAgreeing = 0.25;
    constexpr double kLeastWay = 1.0;
    const auto shift = shiftFrom(now_);
    return now_.pairs >= kPairsToTrust && shift && shift->way > kLeastWay
        && shift->spread < kAgreeing
        && shift->length > std::max(kLeastShift, kDeviations * now_.residualWidths);
}

void RegistrationLearner::keep(const HeadAndFace& pair)
{
    const auto middle = pair.face.center();
    const int column = static_cast<int>(8.0 * middle.x / visible_.width);
    const int row = static_cast<int>(6.0 * middle.y / visible_.height);
    auto& bin = kept_[{column, row, static_cast<int>(2.0 * std::log2(pair.head.width))}];
    bin.push_back(pair);
    if (bin.size() > kKeptInABin)
        bin.pop_front();
    fresh_ = true;
}

void RegistrationLearner::learn(MonotonicTime now)
{
    const auto every = now_.pairs < kPairsToTrust ? kLearnEvery : kRefineEvery;
    if (!fresh_ || (learntAt_ && now - *learntAt_ < every && now >= *learntAt_))
        return;
    std::vector<HeadAndFace> pairs;
    for (const auto& [bin, kept] : kept_)
        pairs.insert(pairs.end(), kept.begin(), kept.end());
    const std::size_t stride = 1 + pairs.size() / kMostPairs;
    for (std::size_t i = 1; i * stride < pairs.size(); ++i)
        pairs[i] = pairs[i * stride];
    pairs.resize((pairs.size() + stride - 1) / stride);
    now_ = fitRegistration(prior_, pairs, visible_);
    learntAt_ = now;
    fresh_ = false;
}

/// What was learnt before the knock is of another place; what was seen since is kept.
void RegistrationLearner::startOver(MonotonicTime now)
{
    if (!std::exchange(knocked_, true)) {
        home_ = now_;
        keptAtHome_ = std::move(kept_);
    }
    knockedAt_ = now;
    astraySince_.reset();
    kept_.clear();
    for (const Seen& seen : newest_)
        keep(seen.pair);
    learntAt_.reset();
}

void RegistrationLearner::watch(MonotonicTime now, const std::vector<HeadAndFace>& pairs)
{
    for (const HeadAndFace& pair : pairs)
        newest_.push_back({now, pair});
    while (!newest_.empty()
        && (newest_.size() > kNewestPairs || now - newest_.front().at > kNewestWithin
            || newest_.front().at > now))
        newest_.pop_front();
    const auto fromHome = knocked_ ? shiftFrom(home_) : std::nullopt;
    if (fromHome && fromHome->length < kBack) {
        knocked_ = false;
        astraySince_.reset();
        now_ = home_;
        kept_ = std::move(keptAtHome_);
    }
    knocked_ = knocked_ && now - *knockedAt_ < kSettled;
}

void RegistrationLearner::see(const FrameStamp& stamp, const std::vector<ThermalRect>& heads,
    const std::vector<FaceBox>& faces)
{
    if (visible_.empty())
        return;
    const MonotonicTime now = stamp.monotonic;
    const auto pairs = pairsOf(heads, faces);
    watch(now, pairs);
    if (astray()) {
        // Nothing is learnt from these until it is clear what they are.
        if (!astraySince_)
            astraySince_ = now;
        if (now - *astraySince_ < kAstrayFor)
            return;
        startOver(now);
    } else {
        astraySince_.reset();
        for (const HeadAndFace& pair : pairs)
            keep(pair);
    }
    learn(now);
}

} // namespace haetae
