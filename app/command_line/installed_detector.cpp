// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/installed_detector.h"

#include "vision/model_store.h"

namespace haetae::command_line {

Result<std::unique_ptr<FaceDetector>> openInstalledDetector()
{
    const auto store = ModelStore::open();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto chosen = openBestDetector(*store);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    return std::move(chosen->detector);
}

} // namespace haetae::command_line
