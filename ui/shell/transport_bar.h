// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <chrono>
#include <optional>

#include "bridge/console_link.h"

class QLabel;
class QPushButton;
class QSlider;

namespace haetae::ui {

/// Below a recording's tile: play or pause, where it stands, which file is played, and the way to
/// any other moment. *thread-bound* (UI thread)
class TransportBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kStep{5};
    TransportBar(ConsoleLink& link, const CameraId& camera, QWidget* parent = nullptr);

    /// Shows where the recording is now.
    void tick();
    /// At the end: plays again from the start.
    void togglePause();
    /// By this much; not before the start nor beyond the end.
    void jump(std::chrono::milliseconds by);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addButton(const char* name, const char* iconName);
    void seek(std::chrono::milliseconds to);
    void refresh();
    void retranslate();
    [[nodiscard]] std::chrono::milliseconds shown() const;

    ConsoleLink* link_;
    CameraId camera_;
    ReplayPosition position_;
    std::optional<std::chrono::milliseconds> wished_; ///< shown until the recording has followed
    MonotonicTime wishedUntil_;
    QPushButton* play_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* forward_ = nullptr;
    QSlider* slider_ = nullptr;
    QLabel* time_ = nullptr;
    QLabel* clip_ = nullptr;
};

} // namespace haetae::ui
