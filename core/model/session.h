// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace haetae {

enum class Role { Guard, Supervisor, Admin };

/// Who acts. Every state-changing command takes one. *value*
struct Session {
    std::string user;
    Role role = Role::Guard;
};

} // namespace haetae
