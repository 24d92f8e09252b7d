// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <stdexcept>
#include <utility>

#include "camera/camera_source.h"

namespace haetae::test {

/// A camera that says what a test wrote down, then ends its stream or throws. *thread-bound*
class ScriptedCamera final : public CameraSource {
public:
    enum class End { Ends, Throws };
    using Script = std::deque<Result<CameraOutput>>;
    explicit ScriptedCamera(
        Script script, End end = End::Ends, std::function<void()> asked = [] {})
        : script_(std::move(script)),
          end_(end),
          asked_(std::move(asked))
    {
    }

    Result<CameraOutput> next(std::stop_token /*stop*/) override
    {
        asked_();
        if (script_.empty() && end_ == End::Throws)
            throw std::runtime_error("the driver was surprised");
        if (script_.empty())
            return CameraOutput(CameraNotice{CameraNotice::Kind::EndOfStream, {}, {}});
        auto said = std::move(script_.front());
        script_.pop_front();
        return said;
    }

private:
    Script script_;
    End end_;
    std::function<void()> asked_; // before each word
};

} // namespace haetae::test
