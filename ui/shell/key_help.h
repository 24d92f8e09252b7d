// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "shell/console_keys.h"
#include "theme/tokens.h"

namespace haetae::ui {

/// All keys over the wall, until F1 or Esc. *thread-bound* (UI thread)
class KeyHelp final : public QWidget {
    Q_OBJECT
public:
    /// Keys of a recording are listed only where one is played.
    explicit KeyHelp(bool recording, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<ConsoleKey> keys_;
    const Colours& colours_; ///< of the scheme in force
};

} // namespace haetae::ui
