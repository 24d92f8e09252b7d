// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>

#include "net/multipart_decoder.h"

using namespace haetae;

namespace {

constexpr std::size_t kMost = 1000;

std::string part(const std::string& type, const std::string& body, int lengthOff = 0)
{
    return "--b\r\nContent-Type: " + type + "\r\nContent-Length: "
        + std::to_string(static_cast<int>(body.size()) + lengthOff) + "\r\n\r\n" + body + "\r\n";
}

std::string withLf(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    return text;
}

std::vector<MultipartPart> fedIn(const std::string& bytes, std::size_t piece)
{
    MultipartDecoder decoder("b", kMost);
    std::vector<MultipartPart> parts;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        REQUIRE(decoder.feed(bytes.substr(at, piece)));
        while (auto one = decoder.next())
            parts.push_back(std::move(*one));
    }
    return parts;
}

} // namespace

TEST_CASE("parts come out whole, whatever pieces the bytes come in")
{
    const std::string binary("\x00\xff--a\r\n-b", 9);
    const std::string stream = part("application/json", "{\"a\":\"x;y\"}")
        + part("image/jpeg", binary) + part("text/plain", "Heartbeat");
    for (const std::string& text : {stream, withLf(stream)}) {
        for (std::size_t piece = 1; piece <= text.size(); ++piece) {
            INFO("pieces of " << piece);
            const auto parts = fedIn(text, piece);
            REQUIRE(parts.size() == 3);
            CHECK(parts[0].body == "{\"a\":\"x;y\"}");
            CHECK(parts[0].header("content-type") == "application/json");
            CHECK(parts[2].body == "Heartbeat");
            if (text == stream)
                CHECK(parts[1].body == binary);
        }
    }
}

TEST_CASE("a length that is not true is found out, and the next part is not harmed")
{
    struct Row {
        const char* what;
        int off;
    };
    for (const Row& row : {Row{"too short", -3}, Row{"too long", 7}, Row{"far too long", 300}}) {
        const std::string stream =
            part("application/json", "{\"one\":1}", row.off) + part("text/plain", "two");
        for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, stream.size()}) {
            INFO(row.what << " in pieces of " << piece);
            const auto parts = fedIn(stream, piece);
            REQUIRE(parts.size() == 2);
            CHECK(parts[1].body == "two");
            // Byte by byte a part that is announced too short ends where it says it does.
            if (row.off > 0 || piece > 7) {
                CHECK(parts[0].body == "{\"one\":1}");
                CHECK(parts[0].lengthWrong);
            }
        }
    }
}

TEST_CASE("an empty line too many, no length and no word for the boundary are taken")
{
    const std::string odd =
        "junk before\r\n--b\r\nContent-Type: application/xml\r\n"
        "Content-Length: 4\r\n\r\n\r\n<a/>\r\n--b\r\n\r\nno length\r\n--b--\r\n";
    auto parts = fedIn(odd, 1);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].body == "<a/>");
    CHECK(parts[1].body == "no length");

    MultipartDecoder unnamed({}, kMost);
    REQUIRE(unnamed.feed(part("text/plain", "one") + part("text/plain", "two")));
    CHECK(unnamed.next()->body == "one");
    CHECK(unnamed.next()->body == "two");
    CHECK(boundaryOf("multipart/x-mixed-replace; boundary=myboundary") == "myboundary");
    CHECK(boundaryOf("multipart/mixed; BOUNDARY=\"a b\"; x=1") == "a b");
    CHECK(boundaryOf("multipart/mixed; boundary=--b") == "b");
    CHECK(boundaryOf("text/plain").empty());
}

TEST_CASE("a reply that ends without a closing boundary still gives its last part")
{
    MultipartDecoder decoder("b", kMost);
    REQUIRE(decoder.feed("--b\r\nContent-Length: 9\r\n\r\n{\"a\""));
    CHECK_FALSE(decoder.next());
    const auto cut = decoder.last();
    REQUIRE(cut);
    CHECK(cut->lengthWrong);
    CHECK(cut->body == "{\"a\"");
}

TEST_CASE("a part of a gigabyte is refused by its head, and one without a length by its size")
{
    MultipartDecoder announced("b", kMost);
    const auto refused = announced.feed("--b\r\nContent-Length: 1073741824\r\n\r\n");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ResourceExhausted);
    CHECK(refused.error().reason.find("1073741824") != std::string::npos);

    MultipartDecoder huge("b", kMost);
    CHECK(huge.feed("--b\r\nContent-Length: 99999999999999999999999\r\n\r\n").error().kind
        == ErrorKind::ResourceExhausted);

    MultipartDecoder silent("b", kMost);
    Result<void> fed = silent.feed("--b\r\n\r\n");
    std::size_t bytes = 0;
    for (; fed && bytes < 100 * kMost; bytes += 100)
        fed = silent.feed(std::string(100, 'x'));
    REQUIRE_FALSE(fed);
    CHECK(fed.error().kind == ErrorKind::ResourceExhausted);
    CHECK(bytes < 2 * kMost);

    MultipartDecoder endlessHead("b", kMost);
    fed = endlessHead.feed("--b\r\n");
    for (bytes = 0; fed && bytes < 100'000; bytes += 100)
        fed = endlessHead.feed(std::string(100, 'h'));
    REQUIRE_FALSE(fed);
    CHECK(fed.error().kind == ErrorKind::Corrupt);
}
