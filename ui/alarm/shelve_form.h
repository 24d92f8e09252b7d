// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <chrono>

#include "theme/fitted.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace haetae::ui {

/// For how long, and why, a technical alarm is put aside. *thread-bound* (UI thread)
class ShelveForm final : public QWidget {
    Q_OBJECT
public:
    explicit ShelveForm(QWidget* parent = nullptr);

    void begin(); ///< empty, with the focus in the reason
    void retranslate();

Q_SIGNALS:
    void chosen(std::chrono::minutes time, const QString& reason);
    void cancelled();

private:
    void enter();

    QLabel* title_ = nullptr;
    QComboBox* time_ = nullptr;
    QLineEdit* reason_ = nullptr;
    QLabel* hint_ = nullptr;
    FittedButton* save_ = nullptr;
    FittedButton* cancel_ = nullptr;
};

} // namespace haetae::ui
