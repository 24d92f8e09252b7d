// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/modbus/modbus_relay.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QModbusReply>
#include <QModbusTcpClient>
#include <QTimer>
#include <QVariant>
#include <algorithm>
#include <utility>

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr quint16 kOn = 0xFF00;
constexpr quint16 kOff = 0x0000;
// Three refreshes of the output's thread: one that is late does not make the relay flutter.
constexpr quint16 kTimedTenths = 60;

/// Qt's words without the full stop, as the middle of a line of ours.
std::string sentence(const QString& words)
{
    return (words.endsWith(QLatin1Char('.')) ? words.chopped(1) : words).toStdString();
}

} // namespace

struct ModbusRelay::Link {
    QModbusTcpClient client;
};

/// What is left of the time that one call may take. *thread-bound*
struct ModbusRelay::Wait {
    std::chrono::steady_clock::time_point ends =
        std::chrono::steady_clock::now() + kOutputAnswersWithin;

    /// Runs the loop until somebody quits it; false: the time is over.
    bool run(QEventLoop& loop) const
    {
        bool late = false;
        QTimer deadline;
        deadline.setSingleShot(true);
        deadline.callOnTimeout(&loop, [&] {
            late = true;
            loop.quit();
        });
        deadline.start(std::max(0ms,
            std::chrono::duration_cast<std::chrono::milliseconds>(
                ends - std::chrono::steady_clock::now())));
        loop.exec();
        return !late;
    }
};

ModbusRelay::ModbusRelay(
    std::string name, ModbusConfig config, const Clock& clock, OutputJournal& journal)
    : name_(std::move(name)),
      config_(std::move(config)),
      clock_(&clock),
      journal_(&journal)
{
}

ModbusRelay::~ModbusRelay() = default;

std::string ModbusRelay::place() const
{
    return config_.host + ":" + std::to_string(config_.port);
}

Result<void> ModbusRelay::apply(const AlarmState& state)
{
    if (QCoreApplication::instance() == nullptr)
        return fail(ErrorKind::Internal, name_, "there is no Qt application to wait in");
    const Wait wait;
    if (auto connected = connect(wait); !connected)
        return connected;
    auto done = writeAll(state, wait);
    // A refused coil is an answer; after anything else the connection may be half dead.
    if (!done && done.error().kind != ErrorKind::Conflict)
        link_.reset();
    return done;
}

Result<void> ModbusRelay::connect(const Wait& wait)
{
    if (link_ && link_->client.state() == QModbusDevice::ConnectedState)
        return {};
    link_ = std::make_unique<Link>();
    auto done = journal_->exchange("connect " + place(), [&]() -> Result<std::string> {
        QModbusTcpClient& client = link_->client;
        client.setConnectionParameter(
            QModbusDevice::NetworkAddressParameter, QString::fromStdString(config_.host));
        client.setConnectionParameter(QModbusDevice::NetworkPortParameter, config_.port);
        client.setNumberOfRetries(0);
        client.setTimeout(static_cast<int>(2 * kOutputAnswersWithin.count())); // ours ends first
        QEventLoop loop;
        QObject::connect(
            &client, &QModbusDevice::stateChanged, &loop, [&loop](QModbusDevice::State now) {
                if (now == QModbusDevice::ConnectedState || now == QModbusDevice::UnconnectedState)
                    loop.quit();
            });
        QObject::connect(&client, &QModbusDevice::errorOccurred, &loop, &QEventLoop::quit);
        const std::string advice = "check its power, its network cable and the address";
        if (!client.connectDevice())
            return fail(ErrorKind::Unavailable, place(), sentence(client.errorString()), advice);
        if (client.state() != QModbusDevice::ConnectedState && !wait.run(loop))
            return fail(ErrorKind::Timeout, place(), "no connection within 2 s", advice);
        if (client.state() != QModbusDevice::ConnectedState)
            return fail(ErrorKind::Unavailable, place(), sentence(client.errorString()), advice);
        return std::string("connected");
    });
    if (!done)
        link_.reset();
    return done;
}

/// A siren that nobody stops is stopped in the end; a new alarm starts it again.
bool ModbusRelay::wanted(const AlarmState& state)
{
    const auto now = clock_->monotonic();
    if (state.unacknowledged > alarms_)
        newestAlarm_ = now;
    alarms_ = state.unacknowledged;
    return alarms_ > 0 && (config_.releaseAfter == 0s || now - newestAlarm_ < config_.releaseAfter);
}

Result<void> ModbusRelay::writeAll(const AlarmState& state, const Wait& wait)
{
    heartbeat_ = !heartbeat_;
    const struct {
        std::optional<int> coil;
        bool on;
        bool mayBeTimed;
    } lines[] = {{config_.elevatedCoil, wanted(state), true},
        {config_.technicalCoil, state.technical > 0, true},
        {config_.screeningCoil, state.screening, true}, {config_.heartbeatCoil, heartbeat_, false}};
    for (const auto& line : lines) {
        if (!line.coil)
            continue;
        const bool timed = line.on && line.mayBeTimed && config_.timedCoilOffset.has_value();
        if (auto done = write(*line.coil, line.on, timed, wait); !done)
            return done;
    }
    return {};
}

Result<void> ModbusRelay::write(int coil, bool on, bool timed, const Wait& wait)
{
    const int address =
        coil - (config_.coilsFromOne ? 1 : 0) + (timed ? *config_.timedCoilOffset : 0);
    const quint16 value = timed ? kTimedTenths : on ? kOn : kOff;
    const std::string command = "coil " + std::to_string(coil)
        + (timed     ? " on for 6 s"
                : on ? " on"
                     : " off");
    return journal_->exchange(command, [&]() -> Result<std::string> {
        const QModbusRequest request(
            QModbusPdu::WriteSingleCoil, static_cast<quint16>(address), value);
        const std::unique_ptr<QModbusReply> reply(
            link_->client.sendRawRequest(request, config_.unit));
        if (!reply)
            return fail(ErrorKind::Unavailable, place(), sentence(link_->client.errorString()),
                "check the relay");
        QEventLoop loop;
        QObject::connect(reply.get(), &QModbusReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished() && !wait.run(loop))
            return fail(ErrorKind::Timeout, place(), command + ": no answer within 2 s",
                "check the relay and its unit number");
        // First, because Qt calls the echo of an on-time invalid.
        if (!reply->rawResult().isException() && reply->rawResult().data() == request.data())
            return std::string("echoed");
        if (reply->error() == QModbusDevice::ProtocolError)
            return fail(ErrorKind::Conflict, place(),
                command + ": refused with exception "
                    + std::to_string(static_cast<int>(reply->rawResult().exceptionCode())),
                "check the number of the coil and the unit");
        if (reply->error() != QModbusDevice::NoError)
            return fail(ErrorKind::Unavailable, place(),
                command + ": " + sentence(reply->errorString()), "check the relay");
        return fail(ErrorKind::Corrupt, place(), command + ": the relay echoed another value",
            "check the relay");
    });
}

} // namespace haetae
