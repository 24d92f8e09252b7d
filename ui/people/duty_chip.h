// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "bridge/console_link.h"

namespace haetae::ui {

/// Who is on duty, in the header; opens the panel behind it. Amber while nobody is, while the desk
/// is locked or not set up, and while a change waits for a second person. *thread-bound* (UI)
class DutyChip final : public QPushButton {
    Q_OBJECT
public:
    DutyChip(ConsoleLink& link, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool calls() const;

    ConsoleLink* link_;
};

} // namespace haetae::ui
