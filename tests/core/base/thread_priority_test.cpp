// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <sys/resource.h>
#include <thread>

#include "base/thread_priority.h"

using namespace haetae;

TEST_CASE("a thread that yields to alarms steps back, with those it starts, and nobody else does")
{
    const int before = getpriority(PRIO_PROCESS, 0);
    int own = before;
    int started = before;
    std::thread worker([&] {
        yieldToAlarms();
        own = getpriority(PRIO_PROCESS, 0);
        std::thread([&] { started = getpriority(PRIO_PROCESS, 0); }).join();
    });
    worker.join();
    CHECK(own > before);
    CHECK(started == own);
    CHECK(getpriority(PRIO_PROCESS, 0) == before);
}
