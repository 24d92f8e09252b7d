// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "theme/tokens.h"

namespace haetae::ui {

/// All keys over the wall, until F1 or Esc. *thread-bound* (UI thread)
class KeyHelp final : public QWidget {
    Q_OBJECT
public:
    explicit KeyHelp(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Colours colours_;
};

} // namespace haetae::ui
