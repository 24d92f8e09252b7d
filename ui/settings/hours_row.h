// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "model/config/screening_hours.h"

class QPushButton;
class QTimeEdit;

namespace haetae::ui {

/// Weekdays to press and a time from and to: one span of screening hours. *thread-bound* (UI)
class HoursRow final : public QWidget {
    Q_OBJECT
public:
    /// The name is part of every control's objectName.
    HoursRow(const HoursSpan& span, const QString& name, QWidget* parent);

    [[nodiscard]] HoursSpan span() const;
    /// A day is pressed, and the times differ.
    [[nodiscard]] bool meant() const;
    void retranslate();

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    std::array<QPushButton*, 7> days_{};
    QTimeEdit* from_;
    QTimeEdit* to_;
    QPushButton* remove_;
};

} // namespace haetae::ui
