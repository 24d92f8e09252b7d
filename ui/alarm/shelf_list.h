// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "bridge/console_link.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haetae::ui {

/// What is put aside now, until when and by whom; there is no way to hide it. A supervisor takes a
/// line back by its button. *thread-bound* (UI thread)
class ShelfList final : public QWidget {
    Q_OBJECT
public:
    explicit ShelfList(ConsoleLink& link, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] int heightNeeded() const; ///< 0 while nothing is put aside

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString lineOf(const AlarmShelf& shelf) const;

    ConsoleLink* link_;
    QLabel* title_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    QList<QPushButton*> lines_;
    std::vector<AlarmShelf> shown_;
};

} // namespace haetae::ui
