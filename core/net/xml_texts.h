// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace haetae {

/// The texts of a document by the local names on the way to them, "ThermalBlackBody/enabled", since
/// the namespace is another in each firmware. *value*
class XmlTexts {
public:
    /// Errors: Corrupt: no whole document, or deeper than any camera's.
    [[nodiscard]] static Result<XmlTexts> read(std::string_view document);

    /// The first text whose last name is this one, in any case; empty: absent.
    [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
    [[nodiscard]] std::optional<double> number(std::string_view name) const;
    [[nodiscard]] bool truth(std::string_view name) const; ///< absent: false
    [[nodiscard]] const std::string& root() const { return root_; }
    /// Name and text of every element in the order in which they end: a parent after its children.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& all() const
    {
        return texts_;
    }

private:
    std::string root_;
    std::vector<std::pair<std::string, std::string>> texts_;
};

/// The document with the text of its first element of that local name replaced, every other byte
/// as it was: cameras want back whatever they gave. Empty: there is no such element.
[[nodiscard]] std::optional<std::string> withText(
    const std::string& document, std::string_view name, std::string_view text);

} // namespace haetae
