// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>

#include "desk/site_check.h"
#include "settings/desk_now.h"
#include "settings/settings_page.h"

class QLabel;

namespace haetae::ui {

class EntranceChoice;

/// What to look at before an entrance is trusted, each as it is now with what to do about it.
/// *thread-bound* (UI)
class SiteCheckPage final : public SettingsPage {
    Q_OBJECT
public:
    using Desk = std::function<DeskNow()>;
    explicit SiteCheckPage(Desk desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings&) const override { }
    void showEntrances(const std::vector<EntranceNow>& entrances) override;
    void retranslate() override;

private:
    /// One check's line. *value*
    struct Row {
        QLabel* mark = nullptr;
        QLabel* name = nullptr;
        QLabel* advice = nullptr;
    };
    void refresh();

    Desk desk_;
    Settings settings_;
    std::shared_ptr<const ScreeningSnapshot> snapshot_;
    EntranceChoice* choice_;
    QLabel* summary_;
    std::array<Row, kSiteChecks> rows_;
};

/// What the page and the desk say of one entrance, put together for checkSite().
[[nodiscard]] SiteFacts siteFacts(const Settings& settings, const CameraConfig& camera,
    const ScreeningSnapshot* snapshot, const DeskNow& desk, const std::string& today);

} // namespace haetae::ui
