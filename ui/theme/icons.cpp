// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <utility>

#include "theme/tokens.h"

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

namespace {

/// Draws an icon when it is needed, in the colours that hold then. *thread-bound*
class ThemedIcon final : public QIconEngine {
public:
    /// all: stays valid and follows the scheme in force.
    ThemedIcon(QString name, const Colours& all) : name_(std::move(name)), all_(all) { }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = mode == QIcon::Disabled ? all_.dim : all_.text;
        painter->drawPixmap(rect,
            iconPixmap(name_, std::min(rect.width(), rect.height()), colour,
                painter->device()->devicePixelRatio()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect({}, size), mode, state);
        return drawn;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIcon(name_, all_); }

private:
    QString name_;
    const Colours& all_;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new ThemedIcon(name, colours())); // the icon owns it
}

QIcon pictureIcon(const QString& name)
{
    return QIcon(new ThemedIcon(name, pictureColours())); // the icon owns it
}

} // namespace haetae::ui
