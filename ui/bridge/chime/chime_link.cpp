// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/chime/chime_link.h"

#include <QApplication>
#include <chrono>
#include <utility>

namespace haetae::ui {
namespace {

using What = ChimeCommand::What;

constexpr std::chrono::milliseconds kPollEvery{40};
constexpr std::chrono::milliseconds kBellEvery{1000};

ChimeCommand commandFor(const AlarmState& state)
{
    if (state.unacknowledged > 0)
        return {What::Play, ChimePattern::High, true};
    if (state.technical > 0)
        return {What::Play, ChimePattern::Medium, true};
    return {What::Stop, {}, false};
}

/// Does the helper do what was asked? A single test burst is nobody's mistake.
bool follows(const ChimeHeartbeat& now, const ChimeCommand& wanted)
{
    if (wanted.what == What::Play)
        return now.repeat && now.pattern == wanted.pattern;
    return !now.repeat;
}

void beep()
{
    if (qobject_cast<QApplication*>(QCoreApplication::instance()) != nullptr)
        QApplication::beep();
}

} // namespace

ChimeLink::ChimeLink(QString program, std::function<void()> ringBell, QObject* parent)
    : QObject(parent),
      process_(std::move(program)),
      ringBell_(ringBell ? std::move(ringBell) : std::function<void()>(&beep))
{
    setObjectName(QStringLiteral("chimeLink"));
    connect(&process_, &ChimeProcess::started, this, [this] { process_.send(wanted_); });
    connect(&process_, &ChimeProcess::heartbeat, this, &ChimeLink::onHeartbeat);
    connect(&process_, &ChimeProcess::failed, this, [this] { setSoundState(SoundState::Dead); });
    pollTimer_.setInterval(kPollEvery);
    connect(&pollTimer_, &QTimer::timeout, this, &ChimeLink::poll);
    bellTimer_.setInterval(kBellEvery);
    connect(&bellTimer_, &QTimer::timeout, this, [this] { ringBell_(); });
}

QString ChimeLink::programBeside()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/haetae-chime");
}

void ChimeLink::start()
{
    pollTimer_.start();
    process_.start();
}

std::unique_ptr<AlarmOutput> ChimeLink::makeOutput() const
{
    return std::make_unique<ChimeOutput>(slot_);
}

void ChimeLink::setState(const AlarmState& state)
{
    alarm_ = state;
    const ChimeCommand command = commandFor(state);
    if (command != wanted_) {
        wanted_ = command;
        process_.send(wanted_);
    }
    updateUnheard();
}

void ChimeLink::test(ChimePattern pattern)
{
    process_.send({What::Test, pattern, false});
}

void ChimeLink::poll()
{
    if (const auto state = slot_->tryTake())
        setState(*state);
}

void ChimeLink::onHeartbeat(const ChimeHeartbeat& now)
{
    heartbeat_ = now;
    if (!follows(now, wanted_))
        process_.send(wanted_);
    if (now.proof != SoundProof::Unknown)
        setSoundState(soundStateOf(now.proof));
}

void ChimeLink::setSoundState(SoundState state)
{
    if (state == state_)
        return;
    const bool tells = isFailing(state) || isFailing(state_);
    state_ = state;
    Q_EMIT soundStateChanged(state);
    if (tells)
        Q_EMIT soundFailing(isFailing(state), QString::fromStdString(token(state)));
    updateUnheard();
}

void ChimeLink::updateUnheard()
{
    const bool unheard = alarm_.unacknowledged > 0 && isFailing(state_);
    if (unheard == unheard_)
        return;
    unheard_ = unheard;
    if (unheard) {
        ringBell_();
        bellTimer_.start();
    } else {
        bellTimer_.stop();
    }
    Q_EMIT alarmUnheardChanged(unheard);
}

} // namespace haetae::ui
