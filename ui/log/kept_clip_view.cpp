// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/kept_clip_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kSide = 176; // px; as the pictures above it
constexpr int kBeat = 40; // ms
// The same grey for the same warmth all the time; hundredths of a kelvin.
constexpr int kBlack = 29'115; // 18 degC
constexpr int kWhite = 31'315; // 40 degC

QImage greyOf(const cv::Mat& heat)
{
    QImage grey(heat.cols, heat.rows, QImage::Format_Grayscale8);
    for (int y = 0; y < heat.rows; ++y) {
        const auto* from = heat.ptr<std::uint16_t>(y);
        uchar* to = grey.scanLine(y);
        for (int x = 0; x < heat.cols; ++x)
            to[x] = static_cast<uchar>(
                255 * (std::clamp<int>(from[x], kBlack, kWhite) - kBlack) / (kWhite - kBlack));
    }
    return grey;
}

QPixmap pixmapOf(const ClipPlayer::Frame& frame)
{
    const QImage image = !frame.heat.empty()
        ? greyOf(frame.heat)
        : QImage(frame.bgr.data, frame.bgr.cols, frame.bgr.rows,
            static_cast<qsizetype>(frame.bgr.step[0]), QImage::Format_BGR888);
    return QPixmap::fromImage(image).scaled(
        kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

KeptClipView::KeptClipView(QWidget* parent)
    : QWidget(parent),
      beat_(new QTimer(this)),
      row_(new QHBoxLayout),
      place_(new QLabel(this)),
      play_(new QPushButton(this))
{
    setObjectName(QStringLiteral("keptClips"));
    place_->setObjectName(QStringLiteral("keptClipPlace"));
    place_->setProperty("rank", QStringLiteral("dim"));
    play_->setObjectName(QStringLiteral("playClips"));
    play_->setProperty("role", QStringLiteral("second"));
    beat_->setInterval(kBeat);
    row_->setSpacing(8);
    auto* below = new QHBoxLayout;
    below->addWidget(play_);
    below->addWidget(place_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row_);
    column->addLayout(below);
    connect(beat_, &QTimer::timeout, this, &KeptClipView::step);
    connect(play_, &QPushButton::clicked, this, &KeptClipView::toggle);
    forget();
}

void KeptClipView::forget()
{
    beat_->stop();
    screens_.clear();
    while (QLayoutItem* item = row_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
    retranslate();
}

void KeptClipView::show(const std::vector<ShownPicture>& pictures)
{
    forget();
    for (const ShownPicture& one : pictures) {
        if (isClip(one.kind))
            add(one);
    }
    if (screens_.empty())
        return;
    row_->addStretch(1);
    began_ = screens_.front().player.began();
    for (const Screen& screen : screens_)
        began_ = std::min(began_, screen.player.began());
    begin();
    setVisible(true);
}

void KeptClipView::add(const ShownPicture& clip)
{
    auto player = ClipPlayer::open(clip.content);
    if (!player)
        return; // the row says that there is one; the other kind may still be seen
    alarm_ = clip.taken;
    auto* picture = new QLabel(this);
    picture->setObjectName(
        isThermal(clip.kind) ? QStringLiteral("clipThermal") : QStringLiteral("clipVisible"));
    picture->setToolTip(isThermal(clip.kind) ? tr("Clip by heat, black 18 °C, white 40 °C")
                                             : tr("Clip by visible light"));
    picture->setAccessibleName(picture->toolTip());
    row_->addWidget(picture);
    screens_.push_back({std::move(*player), std::nullopt, picture});
}

/// On the first frame of each.
void KeptClipView::begin()
{
    for (Screen& screen : screens_) {
        screen.player.rewind();
        screen.waiting = screen.player.next();
        if (screen.waiting)
            screen.picture->setPixmap(pixmapOf(*screen.waiting));
    }
    place(began_);
}

void KeptClipView::toggle()
{
    if (beat_->isActive()) {
        beat_->stop();
    } else {
        begin();
        since_.start();
        beat_->start();
    }
    retranslate();
}

void KeptClipView::step()
{
    const WallTime now = began_ + std::chrono::milliseconds(since_.elapsed());
    showUpTo(now);
    const bool over = std::all_of(
        screens_.begin(), screens_.end(), [](const Screen& screen) { return !screen.waiting; });
    if (over)
        beat_->stop();
    else
        place(now);
    if (over)
        retranslate();
}

/// A window that was busy leaves frames out and stays in time.
void KeptClipView::showUpTo(WallTime time)
{
    for (Screen& screen : screens_) {
        std::optional<ClipPlayer::Frame> newest;
        while (screen.waiting && screen.waiting->at <= time)
            newest = std::exchange(screen.waiting, screen.player.next());
        if (newest)
            screen.picture->setPixmap(pixmapOf(*newest));
    }
}

void KeptClipView::place(WallTime time)
{
    const double seconds = std::chrono::duration<double>(time - alarm_).count();
    place_->setText(seconds < 0 ? tr("%1 s before the alarm").arg(-seconds, 0, 'f', 1)
                                : tr("%1 s after the alarm").arg(seconds, 0, 'f', 1));
}

void KeptClipView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeptClipView::retranslate()
{
    play_->setText(beat_->isActive() ? tr("Stop") : tr("Play the clip"));
}

} // namespace haetae::ui
