// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <iterator>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace haetae {

/// A queue that never drops: events leave it in the order they came. *thread-safe*
template <class T>
class EventQueue {
public:
    void push(T event)
    {
        {
            const std::lock_guard lock(mutex_);
            events_.push_back(std::move(event));
        }
        arrived_.notify_one();
    }

    /// Waits for an event; empty only when a stop was asked for and nothing is left.
    [[nodiscard]] std::optional<T> pop(std::stop_token stop)
    {
        std::unique_lock lock(mutex_);
        arrived_.wait(lock, stop, [this] { return !events_.empty(); });
        return popLocked();
    }

    /// As pop(), but gives up after a while so that the reader can do its rounds.
    [[nodiscard]] std::optional<T> popFor(std::stop_token stop, std::chrono::milliseconds patience)
    {
        std::unique_lock lock(mutex_);
        arrived_.wait_for(lock, stop, patience, [this] { return !events_.empty(); });
        return popLocked();
    }

    [[nodiscard]] std::optional<T> tryPop()
    {
        const std::lock_guard lock(mutex_);
        return popLocked();
    }

    [[nodiscard]] std::vector<T> drain()
    {
        const std::lock_guard lock(mutex_);
        std::vector<T> all(
            std::make_move_iterator(events_.begin()), std::make_move_iterator(events_.end()));
        events_.clear();
        return all;
    }

    [[nodiscard]] std::size_t size() const
    {
        const std::lock_guard lock(mutex_);
        return events_.size();
    }

private:
    std::optional<T> popLocked()
    {
        if (events_.empty())
            return std::nullopt;
        std::optional<T> first(std::move(events_.front()));
        events_.pop_front();
        return first;
    }

    mutable std::mutex mutex_; // guards events_
    std::condition_variable_any arrived_;
    std::deque<T> events_;
};

} // namespace haetae
