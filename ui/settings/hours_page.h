// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/config/camera_config.h"
#include "settings/settings_page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haetae::ui {

class HoursRow;

/// When each entrance judges people; no hours entered: always. *thread-bound* (UI)
class HoursPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit HoursPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    void showEntrances(const std::vector<EntranceNow>& entrances) override;
    void retranslate() override;

private:
    /// One entrance's hours. *value*
    struct Entrance {
        CameraId id;
        QString name;
        QLabel* title = nullptr;
        QLabel* always = nullptr;
        QVBoxLayout* rows = nullptr;
        QPushButton* add = nullptr;
        std::vector<HoursRow*> spans;
    };
    void build(const CameraConfig& camera);
    void addSpan(std::size_t entrance, const HoursSpan& span);
    void removeSpan(std::size_t entrance, HoursRow* row);
    void showAlways(const Entrance& entrance) const;

    std::vector<Entrance> entrances_;
    QVBoxLayout* column_;
    QLabel* meaning_;
    QLabel* error_;
    int made_ = 0; ///< rows so far, for their names
};

} // namespace haetae::ui
