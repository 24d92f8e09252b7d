// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clip_player.h"

#include <utility>

#include "camera/recording/recording_reader.h"

namespace haetae {

struct ClipPlayer::State {
    std::string matroska;
    RecordingReader reader;
};

ClipPlayer::ClipPlayer(std::unique_ptr<State> state) : state_(std::move(state)) { }
ClipPlayer::ClipPlayer(ClipPlayer&&) noexcept = default;
ClipPlayer& ClipPlayer::operator=(ClipPlayer&&) noexcept = default;
ClipPlayer::~ClipPlayer() = default;

Result<ClipPlayer> ClipPlayer::open(std::string matroska)
{
    auto reader = RecordingReader::of(matroska, "clip");
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    return ClipPlayer(std::make_unique<State>(State{std::move(matroska), std::move(*reader)}));
}

WallTime ClipPlayer::began() const
{
    return state_->reader.tags().began;
}

std::optional<ClipPlayer::Frame> ClipPlayer::next()
{
    auto recorded = state_->reader.next();
    if (!recorded)
        return std::nullopt;
    return Frame{began() + recorded->media, std::move(recorded->counts), std::move(recorded->bgr)};
}

void ClipPlayer::rewind()
{
    if (auto again = RecordingReader::of(state_->matroska, "clip"))
        state_->reader = std::move(*again);
}

} // namespace haetae
