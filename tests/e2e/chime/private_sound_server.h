// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <sys/prctl.h>
#include <vector>

namespace haetae::tests {

/// Runs the event loop until something holds; the milliseconds it took, or -1 after the limit.
inline qint64 waitUntil(qint64 limitMs, const std::function<bool()>& holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > limitMs)
            return -1;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return timer.elapsed();
}

/// A child program that dies with the test.
inline std::unique_ptr<QProcess> startChild(const QString& program, const QStringList& arguments)
{
    auto child = std::make_unique<QProcess>();
    child->setStandardErrorFile(QProcess::nullDevice());
    child->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    child->start(program, arguments);
    child->waitForStarted();
    return child;
}

/// A real PulseAudio of the test's own, with one output that leads nowhere ("test"); the whole
/// process and its children talk to this server only. *thread-bound*
class PrivateSoundServer {
public:
    PrivateSoundServer()
    {
        socket_ = folder_.path() + QStringLiteral("/native");
        qputenv("XDG_RUNTIME_DIR", folder_.path().toUtf8());
        qputenv("HOME", folder_.path().toUtf8());
        qputenv("PULSE_SERVER", ("unix:" + socket_).toUtf8());
    }
    ~PrivateSoundServer() { kill(); }

    static bool installed()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("pactl")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("parec")).isEmpty();
    }

    bool start(const QString& output = QStringLiteral("test"))
    {
        server_ = startChild(QStringLiteral("pulseaudio"),
            {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
                QStringLiteral("-L"), "module-native-protocol-unix socket=" + socket_,
                QStringLiteral("-L"), "module-null-sink rate=48000 sink_name=" + output});
        return waitUntil(5000, [this] { return control({QStringLiteral("info")}); }) >= 0;
    }
    void kill()
    {
        if (!server_)
            return;
        server_->kill();
        server_->waitForFinished();
        server_.reset();
        QFile::remove(socket_);
    }
    void signal(int number) const { ::kill(static_cast<pid_t>(server_->processId()), number); }

    bool control(const QStringList& arguments) const
    {
        QProcess pactl;
        pactl.setStandardErrorFile(QProcess::nullDevice());
        pactl.start(QStringLiteral("pactl"), arguments);
        return pactl.waitForFinished(3000) && pactl.exitStatus() == QProcess::NormalExit
            && pactl.exitCode() == 0;
    }

private:
    QTemporaryDir folder_;
    QString socket_;
    std::unique_ptr<QProcess> server_;
};

/// Records what the output "test" plays: 48 kHz, mono, 16 bit. *thread-bound*
class Recording {
public:
    Recording()
        : recorder_(startChild(QStringLiteral("parec"),
            {QStringLiteral("-d"), QStringLiteral("test.monitor"), QStringLiteral("--raw"),
                QStringLiteral("--rate=48000"), QStringLiteral("--channels=1"),
                QStringLiteral("--format=s16le"), QStringLiteral("--latency-msec=10")}))
    {
        waitUntil(5000, [this] { return !samples().empty(); });
    }

    std::vector<std::int16_t> samples()
    {
        bytes_ += recorder_->readAllStandardOutput();
        std::vector<std::int16_t> out(static_cast<std::size_t>(bytes_.size() / 2));
        std::memcpy(out.data(), bytes_.constData(), out.size() * 2);
        return out;
    }
    double seconds() { return static_cast<double>(samples().size()) / 48000.0; }
    void clear()
    {
        samples();
        bytes_.remove(0, bytes_.size() / 2 * 2);
    }
    /// Anything louder than -40 dB since clear()?
    bool loud()
    {
        for (const std::int16_t s : samples())
            if (s > 328 || s < -328)
                return true;
        return false;
    }

private:
    QByteArray bytes_;
    std::unique_ptr<QProcess> recorder_;
};

} // namespace haetae::tests
