// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "model/config/privacy_rule.h"

namespace haetae::ui {

/// One line a change of what is kept of people, as changesInWords().
[[nodiscard]] QStringList privacyChangesInWords(
    const PrivacyRule& before, const PrivacyRule& after);

} // namespace haetae::ui
