// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/config/reference_config.h"
#include "model/reference_state.h"

namespace haetae {

/// What a certificate is worth at a wall time. It holds through its last day (local time), is
/// warned of in the 30 days before that day ends, and an override needs a reason.
[[nodiscard]] CertificateStanding standingOf(const ReferenceCertificate& certificate, WallTime now);

/// True for those with which a reference may be trusted.
[[nodiscard]] bool permitsTrust(CertificateStanding standing);

} // namespace haetae
