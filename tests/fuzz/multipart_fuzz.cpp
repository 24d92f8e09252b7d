// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "net/multipart_decoder.h"

// The first byte says in what pieces the bytes come. The parts must not depend on it, unless they
// announce their length, which may be untrue: such a part is handed over as soon as that many bytes
// are there.

namespace {

constexpr std::size_t kLargestPart = 4096;

struct Outcome {
    std::vector<std::string> bodies;
    bool failed = false;
    bool announced = false;
    bool operator==(const Outcome&) const = default;
};

Outcome decoded(std::string_view text, std::size_t piece)
{
    Outcome outcome;
    haetae::MultipartDecoder decoder("b", kLargestPart);
    for (std::size_t at = 0; at < text.size() && !outcome.failed; at += piece) {
        outcome.failed = !decoder.feed(text.substr(at, piece));
        while (const auto part = decoder.next()) {
            outcome.bodies.push_back(part->body);
            outcome.announced = outcome.announced || !part->header("content-length").empty();
        }
    }
    return outcome;
}

} // namespace

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    const std::string part =
        "Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello\r\n--b\r\n";
    return {bytesOf("\x03--b\r\n" + part + part),
        bytesOf("\x01--b\nContent-Type: image/jpeg\n\nx\n--b--\n"),
        bytesOf("\x07--b\r\nContent-Length: 99\r\n\r\nshort\r\n--b\r\n" + part)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    if (size == 0)
        return 0;
    const std::string text = fuzz::textOf(bytes + 1, size - 1);
    const Outcome whole = decoded(text, text.size() + 1);
    const Outcome pieces = decoded(text, 1 + bytes[0] % 16U);
    for (const auto& body : whole.bodies)
        fuzz::require(body.size() <= kLargestPart, "no part is larger than allowed");
    if (!whole.failed && !pieces.failed && !whole.announced && !pieces.announced)
        fuzz::require(whole == pieces, "the parts are the same whatever pieces the bytes come in");
    static_cast<void>(boundaryOf(text));
    return 0;
}
