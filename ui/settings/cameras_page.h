// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "settings/settings_page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haetae::ui {

class CameraCard;

/// The entrances and their cameras. *thread-bound* (UI)
class CamerasPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit CamerasPage(QStringList kinds, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    void retranslate() override;

private:
    CameraCard* addCard(const CameraConfig& camera);
    void addNew();
    void remove(CameraCard* card);

    QStringList kinds_;
    std::vector<CameraCard*> cards_;
    QLabel* meaning_;
    QLabel* none_;
    QPushButton* add_;
    QVBoxLayout* column_;
};

} // namespace haetae::ui
