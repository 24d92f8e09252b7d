// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <vector>

#include "storage/export/log_export.h"

class QAction;

namespace haetae::ui {

/// What a person must know of a format to choose it. *value*
struct FormatWords {
    QString name; ///< "Spreadsheet (XLSX)"
    QString use; ///< what it is good for
    QString suffix; ///< "xlsx"
};
[[nodiscard]] FormatWords words(ExportFormat format);

/// The button that lets choose one of the formats; Ctrl+E opens the choice. *thread-bound* (UI)
class ExportChoice final : public QPushButton {
    Q_OBJECT
public:
    explicit ExportChoice(QWidget* parent = nullptr);

    /// Who may not export can still print a hand-over sheet.
    void setMayExport(bool may);
    void retranslate();

Q_SIGNALS:
    void chosen(haetae::ExportFormat format);

private:
    std::vector<QAction*> actions_; ///< in the order of the menu
};

} // namespace haetae::ui
