// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <random>
#include <string>

#include "camera/rtsp/picture_decoder.h"
#include "camera/rtsp/rtsp_session.h"
#include "support/tcp_answers.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

std::string header(const std::string& request, const std::string& name)
{
    const auto at = request.find(name + ": ");
    if (at == std::string::npos)
        return {};
    const auto from = at + name.size() + 2;
    return request.substr(from, request.find('\r', from) - from);
}

/// An RTSP answer to this request.
std::string answer(
    const std::string& request, const std::string& status, const std::string& more = {})
{
    return "RTSP/1.0 " + status + "\r\nCSeq: " + header(request, "CSeq") + "\r\n" + more + "\r\n";
}

std::string addressOf(const TcpAnswers& server)
{
    return "rtsp://127.0.0.1:" + std::to_string(server.port()) + "/live";
}

} // namespace

TEST_CASE("A camera that refuses the password is asked with it once")
{
    const TcpAnswers camera([](const std::string& request) {
        return answer(
            request, "401 Unauthorized", "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\"\r\n");
    });
    const auto refused = RtspSession::open({addressOf(camera), "admin", Secret("wrong")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
    CHECK(refused.error().line().find("wrong") == std::string::npos);
    const auto requests = camera.requests();
    CHECK(std::count_if(requests.begin(), requests.end(), [](const std::string& request) {
        return !header(request, "Authorization").empty();
    }) == 1);

    const auto nameless = RtspSession::open({addressOf(camera), "", {}});
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().kind == ErrorKind::PermissionDenied);
    CHECK(nameless.error().advice.find("secret_file") != std::string::npos);
}

TEST_CASE("A camera that sends us elsewhere is not followed with the password")
{
    const TcpAnswers other([](const std::string& request) { return answer(request, "200 OK"); });
    const TcpAnswers camera([&other](const std::string& request) {
        return answer(request, "302 Found", "Location: " + addressOf(other) + "\r\n");
    });
    const auto sent = RtspSession::open({addressOf(camera), "admin", Secret("pw")});
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == ErrorKind::InvalidInput);
    CHECK(other.requests().empty());
}

TEST_CASE("What cannot be opened is one error that says what to do, and never a password")
{
    const auto answers = [](const std::string& status) {
        return [status](const std::string& request) { return answer(request, status); };
    };
    const TcpAnswers none(answers("404 Not Found"));
    const TcpAnswers busy(answers("503 Service Unavailable"));
    const TcpAnswers noise([](const std::string&) { return std::string(5000, 'x') + "\r\n\r\n"; });
    struct Row {
        std::string address;
        ErrorKind kind;
    };
    for (const Row& row : {
             Row{addressOf(none), ErrorKind::NotFound},
             Row{addressOf(busy), ErrorKind::Unavailable},
             Row{"rtsp://127.0.0.1:1/live", ErrorKind::Unavailable},
             Row{"rtsps://127.0.0.1:1/live", ErrorKind::Unsupported},
             Row{"http://127.0.0.1/live", ErrorKind::InvalidInput},
             Row{"file:///etc/passwd", ErrorKind::InvalidInput},
             Row{"rtsp://", ErrorKind::InvalidInput},
             Row{"rtsp://admin:geheim@127.0.0.1/live", ErrorKind::InvalidInput},
         }) {
        INFO(row.address);
        const auto opened = RtspSession::open({row.address, "admin", Secret("geheim")});
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == row.kind);
        CHECK_FALSE(opened.error().advice.empty());
        CHECK(opened.error().line().find("geheim") == std::string::npos);
    }
    CHECK_FALSE(RtspSession::open({addressOf(noise), "", {}}));
    const auto longOne = RtspSession::open({addressOf(none), "a", Secret(std::string(200, 'x'))});
    REQUIRE_FALSE(longOne);
    CHECK(longOne.error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A camera that accepts and stays silent is given up, and at once when asked to stop")
{
    const TcpAnswers camera([](const std::string&) { return std::nullopt; });
    const auto silent = RtspSession::open({addressOf(camera), "", {}});
    REQUIRE_FALSE(silent);
    CHECK(silent.error().kind == ErrorKind::Timeout);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = RtspSession::open({addressOf(camera), "", {}}, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Unavailable);
}

TEST_CASE("A decoder survives whatever bytes it is given")
{
    std::minstd_rand random(7);
    for (const char* const coding : {"h264", "hevc", "mjpeg", "mpeg4"}) {
        auto decoder = PictureDecoder::make({coding, {1, 2, 3}});
        if (!decoder)
            decoder = PictureDecoder::make({coding, {}});
        REQUIRE(decoder);
        for (int i = 0; i < 200; ++i) {
            std::vector<std::uint8_t> bytes(random() % 3000);
            for (auto& byte : bytes)
                byte = static_cast<std::uint8_t>(random());
            if (bytes.size() > 5) // looks like the beginning of a picture
                std::copy_n(std::begin({0, 0, 1, 0x65, 0x88}), 5, bytes.begin());
            (void)decoder->decode(bytes, std::chrono::nanoseconds(i));
        }
        CHECK(decoder->decode({}, {}));
    }
    CHECK(PictureDecoder::make({"png", {}}).error().kind == ErrorKind::Unsupported);
    CHECK(PictureDecoder::make({"", {}}).error().kind == ErrorKind::Unsupported);
}
