// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iostream>
#include <string>

#include "bridge/chime/chime_link.h"
#include "e2e/chime/private_sound_server.h"

namespace haetae::tests {

using ui::ChimeHeartbeat;
using ui::ChimeLink;
using ui::ChimePattern;
using ui::SoundState;
using ui::token;

inline constexpr qint64 kNoticedWithin = 3000;

inline AlarmState alarm()
{
    AlarmState state;
    state.unacknowledged = 1;
    return state;
}

/// A desk with a link to a helper, and a sound server that the test may harm. *thread-bound*
struct SoundDesk {
    explicit SoundDesk(const QString& program = QStringLiteral(HAETAE_CHIME_PROGRAM))
        : link(program, [this] { ++bells; })
    {
        QObject::connect(
            &link, &ChimeLink::soundFailing, &link, [this](bool isFailing, const QString& token) {
                failing = isFailing;
                detail = token.toStdString();
            });
    }

    qint64 reaches(SoundState state, qint64 limitMs = kNoticedWithin)
    {
        const qint64 took = waitUntil(limitMs, [&] { return link.soundState() == state; });
        std::cout << "  " << token(state) << " after " << took << " ms\n";
        return took;
    }
    /// Ends when the helper says that it plays.
    bool plays(ChimePattern pattern)
    {
        return waitUntil(3000, [&] {
            const ChimeHeartbeat& now = link.lastHeartbeat();
            return now.playing && now.repeat && now.pattern == pattern;
        }) >= 0;
    }

    int argc = 1;
    char name[5] = "test";
    char* argv[2] = {name, nullptr};
    QCoreApplication app{argc, argv};
    PrivateSoundServer server;
    int bells = 0;
    bool failing = false;
    std::string detail;
    ChimeLink link;
};

inline bool skipped()
{
    if (PrivateSoundServer::installed())
        return false;
    std::cout << "SKIPPED: pulseaudio and pulseaudio-utils are not installed\n";
    return true;
}

} // namespace haetae::tests
