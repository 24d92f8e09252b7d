// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace haetae::ui {

/// A reason and the button that does something at once; without a reason it cannot be pressed.
/// *thread-bound* (UI)
class OrderRow final : public QWidget {
    Q_OBJECT
public:
    OrderRow(const char* objectName, QWidget* parent);

    void setWords(const QString& button, const QString& reason, const QString& hint);

Q_SIGNALS:
    void asked(const QString& reason);

private:
    QLineEdit* reason_;
    QPushButton* button_;
    QLabel* hint_;
};

} // namespace haetae::ui
