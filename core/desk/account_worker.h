// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "base/event_queue.h"
#include "base/patient_thread.h"
#include "desk/account_work.h"

namespace haetae {

/// Does account commands on a thread of its own, one after the other, so that no alarm waits for a
/// password to be hashed or for the users file's disk; and reads that file again when somebody else
/// has changed it. *thread-bound* (the desk's thread)
class AccountWorker {
public:
    /// A command on its way, and how it went. *value*
    struct Job {
        DeskRequest request;
        Session session; ///< as the desk admitted it
        WallTime now;
    };
    struct Finished {
        Job job;
        AccountDone done;
    };

    AccountWorker(UsersFile file, PasswordCost cost);

    void start(Job job);
    [[nodiscard]] std::optional<Finished> takeFinished();
    /// The users as they are since another process wrote the file, or since it is gone.
    [[nodiscard]] std::optional<Result<Users>> takeReread();

private:
    /// What the thread leaves behind, also one that outlives its patience. *thread-safe*
    struct Shared {
        EventQueue<Job> jobs;
        EventQueue<Finished> finished;
        EventQueue<Result<Users>> reread;
    };
    static void run(const std::stop_token& stop, Shared& shared, const UsersFile& file,
        const PasswordCost& cost);

    std::shared_ptr<Shared> shared_;
    PatientThread thread_; // last: ends before what it uses
};

} // namespace haetae
