// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "net/digest.h"
#include "net/http_client.h"
#include "support/digest_double.h"
#include "support/qt_application.h"

using namespace haetae;
using namespace haetae::test;

namespace {

std::string proofIn(const std::string& answer)
{
    const auto at = answer.find("response=\"");
    return answer.substr(at + 10, answer.find('"', at + 10) - at - 10);
}

HttpClient clientOf(const std::string& password)
{
    return HttpClient({}, HttpAccess{"admin", Secret(password)});
}

} // namespace

TEST_CASE("a digest is that of the RFCs' own examples")
{
    const HttpAccess rfc2617{"Mufasa", Secret("Circle Of Life")};
    const auto old = digestChallenge("Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
                                     "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
                                     "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"");
    REQUIRE(old);
    CHECK(proofIn(digestAnswer(*old, rfc2617, {"GET", "/dir/index.html", "0a4f113b", 1}))
        == "6629fae49393a05397450978507c4ef1");

    const HttpAccess rfc7616{"Mufasa", Secret("Circle of Life")};
    const std::string both =
        "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=MD5, "
        "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
        "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\", "
        "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=SHA-256, "
        "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
        "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    auto strong = digestChallenge(both);
    REQUIRE(strong);
    CHECK(strong->algorithm == DigestChallenge::Algorithm::Sha256);
    const DigestRequest asked{
        "GET", "/dir/index.html", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", 1};
    CHECK(proofIn(digestAnswer(*strong, rfc7616, asked))
        == "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    strong->algorithm = DigestChallenge::Algorithm::Md5;
    CHECK(proofIn(digestAnswer(*strong, rfc7616, asked)) == "8ca523f5e9506fed4657c9700eebdbec");
}

TEST_CASE("what cannot be answered is no challenge")
{
    for (const char* header : {"", "Digest", "Basic realm=\"x\"", "Digest realm=\"a\"",
             "Digest nonce=\"n\", algorithm=SHA-512", "Digest nonce=\"n\", qop=\"auth-int\"",
             "Digest nonce=\"", "=,=,\"", "Digest realm=\"a\\"}) {
        INFO(header);
        CHECK_FALSE(digestChallenge(header));
    }
    CHECK(digestChallenge("Basic realm=\"x\", Digest nonce=\"n\", stale=\"TRUE\"")->stale);
    CHECK_FALSE(digestChallenge("Digest nonce=n")->qop);
}

TEST_CASE("the right password is proved for every request and never sent")
{
    const QtApplication qt;
    DigestDouble camera;
    camera.algorithm = GENERATE("MD5", "SHA-256");
    camera.on("/", HttpDouble::status(200, {}, "fine"));
    auto client = clientOf("right one");
    for (const char* path : {"/a", "/b?x[0]=1&codes=[All]", "/c/d.jpg&channel=2"}) {
        const auto reply = client.send({"GET", camera.url(path)});
        INFO(path << (reply ? std::string() : reply.error().line()));
        REQUIRE(reply);
        CHECK(reply->body == "fine");
    }
    REQUIRE(camera.taken.size() == 3);
    CHECK(camera.taken[1].target == "/b?x[0]=1&codes=[All]");
    CHECK(camera.challenges == 1); // the nonce is used on
    CHECK(camera.badTries == 0);
    CHECK(camera.everythingHeard().find("right one") == std::string::npos);
}

TEST_CASE("a wrong password is tried exactly once, however often one asks")
{
    const QtApplication qt;
    DigestDouble camera;
    auto client = clientOf("wrong one");
    for (int i = 0; i < 10; ++i) {
        const auto reply = client.send({"GET", camera.url("/")});
        REQUIRE_FALSE(reply);
        CHECK(reply.error().kind == ErrorKind::PermissionDenied);
        CHECK(reply.error().line().find("wrong one") == std::string::npos);
    }
    CHECK(client.stream({"GET", camera.url("/")}).error().kind == ErrorKind::PermissionDenied);
    CHECK(camera.badTries == 1);
    CHECK_FALSE(camera.locked());
}

TEST_CASE("a nonce that is too old costs no try, a password changed on the camera costs one")
{
    const QtApplication qt;
    DigestDouble camera;
    camera.on("/", HttpDouble::status(200, {}, "fine"));
    auto client = clientOf("right one");
    REQUIRE(client.send({"GET", camera.url("/")}));
    camera.nonce = "second";
    camera.saysStale = GENERATE(true, false); // not every camera says so
    REQUIRE(client.send({"GET", camera.url("/")}));
    CHECK(camera.badTries == 0);
    CHECK(camera.challenges == 2);
}

TEST_CASE("without a name nothing is proved, and a plain connection never takes Basic")
{
    const QtApplication qt;
    HttpDouble server;
    server.answer = HttpDouble::status(401, "WWW-Authenticate: Basic realm=\"camera\"\r\n");
    auto client = clientOf("right one");
    CHECK(client.send({"GET", server.url("/")}).error().kind == ErrorKind::PermissionDenied);
    CHECK(server.requests.size() == 1);
    CHECK(server.requests[0].header("authorization").empty());
    HttpClient nobody({}, HttpAccess{});
    CHECK(nobody.send({"GET", server.url("/")}).error().line().find("wants a name")
        != std::string::npos);
}
