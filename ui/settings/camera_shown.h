// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "model/camera_trial.h"

class QLabel;

namespace haetae::ui {

/// The first pictures of a camera that was tried, and what it lacks. *thread-bound* (UI)
class CameraShown final : public QWidget {
    Q_OBJECT
public:
    explicit CameraShown(QWidget* parent);

    /// Null: nothing is shown.
    void show(std::shared_ptr<const CameraTrial> trial);
    void retranslate();

private:
    void draw();

    std::shared_ptr<const CameraTrial> trial_;
    QLabel* thermal_;
    QLabel* visible_;
    QLabel* sizes_;
    QLabel* missing_;
};

} // namespace haetae::ui
