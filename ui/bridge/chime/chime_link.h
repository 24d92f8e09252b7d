// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "bridge/chime/chime_output.h"
#include "bridge/chime/chime_process.h"
#include "bridge/chime/sound_state.h"
#include "model/config/sound_config.h"

namespace haetae::ui {

/// The console's end of the alarm sound: turns alarm states into commands for haetae-chime, its
/// heartbeats into a SoundState, and calls for another signal when an alarm is not heard.
/// *thread-bound* (UI thread)
class ChimeLink : public QObject {
    Q_OBJECT
public:
    /// The bell rings once a second while an alarm is not heard; by default QApplication::beep().
    explicit ChimeLink(
        QString program, std::function<void()> ringBell = {}, QObject* parent = nullptr);

    /// haetae-chime in the folder of this program.
    [[nodiscard]] static QString programBeside();

    void start();
    /// Rhythm and least volume; untold, high repeats at once, medium every 20 s, and no volume is
    /// touched.
    void configure(const SoundConfig& config);
    /// Louder and more often with its escalation. Unacknowledged: high; technical only: medium;
    /// else, and while audio is inactive, silence.
    void setState(const AlarmState& state);
    /// One burst, unless an alarm sounds; what became of it comes as testAnswered().
    void test(ChimePattern pattern = ChimePattern::High);

    /// An AlarmOutput for an output thread, feeding this link; may outlive it.
    [[nodiscard]] std::unique_ptr<AlarmOutput> makeOutput() const;

    [[nodiscard]] SoundState soundState() const { return state_; }
    [[nodiscard]] const ChimeHeartbeat& lastHeartbeat() const { return heartbeat_; }
    [[nodiscard]] qint64 processId() const { return process_.processId(); }
    /// An alarm waits for an answer and its sound is not proven: the window should flash.
    [[nodiscard]] bool alarmUnheard() const { return unheard_; }

Q_SIGNALS:
    void handedOver(); ///< a repeated sound was ordered from the helper
    void soundStateChanged(haetae::ui::SoundState state);
    /// For SystemChanged{AlarmKind::SoundFailing, failing, detail}; on every change that tells.
    void soundFailing(bool failing, const QString& detail);
    void alarmUnheardChanged(bool unheard);
    void testAnswered(const haetae::ui::SoundAnswer& answer);

private:
    void followUrgency();
    void announce();
    void answerTest(bool played);
    void poll();
    void onHeartbeat(const ChimeHeartbeat& now);
    void setSoundState(SoundState state);
    void updateUnheard();

    ChimeProcess process_;
    std::function<void()> ringBell_;
    std::shared_ptr<AlarmStateSlot> slot_ = std::make_shared<AlarmStateSlot>();
    QTimer pollTimer_;
    QTimer bellTimer_;
    AlarmState alarm_;
    SoundConfig config_;
    SoundConfig inForce_; ///< config_, raised while nobody answers
    bool told_ = false; ///< config_ is the desk's own
    ChimeRhythm rhythm_;
    std::optional<ChimePattern> sounding_; ///< what the alarms call for
    std::optional<ChimePattern> testing_;
    QTimer testTimer_;
    ChimeCommand wanted_{ChimeCommand::What::Stop, {}, false};
    ChimeHeartbeat heartbeat_;
    SoundState state_ = SoundState::Unknown;
    bool unheard_ = false;
};

} // namespace haetae::ui
