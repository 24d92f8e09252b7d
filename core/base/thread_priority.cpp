// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/thread_priority.h"

#include <cerrno>
#include <sys/resource.h>
#include <unistd.h>

namespace haetae {
namespace {

constexpr int kBehindAlarms = 5; // a third of the weight of a thread that alarms pass through

} // namespace

void yieldToAlarms()
{
    // Linux keeps a nice value per thread (setpriority(2), "C library/kernel differences").
    const auto thread = static_cast<id_t>(gettid());
    errno = 0;
    const int now = getpriority(PRIO_PROCESS, thread);
    if (errno == 0)
        setpriority(PRIO_PROCESS, thread, now + kBehindAlarms);
}

} // namespace haetae
