// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace haetae {

/// Each may do what those before it may.
enum class Role { Nobody, Guard, Supervisor, Admin };

/// Who acts. Every state-changing command takes one; the desk believes only those that it issued
/// itself, key and all, and takes everybody else for nobody. *value*
struct Session {
    std::string user;
    Role role = Role::Nobody;
    std::uint64_t key = 0; ///< drawn at sign-in
    bool operator==(const Session&) const = default;
};

/// The log's word for who acts while nobody is signed in.
inline constexpr const char* kNobody = "nobody signed in";

} // namespace haetae
