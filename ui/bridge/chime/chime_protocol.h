// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>

namespace haetae::ui {

/// The exit code by which haetae-chime asks to be started again at once: the sound server or its
/// default output is another than the one it was started with, which Qt 6.4 cannot follow.
inline constexpr int kChimeStartAgain = 75;

enum class ChimePattern { High, Medium, Low };

/// What can be said about the sound right now.
enum class SoundProof {
    Unknown, ///< just started, the sound server has not been asked yet
    Ok,
    NoOutput, ///< no sound server, or a server without a real output
    Muted,
    Silent, ///< an alarm should sound, but nothing leaves or the volume is nil
    DeadServer, ///< the sound server has gone or no longer answers
};

/// How the sounds come; all zero is what haetae-chime does untold. *value*
struct ChimeRhythm {
    std::array<int, 3> everyMs{}; ///< burst to burst, by ChimePattern; 0: the built-in rhythm
    int floorPercent = 0; ///< an output that is set quieter is raised to this
    bool operator==(const ChimeRhythm&) const = default;
};

/// One line from the console to haetae-chime. *value*
struct ChimeCommand {
    enum class What { Play, Stop, Test, Quit, Rhythm };
    What what = What::Stop;
    ChimePattern pattern = ChimePattern::High; ///< for Play and Test
    bool repeat = false; ///< for Play
    ChimeRhythm rhythm = {}; ///< for Rhythm
    bool operator==(const ChimeCommand&) const = default;
};

/// One line from haetae-chime to the console: the truth about the sound now. *value*
struct ChimeHeartbeat {
    bool playing = false; ///< the server has our stream and lets it run
    std::optional<ChimePattern> pattern; ///< what is asked for; empty when idle
    bool repeat = false;
    QString output; ///< the server's name of the output; null when there is none
    bool muted = false;
    double volume = 0.0; ///< 0 to 1, of output and stream together
    qint64 loops = 0; ///< bursts that have left since the last command
    SoundProof proof = SoundProof::Unknown;
    bool operator==(const ChimeHeartbeat&) const = default;
};

/// JSON without a line break; reading gives nothing for a line that is not one of ours.
[[nodiscard]] QByteArray toLine(const ChimeCommand& command);
[[nodiscard]] QByteArray toLine(const ChimeHeartbeat& heartbeat);
[[nodiscard]] std::optional<ChimeCommand> commandFromLine(const QByteArray& line);
[[nodiscard]] std::optional<ChimeHeartbeat> heartbeatFromLine(const QByteArray& line);

[[nodiscard]] QString token(ChimePattern pattern);
[[nodiscard]] QString token(SoundProof proof);

} // namespace haetae::ui
