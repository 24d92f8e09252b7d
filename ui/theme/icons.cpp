// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace haetae::ui {

QPixmap iconPixmap(const QString& name, int pixels, const QColor& colour, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(pixels, pixels) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

QIcon icon(const QString& name, const QColor& colour)
{
    QIcon made;
    for (const int pixels : {16, 20, 24, 32, 48})
        made.addPixmap(iconPixmap(name, pixels, colour));
    return made;
}

} // namespace haetae::ui
