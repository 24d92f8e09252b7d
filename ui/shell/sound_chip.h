// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "bridge/console_link.h"
#include "theme/tokens.h"

namespace haetae::ui {

/// Whether alarms can be heard: the proof of sound, what is paused or off and for how long still,
/// and the warning that an alarm goes unheard. Opens the sound panel. *thread-bound* (UI thread)
class SoundChip final : public QPushButton {
    Q_OBJECT
public:
    explicit SoundChip(ConsoleLink& link, QWidget* parent = nullptr);

    void tick(); ///< the countdown, and the blinking of an unheard alarm

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString words() const;

    ConsoleLink* link_;
    const Colours& colours_; ///< of the scheme in force
    QString shown_;
    bool bright_ = true;
};

/// "AUDIO PAUSED 1:23"; empty when nothing is inactive.
[[nodiscard]] QString inactiveWords(const InactiveSignals& inactive, MonotonicTime now);

} // namespace haetae::ui
