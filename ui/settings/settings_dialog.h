// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "alarm/output_journal.h"
#include "desk/desk_command.h"
#include "desk/desk_notice.h"
#include "model/session.h"
#include "settings/settings.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace haetae::ui {

class SettingsPage;
struct EntranceNow;

/// Everything an admin may set, with OK and Cancel and a line that says what OK will change. A page
/// of the window and never modal: no alarm may hide behind it. *thread-bound* (UI)
class SettingsDialog final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        Settings settings;
        Session session;
        std::function<void(DeskCommand)> submit;
        std::function<std::vector<EntranceNow>()> entrances{}; ///< empty: nothing is said of now
        /// The newest commands to an output and its replies; empty: none are shown.
        std::function<std::vector<OutputExchange>(const std::string&)> exchanges{};
        std::function<DutyNotice()> duty{}; ///< who may sign in; empty: nobody is shown
    };
    explicit SettingsDialog(Parts parts, QWidget* parent = nullptr);

    /// What is in force now. What was typed and not yet sent is kept.
    void setSettings(const Settings& settings);
    void showPage(int index); ///< 0 limit, 1 reference, 2 language and desk ...
    void showPage(const char* name); ///< by its objectName, e.g. "outputsPage"
    /// What became of a command of this window's.
    void commandDone(const CommandDone& done);

Q_SIGNALS:
    void closed(); ///< after OK or Cancel

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addPage(SettingsPage* page, const char* objectName);
    void load();
    void accept();
    void cancel();
    void showChanges();
    void showEntrances();
    void retranslate();
    [[nodiscard]] bool mayChange() const { return parts_.session.role == haetae::Role::Admin; }
    /// The settings in force with what was typed.
    [[nodiscard]] Settings typed() const;

    Parts parts_;
    bool touched_ = false;
    bool loading_ = false;
    std::vector<SettingsPage*> pages_;
    QLabel* title_;
    QLabel* readOnly_;
    QTabWidget* tabs_;
    QLabel* changes_;
    QPushButton* ok_;
    QPushButton* cancel_;
};

} // namespace haetae::ui
