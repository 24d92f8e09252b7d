// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/result.h"

namespace haetae {

/// What one of libav's error codes at opening means for whoever set the camera up. shown: its
/// address without secrets; named: a user name was given.
[[nodiscard]] Error rtspOpenError(int code, const std::string& shown, bool named);
/// The same while pictures come.
[[nodiscard]] Error rtspReadError(int code, const std::string& shown);

} // namespace haetae
