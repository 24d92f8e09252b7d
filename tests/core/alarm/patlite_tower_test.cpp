// SPDX-License-Identifier: GPL-3.0-or-later
// Against a server of bytes on loopback that takes, refuses, breaks off or keeps silent.
#include <catch2/catch.hpp>

#include "alarm/patlite_pns/patlite_tower.h"
#include "alarm/patlite_pns/pns_frames.h"
#include "support/byte_server.h"
#include "support/qt_application.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// Answers with these bytes once a whole frame is there.
ByteServer::Received answering(const QByteArray& answer, bool closes = false)
{
    return [answer, closes](QTcpSocket& socket, const QByteArray& all) {
        if (all.size() < 6 || all.size() < 6 + all.at(5))
            return;
        socket.write(answer);
        if (closes)
            socket.disconnectFromHost();
    };
}

/// *thread-bound*
struct Tower {
    explicit Tower(int port, PnsModel model = PnsModel::Lr5)
        : tower("tower", {"127.0.0.1", port, model, true}, journal)
    {
    }
    ManualClock clock;
    OutputJournal journal{clock};
    PatliteTower tower;
};

AlarmState alarm()
{
    AlarmState state;
    state.unacknowledged = 1;
    return state;
}

} // namespace

TEST_CASE("the frames are those of the maker's samples")
{
    const LampSignal red{Light::Blinking, Light::Off, Light::Off, true};
    CHECK(pnsFrame(red, PnsModel::Lr5)
        == Bytes{0x41, 0x42, 0x53, 0x00, 0x00, 0x06, 4, 0, 0, 0, 0, 1});
    CHECK(pnsFrame(red, PnsModel::La6)
        == Bytes{0x41, 0x42, 0x53, 0x00, 0x00, 0x06, 2, 0, 0, 0, 0, 1});
    CHECK(pnsFrame({Light::On, Light::On, Light::On}, PnsModel::La6)
        == Bytes{0x41, 0x42, 0x53, 0x00, 0x00, 0x06, 1, 1, 1, 0, 0, 0});
    CHECK(pnsFrame({}, PnsModel::Lr5) == Bytes{0x41, 0x42, 0x43, 0x00, 0x00, 0x00});
}

TEST_CASE("a tower is off at the start, shows an alarm and notes what it answered")
{
    const QtApplication qt;
    ByteServer server(answering("\x06"));
    Tower tower(server.port());
    REQUIRE(tower.tower.apply({}));
    CHECK(server.last == QByteArray::fromHex("414243000000"));
    REQUIRE(tower.tower.apply(alarm()));
    CHECK(server.last == QByteArray::fromHex("414253000006040000000001"));
    CHECK(tower.journal.last()->command == "S 4 0 0 0 0 1");
    CHECK(tower.journal.last()->reply == "ACK");
}

TEST_CASE(
    "a tower that refuses, is mute, breaks off or is none is told in two seconds, in one line")
{
    const QtApplication qt;
    ByteServer refusing(answering("\x15"));
    ByteServer mute;
    ByteServer closing(answering({}, true));
    ByteServer other(answering("HTTP/1.1 400"));
    struct Row {
        int port;
        ErrorKind kind;
        const char* word;
    };
    for (const Row& row : {Row{refusing.port(), ErrorKind::Conflict, "NAK"},
             Row{mute.port(), ErrorKind::Timeout, "no answer within 2 s"},
             Row{closing.port(), ErrorKind::Truncated, "closed"},
             Row{other.port(), ErrorKind::Corrupt, "no answer of a Patlite"},
             Row{closedPort(), ErrorKind::Unavailable, "refused"}}) {
        Tower tower(row.port);
        const auto began = std::chrono::steady_clock::now();
        const auto done = tower.tower.apply(alarm());
        REQUIRE_FALSE(done);
        INFO(done.error().line());
        CHECK(std::chrono::steady_clock::now() - began < 2500ms);
        CHECK(done.error().kind == row.kind);
        CHECK(done.error().line().find(row.word) != std::string::npos);
        CHECK_FALSE(tower.journal.last()->good);
    }
}
