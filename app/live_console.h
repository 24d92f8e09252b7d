// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "base/file_lock.h"
#include "base/patient_thread.h"
#include "bridge/chime/chime_link.h"
#include "bridge/console_link.h"
#include "bridge/language.h"
#include "console_options.h"
#include "console_pages.h"
#include "place.h"
#include "shell/console_window.h"
#include "station.h"
#include "visitor/visitor_window.h"

namespace haetae {

/// The running console: station, link, window, sound. Members are destroyed in the reverse order.
/// *thread-bound* (UI)
class LiveConsole final : public QObject {
    Q_OBJECT
public:
    /// Errors: no place, unknown scenario, unreadable settings.
    [[nodiscard]] static Result<std::unique_ptr<LiveConsole>> make(
        const ConsoleOptions& options, const Clock& clock, ui::LanguageSwitch& language);
    ~LiveConsole() override;

    [[nodiscard]] ui::ConsoleWindow& window() { return *window_; }

private:
    explicit LiveConsole(Place place);
    [[nodiscard]] Result<void> startStation(const Clock& clock);
    void makeWindow(const Clock& clock, ui::LanguageSwitch& language);
    void wireSound();
    void followPasswords(const Settings& settings);
    void openVisitorWindow(std::optional<int> screen);

    Place place_;
    std::optional<FileLock> settingsLock_; ///< while it runs, haetaectl leaves its settings alone
    bool intoFile_ = false; ///< what is drawn ends in a picture
    bool kiosk_ = false;
    LatestSlot<AlarmState> lamp_;
    ui::ChimeLink chime_;
    std::unique_ptr<Station> station_;
    std::unique_ptr<ui::ConsoleLink> link_;
    std::unique_ptr<ui::ConsoleWindow> window_;
    std::unique_ptr<ui::VisitorWindow> visitors_; ///< empty: nobody asked for it
    std::unique_ptr<ConsolePages> pages_;
    PatientThread keychain_; ///< passwords on their way there; a dead one holds nobody up
};

/// The face detector that can be opened here; null with the reason on stderr when there is none.
[[nodiscard]] std::unique_ptr<FaceDetector> openDetector();

} // namespace haetae
