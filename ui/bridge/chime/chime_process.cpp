// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/chime/chime_process.h"

#include <QProcess>
#include <algorithm>
#include <utility>

namespace haetae::ui {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kWatchEvery{100};
constexpr milliseconds kLateWatch{500};
constexpr milliseconds kHeartbeatMissing{1500};
constexpr milliseconds kKillWhenMuteFor{2500};
constexpr milliseconds kFirstHeartbeatWithin{2500};
constexpr milliseconds kLongestStartAllowance{10000};
constexpr milliseconds kFirstBackOff{100};
constexpr milliseconds kLongestBackOff{2000};
constexpr milliseconds kStableAfter{5000};
constexpr qsizetype kLongestLine = 4096;
constexpr int kQuitWithinMs = 300;

} // namespace

ChimeProcess::ChimeProcess(QString program, QObject* parent)
    : QObject(parent),
      program_(std::move(program)),
      backOff_(kFirstBackOff),
      startAllowance_(kFirstHeartbeatWithin)
{
    launchTimer_.setSingleShot(true);
    connect(&launchTimer_, &QTimer::timeout, this, &ChimeProcess::launch);
    watchTimer_.setInterval(kWatchEvery);
    connect(&watchTimer_, &QTimer::timeout, this, &ChimeProcess::watch);
}

ChimeProcess::~ChimeProcess()
{
    if (!process_)
        return;
    process_->disconnect(this);
    send({ChimeCommand::What::Quit, {}, false});
    process_->closeWriteChannel();
    if (process_->state() != QProcess::NotRunning && !process_->waitForFinished(kQuitWithinMs)) {
        process_->kill();
        process_->waitForFinished(kQuitWithinMs);
    }
}

void ChimeProcess::start()
{
    sinceWatch_.start();
    watchTimer_.start();
    launch();
}

void ChimeProcess::send(const ChimeCommand& command)
{
    if (process_ && process_->state() != QProcess::NotRunning)
        process_->write(toLine(command) + '\n');
}

qint64 ChimeProcess::processId() const
{
    return process_ ? process_->processId() : 0;
}

void ChimeProcess::launch()
{
    process_ = std::make_unique<QProcess>();
    process_->setObjectName(QStringLiteral("chimeProcess"));
    process_->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(process_.get(), &QProcess::started, this, &ChimeProcess::started);
    connect(
        process_.get(), &QProcess::readyReadStandardOutput, this, &ChimeProcess::readHeartbeats);
    connect(process_.get(), &QProcess::finished, this, &ChimeProcess::onEnded);
    connect(process_.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onEnded();
    });
    heardOnce_ = false;
    sinceLaunch_.start();
    process_->start(program_, QStringList());
}

void ChimeProcess::readHeartbeats()
{
    while (process_->canReadLine()) {
        const auto now = heartbeatFromLine(process_->readLine(kLongestLine));
        if (!now)
            continue;
        heardOnce_ = true;
        failureTold_ = false;
        sinceHeartbeat_.start();
        startAllowance_ = kFirstHeartbeatWithin;
        if (milliseconds(sinceLaunch_.elapsed()) > kStableAfter)
            backOff_ = kFirstBackOff;
        Q_EMIT heartbeat(*now);
    }
}

void ChimeProcess::onEnded()
{
    readHeartbeats();
    const bool asked = process_->error() != QProcess::FailedToStart
        && process_->exitStatus() == QProcess::NormalExit
        && process_->exitCode() == kChimeStartAgain;
    if (!heardOnce_ || !asked) {
        failureTold_ = true;
        Q_EMIT failed();
    }
    // We may be inside one of its signals, so it may not be destroyed here.
    process_->disconnect(this);
    process_.release()->deleteLater();
    const bool lived = milliseconds(sinceLaunch_.elapsed()) > kKillWhenMuteFor;
    scheduleLaunch(asked && lived ? milliseconds(0) : backOff_);
}

void ChimeProcess::scheduleLaunch(milliseconds delay)
{
    if (delay > milliseconds(0))
        backOff_ = std::min(backOff_ * 2, kLongestBackOff);
    launchTimer_.start(delay);
}

void ChimeProcess::watch()
{
    // After a pause of this thread its unread heartbeats come first.
    const bool late = milliseconds(sinceWatch_.restart()) > kLateWatch;
    if (late || !process_ || process_->state() == QProcess::NotRunning)
        return;
    const milliseconds silent(heardOnce_ ? sinceHeartbeat_.elapsed() : sinceLaunch_.elapsed());
    if (silent > (heardOnce_ ? kHeartbeatMissing : kFirstHeartbeatWithin) && !failureTold_) {
        failureTold_ = true;
        Q_EMIT failed();
    }
    if (silent > (heardOnce_ ? kKillWhenMuteFor : startAllowance_)) {
        // A busy machine may need longer to start it than we first allow.
        if (!heardOnce_)
            startAllowance_ = std::min(startAllowance_ * 2, kLongestStartAllowance);
        process_->kill();
    }
}

} // namespace haetae::ui
