// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "storage/log_row.h"

namespace haetae::ui {

[[nodiscard]] QString word(RowKind kind);
/// The row's machine word in people's words; an unknown one is shown with spaces.
[[nodiscard]] QString whatWord(const LogRow& row);

/// One line of the detail pane. *value*
struct DetailLine {
    QString label;
    QString value;
};

/// A row told in full. *value*
struct RowStory {
    QString headline; ///< what happened, in one line
    QString advice; ///< what it means or what to do; may be empty
    std::vector<DetailLine> lines;
};

[[nodiscard]] RowStory storyOf(const LogEntry& entry, const QString& entrance);

/// The row's detail object in words, key by key; the uncertainty's terms largest first. Text that
/// is no JSON object is shown as it is.
[[nodiscard]] std::vector<DetailLine> detailLines(const std::string& detailJson);

} // namespace haetae::ui
