// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <iostream>
#include <thread>

#include "net/http_client.h"
#include "net/tcp_exchange.h"
#include "support/byte_server.h"
#include "support/http_double.h"
#include "support/qt_application.h"
#include "support/self_signed.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

TEST_CASE("an answer comes with its status and body, whatever the status")
{
    const QtApplication qt;
    HttpDouble server;
    HttpClient client;
    server.answer = HttpDouble::status(200, {}, "hello");
    auto reply = client.send({"GET", server.url("/a?b"), {{"X-One", "1"}}, {}});
    REQUIRE(reply);
    CHECK(reply->status == 200);
    CHECK(reply->body == "hello");
    CHECK(server.requests.at(0).line == "GET /a?b HTTP/1.1");
    CHECK(server.requests.at(0).header("x-one") == "1");
    CHECK(server.requests.at(0).header("cookie").empty());
    for (const int status : {401, 404, 500, 503}) {
        server.answer = HttpDouble::status(status, {}, "why");
        reply = client.send({"GET", server.url("/"), {}, {}});
        REQUIRE(reply);
        CHECK(reply->status == status);
        CHECK(reply->body == "why");
    }
}

TEST_CASE("the first request of a thread of its own gives up in time")
{
    const QtApplication qt;
    QTcpServer mute; // it never accepts, so nothing ever answers
    REQUIRE(mute.listen(QHostAddress::LocalHost));
    const std::string url = "http://127.0.0.1:" + std::to_string(mute.serverPort()) + "/";
    Result<HttpReply> reply;
    std::stop_source guard;
    std::thread watch([&guard] {
        for (int i = 0; i < 100 && !guard.stop_requested(); ++i)
            std::this_thread::sleep_for(100ms);
        guard.request_stop(); // else a client without a deadline would hang here for ever
    });
    std::chrono::steady_clock::duration took{};
    std::thread worker([&] {
        const auto before = std::chrono::steady_clock::now();
        HttpClient client;
        HttpRequest request{"GET", url, {}, {}};
        request.within = 300ms;
        request.stop = guard.get_token();
        reply = client.send(request);
        took = std::chrono::steady_clock::now() - before;
    });
    worker.join();
    guard.request_stop();
    watch.join();
    REQUIRE_FALSE(reply);
    CHECK(reply.error().kind == ErrorKind::Timeout);
    CHECK(took < 5s);
}

TEST_CASE("a redirect is told and not followed")
{
    const QtApplication qt;
    HttpDouble elsewhere;
    HttpDouble server;
    server.answer = HttpDouble::redirect(QByteArray::fromStdString(elsewhere.url("/key")));
    HttpClient client;
    const auto reply = client.send({"POST", server.url("/"), {}, "secret"});
    REQUIRE(reply);
    CHECK(reply->status == 302);
    CHECK(reply->redirect + "/key" == elsewhere.url("/key"));
    CHECK(elsewhere.requests.empty());
}

TEST_CASE("nobody there is an error of its own, at once")
{
    const QtApplication qt;
    HttpClient client;
    const auto reply =
        client.send({"GET", "http://127.0.0.1:" + std::to_string(closedPort()) + "/path", {}, {}});
    REQUIRE_FALSE(reply);
    CHECK(reply.error().kind == ErrorKind::Unavailable);
    CHECK(reply.error().line().find("path") == std::string::npos);
}

TEST_CASE("a certificate counts only when its authority is trusted")
{
    const QtApplication qt;
    const TemporaryFolder folder;
    if (!makeCertificate(folder.path())) {
        std::cout << "SKIPPED: openssl is not installed\n";
        return;
    }
    HttpDouble server(secureServer(folder.path()));
    HttpClient stranger;
    const auto refused = stranger.send({"GET", server.url("/"), {}, {}});
    REQUIRE_FALSE(refused);
    INFO(refused.error().line());
    CHECK(refused.error().kind == ErrorKind::Unsupported);
    CHECK(server.requests.empty());

    HttpClient friendly(folder / "certificate.pem");
    const auto reply = friendly.send({"GET", server.url("/"), {}, {}});
    INFO((reply ? std::string() : reply.error().line()));
    REQUIRE(reply);
    CHECK(reply->status == 200);

    HttpClient wrong(folder / "absent.pem");
    CHECK(wrong.send({"GET", server.url("/"), {}, {}}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("an exchange over TCP ends with the bytes it waits for, or says what was missing")
{
    const QtApplication qt;
    ByteServer good([](QTcpSocket& socket, const QByteArray&) { socket.write("ab"); });
    ByteServer half([](QTcpSocket& socket, const QByteArray&) {
        socket.write("a");
        socket.disconnectFromHost();
    });
    ByteServer closing([](QTcpSocket& socket, const QByteArray&) { socket.disconnectFromHost(); });
    ByteServer mute;
    const auto ask = [](int port) { return tcpExchange({"127.0.0.1", port}, {1, 2}, 2, 300ms); };
    REQUIRE(ask(good.port()));
    CHECK(*ask(good.port()) == Bytes{'a', 'b'});
    CHECK(good.last == QByteArray("\1\2"));
    CHECK(ask(half.port()).error().kind == ErrorKind::Truncated);
    CHECK(ask(half.port()).error().line().find("1 of 2 bytes") != std::string::npos);
    CHECK(ask(closing.port()).error().kind == ErrorKind::Truncated);
    CHECK(ask(mute.port()).error().kind == ErrorKind::Timeout);
    CHECK(ask(closedPort()).error().kind == ErrorKind::Unavailable);
}
