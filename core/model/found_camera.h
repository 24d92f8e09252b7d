// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace haetae {

/// A camera that is there, whether or not the settings know it. *value*
struct FoundCamera {
    std::string backend; ///< the one that it most likely needs
    std::string address; ///< for that back end; of a network camera perhaps still without its path
    std::string name; ///< as it calls itself, which nobody has proved; may be empty
    std::string place; ///< host or device, for people
    bool onUsb = false;
    bool operator==(const FoundCamera&) const = default;
};

} // namespace haetae
