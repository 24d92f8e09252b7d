// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

#include "model/matched_map.h"
#include "settings/settings_page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace haetae::ui {

class EntranceChoice;
class PointPicture;

/// How the visible picture lies over the thermal one, by points that show the same thing in both.
/// What is left at each point is told while it is dragged. *thread-bound* (UI)
class RegistrationPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit RegistrationPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    void showEntrances(const std::vector<EntranceNow>& entrances) override;
    void retranslate() override;

private:
    void lay();
    void wire();
    void addPoint();
    void removePoint();
    void clearPoints();
    void select(int point);
    void change(int point, bool thermal, SharePoint to);
    void showPictures();
    void showPoints();
    void say(const QString& error);
    [[nodiscard]] std::vector<MatchedPoint>& points();
    [[nodiscard]] cv::Size thermalSize() const;
    [[nodiscard]] cv::Size visibleSize() const;

    std::map<CameraId, std::vector<MatchedPoint>> points_;
    std::vector<MatchedPoint> none_; ///< where there is no entrance
    std::shared_ptr<const ScreeningSnapshot> snapshot_;
    int selected_ = -1;
    EntranceChoice* choice_;
    QLabel* meaning_;
    PointPicture* thermal_;
    PointPicture* visible_;
    QLabel* thermalTitle_;
    QLabel* visibleTitle_;
    QLabel* blendTitle_;
    QLabel* blend_;
    QCheckBox* hold_;
    QPushButton* add_;
    QPushButton* remove_;
    QPushButton* clear_;
    QLabel* left_; ///< residuals
    QLabel* error_;
};

} // namespace haetae::ui
