// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/sound_truth.h"

namespace haetae {
namespace {

using std::chrono::milliseconds;

/// A stream needs a moment to open; what is not there by then will not come.
constexpr milliseconds kStreamWithin{1000};
constexpr milliseconds kBurstLate{3000}; // Qt tells of a burst up to 1.7 s after it has left
/// Below this nobody hears it across a lobby; -40 dB.
constexpr double kAudibleVolume = 0.01;
constexpr double kRoundedBy = 0.99; // a server keeps volumes as whole numbers

} // namespace

bool leadsNowhere(const std::string& outputName)
{
    return outputName.empty() || outputName == "auto_null";
}

double pathVolume(const SoundTruth& truth)
{
    if (!truth.output)
        return 0.0;
    return truth.output->volume * (truth.stream ? truth.stream->volume : 1.0);
}

bool pathMuted(const SoundTruth& truth)
{
    return (truth.output && truth.output->muted) || (truth.stream && truth.stream->muted);
}

double amplitudeOf(int percent)
{
    const double share = percent / 100.0;
    return share * share * share;
}

ui::SoundProof judgeSound(const SoundTruth& truth, const PlaybackProgress& playback, double floor)
{
    using Server = SoundTruth::Server;
    using ui::SoundProof;
    if (truth.server == Server::NotAsked)
        return SoundProof::Unknown;
    if (truth.server == Server::Lost)
        return SoundProof::DeadServer;
    if (truth.server == Server::Absent || !truth.output || leadsNowhere(truth.output->name))
        return SoundProof::NoOutput;
    if (pathMuted(truth))
        return SoundProof::Muted;
    if (pathVolume(truth) < kAudibleVolume)
        return SoundProof::Silent;
    if (pathVolume(truth) < floor * kRoundedBy)
        return SoundProof::Muted;
    if (!playback.wanted)
        return SoundProof::Ok;
    if (playback.sinceWanted < kStreamWithin)
        return truth.stream ? SoundProof::Ok : SoundProof::Unknown;
    if (!truth.stream || truth.stream->corked || truth.output->suspended)
        return SoundProof::Silent;
    const bool stalled = playback.burstEvery > milliseconds(0)
        && playback.sinceProgress > playback.burstEvery + kBurstLate;
    return stalled ? SoundProof::Silent : SoundProof::Ok;
}

} // namespace haetae
