// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <algorithm>
#include <cctype>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace haetae::test {

/// An HTTP server on loopback that notes what it is asked and answers as the test says; one
/// request a connection. *thread-bound*
class HttpDouble {
public:
    /// *value*
    struct Request {
        std::string line;
        std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
        std::string body;
        [[nodiscard]] std::string header(const std::string& name) const
        {
            const auto found = std::find_if(headers.begin(), headers.end(),
                [&name](const auto& one) { return one.first == name; });
            return found == headers.end() ? std::string() : found->second;
        }
    };
    using Answer = std::function<void(QTcpSocket&)>;

    static Answer status(int code, const QByteArray& more = {}, const QByteArray& body = {})
    {
        return [code, more, body](QTcpSocket& socket) {
            socket.write("HTTP/1.1 " + QByteArray::number(code) + " Word\r\nConnection: close\r\n"
                + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket.disconnectFromHost();
        };
    }
    static Answer stall()
    {
        return [](QTcpSocket&) {};
    }
    static Answer breakOff()
    {
        return [](QTcpSocket& socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this");
            socket.disconnectFromHost();
        };
    }
    static Answer redirect(const QByteArray& to) { return status(302, "Location: " + to + "\r\n"); }
    static Answer endless()
    {
        return [](QTcpSocket& socket) {
            socket.write(
                "HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" + QByteArray(200'000, 'x'));
        };
    }

    /// server: a QSslServer that is set up, for https; else a plain one.
    explicit HttpDouble(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : server_(std::move(server))
    {
        server_->listen(QHostAddress::LocalHost);
        QObject::connect(server_.get(), &QTcpServer::pendingConnectionAvailable, server_.get(),
            [this] { serve(*server_->nextPendingConnection()); });
    }
    [[nodiscard]] std::string url(const std::string& path) const
    {
        const bool secure = qobject_cast<QSslServer*>(server_.get()) != nullptr;
        return (secure ? "https://127.0.0.1:" : "http://127.0.0.1:")
            + std::to_string(server_->serverPort()) + path;
    }

    Answer answer = status(200);
    std::vector<Request> requests;

private:
    void serve(QTcpSocket& socket)
    {
        auto all = std::make_shared<QByteArray>();
        const auto take = [this, &socket, all] {
            all->append(socket.readAll());
            const auto end = all->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request = parse(all->left(end));
            const auto body = all->mid(end + 4);
            if (body.size() < std::atoi(request.header("content-length").c_str()))
                return;
            request.body = body.toStdString();
            requests.push_back(std::move(request));
            all->clear();
            answer(socket);
        };
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, take);
        if (socket.bytesAvailable() > 0)
            take();
    }
    static Request parse(const QByteArray& head)
    {
        Request request;
        const auto lines = head.split('\n');
        request.line = lines.front().trimmed().toStdString();
        for (const QByteArray& line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            request.headers.emplace_back(line.left(colon).trimmed().toLower().toStdString(),
                line.mid(colon + 1).trimmed().toStdString());
        }
        return request;
    }

    std::unique_ptr<QTcpServer> server_;
};

} // namespace haetae::test
