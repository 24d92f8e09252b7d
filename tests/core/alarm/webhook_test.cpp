// SPDX-License-Identifier: GPL-3.0-or-later
// Against a small HTTP server on loopback that answers, stalls or breaks off as the test says.
#include <catch2/catch.hpp>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include "alarm/webhook/retry_queue.h"
#include "alarm/webhook/signature.h"
#include "alarm/webhook/webhook.h"
#include "support/http_double.h"
#include "support/qt_application.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* kSecret = "whsec_plJ3nmyCDGBKInavdOK15jsl";

void writeFile(const std::filesystem::path& file, const std::string& text, mode_t mode = 0600)
{
    std::ofstream(file) << text;
    REQUIRE(::chmod(file.c_str(), mode) == 0);
}

AlarmState alarm(int unacknowledged)
{
    AlarmState state;
    state.unacknowledged = unacknowledged;
    state.screening = true;
    return state;
}

/// A webhook that can be started again with what it left behind. *thread-bound*
struct Sender {
    explicit Sender(const std::string& url)
    {
        config.url = url;
        config.heartbeat = 0s;
        REQUIRE(restart());
    }
    Result<void> restart()
    {
        output.reset();
        auto opened = Webhook::open({"hook", config, "1F", queueFile, &clock, &journal});
        if (!opened)
            return opened.error();
        output = std::move(*opened);
        return {};
    }
    Result<void> apply(const AlarmState& state) { return output->apply(state); }

    TemporaryFolder folder;
    std::filesystem::path queueFile = folder / "hook.queue";
    WebhookConfig config;
    ManualClock clock;
    OutputJournal journal{clock};
    std::unique_ptr<AlarmOutput> output;
};

nlohmann::json bodyOf(const HttpDouble::Request& request)
{
    return nlohmann::json::parse(request.body);
}

void check(const Result<void>& done)
{
    INFO((done ? std::string() : done.error().line()));
    CHECK(done.has_value());
}

} // namespace

TEST_CASE("the signature is the one of the published example of Standard Webhooks")
{
    const auto key = signingKey(kSecret);
    REQUIRE(key);
    CHECK(webhookSignature(*key, "msg_loFOjxBNrRLzqYUf", 1731705121,
              R"({"event_type":"ping","data":{"success":true}})")
        == "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=");
    CHECK_FALSE(signingKey("whsec_not base64!"));
    CHECK_FALSE(signingKey("short"));
    CHECK(signingKey("a text of thirty-two characters."));
}

TEST_CASE("each change of state is posted once, signed and stamped, and nothing between")
{
    const QtApplication qt;
    HttpDouble server;
    Sender sender(server.url("/hook"));
    writeFile(sender.folder / "key", std::string(kSecret) + "\n");
    sender.config.secretFile = sender.folder / "key";
    check(sender.restart());
    check(sender.apply({}));
    check(sender.apply({}));
    check(sender.apply(alarm(1)));
    REQUIRE(server.requests.size() == 2);
    const auto& request = server.requests[1];
    CHECK(request.line == "POST /hook HTTP/1.1");
    CHECK(request.header("content-type") == "application/json");
    CHECK(bodyOf(request)["elevated"] == true);
    CHECK(bodyOf(request)["desk"] == "1F");
    CHECK(bodyOf(request)["type"] == "state");
    CHECK(bodyOf(server.requests[0])["elevated"] == false); // all off at the start
    const std::string id = request.header("webhook-id");
    CHECK(id != server.requests[0].header("webhook-id"));
    const auto stamp = std::stoll(request.header("webhook-timestamp"));
    CHECK(stamp
        == std::chrono::duration_cast<std::chrono::seconds>(sender.clock.wall().time_since_epoch())
               .count());
    CHECK(request.header("webhook-signature")
        == webhookSignature(*signingKey(kSecret), id, stamp, request.body));
    REQUIRE(sender.journal.last());
    CHECK(sender.journal.last()->reply == "200");
    for (const auto& exchange : sender.journal.newest())
        CHECK(exchange.command.find("whsec") == std::string::npos);
}

TEST_CASE("what a receiver does not take is told in one line, within two seconds, and kept")
{
    const QtApplication qt;
    HttpDouble server;
    struct Row {
        HttpDouble::Answer answer;
        ErrorKind kind;
        const char* word;
    };
    for (const Row& row : {Row{HttpDouble::status(500), ErrorKind::Unavailable, "status 500"},
             Row{HttpDouble::status(404), ErrorKind::Unavailable, "status 404"},
             Row{HttpDouble::stall(), ErrorKind::Timeout, "within"},
             Row{HttpDouble::breakOff(), ErrorKind::Truncated, "middle"},
             Row{HttpDouble::redirect("http://example.invalid/secret-path"), ErrorKind::Unsupported,
                 "not followed"},
             Row{HttpDouble::endless(), ErrorKind::ResourceExhausted, "longer"}}) {
        server.answer = row.answer;
        server.requests.clear();
        Sender sender(server.url("/path-with-key"));
        const auto began = std::chrono::steady_clock::now();
        const auto done = sender.apply(alarm(1));
        REQUIRE_FALSE(done);
        const std::string line = done.error().line();
        INFO(line);
        CHECK(std::chrono::steady_clock::now() - began < 2500ms);
        CHECK(done.error().kind == row.kind);
        CHECK(line.find(row.word) != std::string::npos);
        CHECK(line.find("path") == std::string::npos);
        CHECK(line.find('\n') == std::string::npos);

        // The next console run delivers it, under the same id.
        REQUIRE_FALSE(server.requests.empty());
        const std::string id = server.requests[0].header("webhook-id");
        server.answer = HttpDouble::status(200);
        server.requests.clear();
        check(sender.restart());
        check(sender.apply({}));
        REQUIRE(server.requests.size() == 2);
        CHECK(server.requests[0].header("webhook-id") == id);
        CHECK(bodyOf(server.requests[0])["elevated"] == true);
        CHECK(bodyOf(server.requests[1])["elevated"] == false);
        CHECK_FALSE(std::filesystem::exists(sender.queueFile));
    }
}

TEST_CASE("a receiver that is gone is asked less and less often, and everything arrives in order")
{
    const QtApplication qt;
    HttpDouble server;
    server.answer = HttpDouble::status(503);
    Sender sender(server.url("/"));
    CHECK_FALSE(sender.apply({}));
    for (int second = 0; second < 60; ++second) { // the alarm stands all the time
        sender.clock.advance(1s);
        CHECK_FALSE(sender.apply({}));
    }
    CHECK(server.requests.size() == 5); // after 0, 2, 6, 14 and 30 s, but news is tried at once
    CHECK_FALSE(sender.apply(alarm(1)));
    CHECK(server.requests.size() == 6);
    server.requests.clear();
    server.answer = HttpDouble::status(204);
    check(sender.apply(alarm(2)));
    REQUIRE(server.requests.size() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(bodyOf(server.requests[static_cast<std::size_t>(i)])["unacknowledged"] == i);
}

TEST_CASE(
    "between changes a heartbeat shows that both sides live; one that is lost is no alarm kept")
{
    const QtApplication qt;
    HttpDouble server;
    Sender sender(server.url("/"));
    sender.config.heartbeat = 60s;
    check(sender.restart());
    check(sender.apply({}));
    sender.clock.advance(59s);
    check(sender.apply({}));
    CHECK(server.requests.size() == 1);
    sender.clock.advance(2s);
    server.answer = HttpDouble::status(500);
    CHECK_FALSE(sender.apply({}));
    CHECK_FALSE(std::filesystem::exists(sender.queueFile));
    server.answer = HttpDouble::status(200);
    sender.clock.advance(3s);
    check(sender.apply({}));
    CHECK(bodyOf(server.requests.back())["type"] == "heartbeat");
}

TEST_CASE("a full queue drops the oldest message and says so once, and how many in the end")
{
    const QtApplication qt;
    HttpDouble server;
    server.answer = HttpDouble::status(500);
    Sender sender(server.url("/"));
    sender.config.queue = 3;
    check(sender.restart());
    for (int i = 0; i < 6; ++i)
        CHECK_FALSE(sender.apply(alarm(i)));
    server.answer = HttpDouble::status(200);
    server.requests.clear();
    check(sender.apply(alarm(9)));
    REQUIRE(server.requests.size() == 3);
    CHECK(bodyOf(server.requests[0])["unacknowledged"] == 4);
    const auto remarks = sender.journal.takeForLog();
    REQUIRE(remarks.size() == 2);
    CHECK(remarks[0].find("oldest") != std::string::npos);
    CHECK(remarks[1].find("4 messages were lost") == 0);
}

TEST_CASE("a damaged queue loses only its damaged lines")
{
    const QtApplication qt;
    HttpDouble server;
    Sender sender(server.url("/"));
    writeFile(sender.queueFile,
        "{\"id\":\"a\",\"body\":\"{\\\"n\\\":1}\"}\nhalf a li\n\xff\xfe\n[1]\n{\"id\":7}\n"
        "{\"id\":\"b\",\"body\":\"{\\\"n\\\":2}\"}\n");
    check(sender.restart());
    check(sender.apply({}));
    REQUIRE(server.requests.size() == 3);
    CHECK(server.requests[0].header("webhook-id") == "a");
    CHECK(server.requests[1].header("webhook-id") == "b");
    CHECK(sender.journal.takeForLog().at(0).find("4 damaged") == 0);
}

TEST_CASE("a queue that the disk refuses does not stop the messages")
{
    const QtApplication qt;
    HttpDouble server;
    Sender sender(server.url("/"));
    sender.queueFile = sender.folder / "no-such-folder/hook.queue";
    check(sender.restart());
    check(sender.apply(alarm(1)));
    check(sender.apply(alarm(2)));
    CHECK(server.requests.size() == 2);
    const auto remarks = sender.journal.takeForLog();
    REQUIRE(remarks.size() == 1); // told once
    CHECK(remarks[0].find("no-such-folder") != std::string::npos);
}

TEST_CASE("a secret that others may read, or that is none, is refused without a word of it")
{
    const QtApplication qt;
    Sender sender("http://127.0.0.1:9/");
    struct Row {
        const char* text;
        mode_t mode;
        const char* word;
    };
    for (const Row& row : {Row{kSecret, 0640, "chmod 600"}, Row{kSecret, 0604, "chmod 600"},
             Row{"", 0600, "no secret"}, Row{"whsec_##########################", 0600, "base64"},
             Row{"tooshort", 0600, "16 bytes"}}) {
        sender.config.secretFile = sender.folder / "key";
        writeFile(sender.config.secretFile, row.text, row.mode);
        const auto opened = sender.restart();
        REQUIRE_FALSE(opened);
        INFO(opened.error().line());
        CHECK(opened.error().line().find(row.word) != std::string::npos);
        if (row.text[0] != '\0')
            CHECK(opened.error().line().find(row.text) == std::string::npos);
    }
    sender.config.secretFile = sender.folder / "absent";
    CHECK_FALSE(sender.restart());
}
