// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/command.h"

#include <iostream>

namespace haetae::command_line {

void printLine(const Json& object)
{
    std::cout << object.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string usageProblem(const CLI::App& program, const CLI::ParseError& error)
{
    const CLI::App* asked = &program;
    std::string path;
    while (!asked->get_subcommands().empty()) {
        asked = asked->get_subcommands().front();
        path += ' ' + asked->get_name();
    }
    std::string names;
    for (const CLI::App* one : asked->get_subcommands([](const CLI::App*) { return true; }))
        names += (names.empty() ? "" : ", ") + one->get_name();
    if (names.empty() || error.get_name() != "RequiredError")
        return std::string(error.what()) + "; see haetaectl" + path + " --help";
    const auto words = asked->remaining();
    if (words.empty())
        return "a subcommand is missing behind haetaectl" + path + "; use one of: " + names;
    const bool option = words.front().rfind('-', 0) == 0;
    return std::string("unknown ") + (option ? "option" : "subcommand") + " \"" + words.front()
        + "\" behind haetaectl" + path + "; "
        + (option ? "see haetaectl" + path + " --help" : "use one of: " + names);
}

int reportError(const Error& error)
{
    std::cout.flush();
    std::cerr << "haetaectl: " << error.line() << '\n';
    return error.kind == ErrorKind::InvalidInput ? kUsage : kUnreadable;
}

} // namespace haetae::command_line
