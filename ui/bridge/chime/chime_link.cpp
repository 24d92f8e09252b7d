// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/chime/chime_link.h"

#include <QApplication>
#include <array>
#include <chrono>
#include <cmath>
#include <iostream>
#include <unistd.h>
#include <utility>

#include "bridge/chime/sound_urgency.h"

namespace haetae::ui {
namespace {

using What = ChimeCommand::What;

constexpr std::chrono::milliseconds kPollEvery{40};
constexpr std::chrono::milliseconds kBellEvery{1000};

constexpr std::chrono::milliseconds kTestAnswersWithin{2500};
// The shortest pauses between bursts that the standard is commonly quoted to allow: 2.5 s after a
// medium one, 15 s after a low one; the high one's stands in the built-in rhythm.
constexpr std::array<int, 3> kContinuousMs{0, 3500, 15'600};

std::optional<ChimePattern> soundFor(const AlarmState& state)
{
    if (state.audioInactive)
        return std::nullopt;
    if (state.unacknowledged > 0)
        return ChimePattern::High;
    if (state.technicalUnanswered > 0)
        return ChimePattern::Medium;
    return std::nullopt;
}

const SoundRule& ruleOf(const SoundConfig& config, ChimePattern pattern)
{
    switch (pattern) {
    case ChimePattern::High:
        return config.high;
    case ChimePattern::Medium:
        return config.medium;
    case ChimePattern::Low:
        break;
    }
    return config.low;
}

int everyMs(const SoundRule& rule, ChimePattern pattern)
{
    using namespace std::chrono;
    return rule.repeat == SoundRepeat::EverySeconds
        ? static_cast<int>(duration_cast<milliseconds>(rule.every).count())
        : kContinuousMs.at(static_cast<std::size_t>(pattern));
}

ChimeCommand commandFor(const std::optional<ChimePattern>& sound, const SoundConfig& config)
{
    if (sound && ruleOf(config, *sound).repeat != SoundRepeat::Once)
        return {What::Play, *sound, true};
    return {What::Stop, {}, false};
}

/// More of those who call than before? Only a new one is worth another burst.
bool moreCall(const AlarmState& before, const AlarmState& now)
{
    return now.unacknowledged > before.unacknowledged || now.escalation > before.escalation
        || (now.unacknowledged == 0 && now.technicalUnanswered > before.technicalUnanswered);
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
    if (::isatty(STDERR_FILENO) != 0)
        std::cerr << '\a' << std::flush; // rings where the desktop's own bell is off
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
    connect(&process_, &ChimeProcess::started, this, [this] {
        if (rhythm_ != ChimeRhythm{})
            process_.send({What::Rhythm, {}, false, rhythm_});
        process_.send(wanted_);
    });
    connect(&process_, &ChimeProcess::heartbeat, this, &ChimeLink::onHeartbeat);
    connect(&process_, &ChimeProcess::failed, this, [this] { setSoundState(SoundState::Dead); });
    pollTimer_.setInterval(kPollEvery);
    connect(&pollTimer_, &QTimer::timeout, this, &ChimeLink::poll);
    bellTimer_.setInterval(kBellEvery);
    connect(&bellTimer_, &QTimer::timeout, this, [this] { ringBell_(); });
    testTimer_.setSingleShot(true);
    testTimer_.setInterval(kTestAnswersWithin);
    connect(&testTimer_, &QTimer::timeout, this, [this] { answerTest(false); });
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
    const AlarmState before = std::exchange(alarm_, state);
    followUrgency();
    const auto sound = soundFor(state);
    const bool changed = sound != std::exchange(sounding_, sound);
    const ChimeCommand command = commandFor(sound, inForce_);
    if (command != wanted_ || (changed && !sound)) {
        wanted_ = command;
        process_.send(wanted_);
        if (wanted_.what == What::Play)
            Q_EMIT handedOver();
    }
    if (changed || moreCall(before, state))
        announce();
    updateUnheard();
}

void ChimeLink::announce()
{
    if (sounding_ && ruleOf(inForce_, *sounding_).repeat == SoundRepeat::Once)
        process_.send({What::Play, *sounding_, false});
}

void ChimeLink::configure(const SoundConfig& config)
{
    config_ = config;
    told_ = true;
    setState(AlarmState(alarm_));
}

void ChimeLink::followUrgency()
{
    inForce_ = raised(config_, alarm_.escalation);
    if (!told_)
        return;
    ChimeRhythm rhythm{{}, inForce_.floorPercent};
    for (const auto pattern : {ChimePattern::High, ChimePattern::Medium, ChimePattern::Low})
        rhythm.everyMs.at(static_cast<std::size_t>(pattern)) =
            everyMs(ruleOf(inForce_, pattern), pattern);
    if (rhythm == rhythm_)
        return;
    rhythm_ = rhythm;
    process_.send({What::Rhythm, {}, false, rhythm_});
}

void ChimeLink::test(ChimePattern pattern)
{
    process_.send({What::Test, pattern, false});
    testing_ = pattern;
    testTimer_.start();
}

void ChimeLink::answerTest(bool played)
{
    if (!testing_)
        return;
    testTimer_.stop();
    // The server's scale is cubic.
    const int percent = static_cast<int>(std::lround(std::cbrt(heartbeat_.volume) * 100.0));
    Q_EMIT testAnswered(
        {*std::exchange(testing_, std::nullopt), played, state_, heartbeat_.output, percent});
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
    if (testing_ && now.playing && now.proof == SoundProof::Ok
        && (now.repeat || now.pattern == testing_))
        answerTest(true);
}

void ChimeLink::setSoundState(SoundState state)
{
    if (state == state_)
        return;
    const bool tells = isFailing(state) || isFailing(state_);
    const bool back = isFailing(state_) && state == SoundState::Proven;
    state_ = state;
    Q_EMIT soundStateChanged(state);
    if (tells)
        Q_EMIT soundFailing(isFailing(state), QString::fromStdString(token(state)));
    if (back)
        announce(); // what was announced meanwhile, nobody has heard
    updateUnheard();
}

void ChimeLink::updateUnheard()
{
    const bool unheard = alarm_.unacknowledged > 0 && !alarm_.audioInactive && isFailing(state_);
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
