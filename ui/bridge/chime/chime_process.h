// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <memory>

#include "bridge/chime/chime_protocol.h"

class QProcess;

namespace haetae::ui {

/// Keeps one haetae-chime running: starts it, starts it again with back-off when it dies, kills it
/// when its heartbeat stops. *thread-bound*
class ChimeProcess : public QObject {
    Q_OBJECT
public:
    explicit ChimeProcess(QString program, QObject* parent = nullptr);
    ~ChimeProcess() override;

    void start();
    /// Lost while no helper runs; whoever cares sends again on started().
    void send(const ChimeCommand& command);
    [[nodiscard]] qint64 processId() const; ///< 0 when none runs

Q_SIGNALS:
    void started();
    void heartbeat(const haetae::ui::ChimeHeartbeat& now);
    /// It died or is mute; not sent when it asked to be started again.
    void failed();

private:
    void launch();
    void readHeartbeats();
    void onEnded();
    void watch();
    void scheduleLaunch(std::chrono::milliseconds delay);

    const QString program_;
    std::unique_ptr<QProcess> process_;
    QTimer watchTimer_;
    QTimer launchTimer_;
    QElapsedTimer sinceWatch_;
    QElapsedTimer sinceLaunch_;
    QElapsedTimer sinceHeartbeat_;
    bool heardOnce_ = false;
    bool failureTold_ = false;
    std::chrono::milliseconds backOff_;
    std::chrono::milliseconds startAllowance_;
};

} // namespace haetae::ui
