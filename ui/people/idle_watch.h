// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "bridge/console_link.h"

namespace haetae::ui {

/// Locks the desk when nobody has touched key, mouse or screen for as long as the settings say.
/// *thread-bound* (UI thread)
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(ConsoleLink& link, QObject* parent = nullptr);
    void tick();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ConsoleLink* link_;
    MonotonicTime touched_;
    bool asked_ = false; ///< the desk has been told and has not answered yet
};

} // namespace haetae::ui
