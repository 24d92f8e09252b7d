// SPDX-License-Identifier: GPL-3.0-or-later
// Against Qt's own Modbus server on loopback.
#include <catch2/catch.hpp>

#include <QModbusTcpServer>
#include <QVariant>

#include "alarm/modbus/modbus_relay.h"
#include "support/byte_server.h"
#include "support/qt_application.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A relay with eight coils that notes every function 05 it gets, and takes an on-time as well.
class RelayDouble : public QModbusTcpServer {
public:
    explicit RelayDouble(int unit = 1, int port = closedPort())
    {
        QModbusDataUnitMap map;
        map.insert(QModbusDataUnit::Coils, {QModbusDataUnit::Coils, 0, 8});
        setMap(map);
        setServerAddress(unit);
        setConnectionParameter(NetworkAddressParameter, QStringLiteral("127.0.0.1"));
        setConnectionParameter(NetworkPortParameter, port);
        REQUIRE(connectDevice());
    }
    [[nodiscard]] int port() const { return connectionParameter(NetworkPortParameter).toInt(); }
    [[nodiscard]] bool coil(quint16 number) const
    {
        quint16 value = 0;
        REQUIRE(data(QModbusDataUnit::Coils, number, &value));
        return value != 0; // right after a write it may be 0xFF00
    }
    QByteArrayList written; ///< address and value, as they came

protected:
    QModbusResponse processRequest(const QModbusPdu& request) override
    {
        if (request.functionCode() == QModbusPdu::WriteSingleCoil) {
            written.append(request.data().toHex());
            if (request.data().startsWith(QByteArray::fromHex("02"))) // timed
                return QModbusResponse(request.functionCode(), request.data());
        }
        return QModbusTcpServer::processRequest(request);
    }
};

ModbusConfig at(int port)
{
    ModbusConfig config;
    config.host = "127.0.0.1";
    config.port = port;
    config.elevatedCoil = 3;
    config.technicalCoil = 4;
    config.screeningCoil = 0;
    return config;
}

/// A relay's output with its clock and journal. *thread-bound*
struct Output {
    explicit Output(ModbusConfig config) : relay("relay", std::move(config), clock, journal) { }
    ManualClock clock;
    OutputJournal journal{clock};
    ModbusRelay relay;
};

AlarmState alarm(int unacknowledged)
{
    AlarmState state;
    state.unacknowledged = unacknowledged;
    state.screening = true;
    return state;
}

void check(const Result<void>& done)
{
    INFO((done ? std::string() : done.error().line()));
    CHECK(done.has_value());
}

} // namespace

TEST_CASE("each state has its coil, and everything is off at the start")
{
    const QtApplication qt;
    RelayDouble relay;
    Output output(at(relay.port()));
    check(output.relay.apply({}));
    CHECK(relay.written == QByteArrayList{"00030000", "00040000", "00000000"});
    relay.written.clear();
    AlarmState state = alarm(1);
    state.technical = 2;
    check(output.relay.apply(state));
    CHECK(relay.written == QByteArrayList{"0003ff00", "0004ff00", "0000ff00"});
    CHECK(relay.coil(3));
    CHECK(relay.coil(0));
    check(output.relay.apply({}));
    CHECK_FALSE(relay.coil(3));
    CHECK_FALSE(relay.coil(4));
}

TEST_CASE("a relay whose manual counts from one gets the coil before")
{
    const QtApplication qt;
    RelayDouble relay(7);
    ModbusConfig config = at(relay.port());
    config.unit = 7;
    config.coilsFromOne = true;
    config.screeningCoil.reset();
    config.technicalCoil.reset();
    Output output(config);
    check(output.relay.apply(alarm(1)));
    CHECK(relay.written == QByteArrayList{"0002ff00"});
}

TEST_CASE("a relay that can time itself is told for how long, so that it releases alone")
{
    const QtApplication qt;
    RelayDouble relay;
    ModbusConfig config = at(relay.port());
    config.timedCoilOffset = 0x200;
    config.technicalCoil.reset();
    config.screeningCoil.reset();
    Output output(config);
    check(output.relay.apply(alarm(1)));
    check(output.relay.apply({}));
    CHECK(relay.written == QByteArrayList{"0203003c", "00030000"});
}

TEST_CASE("the heartbeat's coil changes with every refresh, for a watchdog behind it")
{
    const QtApplication qt;
    RelayDouble relay;
    ModbusConfig config = at(relay.port());
    config = {};
    config.host = "127.0.0.1";
    config.port = relay.port();
    config.heartbeatCoil = 5;
    Output output(config);
    for (int i = 0; i < 3; ++i)
        check(output.relay.apply({}));
    CHECK(relay.written == QByteArrayList{"0005ff00", "00050000", "0005ff00"});
}

TEST_CASE("a siren that nobody answers falls silent in the end, and a new alarm starts it again")
{
    const QtApplication qt;
    RelayDouble relay;
    Output output(at(relay.port()));
    check(output.relay.apply(alarm(1)));
    output.clock.advance(599s);
    check(output.relay.apply(alarm(1)));
    CHECK(relay.coil(3));
    output.clock.advance(2s);
    check(output.relay.apply(alarm(1)));
    CHECK_FALSE(relay.coil(3));
    CHECK(relay.coil(0)); // the other coils go on
    check(output.relay.apply(alarm(2)));
    CHECK(relay.coil(3));
}

TEST_CASE("a relay that is not there, is mute or refuses is told within two seconds, in one line")
{
    const QtApplication qt;
    ByteServer mute;
    RelayDouble small;
    ModbusConfig none = at(closedPort());
    ModbusConfig silent = at(mute.port());
    ModbusConfig refusing = at(small.port());
    refusing.elevatedCoil = 400;
    struct Row {
        ModbusConfig config;
        ErrorKind kind;
        const char* word;
    };
    for (const Row& row :
        {Row{none, ErrorKind::Unavailable, "refused"}, Row{silent, ErrorKind::Timeout, "no answer"},
            Row{refusing, ErrorKind::Conflict, "coil 400 off: refused with exception 2"}}) {
        Output output(row.config);
        const auto began = std::chrono::steady_clock::now();
        const auto done = output.relay.apply({});
        REQUIRE_FALSE(done);
        INFO(done.error().line());
        CHECK(std::chrono::steady_clock::now() - began < 2500ms);
        CHECK(done.error().kind == row.kind);
        CHECK(done.error().line().find(row.word) != std::string::npos);
        REQUIRE(output.journal.last());
        CHECK_FALSE(output.journal.last()->good);
    }
}

TEST_CASE("a relay that was without power finds its state again by itself")
{
    const QtApplication qt;
    auto relay = std::make_unique<RelayDouble>();
    const int port = relay->port();
    Output output(at(port));
    check(output.relay.apply(alarm(1)));
    relay.reset();
    CHECK_FALSE(output.relay.apply(alarm(1)));
    relay = std::make_unique<RelayDouble>(1, port);
    check(output.relay.apply(alarm(1)));
    CHECK(relay->coil(3));
}

TEST_CASE("every command to a relay is noted with its reply")
{
    const QtApplication qt;
    RelayDouble relay;
    Output output(at(relay.port()));
    check(output.relay.apply(alarm(1)));
    const auto exchanges = output.journal.newest();
    REQUIRE(exchanges.size() == 4);
    CHECK(exchanges[3].command == "connect 127.0.0.1:" + std::to_string(relay.port()));
    CHECK(exchanges[2].command == "coil 3 on");
    CHECK(exchanges[2].reply == "echoed");
    CHECK(exchanges[1].command == "coil 4 off");
}
