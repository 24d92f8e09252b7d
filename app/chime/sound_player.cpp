// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/sound_player.h"

#include <QAudioDevice>
#include <QFile>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>
#include <chrono>
#include <utility>

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
    explicit Sound(const QAudioDevice& output) : effect(output) { }
    QSoundEffect effect;
    milliseconds length{0};
};

SoundPlayer::SoundPlayer(QObject* parent) : QObject(parent) { }

bool SoundPlayer::loadFor(const std::string& outputName)
{
    const QList<QAudioDevice> outputs = QMediaDevices::audioOutputs();
    if (outputs.isEmpty())
        return false;
    output_ = std::make_unique<QAudioDevice>(outputs.front());
    for (const QAudioDevice& candidate : outputs)
        if (candidate.id() == QByteArray::fromStdString(outputName))
            *output_ = candidate;
    std::size_t next = 0;
    for (const auto pattern :
        {ui::ChimePattern::High, ui::ChimePattern::Medium, ui::ChimePattern::Low})
        for (const bool repeats : {false, true})
            sounds_[next++] = load(pattern, repeats);
    if (pattern_)
        begin(*pattern_, repeats_);
    return true;
}

void SoundPlayer::setRhythm(const std::array<int, 3>& everyMs)
{
    for (const auto pattern :
        {ui::ChimePattern::High, ui::ChimePattern::Medium, ui::ChimePattern::Low}) {
        const auto i = static_cast<std::size_t>(pattern);
        if (!files_.write(pattern, everyMs[i]) || !loaded())
            continue;
        const bool now = repeats_ && pattern_ == pattern;
        if (now)
            stop();
        sounds_[i * 2 + 1] = load(pattern, true);
        if (now)
            repeat(pattern);
    }
}

std::unique_ptr<SoundPlayer::Sound> SoundPlayer::load(ui::ChimePattern pattern, bool repeats)
{
    auto made = std::make_unique<Sound>(*output_);
    const QString path = repeats
        ? files_.path(pattern)
        : QStringLiteral(":/sounds/") + ui::token(pattern) + QStringLiteral(".wav");
    made->length = milliseconds((QFile(path).size() - kWavHeaderBytes) / kBytesPerMillisecond);
    QSoundEffect& effect = made->effect;
    effect.setLoopCount(repeats ? kForever : 1);
    effect.setSource(path.startsWith(QLatin1Char(':')) ? QUrl(QStringLiteral("qrc") + path)
                                                       : QUrl::fromLocalFile(path));
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
    return made;
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
    sinceProgress_.start();
    if (loaded())
        sound(pattern, repeats).effect.play();
}

void SoundPlayer::repeat(ui::ChimePattern pattern)
{
    if (!repeats_ || pattern_ != pattern)
        begin(pattern, true);
}

void SoundPlayer::once(ui::ChimePattern pattern)
{
    if (!repeats_ && pattern_ != pattern) // the same burst, begun anew, would only stutter
        begin(pattern, false);
}

void SoundPlayer::stop()
{
    if (!pattern_)
        return;
    const ui::ChimePattern was = *std::exchange(pattern_, std::nullopt);
    const bool repeated = std::exchange(repeats_, false);
    if (loaded())
        sound(was, repeated).effect.stop();
}

void SoundPlayer::revive()
{
    if (loaded() && pattern_ && repeats_ && !sound(*pattern_, true).effect.isPlaying())
        sound(*pattern_, true).effect.play();
}

PlaybackProgress SoundPlayer::progress() const
{
    if (!pattern_)
        return {};
    return {true, milliseconds(sinceWanted_.elapsed()), milliseconds(sinceProgress_.elapsed()),
        loaded() && repeats_ ? sound(*pattern_, true).length : milliseconds(0)};
}

} // namespace haetae
