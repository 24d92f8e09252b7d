// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config/fever_rule.h"
#include "settings/settings_page.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace haetae::ui {

class AdaptiveLimitCard;
class DegreesBox;
class SettingsField;

/// When a reading becomes which verdict: limit, site offset, recheck band. *thread-bound* (UI)
class LimitPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit LimitPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QString reason() const override;
    void showEntrances(const std::vector<EntranceNow>& entrances) override;
    void retranslate() override;

private:
    [[nodiscard]] bool offsetChanged() const;
    void showProvisional();
    void showMeaning();

    FeverRule loaded_;
    DegreesBox* limit_;
    DegreesBox* offset_;
    QCheckBox* validated_;
    QLineEdit* reason_;
    QDoubleSpinBox* band_;
    QDoubleSpinBox* dwell_;
    DegreesBox* hysteresis_;
    QLabel* provisional_;
    QLabel* meaning_; ///< limit and offset taken together
    SettingsField* limitField_;
    SettingsField* offsetField_;
    SettingsField* reasonField_;
    SettingsField* bandField_;
    SettingsField* dwellField_;
    SettingsField* hysteresisField_;
    AdaptiveLimitCard* adaptive_;
};

} // namespace haetae::ui
