// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haetae {

/// From now on the calling thread, and those that it starts, leave a busy processor to the others:
/// work on pictures may wait, what tells an alarm may not. Nothing changes where the system refuses.
void yieldToAlarms();

} // namespace haetae
