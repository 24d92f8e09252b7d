// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "bridge/console_link.h"
#include "live/tile_layout.h"
#include "people/duty_chip.h"
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
    [[nodiscard]] DutyChip& dutyChip() { return *user_; }
    void setView(ViewMode view);
    void setAlarm(int unanswered, bool bright);

Q_SIGNALS:
    void asked(haetae::ui::ConsoleAction action); ///< a button was pressed

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What a narrow header leaves out, the least needed first; each includes those before it.
    enum class Left {
        Nothing,
        Desk,
        User,
        LiveEntrances,
        Seconds,
        Name,
        EntranceStates,
        Keys,
        Entrances
    };
    void fit();
    void leaveOut(Left left);
    void showClock();
    void showChips(Left left);
    [[nodiscard]] QString contents() const; ///< changes whenever something else may fit
    QPushButton* addButton(QHBoxLayout* row, const char* name, ConsoleAction action);
    [[nodiscard]] QString alarmWords() const;
    void paintAlarm(QPainter& painter) const;
    void retranslate();
    void recolour(); ///< what stands in style sheets of its own
    void colourName();

    ConsoleLink* link_;
    const Colours& colours_; ///< of the scheme in force
    QLabel* name_ = nullptr;
    QLabel* desk_ = nullptr;
    QList<EntranceChip*> chips_;
    QLabel* troubled_ = nullptr; ///< how many entrances need somebody, in place of their chips
    QLabel* simulation_ = nullptr;
    SoundChip* sound_ = nullptr;
    DutyChip* user_ = nullptr;
    QPushButton* language_ = nullptr;
    QPushButton* view_ = nullptr;
    QPushButton* log_ = nullptr;
    QPushButton* settings_ = nullptr;
    QPushButton* help_ = nullptr;
    QLabel* clock_ = nullptr;
    int unanswered_ = 0;
    bool bright_ = false;
    bool seconds_ = true; ///< shown by the clock
    QString fitted_; ///< the contents that are laid out
};

} // namespace haetae::ui
