// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/late_faces.h"

#include <utility>

#include "vision/model_store.h"

namespace haetae::command_line {

Result<LateFaces> LateFaces::open()
{
    const auto store = ModelStore::open();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto chosen = openBestDetector(*store);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    return LateFaces(std::move(chosen->detector));
}

Result<void> LateFaces::search(std::int64_t frame, const FaceSearch& wanted)
{
    auto boxes = gated_->search(*detector_, wanted);
    if (!boxes)
        return tl::unexpected<Error>(boxes.error());
    found_ = DetectedFaces{wanted.picture->stamp, std::move(*boxes), detector_->name()};
    tellAt_ = frame + kLate;
    return {};
}

const DetectedFaces* LateFaces::toldAt(std::int64_t frame)
{
    if (found_ && frame >= tellAt_)
        told_ = std::exchange(found_, std::nullopt);
    return told_ ? &*told_ : nullptr;
}

} // namespace haetae::command_line
