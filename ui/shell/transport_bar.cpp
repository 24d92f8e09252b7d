// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/transport_bar.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <algorithm>

#include "theme/icons.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

using std::chrono::milliseconds;

constexpr int kHeight = 56;
constexpr int kClipWidth = 300;
constexpr milliseconds kFollows{400};

/// A click goes to that moment at once instead of a page nearer to it. *thread-bound* (UI thread)
class MomentSlider final : public QSlider {
public:
    explicit MomentSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) { }

protected:
    bool event(QEvent* event) override
    {
        // With the focus here these keys seek; elsewhere they change the wall's layout.
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
                event->accept();
                return true;
            }
        }
        return QSlider::event(event);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton) {
            setSliderPosition(QStyle::sliderValueFromPosition(
                minimum(), maximum(), qRound(event->position().x()), width()));
            triggerAction(SliderMove);
        }
        QSlider::mousePressEvent(event);
    }
};

QString minutes(milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

TransportBar::TransportBar(ConsoleLink& link, const CameraId& camera, QWidget* parent)
    : QWidget(parent),
      link_(&link),
      camera_(camera)
{
    setObjectName(QStringLiteral("transport_") + QString::fromStdString(camera.value));
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(8);
    play_ = addButton("transportPlay", "pause");
    back_ = addButton("transportBack", "arrow-left");
    forward_ = addButton("transportForward", "arrow-right");
    slider_ = new MomentSlider(this);
    slider_->setObjectName(QStringLiteral("transportSlider"));
    slider_->setMinimumHeight(size::kTarget);
    slider_->setSingleStep(static_cast<int>(milliseconds(kStep).count()));
    slider_->setPageStep(6 * slider_->singleStep());
    row->addWidget(slider_, 2);
    time_ = new QLabel(this);
    time_->setObjectName(QStringLiteral("transportTime"));
    time_->setFont(ui::font(size::kTitle, true));
    clip_ = new QLabel(this);
    clip_->setObjectName(QStringLiteral("transportClip"));
    clip_->setProperty("rank", QStringLiteral("text"));
    clip_->setTextFormat(Qt::PlainText);
    clip_->setMaximumWidth(kClipWidth);
    clip_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(time_);
    row->addWidget(clip_, 1);
    connect(play_, &QPushButton::clicked, this, &TransportBar::togglePause);
    connect(back_, &QPushButton::clicked, this, [this] { jump(-kStep); });
    connect(forward_, &QPushButton::clicked, this, [this] { jump(kStep); });
    connect(slider_, &QSlider::actionTriggered, this,
        [this] { seek(milliseconds(slider_->sliderPosition())); });
    retranslate();
}

QPushButton* TransportBar::addButton(const char* name, const char* iconName)
{
    auto* made = new QPushButton(this);
    made->setObjectName(QLatin1String(name));
    made->setIcon(icon(QLatin1String(iconName)));
    made->setIconSize(QSize(22, 22));
    made->setStyleSheet(QStringLiteral("QPushButton { padding: 0 10px; }"));
    layout()->addWidget(made);
    return made;
}

void TransportBar::tick()
{
    const ReplayPosition* newest = link_->replay(camera_);
    if (!newest)
        return;
    const bool otherState = newest->paused != position_.paused || newest->ended != position_.ended;
    position_ = *newest;
    if (wished_ && link_->clock().monotonic() < wishedUntil_)
        position_.at = *wished_;
    else
        wished_.reset();
    if (otherState)
        retranslate();
    refresh();
}

void TransportBar::togglePause()
{
    ReplayWish wish;
    wish.paused = !position_.paused && !position_.ended;
    if (position_.ended)
        wish.seekTo = milliseconds(0);
    link_->steer(camera_, wish);
}

milliseconds TransportBar::shown() const
{
    return milliseconds(slider_->value());
}

void TransportBar::jump(milliseconds by)
{
    seek(std::clamp(shown() + by, milliseconds(0), position_.length()));
}

void TransportBar::seek(milliseconds to)
{
    link_->steer(camera_, {std::nullopt, to});
    // Several presses in a row must add up before the recording has followed the first.
    position_.at = to;
    wished_ = to;
    wishedUntil_ = link_->clock().monotonic() + kFollows;
    refresh();
}

void TransportBar::refresh()
{
    if (!slider_->isSliderDown()) {
        const QSignalBlocker quiet(slider_);
        slider_->setMaximum(static_cast<int>(position_.length().count()));
        slider_->setValue(static_cast<int>(position_.at.count()));
    }
    const QString time = minutes(shown()) + QStringLiteral(" / ") + minutes(position_.length());
    if (time != time_->text())
        time_->setText(time);
    if (position_.clips.empty())
        return;
    const std::size_t clip = std::min(position_.clip, position_.clips.size() - 1);
    const QString name = QString::fromStdString(position_.clips[clip]);
    const QString text = tr("recording %1 of %2").arg(clip + 1).arg(position_.clips.size())
        + QStringLiteral(" · ") + name;
    clip_->setText(clip_->fontMetrics().elidedText(text, Qt::ElideMiddle, clip_->width()));
    clip_->setToolTip(name);
    slider_->setAccessibleDescription(time + QLatin1Char(' ') + text);
}

void TransportBar::retranslate()
{
    const bool plays = !position_.paused && !position_.ended;
    play_->setIcon(icon(plays ? QStringLiteral("pause") : QStringLiteral("play")));
    play_->setText((plays                    ? tr("Pause")
                           : position_.ended ? tr("From the start")
                                             : tr("Play"))
        + QStringLiteral("  [P]"));
    const auto describe = [](QPushButton* button, const QString& what, const QString& key) {
        button->setAccessibleName(what);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(what, key));
    };
    const auto seconds = static_cast<int>(kStep.count());
    describe(play_, play_->text(), QStringLiteral("P, F6"));
    describe(back_, tr("%1 s back").arg(seconds), QStringLiteral("←"));
    describe(forward_, tr("%1 s on").arg(seconds), QStringLiteral("→"));
    slider_->setAccessibleName(tr("Moment of the recording"));
    setAccessibleName(tr("Recording"));
    refresh();
}

void TransportBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void TransportBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace haetae::ui
