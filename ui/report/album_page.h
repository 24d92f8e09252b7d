// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <string>
#include <vector>

#include "settings/settings.h"

namespace haetae::ui {

/// One picture of the demonstration, once a language. *value*
struct AlbumPicture {
    std::string name; ///< token: calm, alarm, crowd, reference_covered, log, settings
    QString korean; ///< file name
    QString english; ///< file name
};

/// The demonstration's pictures and the day's table as one HTML page in both languages, in the
/// order given. ask switches the language that words are taken in.
[[nodiscard]] QString albumPage(const std::vector<AlbumPicture>& pictures, const QString& table,
    const std::function<void(Language)>& ask);

} // namespace haetae::ui
