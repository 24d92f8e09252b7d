// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "alarm/alarm_output.h"
#include "theme/tokens.h"

class QPainter;

namespace haetae::ui {

/// Three lamps as on a mast, each with its word and count: red for people, amber for parts that
/// fail, green while somebody can be judged. *thread-bound* (UI thread)
class StackLight final : public QWidget {
    Q_OBJECT
public:
    explicit StackLight(QWidget* parent = nullptr);

    void setState(const AlarmState& state);
    void setBright(bool bright); ///< the blink's phase
    [[nodiscard]] const AlarmState& state() const { return state_; }
    [[nodiscard]] bool redLit() const { return state_.unacknowledged > 0 || state_.open > 0; }
    [[nodiscard]] bool amberLit() const { return state_.technical > 0; }
    [[nodiscard]] bool greenLit() const { return state_.screening; }
    [[nodiscard]] QSize sizeHint() const override { return {220, 72}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void paintMissing(QPainter& painter, const QRectF& place, const QString& text) const;
    void paintLamp(QPainter& painter, const QRectF& place, const QColor& colour, bool lit,
        const QString& text) const;

    AlarmState state_;
    const Colours& colours_; ///< of the scheme in force
    bool bright_ = true;
};

} // namespace haetae::ui
