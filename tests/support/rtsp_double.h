// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace haetae::test {

/// What a picture of the double says of itself. *value*
struct PictureMark {
    std::uint32_t number = 0; ///< 16 bits
    std::chrono::milliseconds age{0}; ///< since it was drawn
};

/// Reads the blocks that rtsp_double.py draws; empty: it has none (colour bars, damage).
inline std::optional<PictureMark> markOf(const cv::Mat& bgr)
{
    constexpr int kBlock = 16;
    const auto row = [&bgr](int index) {
        std::uint32_t value = 0;
        for (int bit = 0; bit < 16; ++bit)
            value = value << 1U
                | (bgr.at<cv::Vec3b>(index * kBlock + kBlock / 2, bit * kBlock + kBlock / 2)[1]
                            > 128
                        ? 1U
                        : 0U);
        return value;
    };
    if (bgr.cols < 16 * kBlock || bgr.rows < 3 * kBlock)
        return std::nullopt;
    const std::uint32_t drawn = row(1) << 16U | row(2);
    const auto now =
        static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch())
                                       .count());
    return PictureMark{row(0), std::chrono::milliseconds(now - drawn)};
}

/// A real RTSP server as a process of its own, clean or faulty as told; see rtsp_double.py.
/// *thread-bound*
class RtspDouble {
public:
    explicit RtspDouble(std::vector<std::string> options = {}) : options_(std::move(options)) { }
    ~RtspDouble() { kill(); }
    RtspDouble(const RtspDouble&) = delete;
    RtspDouble& operator=(const RtspDouble&) = delete;

    /// False where the server is not installed here, or does not start.
    [[nodiscard]] bool start()
    {
        std::array<int, 2> in{};
        std::array<int, 2> out{};
        if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0)
            return false;
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
        std::vector<std::string> words{"/usr/bin/python3",
            std::string(HAETAE_SOURCE_DIR) + "/tests/support/rtsp_double.py", "--port",
            std::to_string(port_)};
        words.insert(words.end(), options_.begin(), options_.end());
        std::vector<char*> arguments;
        for (auto& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const int failed = ::posix_spawn(
            &process_, arguments.front(), &actions, nullptr, arguments.data(), environ);
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(in[0]);
        ::close(out[1]);
        to_ = in[1];
        from_ = out[0];
        if (failed != 0)
            process_ = 0;
        const std::string said = process_ > 0 ? line() : std::string();
        if (said.rfind("port ", 0) != 0)
            return false;
        port_ = std::stoi(said.substr(5));
        return true;
    }
    /// Does what the command says from now on; false when the double is gone.
    bool tell(const std::string& command)
    {
        const std::string all = command + "\n";
        return ::write(to_, all.data(), all.size()) == static_cast<ssize_t>(all.size())
            && line() == "done " + command;
    }
    void kill()
    {
        if (process_ > 0) {
            ::kill(process_, SIGKILL);
            ::waitpid(process_, nullptr, 0);
            process_ = 0;
        }
        for (int* end : {&to_, &from_}) {
            if (*end >= 0)
                ::close(std::exchange(*end, -1));
        }
    }
    void freeze() const { ::kill(process_, SIGSTOP); }
    void thaw() const { ::kill(process_, SIGCONT); }
    [[nodiscard]] std::string address() const
    {
        return "rtsp://127.0.0.1:" + std::to_string(port_) + "/live";
    }
    [[nodiscard]] int port() const { return port_; }

private:
    std::string line()
    {
        std::string said;
        for (;;) {
            pollfd ready{from_, POLLIN, 0};
            char c = 0;
            if (::poll(&ready, 1, 20'000) <= 0 || ::read(from_, &c, 1) != 1)
                return {};
            if (c == '\n')
                return said;
            said += c;
        }
    }

    std::vector<std::string> options_;
    int port_ = 0; ///< stays the same over kill() and start()
    pid_t process_ = 0;
    int to_ = -1;
    int from_ = -1;
};

} // namespace haetae::test
