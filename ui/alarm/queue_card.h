// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "alarm/queue_items.h"
#include "theme/tokens.h"

namespace haetae::ui {

/// One line of the queue under the alarm card; an alarm's line can be opened. *thread-bound* (UI
/// thread)
class QueueCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit QueueCard(QWidget* parent = nullptr);

    void showItem(const QueueItem& item);
    [[nodiscard]] const QueueItem& item() const { return item_; }
    [[nodiscard]] QSize sizeHint() const override { return {320, 72}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QueueItem item_;
    const Colours& colours_; ///< of the scheme in force
};

} // namespace haetae::ui
