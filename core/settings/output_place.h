// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/config/output_config.h"

namespace haetae {

/// Where it is, without secrets, e.g. "192.168.0.7:502"; for lists.
[[nodiscard]] std::string placeOf(const OutputConfig& config);

} // namespace haetae
