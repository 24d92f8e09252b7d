// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/kept_picture_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "log/kept_clip_view.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kSide = 176; // px; two of them stand beside each other in the pane

/// The warmest and the coldest pixel of a thermal cut, in hundredths of a kelvin.
struct Warmth {
    int least = 0xffff;
    int most = 0;
};

Warmth warmthOf(const QImage& heat)
{
    Warmth found;
    for (int y = 0; y < heat.height(); ++y) {
        const auto* line = reinterpret_cast<const quint16*>(heat.constScanLine(y));
        for (int x = 0; x < heat.width(); ++x) {
            found.least = std::min<int>(found.least, line[x]);
            found.most = std::max<int>(found.most, line[x]);
        }
    }
    return found;
}

/// Warm is bright; the whole range of this one cut.
QImage brightened(const QImage& heat, const Warmth& warmth)
{
    QImage grey(heat.size(), QImage::Format_Grayscale8);
    const int range = std::max(1, warmth.most - warmth.least);
    for (int y = 0; y < heat.height(); ++y) {
        const auto* from = reinterpret_cast<const quint16*>(heat.constScanLine(y));
        uchar* to = grey.scanLine(y);
        for (int x = 0; x < heat.width(); ++x)
            to[x] = static_cast<uchar>(255 * (from[x] - warmth.least) / range);
    }
    return grey;
}

} // namespace

KeptPictureView::KeptPictureView(QWidget* parent)
    : QWidget(parent),
      words_(new QLabel(this)),
      look_(new QPushButton(this)),
      row_(new QHBoxLayout),
      clips_(new KeptClipView(this))
{
    setObjectName(QStringLiteral("keptPictures"));
    words_->setObjectName(QStringLiteral("keptPictureWords"));
    words_->setProperty("rank", QStringLiteral("dim"));
    words_->setWordWrap(true);
    look_->setObjectName(QStringLiteral("lookAtPictures"));
    look_->setProperty("role", QStringLiteral("second"));
    row_->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(words_);
    column->addLayout(row_);
    column->addWidget(clips_);
    column->addWidget(look_);
    connect(look_, &QPushButton::clicked, this, &KeptPictureView::lookAsked);
    retranslate();
    offer(0, false);
}

void KeptPictureView::forget()
{
    while (QLayoutItem* item = row_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    clips_->forget();
}

void KeptPictureView::offer(int pictures, bool mayLook)
{
    forget();
    offered_ = pictures;
    mayLook_ = mayLook;
    setVisible(pictures > 0);
    look_->setVisible(mayLook);
    retranslate();
}

void KeptPictureView::show(const std::vector<ShownPicture>& pictures)
{
    forget();
    for (const ShownPicture& one : pictures) {
        if (isClip(one.kind))
            continue;
        const QImage image = QImage::fromData(
            QByteArray::fromRawData(one.content.data(), static_cast<qsizetype>(one.content.size())),
            "PNG");
        if (image.isNull())
            continue;
        const bool thermal = one.kind == PictureKind::ThermalCrop;
        const QImage heat = thermal ? image.convertToFormat(QImage::Format_Grayscale16) : QImage();
        const Warmth warmth = thermal ? warmthOf(heat) : Warmth();
        auto* label = new QLabel(this);
        label->setObjectName(
            thermal ? QStringLiteral("keptThermal") : QStringLiteral("keptVisible"));
        label->setPixmap(QPixmap::fromImage(thermal ? brightened(heat, warmth) : image)
                             .scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        const QString what = thermal ? tr("Face by heat, %1 to %2 °C")
                                           .arg(warmth.least / 100.0 - 273.15, 0, 'f', 1)
                                           .arg(warmth.most / 100.0 - 273.15, 0, 'f', 1)
                                     : tr("Face by visible light");
        label->setToolTip(what + QStringLiteral(" · ") + clockTime(one.taken));
        label->setAccessibleName(label->toolTip());
        row_->addWidget(label);
    }
    row_->addStretch(1);
    clips_->show(pictures);
    look_->hide();
    say(tr("That you look is in the log. Pictures are destroyed when their time is "
           "over; only the numbers stay."));
}

void KeptPictureView::tell(const QString& sentence)
{
    say(sentence);
    look_->hide();
}

/// Where the pane is too low for everything, its list gives way and not these words.
void KeptPictureView::say(const QString& sentence)
{
    words_->setText(sentence);
    words_->setMinimumHeight(words_->heightForWidth(words_->width()));
}

void KeptPictureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    words_->setMinimumHeight(words_->heightForWidth(width()));
}

void KeptPictureView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeptPictureView::retranslate()
{
    look_->setText(tr("Look at the pictures"));
    if (row_->count() > 0)
        return;
    const QString kept = tr("%n picture(s) or clip(s) of this alarm are kept.", nullptr, offered_);
    say(kept + QLatin1Char(' ')
        + (mayLook_ ? tr("Who looks at them is written into the log first.")
                    : tr("A supervisor may look at them. Call one if you must know.")));
}

} // namespace haetae::ui
