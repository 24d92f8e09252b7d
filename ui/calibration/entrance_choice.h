// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "model/config/camera_config.h"
#include "settings/settings.h"
#include "settings/settings_page.h"

namespace haetae::ui {

/// Which entrance a page is about; hidden where there is but one. *thread-bound* (UI)
class EntranceChoice final : public QComboBox {
    Q_OBJECT
public:
    explicit EntranceChoice(const char* objectName, QWidget* parent);

    void load(const Settings& settings);
    /// Null: there is no entrance.
    [[nodiscard]] const CameraConfig* camera() const;
    [[nodiscard]] std::shared_ptr<const ScreeningSnapshot> snapshotIn(
        const std::vector<EntranceNow>& entrances) const;

private:
    std::vector<CameraConfig> cameras_;
};

} // namespace haetae::ui
