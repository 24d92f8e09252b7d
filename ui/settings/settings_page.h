// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "desk/desk_command.h"
#include "desk/desk_notice.h"
#include "pipeline/screening_snapshot.h"
#include "settings/settings.h"

namespace haetae::ui {

/// What an entrance says now, for the pages that set how it is judged. *value*
struct EntranceNow {
    CameraId camera;
    QString name;
    std::shared_ptr<const ScreeningSnapshot> snapshot; ///< null while there is none
};

/// One sheet of the settings dialog. *thread-bound* (UI)
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// Shows the settings and forgets what was typed.
    virtual void load(const Settings& settings) = 0;
    /// Puts what was typed into the settings.
    virtual void store(Settings& settings) const = 0;
    /// False when a field cannot be meant: the field then says why and has the focus.
    [[nodiscard]] virtual bool check() { return true; }
    /// Why it is changed, as typed; empty on pages that need no reason.
    [[nodiscard]] virtual QString reason() const { return {}; }
    /// Passwords that were typed, for cameras that store() has put into the settings.
    [[nodiscard]] virtual std::vector<CameraPassword> passwords() const { return {}; }
    /// Called now and then while the page is seen.
    virtual void showEntrances(const std::vector<EntranceNow>&) { }
    /// Called about once a second.
    virtual void look() { }
    /// What became of a command that a page may have asked for.
    virtual void commandDone(const CommandDone&) { }
    /// Words in the language that is now switched on.
    virtual void retranslate() = 0;

Q_SIGNALS:
    void edited();
    /// Something to be done at once, beside what OK will change.
    void commandAsked(const haetae::DeskCommand& command);
};

} // namespace haetae::ui
