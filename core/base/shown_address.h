// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace haetae {

/// A text in which no name, password or key of an address (scheme://...) is left: what may be
/// shown, logged and printed. Rather too much is taken away than too little.
[[nodiscard]] std::string withoutSecrets(const std::string& text);
/// Whether withoutSecrets() would take anything away.
[[nodiscard]] bool holdsSecret(const std::string& text);

} // namespace haetae
