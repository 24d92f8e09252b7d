// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/sound_player.h"

#include <QAudioDevice>
#include <QFile>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>
#include <chrono>

namespace haetae {
namespace {

using std::chrono::milliseconds;

/// Not QSoundEffect::Infinite, which counts no loops and so proves nothing; months of alarm.
constexpr int kForever = 1'000'000;
constexpr int kWavHeaderBytes = 44;
constexpr int kBytesPerMillisecond = 96; // 48 kHz, mono, 16 bit

} // namespace

/// A loaded sound and how long one turn of it takes.
struct SoundPlayer::Sound {
    QSoundEffect effect;
    milliseconds length{0};
};

SoundPlayer::SoundPlayer(QObject* parent) : QObject(parent)
{
    std::size_t next = 0;
    for (const auto pattern :
        {ui::ChimePattern::High, ui::ChimePattern::Medium, ui::ChimePattern::Low}) {
        for (const bool repeats : {false, true}) {
            auto made = std::make_unique<Sound>();
            const QString path = QStringLiteral(":/sounds/") + ui::token(pattern)
                + (repeats ? QStringLiteral("_repeat.wav") : QStringLiteral(".wav"));
            made->length =
                milliseconds((QFile(path).size() - kWavHeaderBytes) / kBytesPerMillisecond);
            QSoundEffect& effect = made->effect;
            effect.setLoopCount(repeats ? kForever : 1);
            effect.setSource(QUrl(QStringLiteral("qrc") + path));
            connect(&effect, &QSoundEffect::loopsRemainingChanged, this, [this, &effect] {
                if (!effect.isPlaying())
                    return;
                ++loops_;
                sinceProgress_.start();
            });
            connect(&effect, &QSoundEffect::playingChanged, this, [this, &effect, pattern] {
                if (!effect.isPlaying() && pattern_ == pattern && !repeats_)
                    pattern_.reset();
            });
            sounds_[next++] = std::move(made);
        }
    }
}

SoundPlayer::~SoundPlayer() = default;

SoundPlayer::Sound& SoundPlayer::sound(ui::ChimePattern pattern, bool repeats) const
{
    return *sounds_[static_cast<std::size_t>(pattern) * 2 + (repeats ? 1 : 0)];
}

void SoundPlayer::begin(ui::ChimePattern pattern, bool repeats)
{
    stop();
    pattern_ = pattern;
    repeats_ = repeats;
    loops_ = 0;
    sinceWanted_.start();
    sound(pattern, repeats).effect.play();
    sinceProgress_.start();
}

void SoundPlayer::repeat(ui::ChimePattern pattern)
{
    if (!repeats_ || pattern_ != pattern)
        begin(pattern, true);
}

void SoundPlayer::once(ui::ChimePattern pattern)
{
    if (!repeats_)
        begin(pattern, false);
}

void SoundPlayer::stop()
{
    if (!pattern_)
        return;
    QSoundEffect& effect = sound(*pattern_, repeats_).effect;
    pattern_.reset();
    repeats_ = false;
    effect.stop();
}

void SoundPlayer::revive()
{
    if (pattern_ && repeats_ && !sound(*pattern_, true).effect.isPlaying())
        sound(*pattern_, true).effect.play();
}

PlaybackProgress SoundPlayer::progress() const
{
    if (!pattern_)
        return {};
    return {true, milliseconds(sinceWanted_.elapsed()), milliseconds(sinceProgress_.elapsed()),
        repeats_ ? sound(*pattern_, true).length : milliseconds(0)};
}

bool SoundPlayer::qtHasOutput()
{
    return !QMediaDevices::audioOutputs().isEmpty();
}

} // namespace haetae
