// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/types.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string_view>

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

/// How many more writes SQLite's disk has room for in this process; negative: any number.
inline std::atomic<int>& sqliteRoom()
{
    static std::atomic<int> room{-1};
    return room;
}

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
            std::atomic<int>& room = sqliteRoom();
            if (room == 0) {
                errno = ENOSPC;
                return ssize_t{-1};
            }
            if (room > 0)
                --room;
            return real(file, bytes, size, at);
        };
        return vfs->xSetSystemCall(vfs, "pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(held))
            == SQLITE_OK;
    }();
    (void)installed;
    return gate;
}

/// The gate before whoever opens a log named "log" only to read it in this process, such as the
/// check of its pages.
inline Gate& sqliteReaders()
{
    using Open = int (*)(const char*, int, int);
    static Gate& gate = *std::make_unique<Gate>().release();
    static Open real = nullptr;
    static const bool installed = [] {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        real = reinterpret_cast<Open>(vfs->xGetSystemCall(vfs, "open"));
        const Open held = [](const char* file, int flags, int mode) {
            if ((flags & O_ACCMODE) == O_RDONLY && std::string_view(file).ends_with("/log"))
                gate.pass();
            return real(file, flags, mode);
        };
        return vfs->xSetSystemCall(vfs, "open", reinterpret_cast<sqlite3_syscall_ptr>(held))
            == SQLITE_OK;
    }();
    (void)installed;
    return gate;
}

} // namespace haetae::test
