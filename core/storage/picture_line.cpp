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
    if (waiting_.size() >= kMost)
        waiting_.pop_front();
    waiting_.push_back(std::move(picture));
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

void PictureLine::forgetAll()
{
    const std::lock_guard lock(mutex_);
    waiting_.clear();
}

} // namespace haetae
