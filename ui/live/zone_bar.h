// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "theme/tokens.h"

class QLabel;
class QPushButton;

namespace haetae::ui {

/// What can be done while zones are drawn, and how. *thread-bound* (UI thread)
class ZoneBar final : public QWidget {
    Q_OBJECT
public:
    explicit ZoneBar(QWidget* parent = nullptr);
    void setExcluding(bool excluding);

Q_SIGNALS:
    void excludingChosen(bool excluding);
    void removeAsked();
    void saveAsked();
    void cancelAsked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* addButton(const char* name);
    void retranslate();

    const Colours& colours_; ///< over pictures
    QLabel* help_ = nullptr;
    QPushButton* include_ = nullptr;
    QPushButton* exclude_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* cancel_ = nullptr;
};

} // namespace haetae::ui
