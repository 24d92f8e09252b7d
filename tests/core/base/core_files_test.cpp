// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

#include "base/core_files.h"
#include "support/temporary_folder.h"

using namespace haetae;
using haetae::test::TemporaryFolder;

namespace {

/// Whether a child that aborts leaves a core file behind, after doing something first.
template <class Before>
bool childDumpsCore(const Before& before)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        before();
        std::abort();
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
    return WCOREDUMP(status);
}

} // namespace

TEST_CASE("without it the same child leaves one, where the system lets it")
{
    rlimit most{};
    REQUIRE(::getrlimit(RLIMIT_CORE, &most) == 0);
    TemporaryFolder folder;
    const bool dumped = childDumpsCore([&] {
        const rlimit open{most.rlim_max, most.rlim_max};
        ::setrlimit(RLIMIT_CORE, &open);
        ::prctl(PR_SET_DUMPABLE, 1);
        if (::chdir(folder.path().c_str()) != 0)
            _exit(1);
    });
    if (!dumped)
        WARN("this system writes no core files at all, so the test below proves little");
}

TEST_CASE("a program that forbade core files leaves none when it crashes, and cannot be undone")
{
    // Were they not forbidden, as many bytes as the system lets a program write.
    rlimit most{};
    REQUIRE(::getrlimit(RLIMIT_CORE, &most) == 0);
    const rlimit open{most.rlim_max, most.rlim_max};
    CHECK_FALSE(childDumpsCore([&open] {
        ::setrlimit(RLIMIT_CORE, &open);
        if (!forbidCoreFiles())
            _exit(1);
    }));
}

TEST_CASE("the limit counts for the child programs too, and other programs may not look inside")
{
    const pid_t child = ::fork();
    if (child == 0) {
        rlimit limit{1, 1};
        bool fine = forbidCoreFiles() && ::getrlimit(RLIMIT_CORE, &limit) == 0
            && limit.rlim_cur == 0 && limit.rlim_max == 0;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        fine = fine && ::prctl(PR_GET_DUMPABLE) == 0;
#endif
        _exit(fine ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
