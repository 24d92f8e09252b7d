// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <utility>

#include "camera/camera_source.h"

namespace haetae::test {

/// A camera that says what a test wrote down, then ends its stream. *thread-bound*
class ScriptedCamera final : public CameraSource {
public:
    using Script = std::deque<Result<CameraOutput>>;
    explicit ScriptedCamera(Script script) : script_(std::move(script)) { }

    Result<CameraOutput> next(std::stop_token /*stop*/) override
    {
        if (script_.empty())
            return CameraOutput(CameraNotice{CameraNotice::Kind::EndOfStream, {}, {}});
        auto said = std::move(script_.front());
        script_.pop_front();
        return said;
    }

private:
    Script script_;
};

} // namespace haetae::test
