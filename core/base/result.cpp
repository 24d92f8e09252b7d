// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <algorithm>

namespace haetae {

std::string Error::line() const
{
    std::string text = subject;
    if (!reason.empty())
        text += (text.empty() ? "" : ": ") + reason;
    if (!advice.empty())
        text += (text.empty() ? "" : "; ") + advice;
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

} // namespace haetae
