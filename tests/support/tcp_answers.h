// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace haetae::test {

/// A TCP server on loopback, without Qt, that answers each request (up to an empty line) as the
/// test says; an empty optional: it stays silent. *thread-safe*
class TcpAnswers {
public:
    using Answer = std::function<std::optional<std::string>(const std::string& request)>;
    /// port: 0 takes any.
    explicit TcpAnswers(Answer answer, int port = 0) : answer_(std::move(answer))
    {
        listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int again = 1;
        ::setsockopt(listener_, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        place.sin_port = htons(static_cast<std::uint16_t>(port));
        socklen_t size = sizeof place;
        ::bind(listener_, reinterpret_cast<const sockaddr*>(&place), size);
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&place), &size);
        port_ = ntohs(place.sin_port);
        ::listen(listener_, 8);
        thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    ~TcpAnswers()
    {
        thread_.request_stop();
        thread_.join();
        ::close(listener_);
    }
    TcpAnswers(const TcpAnswers&) = delete;
    TcpAnswers& operator=(const TcpAnswers&) = delete;

    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] std::vector<std::string> requests() const
    {
        const std::lock_guard lock(mutex_);
        return requests_;
    }

private:
    void run(const std::stop_token& stop)
    {
        std::vector<pollfd> open{{listener_, POLLIN, 0}};
        std::vector<std::string> waiting{""};
        while (!stop.stop_requested()) {
            if (::poll(open.data(), open.size(), 20) <= 0)
                continue;
            for (std::size_t i = open.size(); i-- > 0;) {
                if (open[i].revents == 0)
                    continue;
                if (i == 0) {
                    open.push_back({::accept(listener_, nullptr, nullptr), POLLIN, 0});
                    waiting.emplace_back();
                } else if (!serve(open[i].fd, waiting[i])) {
                    ::close(open[i].fd);
                    open.erase(open.begin() + static_cast<std::ptrdiff_t>(i));
                    waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(i));
                }
            }
        }
        for (std::size_t i = 1; i < open.size(); ++i)
            ::close(open[i].fd);
    }
    bool serve(int socket, std::string& all)
    {
        char bytes[4096];
        const auto count = ::recv(socket, bytes, sizeof bytes, 0);
        if (count <= 0)
            return false;
        all.append(bytes, static_cast<std::size_t>(count));
        const auto end = all.find("\r\n\r\n");
        if (end == std::string::npos)
            return true;
        const std::string request = all.substr(0, end);
        all.erase(0, end + 4);
        {
            const std::lock_guard lock(mutex_);
            requests_.push_back(request);
        }
        if (const auto said = answer_(request))
            static_cast<void>(::send(socket, said->data(), said->size(), MSG_NOSIGNAL));
        return true;
    }

    Answer answer_;
    int listener_ = -1;
    int port_ = 0;
    mutable std::mutex mutex_; // guards requests_
    std::vector<std::string> requests_;
    std::jthread thread_;
};

} // namespace haetae::test
