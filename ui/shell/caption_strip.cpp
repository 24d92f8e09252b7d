// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/caption_strip.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include "theme/words.h"

namespace haetae::ui {

CaptionStrip::CaptionStrip(QWidget* parent) : QWidget(parent), colours_(pictureColours())
{
    setObjectName(QStringLiteral("captionStrip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CaptionStrip::setScene(const std::string& scene)
{
    const QString text = sceneCaption(scene);
    if (scene == scene_ && text == text_)
        return;
    scene_ = scene;
    text_ = text;
    setAccessibleName(text_);
    setVisible(!text_.isEmpty());
    update();
}

void CaptionStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setScene(scene_);
    QWidget::changeEvent(event);
}

void CaptionStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0x08, 0x0c, 0x12, 0xf0));
    painter.fillRect(QRect(0, 0, 6, height()), colours_.simulationText);
    painter.setPen(colours_.text);
    const QRectF room = QRectF(rect()).adjusted(22, 0, -14, 0);
    int pixels = size::kTitle;
    painter.setFont(ui::font(pixels, true));
    // A long sentence becomes smaller rather than cut.
    while (pixels > size::kLabel
        && QFontMetricsF(painter.font()).horizontalAdvance(text_) > room.width())
        painter.setFont(ui::font(--pixels, true));
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter) | Qt::TextWordWrap, text_);
}

} // namespace haetae::ui
