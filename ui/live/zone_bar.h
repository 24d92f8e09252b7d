// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "theme/fitted.h"
#include "theme/tokens.h"

class QGridLayout;
class QLabel;

namespace haetae::ui {

/// What can be done while zones are drawn, and how. *thread-bound* (UI thread)
class ZoneBar final : public QWidget {
    Q_OBJECT
public:
    explicit ZoneBar(QWidget* parent = nullptr);
    void setExcluding(bool excluding);
    [[nodiscard]] int heightAt(int width); ///< that it takes; lays its buttons for it

Q_SIGNALS:
    void excludingChosen(bool excluding);
    void removeAsked();
    void saveAsked();
    void cancelAsked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    FittedButton* addButton(const char* name);
    void retranslate();
    [[nodiscard]] static int columnsFor(int width);
    void lay(int columns); ///< a narrow tile has them on several lines

    const Colours& colours_; ///< over pictures
    QLabel* help_ = nullptr;
    QGridLayout* grid_ = nullptr;
    int columns_ = 0;
    FittedButton* include_ = nullptr;
    FittedButton* exclude_ = nullptr;
    FittedButton* remove_ = nullptr;
    FittedButton* save_ = nullptr;
    FittedButton* cancel_ = nullptr;
};

} // namespace haetae::ui
