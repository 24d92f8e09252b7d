// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "settings/settings_page.h"

class QComboBox;
class QSpinBox;

namespace haetae::ui {

class SettingsField;

/// How often each priority sounds, and how quiet the loudspeaker may be set. *thread-bound* (UI)
class SoundPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit SoundPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    void retranslate() override;

private:
    /// One priority's controls. *value*
    struct Row {
        QComboBox* repeat = nullptr;
        QSpinBox* every = nullptr;
        SettingsField* field = nullptr;
    };
    [[nodiscard]] Row makeRow(const char* name);
    static void show(const Row& row, const SoundRule& rule);
    [[nodiscard]] static SoundRule typed(const Row& row);

    std::array<Row, 3> rows_; ///< high, medium, low
    QSpinBox* floor_;
    SettingsField* floorField_;
};

/// "every 20 s"
[[nodiscard]] QString soundWords(const SoundRule& rule);

} // namespace haetae::ui
