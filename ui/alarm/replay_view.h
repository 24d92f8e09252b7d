// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <memory>
#include <vector>

#include "alarm/replay_memory.h"
#include "theme/tokens.h"

namespace haetae::ui {

/// The last seconds before and after an alarm, again and again, unmistakably not live. Shows what a
/// ReplayMemory holds and keeps no picture of its own once that is wiped. *thread-bound* (UI
/// thread)
class ReplayView final : public QWidget {
    Q_OBJECT
public:
    explicit ReplayView(QWidget* parent = nullptr);

    void play(const QString& entrance, TrackId alarmed,
        std::vector<std::shared_ptr<ReplayMoment>> moments, MonotonicTime now);
    void stop(); ///< lets go of everything
    void tick(MonotonicTime now);
    void setKey(const QString& key); ///< that goes back
    [[nodiscard]] bool hasPictures() const;
    [[nodiscard]] std::size_t position() const { return shown_; } ///< index of the moment

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void describe();
    void render();
    void paintBar(QPainter& painter) const;
    void paintPeople(QPainter& painter, const QRectF& picture) const;
    [[nodiscard]] const ReplayMoment* moment() const;
    [[nodiscard]] const ReplayMoment* newestVisible() const;

    const Colours& colours_; ///< over pictures
    QString entrance_;
    QString key_;
    TrackId alarmed_;
    std::vector<std::shared_ptr<ReplayMoment>> moments_;
    MonotonicTime began_;
    std::size_t shown_ = 0;
    QImage thermal_;
    QImage visible_;
};

} // namespace haetae::ui
