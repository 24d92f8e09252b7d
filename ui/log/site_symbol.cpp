// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/site_symbol.h"

#include <QPainter>

#include "theme/tokens.h"

namespace haetae::ui {

SiteSymbol::SiteSymbol(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("siteSymbol"));
    setFixedSize(sizeHint());
}

void SiteSymbol::setSite(std::optional<FacialSite> site)
{
    site_ = site;
    update();
}

void SiteSymbol::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours();
    const QRectF head(14, 4, 44, 58);
    const bool whole = site_ == FacialSite::WholeFaceMaximum;
    QColor marked = c.recheck;
    marked.setAlpha(110);
    painter.setPen(QPen(c.dim, 2));
    painter.setBrush(whole ? QBrush(marked) : QBrush(c.raised));
    painter.drawEllipse(head);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(2, 64, 68, 36), 0, 180 * 16);
    painter.setPen(QPen(c.dim, 2, Qt::SolidLine, Qt::RoundCap));
    for (const double x : {27.0, 45.0})
        painter.drawLine(QPointF(x - 4, 32), QPointF(x + 4, 32)); // eyes
    painter.drawLine(QPointF(30, 50), QPointF(42, 50)); // mouth
    painter.setPen(QPen(c.recheck, 2));
    painter.setBrush(marked);
    if (site_ == FacialSite::Forehead)
        painter.drawRoundedRect(QRectF(24, 10, 24, 12), 5, 5);
    if (site_ == FacialSite::InnerCanthi) {
        for (const double x : {32.0, 40.0})
            painter.drawEllipse(QPointF(x, 32), 3.5, 3.5);
    }
}

} // namespace haetae::ui
