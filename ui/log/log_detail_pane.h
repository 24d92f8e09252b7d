// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

#include "storage/log_row.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace haetae::ui {

class KeptPictureView;
class SiteSymbol;

/// One log row told in full, in plain words. *thread-bound* (UI)
class LogDetailPane final : public QFrame {
    Q_OBJECT
public:
    explicit LogDetailPane(QWidget* parent = nullptr);

    /// What is told about a row. *value*
    struct Content {
        LogEntry entry;
        std::vector<LogEntry> history; ///< all rows of its alarm, oldest first
        QString entrance;
        QString mark; ///< says that nobody stood at the door; empty: somebody did
        bool mayAcknowledge = false;
        bool mayErase = false; ///< its recheck value, reasons and comments
        int pictures = 0; ///< kept of its alarm
        bool mayLook = false; ///< at them
    };
    void present(Content content);
    [[nodiscard]] KeptPictureView& pictures() { return *pictures_; }

Q_SIGNALS:
    void acknowledgeAsked();
    void eraseAsked();
    void closeAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fillLines();
    void addLine(int row, const QString& label, const QString& value);
    void makeRoom();

    Content content_;
    QLabel* plate_;
    QLabel* headline_;
    QLabel* figure_;
    QLabel* unit_;
    QLabel* advice_;
    SiteSymbol* site_;
    QLabel* noPicture_;
    KeptPictureView* pictures_;
    QGridLayout* lines_;
    QPushButton* acknowledge_;
    QPushButton* erase_;
    QPushButton* close_;
};

} // namespace haetae::ui
