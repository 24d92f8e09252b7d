// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tcp_exchange.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

namespace haetae {
namespace {

std::string seconds(std::chrono::milliseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'g', 2).toStdString();
}

} // namespace

Result<Bytes> tcpExchange(
    const TcpPlace& place, const Bytes& sent, std::size_t answer, std::chrono::milliseconds within)
{
    if (QCoreApplication::instance() == nullptr)
        return fail(ErrorKind::Internal, place.text(), "there is no Qt application to wait in");
    // An event loop instead of waitFor...(): those look names up without any limit of time.
    QEventLoop loop;
    QTcpSocket socket;
    QTimer deadline;
    Bytes received;
    bool late = false;
    bool connected = false;
    deadline.setSingleShot(true);
    deadline.callOnTimeout(&loop, [&] {
        late = true;
        loop.quit();
    });
    QObject::connect(&socket, &QTcpSocket::connected, &loop, [&] {
        connected = true;
        socket.write(reinterpret_cast<const char*>(sent.data()), static_cast<qint64>(sent.size()));
    });
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        const QByteArray bytes = socket.readAll();
        received.insert(received.end(), bytes.begin(), bytes.end());
        if (received.size() >= answer)
            loop.quit();
    });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, [&] { loop.quit(); });
    deadline.start(within);
    socket.connectToHost(QString::fromStdString(place.host), static_cast<quint16>(place.port));
    if (socket.state() != QAbstractSocket::UnconnectedState)
        loop.exec();
    const std::string problem = socket.errorString().toStdString();
    socket.abort();
    if (received.size() >= answer)
        return received;
    if (!connected)
        return fail(late ? ErrorKind::Timeout : ErrorKind::Unavailable, place.text(),
            late ? "no connection within " + seconds(within) + " s" : problem,
            "check its power, its network cable and the address");
    if (!received.empty())
        return fail(ErrorKind::Truncated, place.text(),
            "the answer ended after " + std::to_string(received.size()) + " of "
                + std::to_string(answer) + " bytes",
            "check that the address is that of this kind of device");
    return fail(late ? ErrorKind::Timeout : ErrorKind::Truncated, place.text(),
        late ? "no answer within " + seconds(within) + " s" : "it closed without an answer",
        "check that the address is that of this kind of device");
}

} // namespace haetae
