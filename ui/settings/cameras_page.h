// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "settings/camera_probe.h"
#include "settings/settings_page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haetae::ui {

class CameraAssistant;
class CameraCard;

/// The entrances and their cameras. *thread-bound* (UI)
class CamerasPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit CamerasPage(QStringList kinds, CameraProbe probe = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] std::vector<CameraPassword> passwords() const override { return passwords_; }
    void retranslate() override;

private:
    CameraCard* addCard(const CameraConfig& camera);
    [[nodiscard]] CameraId freeId() const;
    void addNew();
    void find();
    void showAssistant(bool shown);
    void takeFound();
    void remove(CameraCard* card);

    QStringList kinds_;
    std::vector<CameraCard*> cards_;
    std::vector<CameraPassword> passwords_; ///< until OK or Cancel, and nowhere else
    QLabel* meaning_;
    QLabel* none_;
    QPushButton* add_;
    QPushButton* find_;
    CameraAssistant* assistant_; ///< null: no camera can be searched for here
    QVBoxLayout* column_;
};

} // namespace haetae::ui
