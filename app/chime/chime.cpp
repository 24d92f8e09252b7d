// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/chime.h"

#include <chrono>
#include <iostream>

namespace haetae {
namespace {

constexpr std::chrono::milliseconds kHeartbeatEvery{500};
constexpr std::chrono::milliseconds kStreamGivenUp{1500};

} // namespace

Chime::Chime(QObject* parent)
    : QObject(parent),
      server_([this] { QMetaObject::invokeMethod(this, &Chime::onTruth, Qt::QueuedConnection); })
{
    heartbeat_.setInterval(kHeartbeatEvery);
    heartbeat_.setTimerType(Qt::PreciseTimer);
    connect(&heartbeat_, &QTimer::timeout, this, [this] {
        player_.revive();
        onTruth();
    });
    heartbeat_.start();
}

void Chime::obey(const QByteArray& line)
{
    const auto command = ui::commandFromLine(line);
    if (!command) {
        std::cerr << "haetae-chime: standard input: not a command, line skipped\n";
        return;
    }
    switch (command->what) {
    case ui::ChimeCommand::What::Play:
        if (command->repeat)
            player_.repeat(command->pattern);
        else
            player_.once(command->pattern);
        break;
    case ui::ChimeCommand::What::Test:
        player_.once(command->pattern);
        break;
    case ui::ChimeCommand::What::Stop:
        player_.stop();
        break;
    case ui::ChimeCommand::What::Rhythm:
        server_.setFloor(amplitudeOf(command->rhythm.floorPercent));
        player_.setRhythm(command->rhythm.everyMs);
        break;
    case ui::ChimeCommand::What::Quit:
        player_.stop();
        Q_EMIT finished(0);
        return;
    }
    tell();
}

void Chime::onTruth()
{
    const SoundTruth truth = server_.truth();
    const bool usable =
        truth.server == SoundTruth::Server::Answering && !leadsNowhere(truth.defaultOutput);
    if (!usable)
        loadedFor_ = {}; // what comes back is not what the sounds were loaded for
    if (usable && (!loadedFor(truth) || gaveUp(truth)))
        Q_EMIT finished(ui::kChimeStartAgain);
    else
        tell();
}

bool Chime::loadedFor(const SoundTruth& truth)
{
    if (!player_.loaded()) {
        loadedFor_ = {truth.connections, truth.defaultOutput};
        return player_.loadFor(truth.defaultOutput);
    }
    return truth.connections == loadedFor_.connections && truth.defaultOutput == loadedFor_.output;
}

bool Chime::gaveUp(const SoundTruth& truth) const
{
    // A loudspeaker that is pulled out and put back keeps its name, yet Qt's stream stays away.
    return player_.repeats() && !truth.stream && player_.progress().sinceWanted > kStreamGivenUp;
}

void Chime::tell()
{
    const SoundTruth truth = server_.truth();
    ui::ChimeHeartbeat now;
    now.pattern = player_.pattern();
    now.playing = now.pattern && truth.stream && !truth.stream->corked;
    now.repeat = player_.repeats();
    if (truth.output)
        now.output = QString::fromStdString(truth.output->name);
    now.muted = pathMuted(truth);
    now.volume = pathVolume(truth);
    now.loops = player_.loops();
    now.proof = judgeSound(truth, player_.progress(), server_.floor());
    if (now.proof == ui::SoundProof::Ok && !player_.loaded())
        now.proof = ui::SoundProof::Unknown;
    Q_EMIT told(ui::toLine(now));
}

} // namespace haetae
