// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QCheckBox;
class QComboBox;

namespace haetae::ui {

class SettingsField;

/// Colours, size, movement and unit of everything on the screen.
/// *thread-bound* (UI)
class LookPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit LookPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    void retranslate() override;

private:
    [[nodiscard]] Look typed() const;

    QComboBox* scheme_;
    QComboBox* scale_;
    QCheckBox* still_;
    QComboBox* unit_;
    SettingsField* schemeField_;
    SettingsField* scaleField_;
    SettingsField* stillField_;
    SettingsField* unitField_;
};

/// The scheme's name for people.
[[nodiscard]] QString word(LookScheme scheme);
[[nodiscard]] QString word(TemperatureUnit unit);
/// "150 %", or what the screen asks for.
[[nodiscard]] QString scaleWords(int percent);

} // namespace haetae::ui
