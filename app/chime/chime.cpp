// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/chime.h"

#include <chrono>
#include <iostream>

namespace haetae {
namespace {

constexpr std::chrono::milliseconds kHeartbeatEvery{500};

} // namespace

Chime::Chime(QObject* parent)
    : QObject(parent),
      server_([this] { QMetaObject::invokeMethod(this, &Chime::onTruth, Qt::QueuedConnection); })
{
    heartbeat_.setInterval(kHeartbeatEvery);
    heartbeat_.setTimerType(Qt::PreciseTimer);
    connect(&heartbeat_, &QTimer::timeout, this, [this] {
        player_.revive();
        tell();
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
    case ui::ChimeCommand::What::Quit:
        player_.stop();
        Q_EMIT finished(0);
        return;
    }
    tell();
}

void Chime::onTruth()
{
    if (outputIsAnother(server_.truth()))
        Q_EMIT finished(ui::kChimeStartAgain);
    else
        tell();
}

bool Chime::outputIsAnother(const SoundTruth& truth)
{
    if (truth.server != SoundTruth::Server::Answering)
        return false;
    if (!builtFor_)
        builtFor_ = BuiltFor{truth.connections, truth.defaultOutput};
    if (leadsNowhere(truth.defaultOutput))
        return false;
    return truth.connections > 1 || truth.defaultOutput != builtFor_->output
        || !SoundPlayer::qtHasOutput();
}

void Chime::tell()
{
    const SoundTruth truth = server_.truth();
    ui::ChimeHeartbeat now;
    now.pattern = player_.pattern();
    now.playing = now.pattern.has_value();
    now.repeat = player_.repeats();
    if (truth.output)
        now.output = QString::fromStdString(truth.output->name);
    now.muted = pathMuted(truth);
    now.volume = pathVolume(truth);
    now.loops = player_.loops();
    now.proof = judgeSound(truth, player_.progress());
    Q_EMIT told(ui::toLine(now));
}

} // namespace haetae
