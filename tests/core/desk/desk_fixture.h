// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "desk/desk.h"
#include "support/temporary_folder.h"

namespace haetae::test {

/// A desk with a clock that stands still, remembering all that it told. *thread-bound*
class DeskFixture {
public:
    explicit DeskFixture(LogOrigin origin = LogOrigin::Site) : origin_(origin) { }

    Desk& desk()
    {
        if (!desk_) {
            Desk::Parts parts;
            parts.clock = &clock;
            parts.database = database;
            parts.origin = origin_;
            parts.settingsFile = settingsFile;
            parts.settings = settings;
            parts.log = disks;
            parts.testOutput = testOutput;
            parts.recordClip = [this](const ClipWish& wish) { clipWishes.push_back(wish); };
            parts.drawnExports = drawnExports;
            parts.ownSessions = ownSessions;
            parts.usersFile = usersFile;
            parts.passwordCost = {1, 8192}; // libsodium's least
            parts.tell = [this](const DeskNotice& notice) {
                if (whenTold)
                    whenTold(notice);
                told.push_back(notice);
            };
            desk_.emplace(std::move(parts));
        }
        return *desk_;
    }
    void restart() { desk_.reset(); }
    /// Has a failed log tried again and waits for it.
    void heal()
    {
        clock.advance(std::chrono::seconds(5));
        desk().tick();
        desk().settle(std::chrono::minutes(1));
    }

    [[nodiscard]] std::vector<LogEntry> rows(const std::string& what = {}) const
    {
        const auto log = EventLog::openForReading(database);
        std::vector<LogEntry> found;
        if (!log)
            return found;
        LogFilter all;
        all.limit = 10'000;
        const auto entries = log->query(all);
        for (const LogEntry& entry : *entries) {
            if (what.empty() || entry.row.what == what)
                found.push_back(entry);
        }
        return found;
    }

    template <class Notice>
    [[nodiscard]] std::vector<Notice> heard() const
    {
        std::vector<Notice> found;
        for (const DeskNotice& notice : told) {
            if (const auto* one = std::get_if<Notice>(&notice))
                found.push_back(*one);
        }
        return found;
    }

    [[nodiscard]] FrameStamp now() const { return {clock.monotonic(), clock.wall(), 1}; }

    [[nodiscard]] ElevatedBegan begins(std::int64_t track = 1) const
    {
        ElevatedBegan event;
        event.camera = CameraId{"east"};
        event.stamp = now();
        event.track = TrackId{track};
        event.decision.verdict = Verdict::Elevated;
        event.decision.skin = Celsius::degrees(37.12);
        event.decision.oralEquivalent = Celsius::degrees(38.1);
        event.decision.u95 = TempDelta::kelvins(0.3);
        event.decision.limit = Celsius::degrees(37.5);
        event.decision.siteOffset = TempDelta::kelvins(0.98);
        event.decision.uncertainty.terms = {
            {UncertaintySource::Noise, TempDelta::kelvins(0.03), false}};
        event.reference.raw = Celsius::degrees(36.6);
        event.reference.setTemperature = Celsius::degrees(37.0);
        event.place = {3, 5, 0.0, true};
        event.simulated = origin_ == LogOrigin::Simulation;
        return event;
    }

    /// Both kinds, as a pipeline cuts them out where it may; every pixel the same.
    [[nodiscard]] static ElevatedBegan withPicture(ElevatedBegan event)
    {
        auto pictures = std::make_shared<AlarmPictures>();
        pictures->thermal = cv::Mat(60, 50, CV_16UC1, cv::Scalar(0x7a69)); // "zi"
        pictures->visible = cv::Mat(90, 80, CV_8UC3, cv::Scalar('c', 'b', 'a'));
        event.pictures = std::move(pictures);
        return event;
    }

    TemporaryFolder folder;
    std::filesystem::path database = folder / "log";
    std::filesystem::path settingsFile = folder / "settings.toml";
    Settings settings;
    LogOptions disks = patient();
    ManualClock clock;
    std::function<void(const DeskNotice&)> whenTold;
    std::function<bool(const std::string&)> testOutput;
    std::vector<ClipWish> clipWishes;
    std::map<ExportFormat, ExportWriter> drawnExports;
    std::filesystem::path usersFile; ///< empty: the desk has no users
    std::vector<Session> ownSessions{
        {"kim", Role::Guard}, {"lee", Role::Supervisor}, {"park", Role::Admin}, {"", Role::Guard}};
    std::vector<DeskNotice> told;

private:
    /// As long as the disks need, so that no busy machine makes rows late.
    static LogOptions patient()
    {
        LogOptions options;
        options.patience = {
            std::chrono::minutes(1), std::chrono::minutes(2), std::chrono::minutes(1), true};
        return options;
    }

    LogOrigin origin_;
    std::optional<Desk> desk_;
};

inline const Session kGuard{"kim", Role::Guard};
inline const Session kSupervisor{"lee", Role::Supervisor};
inline const Session kAdmin{"park", Role::Admin};

} // namespace haetae::test
