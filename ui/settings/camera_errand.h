// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "base/patient_thread.h"

namespace haetae::ui {

/// Something that takes seconds, done beside the window. What was cancelled delivers nothing.
/// *thread-bound* (UI)
class CameraErrand final : public QObject {
    Q_OBJECT
public:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const std::stop_token&)>;

    explicit CameraErrand(QObject* parent = nullptr);
    ~CameraErrand() override;

    /// Work owns all it touches and runs on a thread of its own; its delivery runs on this one.
    void begin(Work work);
    void cancel();
    [[nodiscard]] bool running() const { return ticket_ != nullptr; }

private:
    struct Ticket;
    struct Run {
        std::shared_ptr<Ticket> ticket;
        PatientThread thread;
    };
    void forgetEnded();

    std::shared_ptr<Ticket> ticket_; ///< of what is waited for; null: nothing
    std::vector<Run> runs_; ///< also those that were cancelled and are still ending
};

} // namespace haetae::ui
