// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "support/temporary_folder.h"

namespace haetae::test {

inline bool programThere(const std::string& name)
{
    return std::system(("command -v " + name + " >/dev/null 2>&1").c_str()) == 0;
}

/// A loopback port that nobody uses now.
inline int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    ::bind(socket, reinterpret_cast<const sockaddr*>(&place), size);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&place), &size);
    ::close(socket);
    return ntohs(place.sin_port);
}

inline bool listening(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    place.sin_port = htons(static_cast<in_port_t>(port));
    const bool there =
        ::connect(socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0;
    ::close(socket);
    return there;
}

/// A real mosquitto on loopback that can be started, killed and stopped in its tracks.
/// *thread-bound*
class MqttBroker {
public:
    explicit MqttBroker(std::string more = "allow_anonymous true\n") : more_(std::move(more)) { }
    ~MqttBroker() { kill(); }

    /// Asks mosquitto for itself alone: no other program, no configuration of the machine.
    static bool installed() { return programThere("mosquitto"); }
    [[nodiscard]] bool start()
    {
        const auto file = folder_ / "mosquitto.conf";
        // As whoever runs the test, who owns the folder.
        std::ofstream(file) << "user root\nlistener " << port_ << " 127.0.0.1\npersistence false\n"
                            << "log_dest none\n"
                            << more_;
        std::string program = "mosquitto";
        std::string option = "-c";
        std::string path = file.string();
        char* arguments[] = {program.data(), option.data(), path.data(), nullptr};
        if (::posix_spawnp(&process_, "mosquitto", nullptr, nullptr, arguments, environ) != 0)
            return false;
        const auto most = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (!listening(port_)) {
            if (std::chrono::steady_clock::now() > most)
                return false;
            std::this_thread::yield();
        }
        return true;
    }
    void kill() { end(SIGKILL); }
    void freeze() { ::kill(process_, SIGSTOP); }
    void thaw() { ::kill(process_, SIGCONT); }
    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] std::filesystem::path folder() const { return folder_.path(); }

private:
    void end(int signal)
    {
        if (process_ <= 0)
            return;
        ::kill(process_, signal);
        ::waitpid(process_, nullptr, 0);
        process_ = 0;
    }

    TemporaryFolder folder_;
    std::string more_;
    int port_ = freePort();
    pid_t process_ = 0;
};

} // namespace haetae::test
