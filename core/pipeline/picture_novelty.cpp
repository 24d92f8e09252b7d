// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/picture_novelty.h"

namespace haetae {
namespace {

constexpr int kLeastPictures = 3;

} // namespace

const char* inWords(PictureLie lie)
{
    switch (lie) {
    case PictureLie::None:
        return "";
    case PictureLie::Frozen:
        return "it sends the same picture again and again";
    case PictureLie::Loop:
        return "it plays old pictures again and again";
    case PictureLie::StuckTime:
        return "its own clock stands still";
    case PictureLie::TestPattern:
        return "it shows a test picture";
    }
    return "";
}

void PictureNovelty::Lasting::update(bool holds, MonotonicTime at)
{
    if (!holds) { // this picture may be the first of the next row
        from = at;
        pictures = 0;
    }
    ++pictures;
}

bool PictureNovelty::Lasting::enough(MonotonicTime at) const
{
    return pictures >= kLeastPictures && at - from >= kAfter;
}

void PictureNovelty::remember(std::uint64_t digest)
{
    order_.push_back(digest);
    ++times_[digest];
    if (order_.size() <= kRemembered)
        return;
    const auto oldest = times_.find(order_.front());
    if (--oldest->second == 0)
        times_.erase(oldest);
    order_.pop_front();
}

PictureLie PictureNovelty::see(const Seen& seen)
{
    const bool same = last_ && seen.digest == last_->digest;
    const bool sameTime = last_ && seen.media && seen.media == last_->media;
    const bool first = !last_;
    seenBefore_.update(times_.contains(seen.digest), seen.at);
    same_.update(same, seen.at);
    sameTime_.update(sameTime, seen.at);
    if (first || !seen.testPattern || !last_->testPattern)
        pattern_.update(false, seen.at);
    else
        pattern_.update(true, seen.at);
    remember(seen.digest);
    last_ = seen;
    if (same_.enough(seen.at)) {
        since_ = same_.from;
        return PictureLie::Frozen;
    }
    if (seenBefore_.enough(seen.at)) {
        since_ = seenBefore_.from;
        return PictureLie::Loop;
    }
    if (sameTime_.enough(seen.at)) {
        since_ = sameTime_.from;
        return PictureLie::StuckTime;
    }
    if (seen.testPattern && pattern_.enough(seen.at)) {
        since_ = pattern_.from;
        return PictureLie::TestPattern;
    }
    return PictureLie::None;
}

} // namespace haetae
