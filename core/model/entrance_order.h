// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haetae {

/// What somebody with the role for it has vouched for after looking at an entrance.
enum class EntranceOrder {
    AdoptBaseline, ///< the site has changed and is in order: learn its usual readings anew
    ConfirmReference ///< what the reference reads now is right: forgive a drift or a step
};

} // namespace haetae
