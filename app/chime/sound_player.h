// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <array>
#include <memory>
#include <optional>
#include <string>

#include "bridge/chime/chime_protocol.h"
#include "chime/repeat_files.h"
#include "chime/sound_truth.h"

class QAudioDevice;

namespace haetae {

/// The six sounds; at most one plays. What it believes is no proof: without a sound server Qt 6.4
/// plays into nothing and says so to nobody. *thread-bound*
class SoundPlayer : public QObject {
    Q_OBJECT
public:
    explicit SoundPlayer(QObject* parent = nullptr);
    ~SoundPlayer() override;

    /// Loads all sounds for the output of that name and plays what was asked for meanwhile. False
    /// when Qt sees no output. Once only: Qt 6.4 looks for outputs when first asked and keeps to
    /// what it found, and its own choice of a default is not always the server's.
    [[nodiscard]] bool loadFor(const std::string& outputName);
    [[nodiscard]] bool loaded() const { return sounds_.front() != nullptr; }

    /// Milliseconds from burst to burst by pattern; 0 is the built-in rhythm. What repeats goes on
    /// in the new one.
    void setRhythm(const std::array<int, 3>& everyMs);
    void repeat(ui::ChimePattern pattern);
    /// Does nothing while something repeats: a test must not cut an alarm short.
    void once(ui::ChimePattern pattern);
    void stop();
    /// Tells the sound to play again if it stopped by itself, e.g. with its device.
    void revive();

    [[nodiscard]] std::optional<ui::ChimePattern> pattern() const { return pattern_; }
    [[nodiscard]] bool repeats() const { return repeats_; }
    [[nodiscard]] qint64 loops() const { return loops_; }
    [[nodiscard]] PlaybackProgress progress() const;

private:
    struct Sound;
    [[nodiscard]] std::unique_ptr<Sound> load(ui::ChimePattern pattern, bool repeats);
    void begin(ui::ChimePattern pattern, bool repeats);
    [[nodiscard]] Sound& sound(ui::ChimePattern pattern, bool repeats) const;

    RepeatFiles files_;
    std::unique_ptr<QAudioDevice> output_;
    std::array<std::unique_ptr<Sound>, 6> sounds_;
    std::optional<ui::ChimePattern> pattern_;
    bool repeats_ = false;
    qint64 loops_ = 0;
    QElapsedTimer sinceWanted_;
    QElapsedTimer sinceProgress_;
};

} // namespace haetae
