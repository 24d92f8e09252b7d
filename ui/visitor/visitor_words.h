// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "visitor/visitor_message.h"

namespace haetae::ui {

/// What a message says in both languages and with which pictogram. Both are always shown, so the
/// console's own language has no say here. *value*
struct VisitorWords {
    QString korean;
    QString english;
    QString icon;
};

[[nodiscard]] VisitorWords visitorWords(VisitorMessage message);

} // namespace haetae::ui
