// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "alarm/alarm_book.h"
#include "alarm/person_trail.h"
#include "bridge/console_link.h"
#include "theme/fitted.h"
#include "theme/tokens.h"

class QLabel;

namespace haetae::ui {

/// A small window on top of all others for the newest unanswered alarm. It never takes the focus:
/// whoever types elsewhere goes on typing. *thread-bound* (UI thread)
class AlarmPopup final : public QWidget {
    Q_OBJECT
public:
    explicit AlarmPopup(ConsoleLink& link, QWidget* parent = nullptr);

    /// Shows the book's newest unanswered alarm, or hides.
    void follow(const AlarmBook& book, const PersonTrails& trails);
    void tick(bool bright, const PersonTrails& trails);

Q_SIGNALS:
    void openAsked(); ///< the guard wants the main window
    void alerted(); ///< assistive technology was told

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void refresh(const PersonTrail* trail);
    void fitWords();
    void moveToFigures();

    ConsoleLink* link_;
    const Colours& colours_; ///< of the scheme in force
    AlarmRecord alarm_;
    int others_ = 0;
    bool bright_ = true;
    QLabel* picture_ = nullptr;
    FittedLabel* title_ = nullptr;
    QLabel* reading_ = nullptr;
    QLabel* where_ = nullptr;
    FittedButton* acknowledge_ = nullptr;
};

} // namespace haetae::ui
