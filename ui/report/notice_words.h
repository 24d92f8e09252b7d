// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "settings/settings.h"

namespace haetae::ui {

/// One line of the notice: what it is about, and the sentence. *value*
struct NoticeLine {
    QString about;
    QString sentence;
};

/// The notice in one language; both are always printed, so the console's own has no say here.
/// *value*
struct NoticeWords {
    QString title;
    std::vector<NoticeLine> lines;
};

[[nodiscard]] NoticeWords noticeInKorean(const Settings& settings);
[[nodiscard]] NoticeWords noticeInEnglish(const Settings& settings);

} // namespace haetae::ui
