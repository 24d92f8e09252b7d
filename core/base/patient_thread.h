// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <stop_token>
#include <thread>
#include <utility>

namespace haetae {

/// A thread that is waited for only so long at its end: one that hangs in the kernel, on a dead
/// disk say, is left behind rather than hanging the whole program. Its body must own all that it
/// touches. *thread-bound*
class PatientThread {
public:
    using Body = std::function<void(const std::stop_token&)>;

    PatientThread() = default;
    PatientThread(std::chrono::milliseconds patience, Body body) : patience_(patience)
    {
        auto ended = std::make_shared<std::promise<void>>();
        ended_ = ended->get_future();
        thread_ =
            std::jthread([ended, body = std::move(body)](const std::stop_token& stop) mutable {
                body(stop);
                body = nullptr; // what it owns may write to the disk once more at its end
                ended->set_value();
            });
    }
    PatientThread(PatientThread&&) noexcept = default;
    PatientThread& operator=(PatientThread&& other) noexcept
    {
        end();
        patience_ = other.patience_;
        ended_ = std::move(other.ended_);
        thread_ = std::move(other.thread_);
        return *this;
    }
    ~PatientThread() { end(); }

private:
    void end()
    {
        if (!thread_.joinable())
            return;
        thread_.request_stop();
        if (ended_.wait_for(patience_) == std::future_status::ready)
            thread_.join();
        else
            thread_.detach();
    }

    std::chrono::milliseconds patience_{0};
    std::future<void> ended_;
    std::jthread thread_;
};

} // namespace haetae
