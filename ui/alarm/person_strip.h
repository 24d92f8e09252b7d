// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "alarm/person_trail.h"
#include "theme/tokens.h"

namespace haetae::ui {

/// The alarmed person as they look now, with an arrow and their place, to find them by at the door.
/// *thread-bound* (UI thread)
class PersonStrip final : public QWidget {
    Q_OBJECT
public:
    explicit PersonStrip(QWidget* parent = nullptr);

    /// Null: nobody was seen yet. `where` are the place's words.
    void showTrail(const PersonTrail* trail, const QString& where);
    [[nodiscard]] bool hasPicture() const { return trail_.hasPicture(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(QPainter& painter, const QImage& picture, const QRectF& place) const;
    void paintArrow(QPainter& painter, const QRectF& place) const;

    const Colours& colours_; ///< of the scheme in force
    PersonTrail trail_;
    QString where_;
};

} // namespace haetae::ui
