// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace haetae::ui {

class SettingsPage;

/// What the pages of the settings are about; the order of the list.
enum class SettingsGroup { Measuring, Entrances, Alarms, People, Desk };

/// The pages of the settings under the titles of their groups: a list at the left with the chosen
/// page beside it; where there is no room for both, a box above it. *thread-bound* (UI)
class SettingsBook final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsBook(QWidget* parent = nullptr);

    /// Pages of one group are added one after the other.
    void add(SettingsGroup group, SettingsPage* page, const char* objectName);
    [[nodiscard]] const std::vector<SettingsPage*>& pages() const { return pages_; }
    [[nodiscard]] int current() const;
    void show(int page);
    /// The scroll area around the shown page.
    [[nodiscard]] QWidget* shown() const;
    void retranslate();

Q_SIGNALS:
    void turned(); ///< to another page

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] static QString words(SettingsGroup group);
    void fitList();

    std::vector<SettingsPage*> pages_;
    std::vector<SettingsGroup> groups_; ///< of the pages
    QListWidget* list_;
    QComboBox* box_; ///< the same in a narrow window
    QStackedWidget* stack_;
};

} // namespace haetae::ui
