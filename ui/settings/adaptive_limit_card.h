// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

#include "desk/desk_command.h"
#include "settings/settings.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace haetae::ui {

class OrderRow;
class SettingsField;
struct EntranceNow;

/// The limit that the people of the last hours suggest: whether it is made, shown or judges, and
/// what it and the baseline say now. *thread-bound* (UI)
class AdaptiveLimitCard final : public QFrame {
    Q_OBJECT
public:
    explicit AdaptiveLimitCard(QWidget* parent = nullptr);

    void load(const Settings& settings);
    void store(Settings& settings) const;
    void showEntrances(const std::vector<EntranceNow>& entrances);
    void retranslate();

Q_SIGNALS:
    void edited();
    void commandAsked(const haetae::DeskCommand& command);

private:
    void makeSites(const std::vector<EntranceNow>& entrances);

    /// What one entrance says, with the order that belongs to it.
    struct Site {
        CameraId camera;
        QLabel* says;
        OrderRow* adopt;
    };
    QLabel* title_;
    QComboBox* use_;
    QCheckBox* mayExceed_;
    SettingsField* useField_;
    QLabel* noMove_;
    QVBoxLayout* column_;
    std::vector<Site> sites_;
};

} // namespace haetae::ui
