// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "shell/wall_layouts.h"
#include "theme/fitted.h"

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace haetae::ui {

/// Above the wall of several entrances: the saved layouts, which entrances are shown, and a name to
/// save them under. *thread-bound* (UI thread)
class LayoutBar final : public QWidget {
    Q_OBJECT
public:
    struct Entrance {
        CameraId id;
        QString name;
        bool shown = true;
    };
    explicit LayoutBar(QWidget* parent = nullptr);
    void setLayouts(const WallLayouts& layouts, const std::vector<Entrance>& entrances);

Q_SIGNALS:
    void chosen(int index);
    void entrancesChosen(const std::vector<haetae::CameraId>& shown);
    void saveAsked(const QString& name);
    void removeAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTab(const WallLayout& layout, int index, bool shown);
    void fillMenu();
    void retranslate();

    QHBoxLayout* tabs_ = nullptr;
    QToolButton* entrancesButton_ = nullptr;
    QMenu* menu_ = nullptr;
    QLineEdit* name_ = nullptr;
    FittedButton* save_ = nullptr;
    FittedButton* remove_ = nullptr;
    std::vector<Entrance> entrances_;
    WallLayouts layouts_;
};

} // namespace haetae::ui
