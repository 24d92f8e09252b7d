// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <optional>

#include "bridge/console_link.h"
#include "people/form_line.h"
#include "theme/fitted.h"

class QLabel;

namespace haetae::ui {

/// Hangs below the header's chip: sign in, lock, sign out, change one's password, hand the shift
/// over. No window of its own, so that an alarm is never behind it. *thread-bound* (UI thread)
class DutyPanel final : public QFrame {
    Q_OBJECT
public:
    DutyPanel(ConsoleLink& link, QWidget* parent);

    /// Left of that place in the parent: the alarms beside it stay in sight.
    void openBelow(const QWidget& chip, int rightmost);

Q_SIGNALS:
    void setUpAsked(); ///< the first-run assistant
    void pendingAsked(); ///< the change that waits

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Mode { None, SetUp, Unreadable, SignIn, OnDuty, Password, HandOver };
    FittedButton* button(const char* name, bool main = false);
    void lay();
    void wire();
    void showMode(Mode mode);
    [[nodiscard]] Mode modeNow() const;
    void act(); ///< the main button, or Return
    void take(const CommandDone& done);
    void say(const QString& error);
    void refresh();
    void fit();
    void clearSecrets();
    void recolour();

    ConsoleLink* link_;
    const QWidget* chip_ = nullptr; ///< hangs below it
    int rightmost_ = 0;
    QLabel* title_;
    QLabel* state_;
    FormLine* user_;
    FormLine* password_;
    FormLine* taker_; ///< who takes the shift over
    FormLine* fresh_;
    FormLine* again_;
    QLabel* error_;
    FittedButton* main_;
    FittedButton* pending_;
    FittedButton* lock_;
    FittedButton* handOver_;
    FittedButton* change_;
    FittedButton* signOut_;
    FittedButton* close_;
    Mode mode_ = Mode::None;
    RequestId asked_; ///< an answer is awaited
};

} // namespace haetae::ui
