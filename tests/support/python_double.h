// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace haetae::test {

/// A device as a process of its own, of a script in tests/support that says "port N" first and
/// "done COMMAND" to each line it is told. *thread-bound*
class PythonDouble {
public:
    explicit PythonDouble(std::string script, std::vector<std::string> options = {})
        : script_(std::move(script)),
          options_(std::move(options))
    {
    }
    ~PythonDouble() { kill(); }
    PythonDouble(const PythonDouble&) = delete;
    PythonDouble& operator=(const PythonDouble&) = delete;

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
            std::string(HAETAE_SOURCE_DIR) + "/tests/support/" + script_, "--port",
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
    /// One line in answer to a question; empty when the double is gone.
    std::string ask(const std::string& question)
    {
        const std::string all = question + "\n";
        return ::write(to_, all.data(), all.size()) == static_cast<ssize_t>(all.size())
            ? line()
            : std::string();
    }
    /// Does what the command says from now on; false when the double is gone.
    bool tell(const std::string& command) { return ask(command) == "done " + command; }
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

    std::string script_;
    std::vector<std::string> options_;
    int port_ = 0; ///< stays the same over kill() and start()
    pid_t process_ = 0;
    int to_ = -1;
    int from_ = -1;
};

} // namespace haetae::test
