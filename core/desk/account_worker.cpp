// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_worker.h"

#include <sys/stat.h>

#include <array>
#include <chrono>
#include <utility>

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kLooksEvery = 2s; // a user disabled elsewhere is out that soon
constexpr auto kEndsWithin = 5s;

/// Differs whenever the file was written again; all zero: it is not there. *value*
using FileMark = std::array<std::int64_t, 4>;

FileMark markOf(const std::filesystem::path& file)
{
    struct stat status { };
    if (::stat(file.c_str(), &status) != 0)
        return {};
    return {static_cast<std::int64_t>(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
        status.st_size};
}

} // namespace

AccountWorker::AccountWorker(UsersFile file, PasswordCost cost)
    : shared_(std::make_shared<Shared>()),
      thread_(kEndsWithin,
          [shared = shared_, file = std::move(file), cost](
              const std::stop_token& stop) { run(stop, *shared, file, cost); })
{
}

void AccountWorker::run(
    const std::stop_token& stop, Shared& shared, const UsersFile& file, const PasswordCost& cost)
{
    FileMark seen = markOf(file.path());
    while (!stop.stop_requested()) {
        auto job = shared.jobs.popFor(stop, kLooksEvery);
        if (job) {
            auto done =
                workOnAccounts(file, cost, job->request.command, job->session.user, job->now);
            seen = markOf(file.path()); // before the file is read, so that no change is missed
            done.users = file.load();
            shared.finished.push({std::move(*job), std::move(done)});
            continue;
        }
        if (const FileMark now = markOf(file.path()); now != seen) {
            seen = now;
            shared.reread.push(file.load());
        }
    }
}

void AccountWorker::start(Job job)
{
    shared_->jobs.push(std::move(job));
}

std::optional<AccountWorker::Finished> AccountWorker::takeFinished()
{
    return shared_->finished.tryPop();
}

std::optional<Result<Users>> AccountWorker::takeReread()
{
    return shared_->reread.tryPop();
}

} // namespace haetae
