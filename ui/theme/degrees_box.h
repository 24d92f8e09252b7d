// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace haetae::ui {

/// Holds degC or K and shows them in the unit that is switched on: value(), range and step never
/// change with it. *thread-bound* (UI)
class DegreesBox final : public QDoubleSpinBox {
    Q_OBJECT
public:
    enum class Kind {
        Point,
        Difference,
        Signed, ///< a difference whose sign is always shown, since it decides who alarms
    };
    explicit DegreesBox(Kind kind, QWidget* parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

private:
    [[nodiscard]] QString number(const QString& text) const;

    Kind kind_;
};

} // namespace haetae::ui
