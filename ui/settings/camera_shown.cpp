// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/camera_shown.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "live/image_conversion.h"
#include "settings/camera_words.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr QSize kPicture{320, 240};

QSize fitted(int width, int height)
{
    return QSize(width, height).scaled(kPicture, Qt::KeepAspectRatio);
}

QImage drawn(const cv::Mat& celsius)
{
    SceneRange range;
    range.follow(celsius);
    ThermalLook look;
    look.span = range.span();
    return thermalImage(celsius, cv::Rect(0, 0, celsius.cols, celsius.rows), look,
        fitted(celsius.cols, celsius.rows));
}

void put(QLabel& label, const QImage& image)
{
    label.setPixmap(QPixmap::fromImage(image));
    label.setVisible(!image.isNull());
}

} // namespace

CameraShown::CameraShown(QWidget* parent)
    : QWidget(parent),
      thermal_(new QLabel(this)),
      visible_(new QLabel(this)),
      sizes_(new QLabel(this)),
      missing_(new QLabel(this))
{
    thermal_->setObjectName(QStringLiteral("trialThermal"));
    visible_->setObjectName(QStringLiteral("trialVisible"));
    sizes_->setObjectName(QStringLiteral("trialSizes"));
    sizes_->setProperty("rank", QStringLiteral("strong"));
    missing_->setObjectName(QStringLiteral("trialMissing"));
    for (QLabel* label : {sizes_, missing_})
        label->setWordWrap(true);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(size::kGap);
    pictures->addWidget(thermal_);
    pictures->addWidget(visible_);
    pictures->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(pictures);
    column->addWidget(sizes_);
    column->addWidget(missing_);
}

void CameraShown::show(std::shared_ptr<const CameraTrial> trial)
{
    trial_ = std::move(trial);
    setVisible(trial_ && trial_->shows());
    draw();
}

void CameraShown::draw()
{
    if (!trial_ || !trial_->shows())
        return;
    const auto picture = [](const std::shared_ptr<const VisibleFrame>& frame) {
        return frame ? visibleImage(frame->bgr, kPicture) : QImage();
    };
    put(*thermal_,
        trial_->celsius.empty() ? picture(trial_->thermalPicture) : drawn(trial_->celsius));
    put(*visible_, picture(trial_->visible));
    thermal_->setAccessibleName(tr("First thermal picture"));
    visible_->setAccessibleName(tr("First visible picture"));
    sizes_->setText(picturesOf(*trial_));
    const QStringList missing = missingAt(*trial_);
    missing_->setProperty(
        "rank", missing.isEmpty() ? QStringLiteral("label") : QStringLiteral("warning"));
    QString text = tr("Nothing is missing.");
    if (!missing.isEmpty())
        text = QStringLiteral("▲ ") + missing.join(QStringLiteral("\n▲ "));
    missing_->setText(text);
    missing_->style()->polish(missing_);
}

void CameraShown::retranslate()
{
    draw();
}

} // namespace haetae::ui
