// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor/visitor_window.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "theme/icons.h"
#include "visitor/visitor_words.h"

namespace haetae::ui {
namespace {

/// The largest letters, up to `most`, with which the words fit into the width.
int fittingPixels(QPainter& painter, const QString& words, double width, int most)
{
    int pixels = most;
    for (; pixels > 16; pixels -= 2) {
        painter.setFont(ui::font(pixels, true));
        if (painter.fontMetrics().horizontalAdvance(words) <= width)
            break;
    }
    return pixels;
}

} // namespace

VisitorWindow::VisitorWindow(ConsoleLink& link, const CameraId& entrance, QWidget* parent)
    : QWidget(parent),
      link_(&link),
      entrance_(entrance),
      colours_(colours())
{
    setObjectName(QStringLiteral("visitorWindow"));
    setAttribute(Qt::WA_QuitOnClose, false); // the guard's window decides when Haetae ends
    setAttribute(Qt::WA_ShowWithoutActivating); // the guard's keys stay with the guard
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::BlankCursor);
    resize(1280, 720);
    VisitorScreen visitors = link.settings().visitors;
    visitors.entrance = entrance.value;
    follow(visitors);
    connect(&link, &ConsoleLink::settingsChanged, this,
        [this](const Settings& settings) { follow(settings.visitors); });
    connect(&link, &ConsoleLink::pumped, this, &VisitorWindow::tick);
    whenLookChanges(this, [this] { update(); });
    retranslate();
    tick();
}

void VisitorWindow::follow(const VisitorScreen& visitors)
{
    entrance_ = CameraId{visitors.entrance};
    const auto& feeds = link_->feeds();
    const bool known = std::any_of(
        feeds.begin(), feeds.end(), [&](const EntranceFeed& feed) { return feed.id == entrance_; });
    if (!known && !feeds.empty())
        entrance_ = feeds.front().id;
    englishFirst_ = visitors.englishFirst;
    update();
}

std::optional<ThermalRect> VisitorWindow::spot() const
{
    for (const CameraConfig& camera : link_->settings().cameras) {
        if (camera.id == entrance_)
            return camera.recheckSpot;
    }
    return std::nullopt;
}

void VisitorWindow::tick()
{
    const SnapshotPtr snapshot = link_->snapshot(entrance_);
    const bool simulated = link_->simulated() || (snapshot && snapshot->simulated);
    if (simulated != simulated_) {
        simulated_ = simulated;
        update();
    }
    const VisitorMessage message =
        visitorMessage(snapshot.get(), link_->condition(entrance_), spot());
    if (message == shown_)
        return;
    const MonotonicTime now = link_->clock().monotonic();
    // Only "go ahead" may be wrong a moment later: nothing waits behind it.
    const bool mayHold = since_ && shown_ != VisitorMessage::GoAhead;
    if (mayHold && now - *since_ < kShortest)
        return;
    since_ = now;
    tell(message);
}

void VisitorWindow::tell(VisitorMessage message)
{
    shown_ = message;
    retranslate();
    update();
}

void VisitorWindow::retranslate()
{
    const VisitorWords words = visitorWords(shown_);
    setWindowTitle(tr("Haetae · visitors"));
    setAccessibleName(tr("What visitors are told"));
    setAccessibleDescription(words.korean + QStringLiteral(" · ") + words.english);
}

void VisitorWindow::paintEvent(QPaintEvent*)
{
    const VisitorWords words = visitorWords(shown_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours_.ground);
    const double wide = width();
    const double high = height();
    const int picture = static_cast<int>(std::min(high * 0.46, wide * 0.5));
    // "Go ahead" alone has a colour of its own; all others look alike from afar.
    const QColor colour = shown_ == VisitorMessage::GoAhead ? colours_.good : colours_.normal;
    painter.drawPixmap(QPointF((wide - picture) / 2, high * 0.07),
        iconPixmap(words.icon, picture, colour, devicePixelRatioF()));
    const double room = wide * 0.92;
    const double left = (wide - room) / 2;
    painter.setPen(colours_.text);
    const QString& first = englishFirst_ ? words.english : words.korean;
    const QString& second = englishFirst_ ? words.korean : words.english;
    fittingPixels(painter, first, room, static_cast<int>(high * 0.15));
    painter.drawText(QRectF(left, high * 0.56, room, high * 0.22), Qt::AlignCenter, first);
    fittingPixels(painter, second, room, static_cast<int>(high * 0.095));
    painter.drawText(QRectF(left, high * 0.78, room, high * 0.14), Qt::AlignCenter, second);
    if (!simulated_)
        return;
    painter.setFont(ui::font(std::max(14, static_cast<int>(high * 0.025)), true));
    const QString plate = QStringLiteral("SIMULATION");
    const double plateWide = painter.fontMetrics().horizontalAdvance(plate) + 24.0;
    const QRectF place(wide - plateWide - 16, 16, plateWide, painter.fontMetrics().height() + 8.0);
    painter.setPen(QPen(colours_.simulationLine, 1));
    painter.setBrush(colours_.simulationGround);
    painter.drawRoundedRect(place, size::kControlRadius, size::kControlRadius);
    painter.setPen(colours_.simulationText);
    painter.drawText(place, Qt::AlignCenter, plate);
}

void VisitorWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace haetae::ui
