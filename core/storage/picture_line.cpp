// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/picture_line.h"

#include <utility>

namespace haetae {

void PictureLine::follow(const PrivacyRule& rule)
{
    const std::lock_guard lock(mutex_);
    rule_ = rule;
    std::erase_if(waiting_,
        [&rule](const KeptPicture& picture) { return !keepingOf(rule, picture.kind).keep; });
}

PrivacyRule PictureLine::rule() const
{
    const std::lock_guard lock(mutex_);
    return rule_;
}

void PictureLine::put(KeptPicture picture)
{
    const std::lock_guard lock(mutex_);
    if (!keepingOf(rule_, picture.kind).keep)
        return;
    waiting_.push_back(std::move(picture));
    while (tooMuch())
        waiting_.pop_front();
}

bool PictureLine::tooMuch() const
{
    std::size_t bytes = 0;
    for (const KeptPicture& picture : waiting_)
        bytes += picture.content.size();
    return waiting_.size() > kMost || bytes > kMostBytes;
}

std::optional<KeptPicture> PictureLine::next() const
{
    const std::lock_guard lock(mutex_);
    return waiting_.empty() ? std::nullopt : std::optional(waiting_.front());
}

void PictureLine::done(const std::string& uuid)
{
    const std::lock_guard lock(mutex_);
    std::erase_if(
        waiting_, [&uuid](const KeptPicture& picture) { return picture.row.uuid == uuid; });
}

} // namespace haetae
