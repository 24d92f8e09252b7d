// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace haetae::test {

/// Accepts on a free loopback port and does with the bytes what the test says; by default nothing.
/// *thread-bound*
class ByteServer {
public:
    using Received = std::function<void(QTcpSocket&, const QByteArray& all)>;
    explicit ByteServer(Received received = {}) : received_(std::move(received))
    {
        server_.listen(QHostAddress::LocalHost);
        QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
            QTcpSocket* socket = server_.nextPendingConnection();
            ++connections;
            auto all = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, all] {
                all->append(socket->readAll());
                last = *all;
                if (received_)
                    received_(*socket, *all);
            });
        });
    }
    [[nodiscard]] int port() const { return server_.serverPort(); }
    void close() { server_.close(); }

    int connections = 0;
    QByteArray last; ///< all that came on the newest connection that spoke

private:
    Received received_;
    QTcpServer server_;
};

/// A loopback port on which nobody listens.
inline int closedPort()
{
    ByteServer server;
    const int port = server.port();
    server.close();
    return port;
}

} // namespace haetae::test
