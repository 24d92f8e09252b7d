// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/head_courier.h"

#include <cerrno>
#include <chrono>
#include <deque>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "base/atomic_file.h"

namespace haetae {
namespace {

constexpr std::chrono::seconds kEnds{2};

/// A torn line of before ends here; readHeads() passes over an empty one.
Result<void> appendDurably(const std::filesystem::path& file, const std::string& text)
{
    const int out = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
    if (out < 0)
        return fileError(file, errno);
    int failed = 0;
    for (std::size_t done = 0; done < text.size() && failed == 0;) {
        const ssize_t n = ::write(out, text.data() + done, text.size() - done);
        if (n >= 0)
            done += static_cast<std::size_t>(n);
        else if (errno != EINTR)
            failed = errno;
    }
    if (failed == 0 && ::fsync(out) != 0)
        failed = errno;
    ::close(out);
    return failed == 0 ? Result<void>() : Result<void>(fileError(file, failed));
}

/// All that waits; what went there is no longer waiting.
Result<void> deliver(const std::filesystem::path& folder, std::deque<SignedHead>& waiting)
{
    while (!waiting.empty()) {
        const SignedHead& head = waiting.front();
        const auto file = headsFile(folder, head.log);
        std::error_code none;
        const bool isNew = !std::filesystem::exists(file, none);
        if (auto done = appendDurably(file, headLine(head) + "\n"); !done)
            return done;
        if (isNew) {
            if (auto done = syncFolder(folder); !done)
                return done;
        }
        waiting.pop_front();
    }
    return {};
}

} // namespace

std::filesystem::path headsFile(const std::filesystem::path& folder, const std::string& log)
{
    return folder / ("haetae-heads-" + log + ".jsonl");
}

HeadCourier::HeadCourier(std::filesystem::path folder) : shared_(std::make_shared<Shared>())
{
    thread_ = PatientThread(
        kEnds, [shared = shared_, folder = std::move(folder)](const std::stop_token& stop) {
            std::deque<SignedHead> waiting;
            bool failing = false;
            while (auto head = shared->heads.pop(stop)) {
                waiting.push_back(std::move(*head));
                if (waiting.size() > kMostWaiting)
                    waiting.pop_front();
                auto done = deliver(folder, waiting);
                if (std::exchange(failing, !done) == !done)
                    continue;
                const std::lock_guard lock(shared->mutex);
                shared->change = std::move(done);
            }
        });
}

void HeadCourier::bring(SignedHead head)
{
    shared_->heads.push(std::move(head));
}

std::optional<Result<void>> HeadCourier::takeChange()
{
    const std::lock_guard lock(shared_->mutex);
    return std::exchange(shared_->change, std::nullopt);
}

} // namespace haetae
