// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <map>

#include "alarm/alarm_column.h"
#include "alarm/alarm_popup.h"
#include "alarm/replay_view.h"
#include "bridge/console_link.h"
#include "shell/header_bar.h"
#include "shell/key_map.h"
#include "shell/wall.h"

class QShortcut;

namespace haetae::ui {

class DutyPanel;
class IdleWatch;
class ShiftFigures;
class SoundPanel;
class TrafficPanel;
class StatusLine;

/// The guard's window: header, wall, alarm column, footer; it connects them and owns the keys.
/// *thread-bound* (UI thread)
class ConsoleWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// The link and the lamp's slot (may be null) outlive the window.
    ConsoleWindow(ConsoleLink& link, LatestSlot<AlarmState>* lamp, QWidget* parent = nullptr);

    /// Slides the page over the wall; header and alarm column stay. Owned as a child.
    void showPage(QWidget* page);
    void closePage();
    void setView(ViewMode view);
    /// The desk's saved layouts; what is wrong with them is told on the status line too.
    Result<void> useLayouts(const std::filesystem::path& file, const QString& chosen = {});
    /// Full screen; only a supervisor's or an admin's session may leave or close it, and the desk
    /// must agree.
    void setKiosk(bool kiosk);
    [[nodiscard]] const KeyMap& keys() const { return keys_; }
    [[nodiscard]] QWidget* page() const { return wall_->page(); }
    [[nodiscard]] AlarmPopup& popup() { return *popup_; }

Q_SIGNALS:
    void logAsked(); ///< L with no page open: the one who builds pages shows the log
    void settingsAsked();
    void languageAsked(); ///< switch to the other language
    void setUpAsked(); ///< the first-run assistant
    void pendingAsked(); ///< the change that waits for a second person
    void pageClosed(QWidget* page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(LatestSlot<AlarmState>* lamp);
    void makeKeys();
    void followSettings();
    void actOnAlarm(ConsoleAction action);
    void toggleReplay();
    [[nodiscard]] bool mayLeave() const;
    void act(ConsoleAction action);
    void back();
    void togglePage(ConsoleAction action);
    void tick();
    void colourGround(bool phase);
    void followAlarms();
    void toggleSound();
    void toggleDuty();
    void followDuty(const DutyNotice& duty);
    void leaveKiosk();
    void pauseAudio();
    [[nodiscard]] int callingPeople() const; ///< none while alarms are paused or off
    void retranslate();
    [[nodiscard]] bool bright() const; ///< first half of each second

    ConsoleLink* link_;
    HeaderBar* header_ = nullptr;
    Wall* wall_ = nullptr;
    AlarmColumn* column_ = nullptr;
    ShiftFigures* figures_ = nullptr;
    SoundPanel* sound_ = nullptr;
    TrafficPanel* traffic_ = nullptr;
    StatusLine* status_ = nullptr;
    AlarmPopup* popup_ = nullptr;
    ReplayView* replay_ = nullptr;
    KeyMap keys_;
    DutyPanel* duty_ = nullptr;
    IdleWatch* idle_ = nullptr;
    Session seenBy_; ///< whoever has the pages open
    bool kiosk_ = false;
    bool leaving_ = false; ///< the kiosk, allowed by the desk
    QList<QShortcut*> allKeys_;
    QList<QShortcut*> acknowledgeKeys_;
    QList<QShortcut*> seekKeys_;
    QList<QShortcut*> wallKeys_;
    ViewMode view_ = ViewMode::Inset;
    ConsoleAction pageOf_ = ConsoleAction::Back;
};

} // namespace haetae::ui
