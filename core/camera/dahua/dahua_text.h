// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace haetae::dahua {

/// Lines "key=value" of an answer, CRLF or LF; the prefix "table." is left out. *value*
using Table = std::map<std::string, std::string>;

[[nodiscard]] Table readTable(std::string_view text);
/// A finite number; empty: the key is absent or no number.
[[nodiscard]] std::optional<double> number(const Table& table, const std::string& key);
/// The value of the first key that ends in this word.
[[nodiscard]] std::string valueEnding(const Table& table, std::string_view word);

/// What an answer says of itself: some firmware reports errors with a status of 200.
/// PermissionDenied: the password or the right is missing; Unsupported: it does not know this
/// request; Unavailable: anything else that is no success. `asked` names the request.
[[nodiscard]] Result<void> judged(int status, std::string_view body, const std::string& asked);

} // namespace haetae::dahua
