// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/webhook/retry_queue.h"

#include <cerrno>
#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"

namespace haetae {
namespace {

constexpr unsigned kOwnerOnly = 0600;

} // namespace

RetryQueue::RetryQueue(std::filesystem::path file, std::size_t most)
    : file_(std::move(file)),
      most_(most)
{
}

Result<std::size_t> RetryQueue::load()
{
    std::error_code error;
    if (file_.empty() || !std::filesystem::exists(file_, error))
        return std::size_t{0};
    std::ifstream in(file_);
    if (!in)
        return fileError(file_, errno);
    std::size_t unreadable = 0;
    for (std::string line; std::getline(in, line);) {
        const auto message = nlohmann::json::parse(line, nullptr, false);
        const auto text = [&message](const char* key) {
            return message.is_object() && message.contains(key) && message[key].is_string()
                ? message[key].get<std::string>()
                : std::string();
        };
        if (text("id").empty() || text("body").empty())
            ++unreadable;
        else
            waiting_.push_back({text("id"), text("body")});
    }
    for (; waiting_.size() > most_; ++dropped_)
        waiting_.pop_front();
    return unreadable;
}

Result<void> RetryQueue::push(WaitingMessage message)
{
    waiting_.push_back(std::move(message));
    for (; waiting_.size() > most_; ++dropped_)
        waiting_.pop_front();
    return save();
}

Result<void> RetryQueue::pop()
{
    waiting_.pop_front();
    return save();
}

std::size_t RetryQueue::takeDropped()
{
    return std::exchange(dropped_, 0);
}

Result<void> RetryQueue::save() const
{
    if (file_.empty())
        return {};
    std::error_code error;
    if (waiting_.empty()) {
        std::filesystem::remove(file_, error);
        return error ? Result<void>(fileError(file_, error.value())) : Result<void>();
    }
    std::string text;
    for (const auto& message : waiting_)
        text += nlohmann::json{{"id", message.id}, {"body", message.body}}.dump(
                    -1, ' ', false, nlohmann::json::error_handler_t::replace)
            + "\n";
    auto out = AtomicFile::create(file_, kOwnerOnly);
    if (!out)
        return out.error();
    if (auto written = out->write(text); !written)
        return written;
    return out->commit();
}

} // namespace haetae
