// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "settings/settings_page.h"
#include "storage/kept_picture.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace haetae::ui {

class Prompts;
class SettingsField;

/// Which pictures of an alarm's person are kept, each on what basis and how long; none by default.
/// *thread-bound* (UI)
class PrivacyPage final : public SettingsPage {
    Q_OBJECT
public:
    /// prompts: null: no notice sheet can be written.
    explicit PrivacyPage(Prompts* prompts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    void retranslate() override;

private:
    /// The switch of one kind with what it asks. *value*
    struct Kind {
        PictureKind kind = PictureKind::ThermalCrop;
        QCheckBox* keep = nullptr;
        QLineEdit* basis = nullptr;
        QSpinBox* hours = nullptr;
        SettingsField* basisField = nullptr;
        SettingsField* hoursField = nullptr;
    };
    [[nodiscard]] Kind make(PictureKind kind, const char* name);
    void showState();
    void printNotice();

    Prompts* prompts_;
    Settings loaded_; ///< what else the notice sheet says
    QLabel* state_;
    QLabel* warning_;
    std::array<Kind, 2> kinds_;
    QCheckBox* clips_;
    QLabel* clipsMeaning_;
    QLineEdit* contact_;
    SettingsField* contactField_;
    QPushButton* notice_;
};

} // namespace haetae::ui
