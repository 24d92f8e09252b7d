// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "alarm/output_journal.h"
#include "base/clock.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "bridge/chime/sound_state.h"
#include "desk/desk.h"
#include "desk/desk_command.h"
#include "model/replay_position.h"
#include "model/session.h"
#include "pipeline/screening_snapshot.h"
#include "storage/shift_health.h"

class QTimer;

namespace haetae::ui {

using SnapshotPtr = std::shared_ptr<const ScreeningSnapshot>;
using SnapshotSlot = LatestSlot<SnapshotPtr>;

/// One entrance as the window sees it: its name and where its newest snapshot lies. *value*
struct EntranceFeed {
    CameraId id;
    std::string name;
    SnapshotSlot* slot = nullptr;
    EventQueue<ReplayWish>* wishes = nullptr; ///< of a recording; null for a live entrance
    LatestSlot<ReplayPosition>* position = nullptr;
};

/// The one way between the window and the rest: snapshots and notices in, commands out by value.
/// Nothing signals it; it looks every 40 ms. *thread-bound* (UI thread)
class ConsoleLink final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        std::vector<EntranceFeed> feeds;
        EventQueue<DeskNotice>* notices = nullptr;
        std::function<void(DeskRequest)> submit;
        Session session;
        Settings settings;
        const Clock* clock = nullptr;
        bool simulated = false; ///< the log is a simulation's, whatever the pictures are
        /// The newest commands to an output and their replies, newest first; empty: nobody knows.
        std::function<std::vector<OutputExchange>(const std::string&)> exchanges{};
        /// What of a snapshot may be seen, e.g. with faces covered; empty: all of it.
        std::function<SnapshotPtr(const SnapshotPtr&)> shown{};
    };
    explicit ConsoleLink(Parts parts, QObject* parent = nullptr);

    void start(); ///< looks every 40 ms from now on
    void pump(); ///< looks once, for off-screen use and tests
    /// Hands the command to the store thread; its end comes as commandDone.
    RequestId submit(DeskCommand command);

    /// Pause or seek; the recording follows within a frame's time.
    void steer(const CameraId& camera, const ReplayWish& wish);

    void setSoundState(SoundState state);
    /// An alarm waits whose sound is not proven: the window must call instead.
    void setAlarmUnheard(bool unheard);
    /// Whoever plays the sounds tries this one and tells what the sound server answered.
    void testSound(ChimePattern pattern) { Q_EMIT soundTestAsked(pattern); }
    void setSoundAnswer(const SoundAnswer& answer) { Q_EMIT soundAnswered(answer); }
    void setTotals(const LogTotals& today, int alarmsLastHour);
    void setHealth(const ShiftHealth& health) { Q_EMIT healthChanged(health); }

    [[nodiscard]] std::vector<OutputExchange> exchanges(const std::string& output) const;
    [[nodiscard]] const std::vector<EntranceFeed>& feeds() const { return parts_.feeds; }
    [[nodiscard]] QString entranceName(const CameraId& camera) const;
    [[nodiscard]] SnapshotPtr snapshot(const CameraId& camera) const; ///< newest; may be null
    /// Where a recording is; null for a live entrance and before its first word.
    [[nodiscard]] const ReplayPosition* replay(const CameraId& camera) const;
    [[nodiscard]] bool playsRecording() const; ///< some entrance is a recording
    /// What the entrance's picture is worth now: Stalled when it is older than a second, whatever
    /// the camera last said; Paused or Ended as a recording says. The one place that knows the age.
    [[nodiscard]] CameraCondition condition(const CameraId& camera) const;
    /// What commands are sent with; empty while nobody is signed in or the desk is locked.
    [[nodiscard]] const Session& session() const { return parts_.session; }
    [[nodiscard]] const DutyNotice& duty() const { return duty_; }
    [[nodiscard]] const std::optional<PendingChange>& pending() const { return pending_; }
    [[nodiscard]] const Settings& settings() const { return parts_.settings; }
    [[nodiscard]] const Clock& clock() const { return *parts_.clock; }
    [[nodiscard]] SoundState soundState() const { return soundState_; }
    [[nodiscard]] bool alarmUnheard() const { return alarmUnheard_; }
    [[nodiscard]] bool storeFailing() const { return storeFailing_; }
    [[nodiscard]] const std::vector<AlarmShelf>& shelves() const { return shelves_; }
    [[nodiscard]] const InactiveSignals& inactive() const { return inactive_; }
    [[nodiscard]] bool simulated() const { return parts_.simulated; }

Q_SIGNALS:
    void snapshotArrived(const haetae::CameraId& camera, const haetae::ui::SnapshotPtr& snapshot);
    void alarmChanged(const haetae::AlarmChange& change);
    void commandDone(const haetae::CommandDone& done);
    void exportProgressed(const haetae::ExportNotice& progress);
    void storeChanged(bool failing, const QString& reason);
    void settingsChanged(const haetae::Settings& settings);
    void entranceOrdered(const haetae::CameraId& camera, haetae::EntranceOrder order);
    void shelvesChanged(const std::vector<haetae::AlarmShelf>& shelves);
    void inactiveChanged(const haetae::InactiveSignals& inactive);
    void picturesArrived(const haetae::PicturesNotice& pictures);
    void dutyChanged(const haetae::DutyNotice& duty);
    void pendingChanged();
    void totalsChanged(const haetae::LogTotals& today, int alarmsLastHour);
    void healthChanged(const haetae::ShiftHealth& health);
    void soundStateChanged(haetae::ui::SoundState state);
    void alarmUnheardChanged(bool unheard);
    void soundTestAsked(haetae::ui::ChimePattern pattern);
    void soundAnswered(const haetae::ui::SoundAnswer& answer);
    void pumped(); ///< 25 times a second, also when nothing came: ages move on

private:
    void look();
    void deliver(const DeskNotice& notice);

    Parts parts_;
    std::map<CameraId, SnapshotPtr> newest_;
    std::map<CameraId, ReplayPosition> replays_;
    QTimer* looks_;
    QTimer* ticks_;
    std::int64_t nextRequest_ = 1;
    SoundState soundState_ = SoundState::Unknown;
    bool alarmUnheard_ = false;
    bool storeFailing_ = false;
    std::vector<AlarmShelf> shelves_;
    InactiveSignals inactive_;
    DutyNotice duty_;
    std::optional<PendingChange> pending_;
};

} // namespace haetae::ui
