// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace haetae {

/// What outputs that speak through Qt wait in, for a program without a window; it does nothing
/// where there is a Qt application already or no such output is built. *thread-bound* (main thread)
class OutputWaiting {
public:
    OutputWaiting();
    OutputWaiting(const OutputWaiting&) = delete;
    OutputWaiting& operator=(const OutputWaiting&) = delete;
    ~OutputWaiting();

private:
    struct Application;
    std::unique_ptr<Application> application_;
};

} // namespace haetae
