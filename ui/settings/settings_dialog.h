// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "alarm/output_journal.h"
#include "desk/desk_command.h"
#include "desk/desk_notice.h"
#include "model/session.h"
#include "settings/camera_probe.h"
#include "settings/desk_now.h"
#include "settings/settings.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace haetae::ui {

class Prompts;
class SettingsBook;
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
        Prompts* prompts = nullptr; ///< null: no file can be chosen
        std::function<DeskNow()> desk{}; ///< disk, sound and outputs of now; empty: not known
        QStringList cameraKinds{}; ///< names of the back ends that this program has
        CameraProbe cameras{}; ///< empty: no camera can be searched for here
        /// People measured and not yet signed for; outlives the dialog until somebody signs out.
        std::shared_ptr<ValidationSheet> validation{};
    };
    explicit SettingsDialog(Parts parts, QWidget* parent = nullptr);

    /// What is in force now. What was typed and not yet sent is kept.
    void setSettings(const Settings& settings);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const;
    void showPage(int index);
    void showPage(const char* name); ///< by its objectName, e.g. "outputsPage"
    /// What a file holds is shown as if it had been typed: nothing counts before OK.
    void importFrom(const std::filesystem::path& file);
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
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPages();
    void lay();
    void load();
    void accept();
    void cancel();
    void askExport();
    void askImport();
    [[nodiscard]] const std::vector<SettingsPage*>& pages() const;
    void showChanges();
    void showEntrances();
    void retranslate();
    [[nodiscard]] bool mayChange() const { return parts_.session.role == haetae::Role::Admin; }
    /// The settings in force with what was typed.
    [[nodiscard]] Settings typed() const;

    Parts parts_;
    bool touched_ = false;
    bool loading_ = false;
    std::optional<Settings> imported_; ///< stands in for what is in force until OK or Cancel
    QString importedFrom_;
    QLabel* title_;
    QPushButton* import_;
    QPushButton* export_;
    QLabel* readOnly_;
    SettingsBook* book_;
    QLabel* changes_;
    QScrollArea* changesScroll_;
    QPushButton* ok_;
    QPushButton* cancel_;
};

} // namespace haetae::ui
