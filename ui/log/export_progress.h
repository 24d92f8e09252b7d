// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "desk/desk_notice.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace haetae::ui {

/// How far the export is, and the way to end it; hidden while none runs. *thread-bound* (UI)
class ExportProgress final : public QWidget {
    Q_OBJECT
public:
    explicit ExportProgress(QWidget* parent = nullptr);

    void show(const ExportNotice& progress);
    void end();

Q_SIGNALS:
    void cancelAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ExportNotice progress_;
    QLabel* words_;
    QProgressBar* bar_;
    QPushButton* cancel_;
};

} // namespace haetae::ui
