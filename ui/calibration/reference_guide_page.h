// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>

#include "desk/reference_steps.h"
#include "settings/settings_page.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

namespace haetae::ui {

class EntranceChoice;
class SettingsField;

/// Leads through setting up the blackbody reference of an entrance, a step after the other, with
/// what it says of itself now. *thread-bound* (UI)
class ReferenceGuidePage final : public SettingsPage {
    Q_OBJECT
public:
    explicit ReferenceGuidePage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    void showEntrances(const std::vector<EntranceNow>& entrances) override;
    void retranslate() override;

private:
    /// Lens and distance of one entrance as typed. *value*
    struct Optics {
        std::optional<double> fieldDegrees;
        std::optional<double> metres;
    };
    struct Row {
        QLabel* mark = nullptr;
        QLabel* words = nullptr;
    };
    void lay();
    void refresh();
    void showOptics();
    void takeOptics();
    [[nodiscard]] QString stepWords(const StepState& step) const;
    [[nodiscard]] CameraConfig typedCamera() const;

    std::map<CameraId, Optics> optics_;
    std::shared_ptr<const ScreeningSnapshot> snapshot_;
    bool showing_ = false;
    EntranceChoice* choice_;
    QLabel* meaning_;
    QLabel* now_;
    QLabel* picture_;
    std::array<Row, kReferenceSteps> rows_;
    QCheckBox* lensKnown_;
    QDoubleSpinBox* field_;
    QCheckBox* distanceKnown_;
    QDoubleSpinBox* metres_;
    SettingsField* fieldField_;
    SettingsField* metresField_;
};

} // namespace haetae::ui
