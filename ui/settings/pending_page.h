// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "bridge/console_link.h"
#include "people/form_line.h"

class QLabel;
class QPushButton;

namespace haetae::ui {

/// The change that waits for a second person: what, by whom, why, and the second person's password.
/// A page over the wall and never modal. *thread-bound* (UI)
class PendingPage final : public QWidget {
    Q_OBJECT
public:
    explicit PendingPage(ConsoleLink& link, QWidget* parent = nullptr);

Q_SIGNALS:
    void closed(); ///< put off, or nothing waits any more

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void lay();
    void confirm();
    void withdraw();
    void take(const CommandDone& done);
    void refresh();
    void showTime();
    void say(const QString& error);

    ConsoleLink* link_;
    QLabel* title_;
    QLabel* who_;
    QLabel* changes_;
    QLabel* keys_; ///< every changed key, also those that have no words
    QLabel* rule_;
    FormLine* user_;
    FormLine* password_;
    QLabel* error_;
    QPushButton* confirm_;
    QPushButton* withdraw_;
    QPushButton* close_;
    RequestId asked_;
};

} // namespace haetae::ui
