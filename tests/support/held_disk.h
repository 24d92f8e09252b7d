// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>
#include <sys/types.h>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace haetae::test {

/// A gate in a disk operation's way: while it is held, whoever comes hangs, as on a dying disk.
/// *thread-safe*
class Gate {
public:
    ~Gate() { release(); }
    void hold()
    {
        const std::lock_guard lock(mutex_);
        held_ = true;
    }
    void release()
    {
        const std::lock_guard lock(mutex_);
        held_ = false;
        changed_.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(mutex_);
        ++caught_;
        changed_.notify_all();
        changed_.wait(lock, [this] { return !held_; });
        --caught_;
    }
    void awaitCaught()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return caught_ > 0; });
    }

private:
    std::mutex mutex_; // guards all below
    std::condition_variable changed_;
    bool held_ = false;
    int caught_ = 0;
};

/// The gate before every write that SQLite makes in this process, below its locks and its own
/// bookkeeping: a held COMMIT hangs where a real one does.
inline Gate& sqliteDisk()
{
    using Write = ssize_t (*)(int, const void*, size_t, off_t);
    // Never destroyed: a writer that was left behind may come by at the very end.
    static Gate& gate = *std::make_unique<Gate>().release();
    static Write real = nullptr;
    static const bool installed = [] {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        real = reinterpret_cast<Write>(vfs->xGetSystemCall(vfs, "pwrite64"));
        const Write held = [](int file, const void* bytes, size_t size, off_t at) {
            gate.pass();
            return real(file, bytes, size, at);
        };
        return vfs->xSetSystemCall(vfs, "pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(held))
            == SQLITE_OK;
    }();
    (void)installed;
    return gate;
}

} // namespace haetae::test
