// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QTimer>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "support/http_double.h"

namespace haetae::test {

/// A camera's web server on loopback: digest authentication, its own lock-out, and an answer a
/// path. It reckons the digest by itself. *thread-bound*
class DigestDouble { // size-reason: one whole double, with its own proof of the digest
public:
    using Answer = HttpDouble::Answer;
    static constexpr int kLocksAfter = 3;

    explicit DigestDouble(std::string user = "admin", std::string password = "right one",
        std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : user_(std::move(user)),
          password_(std::move(password)),
          http_(std::move(server))
    {
        http_.answer = [this](QTcpSocket& socket) { serve(socket); };
    }

    /// The answer to every target that begins so; the longest wins.
    void on(const std::string& target, Answer answer)
    {
        for (auto& [known, now] : routes_) {
            if (known == target) {
                now = std::move(answer);
                return;
            }
        }
        routes_.emplace_back(target, std::move(answer));
    }
    [[nodiscard]] std::string url(const std::string& path = {}) const { return http_.url(path); }
    [[nodiscard]] int asked(const std::string& target) const
    {
        return static_cast<int>(std::count_if(taken.begin(), taken.end(),
            [&target](const auto& one) { return one.target.rfind(target, 0) == 0; }));
    }

    /// Pieces one after the other; the connection stays open behind the last.
    static Answer pieces(const QByteArray& head, std::vector<QByteArray> parts, int everyMs = 2)
    {
        return [head, parts = std::move(parts), everyMs](QTcpSocket& socket) {
            socket.write(head);
            for (std::size_t i = 0; i < parts.size(); ++i)
                QTimer::singleShot(everyMs * static_cast<int>(i + 1), &socket,
                    [&socket, piece = parts[i]] { socket.write(piece); });
        };
    }
    static QByteArray streamHead(const QByteArray& type)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nConnection: close\r\n\r\n";
    }

    /// *value*
    struct Taken {
        std::string method;
        std::string target;
        std::string body;
    };
    std::vector<Taken> taken; ///< whose password was right
    int badTries = 0;
    int challenges = 0;
    std::string algorithm = "MD5"; ///< SHA-256 too
    std::string nonce = "first";
    bool saysStale = false;
    [[nodiscard]] bool locked() const { return badTries >= kLocksAfter; }
    /// Every header of every request, to look for passwords in.
    [[nodiscard]] std::string everythingHeard() const
    {
        std::string all;
        for (const auto& request : http_.requests) {
            all += request.line + "\n" + request.body + "\n";
            for (const auto& [name, value] : request.headers)
                all += name + ": " + value + "\n";
        }
        return all;
    }

private:
    static std::string word(const std::string& header, const std::string& key)
    {
        auto at = header.find(key + "=");
        while (at != std::string::npos && at > 0 && header[at - 1] != ' ' && header[at - 1] != ',')
            at = header.find(key + "=", at + 1);
        if (at == std::string::npos)
            return {};
        at += key.size() + 1;
        if (header[at] == '"')
            return header.substr(at + 1, header.find('"', at + 1) - at - 1);
        return header.substr(at, header.find_first_of(", ", at) - at);
    }
    [[nodiscard]] std::string hash(const std::string& text) const
    {
        return QCryptographicHash::hash(QByteArray::fromStdString(text),
            algorithm == "SHA-256" ? QCryptographicHash::Sha256 : QCryptographicHash::Md5)
            .toHex()
            .toStdString();
    }
    void challenge(QTcpSocket& socket, bool stale)
    {
        ++challenges;
        HttpDouble::status(401,
            QByteArray::fromStdString(
                "WWW-Authenticate: Digest realm=\"Login to 7A\", qop=\"auth\","
                " nonce=\""
                + nonce + "\", opaque=\"abc\", algorithm=" + algorithm
                + (stale ? ", stale=TRUE" : ", stale=\"FALSE\"") + "\r\n"))(socket);
    }
    void serve(QTcpSocket& socket)
    {
        const HttpDouble::Request request = http_.requests.back();
        const std::string method = request.line.substr(0, request.line.find(' '));
        const std::string target =
            request.line.substr(method.size() + 1, request.line.rfind(' ') - method.size() - 1);
        const std::string header = request.header("authorization");
        if (header.empty())
            return challenge(socket, false);
        if (locked())
            return HttpDouble::status(403, {}, "locked")(socket);
        if (word(header, "nonce") != nonce)
            return challenge(socket, saysStale);
        const std::string wanted =
            hash(hash(user_ + ":Login to 7A:" + password_) + ":" + nonce + ":" + word(header, "nc")
                + ":" + word(header, "cnonce") + ":auth:" + hash(method + ":" + target));
        if (word(header, "response") != wanted || word(header, "uri") != target) {
            ++badTries;
            return challenge(socket, false);
        }
        taken.push_back({method, target, request.body});
        const Answer* best = nullptr;
        std::size_t longest = 0;
        for (const auto& [known, answer] : routes_) {
            if (target.rfind(known, 0) == 0 && known.size() >= longest) {
                best = &answer;
                longest = known.size();
            }
        }
        if (best == nullptr)
            return HttpDouble::status(404)(socket);
        (*best)(socket);
    }

    std::string user_;
    std::string password_;
    HttpDouble http_;
    std::vector<std::pair<std::string, Answer>> routes_;
};

} // namespace haetae::test
