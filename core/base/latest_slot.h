// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace haetae {

/// A box for the newest value only: putting replaces what was not taken and counts it as dropped.
/// *thread-safe*
template <class T>
class LatestSlot {
public:
    void put(T value)
    {
        {
            const std::lock_guard lock(mutex_);
            if (value_)
                ++dropped_;
            value_ = std::move(value);
        }
        filled_.notify_one();
    }

    [[nodiscard]] std::optional<T> tryTake()
    {
        const std::lock_guard lock(mutex_);
        return std::exchange(value_, std::nullopt);
    }

    /// Waits for a value; empty only when a stop was asked for.
    [[nodiscard]] std::optional<T> take(std::stop_token stop)
    {
        std::unique_lock lock(mutex_);
        filled_.wait(lock, stop, [this] { return value_.has_value(); });
        return std::exchange(value_, std::nullopt);
    }

    /// As take(), but gives up after a while.
    [[nodiscard]] std::optional<T> takeFor(std::stop_token stop, std::chrono::milliseconds patience)
    {
        std::unique_lock lock(mutex_);
        filled_.wait_for(lock, stop, patience, [this] { return value_.has_value(); });
        return std::exchange(value_, std::nullopt);
    }

    [[nodiscard]] std::uint64_t dropped() const
    {
        const std::lock_guard lock(mutex_);
        return dropped_;
    }

private:
    mutable std::mutex mutex_; // guards value_ and dropped_
    std::condition_variable_any filled_;
    std::optional<T> value_;
    std::uint64_t dropped_ = 0;
};

} // namespace haetae
