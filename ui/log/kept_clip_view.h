// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <vector>

#include "desk/clip_player.h"
#include "desk/desk_notice.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace haetae::ui {

/// The seconds around an alarm, both kinds of picture at the same pace. Stands on the first frame
/// until somebody plays it. *thread-bound* (UI)
class KeptClipView final : public QWidget {
    Q_OBJECT
public:
    explicit KeptClipView(QWidget* parent = nullptr);

    /// The clips among these; hides when there is none.
    void show(const std::vector<ShownPicture>& pictures);
    void forget();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One kind of picture. *value*
    struct Screen {
        ClipPlayer player;
        std::optional<ClipPlayer::Frame> waiting;
        QLabel* picture = nullptr;
    };
    void add(const ShownPicture& clip);
    void toggle();
    void begin();
    void step();
    void showUpTo(WallTime time);
    void place(WallTime time);
    void retranslate();

    std::vector<Screen> screens_;
    WallTime began_;
    WallTime alarm_;
    QElapsedTimer since_;
    QTimer* beat_;
    QHBoxLayout* row_;
    QLabel* place_;
    QPushButton* play_;
};

} // namespace haetae::ui
