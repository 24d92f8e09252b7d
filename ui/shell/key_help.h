// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "shell/key_map.h"
#include "theme/tokens.h"

namespace haetae::ui {

/// All keys over the wall, until F1 or Esc. *thread-bound* (UI thread)
class KeyHelp final : public QWidget {
    Q_OBJECT
public:
    /// Keys of a recording are listed only where one is played.
    explicit KeyHelp(bool recording, QWidget* parent = nullptr);
    void setKeys(const KeyMap& keys); ///< the map in force

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintKey(QPainter& painter, const ConsoleKey& key, QPointF at, double wide);

    bool recording_ = false;
    std::vector<ConsoleKey> keys_;
    const Colours& colours_; ///< of the scheme in force
};

} // namespace haetae::ui
