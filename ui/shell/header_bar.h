// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "bridge/console_link.h"
#include "live/tile_layout.h"
#include "shell/console_keys.h"
#include "shell/entrance_chip.h"
#include "shell/sound_chip.h"
#include "theme/tokens.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace haetae::ui {

/// Name, entrances, simulation plate, proof of sound, user, language, pages and clock. Turns to the
/// alarm's colour while somebody elevated waits for an answer. *thread-bound* (UI thread)
class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(ConsoleLink& link, QWidget* parent = nullptr);

    void tick(); ///< clock, chips, plate
    [[nodiscard]] SoundChip& soundChip() { return *sound_; }
    void setView(ViewMode view);
    void setNarrow(bool narrow); ///< leaves out what a guard can do without
    void setAlarm(int unanswered, bool bright);

Q_SIGNALS:
    void asked(haetae::ui::ConsoleAction action); ///< a button was pressed

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showChips();
    QPushButton* addButton(QHBoxLayout* row, const char* name, ConsoleAction action);
    void paintAlarm(QPainter& painter) const;
    void retranslate();
    void recolour(); ///< what stands in style sheets of its own
    void colourName();

    ConsoleLink* link_;
    const Colours& colours_; ///< of the scheme in force
    QLabel* name_ = nullptr;
    QLabel* desk_ = nullptr;
    QList<EntranceChip*> chips_;
    QLabel* simulation_ = nullptr;
    SoundChip* sound_ = nullptr;
    QLabel* user_ = nullptr;
    QPushButton* language_ = nullptr;
    QPushButton* view_ = nullptr;
    QPushButton* log_ = nullptr;
    QPushButton* settings_ = nullptr;
    QPushButton* help_ = nullptr;
    QLabel* clock_ = nullptr;
    int unanswered_ = 0;
    bool bright_ = false;
};

} // namespace haetae::ui
