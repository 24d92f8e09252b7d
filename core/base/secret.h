// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace haetae {

/// A password on its way from the keyboard to where it is checked. It can be neither printed nor
/// compared, and its memory is wiped when it goes. *value*
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text) : text_(text) { }
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept : text_(std::move(other.text_)) { other.wipe(); }
    Secret& operator=(const Secret& other)
    {
        if (this != &other) {
            wipe();
            text_ = other.text_;
        }
        return *this;
    }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            wipe();
            text_ = std::move(other.text_);
            other.wipe();
        }
        return *this;
    }
    ~Secret() { wipe(); }

    [[nodiscard]] bool empty() const { return text_.empty(); }
    /// For whoever hashes or checks it, and nobody else.
    [[nodiscard]] std::string_view reveal() const { return text_; }

private:
    void wipe()
    {
        ::explicit_bzero(text_.data(), text_.capacity());
        text_.clear();
    }
    std::string text_;
};

} // namespace haetae
