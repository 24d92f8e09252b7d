// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <string>

#include "chime/sound_player.h"
#include "chime/sound_server.h"

namespace haetae {

/// The sound helper: does what the console asks and tells, every half second and at every change,
/// what the sound server says about it. *thread-bound*
class Chime : public QObject {
    Q_OBJECT
public:
    explicit Chime(QObject* parent = nullptr);

    void obey(const QByteArray& line);

Q_SIGNALS:
    void told(const QByteArray& heartbeat);
    void finished(int exitCode);

private:
    /// The server and output that the sounds were loaded for; Qt cannot follow to another.
    struct LoadedFor {
        int connections = 0;
        std::string output;
    };

    void tell();
    void onTruth();
    /// Loads the sounds when they are not.
    [[nodiscard]] bool loadedFor(const SoundTruth& truth);
    [[nodiscard]] bool gaveUp(const SoundTruth& truth) const;

    SoundPlayer player_;
    QTimer heartbeat_;
    LoadedFor loadedFor_;
    SoundServer server_; // last: its thread calls back into this object
};

} // namespace haetae
