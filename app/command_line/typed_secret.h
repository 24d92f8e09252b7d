// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/result.h"
#include "base/secret.h"

namespace haetae::command_line {

/// One password: typed at the terminal without an echo, else the next line of standard input. Never
/// an argument, which every user of the machine could read in the list of processes.
[[nodiscard]] Result<Secret> askSecret(const std::string& question);
/// As above; at a terminal it is asked twice, since nobody sees what he types.
[[nodiscard]] Result<Secret> askNewSecret(const std::string& user);

} // namespace haetae::command_line
