// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QWidget>

#include "theme/degrees_box.h"

class QLabel;

namespace haetae::ui {

/// A labelled control with its hint and, when it cannot be meant, its error right below.
/// *thread-bound* (UI)
class SettingsField final : public QWidget {
    Q_OBJECT
public:
    SettingsField(QWidget* control, const char* objectName, QWidget* parent);

    void setWords(const QString& label, const QString& hint);
    /// Empty: the field is fine.
    void setError(const QString& sentence);
    [[nodiscard]] bool hasError() const;

private:
    QWidget* control_;
    QLabel* label_;
    QLabel* hint_;
    QLabel* error_;
};

/// A wheel over it scrolls the page unless it has the focus.
void ignoreStrayWheel(QWidget& control);

/// Range, step, decimals and unit at once; wheel turns only the box that has the focus.
void setUp(
    QDoubleSpinBox& box, double low, double high, double step, int decimals, const QString& unit);
/// The same of temperatures, which know their unit.
void setUp(DegreesBox& box, double low, double high, double step, int decimals);

} // namespace haetae::ui
