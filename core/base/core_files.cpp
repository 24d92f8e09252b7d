// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_files.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace haetae {

bool forbidCoreFiles()
{
    const rlimit none{0, 0};
    const bool limited = ::setrlimit(RLIMIT_CORE, &none) == 0;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return limited; // a sanitizer's leak check looks into its own process from a second one
#else
    return ::prctl(PR_SET_DUMPABLE, 0) == 0 && limited;
#endif
}

} // namespace haetae
