// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>
#include <chrono>

#include "alarm/alarm_book.h"
#include "live/entrance_tile.h"
#include "shell/caption_strip.h"
#include "shell/key_help.h"

class QGridLayout;

namespace haetae::ui {

class TransportBar;

/// The entrances' tiles; over them the caption, the keys, and a page when one is open.
/// *thread-bound* (UI thread)
class Wall final : public QWidget {
    Q_OBJECT
public:
    explicit Wall(ConsoleLink& link, QWidget* parent = nullptr);

    void tick();
    void follow(const AlarmBook& book, bool bright);
    /// The page slides in and is owned from now on as a child; a former page is hidden.
    void showPage(QWidget* page);
    void closePage();
    [[nodiscard]] QWidget* page() const { return page_; }
    void toggleHelp();
    void setKeys(const KeyMap& keys); ///< that the help shows
    void setView(ViewMode view);
    void pauseOrPlay(); ///< every recording on the wall
    void jump(std::chrono::milliseconds by);
    [[nodiscard]] bool closeHelp(); ///< false when it was not open

Q_SIGNALS:
    void pageClosed(QWidget* page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrive(const CameraId& camera, const SnapshotPtr& snapshot);
    void placeOverlays();

    ConsoleLink* link_;
    QGridLayout* grid_ = nullptr;
    QList<EntranceTile*> tiles_;
    QList<TransportBar*> transports_;
    CaptionStrip* caption_ = nullptr;
    KeyHelp* help_ = nullptr;
    QPointer<QWidget> page_;
};

} // namespace haetae::ui
