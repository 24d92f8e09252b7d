// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "base/clock.h"
#include "base/result.h"
#include "bridge/console_link.h"
#include "shell/key_map.h"

class QLabel;

namespace haetae::ui {

/// The lowest line: which detector and offset make the readings, the keys, and for some seconds
/// what could not be done. *thread-bound* (UI thread)
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kHeight = 30;
    explicit StatusLine(ConsoleLink& link, QWidget* parent = nullptr);

    void tell(const Error& error);
    void setKeys(const KeyMap& keys); ///< the map in force
    void tick();
    void setAlarm(bool unanswered); ///< its words must stay readable on the alarm's ground

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void recolour();
    void fitKeys();

    ConsoleLink* link_;
    KeyMap map_;
    QLabel* method_ = nullptr;
    QLabel* keys_ = nullptr;
    QLabel* trouble_ = nullptr;
    MonotonicTime toldUntil_;
    bool alarm_ = false;
};

} // namespace haetae::ui
