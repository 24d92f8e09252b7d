// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <optional>

#include "bridge/console_link.h"
#include "theme/fitted.h"
#include "theme/tokens.h"

class QLabel;
class QLineEdit;

namespace haetae::ui {

/// Hangs below the sound chip: tries each priority and says what the sound server answered, pauses
/// the sound, and for those who may switches more off. No window of its own, so that every key
/// still answers alarms. *thread-bound* (UI thread)
class SoundPanel final : public QFrame {
    Q_OBJECT
public:
    SoundPanel(ConsoleLink& link, QWidget* parent);

    void openBelow(const QWidget& chip);
    void tick(); ///< the countdown

protected:
    void changeEvent(QEvent* event) override;

private:
    FittedButton* button(const char* name);
    void lay();
    void wire();
    void order(DeskCommand command);
    void refresh();
    void recolour();
    [[nodiscard]] QString answerWords() const;

    ConsoleLink* link_;
    QLabel* title_;
    QLabel* state_; ///< what is inactive and who made it so
    QLabel* answer_; ///< of the last test
    QList<FittedButton*> tests_; ///< by ChimePattern
    FittedButton* pause_;
    FittedButton* resume_;
    QLineEdit* reason_;
    FittedButton* pauseAlarms_;
    FittedButton* audioOff_;
    FittedButton* alarmsOff_;
    FittedButton* close_;
    std::optional<ChimePattern> testing_;
    std::optional<SoundAnswer> answered_;
};

} // namespace haetae::ui
