// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/typed_secret.h"

#include <termios.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <iostream>
#include <memory>

namespace haetae::command_line {
namespace {

constexpr std::size_t kLongest = 1024;

/// Typed letters stay unseen as long as it lives. *thread-bound*
class NoEcho {
public:
    NoEcho() : there_(::tcgetattr(STDIN_FILENO, &before_) == 0)
    {
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (there_)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;
    ~NoEcho()
    {
        if (!there_)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
        std::cerr << '\n';
    }

private:
    termios before_{};
    bool there_;
};

} // namespace

Result<Secret> askSecret(const std::string& question)
{
    std::array<char, kLongest> line{};
    std::size_t length = 0;
    const bool terminal = ::isatty(STDIN_FILENO) != 0;
    if (terminal)
        std::cerr << question << ": " << std::flush;
    {
        const auto quiet = terminal ? std::make_unique<NoEcho>() : nullptr;
        // Byte by byte and unbuffered: no copy of the password stays in a buffer of the library.
        while (length < line.size() && ::read(STDIN_FILENO, &line[length], 1) == 1
            && line[length] != '\n')
            ++length;
    }
    const bool tooLong = length == line.size();
    while (length > 0 && line[length - 1] == '\r')
        --length;
    Secret secret(std::string_view(line.data(), length));
    ::explicit_bzero(line.data(), line.size());
    if (secret.empty() || tooLong)
        return fail(ErrorKind::InvalidInput, "password", tooLong ? "is too long" : "none was given",
            "type it, or give it as a line of standard input");
    return secret;
}

Result<Secret> askNewSecret(const std::string& user)
{
    auto first = askSecret("New password of " + user);
    if (!first || ::isatty(STDIN_FILENO) == 0)
        return first;
    const auto again = askSecret("The same again");
    if (!again)
        return again;
    if (first->reveal() != again->reveal())
        return fail(ErrorKind::InvalidInput, "password", "the two differ", "try again");
    return first;
}

} // namespace haetae::command_line
