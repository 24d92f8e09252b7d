// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "desk/spot_recheck.h"
#include "theme/tokens.h"

class QPushButton;

namespace haetae::ui {

/// "Recheck here" while it runs: what the person should do, a bar of the three seconds, and what
/// was read. *thread-bound* (UI thread)
class SpotPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SpotPanel(QWidget* parent = nullptr);

    void showSpot(const SpotRecheck& spot);
    void setLow(bool low) { note_->setHidden(low); }
    void retranslate();

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Colours& colours_; ///< of the scheme in force
    SpotRecheck::Standing standing_ = SpotRecheck::Standing::Nobody;
    double progress_ = 0.0;
    QLabel* status_ = nullptr;
    QLabel* note_ = nullptr;
    QWidget* bar_ = nullptr;
    QPushButton* close_ = nullptr;
};

/// A "recheck here" as the wall shows it. *value*
struct SpotNow {
    CameraId camera;
    ThermalRect place;
    SpotRecheck::Standing standing = SpotRecheck::Standing::Nobody;
    double progress = 0.0; ///< 0..1
};

/// Two or three words beside the mark in the picture.
[[nodiscard]] QString captionOf(SpotRecheck::Standing standing);

/// "36.8 ± 0.3 °C oral-equivalent · skin temperature 35.8 °C", or why there is none.
[[nodiscard]] QString secondReadingWords(const SecondReading& reading);

} // namespace haetae::ui
