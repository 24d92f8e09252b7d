// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "settings/settings_page.h"

class QLabel;
class QVBoxLayout;

namespace haetae::ui {

class ReferenceCard;

/// One card an entrance with its blackbody reference. *thread-bound* (UI)
class ReferencePage final : public SettingsPage {
    Q_OBJECT
public:
    explicit ReferencePage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    void showEntrances(const std::vector<EntranceNow>& entrances) override;
    void retranslate() override;

private:
    std::vector<ReferenceCard*> cards_; ///< in the order of the cameras
    std::vector<CameraId> ids_; ///< theirs
    QVBoxLayout* column_;
    QLabel* none_;
};

} // namespace haetae::ui
