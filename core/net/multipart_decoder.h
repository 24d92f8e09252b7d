// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace haetae {

/// *value*
struct MultipartPart {
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;
    bool lengthWrong = false; ///< its Content-Length was not true; the body ends at the boundary
    [[nodiscard]] std::string header(std::string_view name) const; ///< empty: absent
};

/// The word between the parts, from a Content-Type header; empty: it names none.
[[nodiscard]] std::string boundaryOf(std::string_view contentType);

/// Parts of a multipart reply or of one that never ends, whatever pieces the bytes come in; lines
/// may end in CRLF or LF. *thread-bound*
class MultipartDecoder {
public:
    /// boundary: empty takes the first line that begins with "--". largestPart in bytes.
    MultipartDecoder(std::string boundary, std::size_t largestPart);

    /// Errors: ResourceExhausted: a part is or says it will be larger; Corrupt: heads without end.
    /// After an error the rest cannot be read.
    [[nodiscard]] Result<void> feed(std::string_view bytes);
    [[nodiscard]] std::optional<MultipartPart> next();
    /// What a reply that has ended holds as its last part, though no boundary closed it.
    [[nodiscard]] std::optional<MultipartPart> last();
    [[nodiscard]] bool ended() const { return state_ == State::Ended; }

private:
    enum class State { Between, Head, Body, Ended };
    /// False: more bytes are needed.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] bool findBoundary();
    [[nodiscard]] Result<bool> readHead();
    [[nodiscard]] Result<bool> readBody();
    [[nodiscard]] bool boundaryMayFollow(std::size_t at) const;
    void finish(std::size_t length, std::size_t used);

    std::string boundary_; ///< with its leading "--"
    std::size_t largestPart_;
    State state_ = State::Between;
    std::string waiting_;
    std::size_t searched_ = 0; ///< so much of waiting_ holds no boundary
    MultipartPart part_;
    std::optional<std::size_t> announced_;
    std::vector<MultipartPart> whole_;
    std::size_t given_ = 0; ///< of whole_
};

} // namespace haetae
