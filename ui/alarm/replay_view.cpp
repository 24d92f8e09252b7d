// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/replay_view.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "live/image_conversion.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

using namespace std::chrono_literals;

constexpr int kBar = 52;
constexpr int kFoot = 36;
constexpr auto kRest = 1s; // between the end and the next beginning
constexpr TemperatureSpan kSpan{20.0, 38.5};

QRectF fitted(const QSizeF& picture, const QRectF& room)
{
    const QSizeF size = picture.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

} // namespace

ReplayView::ReplayView(QWidget* parent) : QWidget(parent), colours_(pictureColours())
{
    setObjectName(QStringLiteral("replayView"));
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void ReplayView::play(const QString& entrance, TrackId alarmed,
    std::vector<std::shared_ptr<ReplayMoment>> moments, MonotonicTime now)
{
    entrance_ = entrance;
    alarmed_ = alarmed;
    moments_ = std::move(moments);
    began_ = now;
    shown_ = 0;
    render();
}

void ReplayView::stop()
{
    moments_.clear();
    for (QImage* picture : {&thermal_, &visible_}) {
        if (!picture->isNull())
            picture->fill(0);
        *picture = {};
    }
    update();
}

void ReplayView::setKey(const QString& key)
{
    key_ = key;
    update();
}

const ReplayMoment* ReplayView::moment() const
{
    return shown_ < moments_.size() ? moments_[shown_].get() : nullptr;
}

/// The visible picture comes more seldom than the thermal one.
const ReplayMoment* ReplayView::newestVisible() const
{
    for (std::size_t i = std::min(shown_ + 1, moments_.size()); i > 0; --i) {
        if (!moments_[i - 1]->visible.empty())
            return moments_[i - 1].get();
    }
    return nullptr;
}

bool ReplayView::hasPictures() const
{
    return moment() && !moment()->thermal.empty();
}

void ReplayView::tick(MonotonicTime now)
{
    if (isHidden() || moments_.empty())
        return;
    if (std::any_of(moments_.begin(), moments_.end(),
            [](const auto& kept) { return kept->thermal.empty(); })) {
        stop(); // the memory was wiped meanwhile
        return;
    }
    const auto first = moments_.front()->stamp.monotonic;
    const auto whole = moments_.back()->stamp.monotonic - first + kRest;
    const auto at = first + (now - began_) % whole;
    const auto next = std::upper_bound(moments_.begin(), moments_.end(), at,
        [](MonotonicTime time, const auto& kept) { return time < kept->stamp.monotonic; });
    const auto wanted =
        static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, next - moments_.begin() - 1));
    if (wanted == shown_)
        return;
    shown_ = wanted;
    render();
}

void ReplayView::render()
{
    thermal_ = {};
    visible_ = {};
    if (hasPictures()) {
        const cv::Mat celsius = moment()->celsius();
        thermal_ = thermalImage(celsius, cv::Rect(0, 0, celsius.cols, celsius.rows),
            {kSpan, PaletteKind::Iron, std::nullopt}, QSize(celsius.cols * 2, celsius.rows * 2));
        if (const ReplayMoment* other = newestVisible())
            visible_ =
                visibleImage(other->visible, QSize(other->visible.cols, other->visible.rows));
    }
    describe();
    update();
}

void ReplayView::describe()
{
    setAccessibleName(tr("Seen again, not live"));
    setAccessibleDescription(entrance_);
}

void ReplayView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void ReplayView::hideEvent(QHideEvent* event)
{
    stop();
    QWidget::hideEvent(event);
}

void ReplayView::paintBar(QPainter& painter) const
{
    const QRectF bar(0, 0, width(), kBar);
    painter.fillRect(bar, colours_.normal);
    painter.setPen(colours_.ground);
    painter.setFont(ui::font(size::kClock, true));
    QString words = tr("SEEN AGAIN, NOT LIVE");
    if (hasPictures())
        words += QStringLiteral("  ·  %1  ·  %2").arg(entrance_, clockTime(moment()->stamp.wall));
    painter.drawText(bar.adjusted(20, 0, -20, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
    painter.setFont(ui::font(size::kText, true));
    painter.drawText(bar.adjusted(20, 0, -20, 0), Qt::AlignVCenter | Qt::AlignRight,
        tr("back to live  [%1]").arg(key_));
    if (moments_.size() < 2)
        return;
    const double share = static_cast<double>(shown_) / static_cast<double>(moments_.size() - 1);
    const QRectF line(20, height() - kFoot / 2.0 - 4, width() - 40.0, 8);
    painter.fillRect(line, colours_.line);
    painter.fillRect(QRectF(line.topLeft(), QSizeF(line.width() * share, 8)), colours_.normal);
}

void ReplayView::paintPeople(QPainter& painter, const QRectF& picture) const
{
    for (const ReplayMoment::Person& person : moment()->people) {
        const bool alarmed = person.track == alarmed_;
        const QRectF box(picture.left() + person.face.x * picture.width(),
            picture.top() + person.face.y * picture.height(), person.face.width * picture.width(),
            person.face.height * picture.height());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(verdictColour(colours_, person.verdict), alarmed ? 4 : 2,
            alarmed ? Qt::SolidLine : Qt::DashLine));
        painter.drawRect(box);
        if (!person.oralEquivalent || !(alarmed || person.verdict == Verdict::Elevated))
            continue;
        const QRectF label(box.center().x() - 48, box.top() - 44, 96, 40);
        painter.fillRect(label, colours_.elevated);
        painter.setPen(colours_.onElevated);
        painter.setFont(ui::font(size::kFigure, true));
        painter.drawText(label, Qt::AlignCenter, figure(*person.oralEquivalent));
    }
}

void ReplayView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), colours_.ground);
    paintBar(painter);
    const QRectF room(12, kBar + 12, width() - 24.0, height() - kBar - kFoot - 24.0);
    if (thermal_.isNull()) {
        painter.setPen(colours_.text);
        painter.setFont(ui::font(size::kTitle));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap,
            tr("Nothing is kept to be seen again. The last seconds are wiped when the alarm is "
               "closed, and after 2 minutes."));
        return;
    }
    const QRectF picture = fitted(thermal_.size(), room);
    painter.drawImage(picture, thermal_);
    paintPeople(painter, picture);
    if (!visible_.isNull()) {
        const QSizeF small(picture.width() * 0.34, picture.height() * 0.34);
        const QRectF corner(picture.topRight() - QPointF(small.width() + 8, -8), small);
        const QRectF inset = fitted(visible_.size(), corner);
        painter.drawImage(inset, visible_);
        painter.setPen(QPen(colours_.dim, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inset);
    }
    painter.setPen(QPen(colours_.normal, 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
}

} // namespace haetae::ui
