// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haetae {

/// No picture of this program's memory may reach the disk, where a face or a password would lie in
/// it: no core file (RLIMIT_CORE 0, for child processes too), and no other process of the same user
/// may read the memory (PR_SET_DUMPABLE 0). Call first in main(). False: the system refused one.
[[nodiscard]] bool forbidCoreFiles();

} // namespace haetae
