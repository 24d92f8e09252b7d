// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out of the log again, and the pictures, which only come to go.
#include "storage/log_writer.h"

namespace haetae {

Result<void> LogWriter::keepPictures()
{
    const auto destroyed = pictures_.work(*log_, parts_.rows->asked());
    if (!destroyed)
        return destroyed.error();
    if (*destroyed > 0)
        retention_.owe(parts_.rows->asked());
    return {};
}

// Taken from its line when it is done: what a full disk kept from being erased is tried again.
Result<void> LogWriter::eraseWanted()
{
    while (const auto wanted = parts_.rows->nextErasure()) {
        if (auto done = retention_.erase(*log_, *wanted, parts_.rows->asked()); !done)
            return done;
        parts_.rows->erased();
    }
    return {};
}

} // namespace haetae
