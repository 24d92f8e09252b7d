// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "storage/log_row.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace haetae::ui {

/// One log row told in full, in plain words. *thread-bound* (UI)
class LogDetailPane final : public QFrame {
    Q_OBJECT
public:
    explicit LogDetailPane(QWidget* parent = nullptr);

    /// The mark says that nobody stood at the door; empty: somebody did.
    void present(
        const LogEntry& entry, const QString& entrance, const QString& mark, bool mayAcknowledge);

Q_SIGNALS:
    void acknowledgeAsked();
    void closeAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fillLines();
    void makeRoom();

    LogEntry entry_;
    QString entrance_;
    QLabel* plate_;
    QLabel* headline_;
    QLabel* figure_;
    QLabel* unit_;
    QLabel* advice_;
    QGridLayout* lines_;
    QPushButton* acknowledge_;
    QPushButton* close_;
};

} // namespace haetae::ui
