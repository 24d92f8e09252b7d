// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/command.h"

#include <iostream>

namespace haetae::command_line {

void printLine(const Json& object)
{
    std::cout << object.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

int reportError(const Error& error)
{
    std::cout.flush();
    std::cerr << "haetaectl: " << error.line() << '\n';
    return error.kind == ErrorKind::InvalidInput ? kUsage : kUnreadable;
}

} // namespace haetae::command_line
