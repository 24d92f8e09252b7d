// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/vendor_plate.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr std::chrono::seconds kShownFor{5};
constexpr double kLine = 26.0;

/// The translation context of this file. *value*
struct VendorPlates {
    Q_DECLARE_TR_FUNCTIONS(VendorPlates)
};

} // namespace

void VendorPlate::take(const VendorReported& report, MonotonicTime now)
{
    newest_ = report;
    taken_ = now;
}

void VendorPlate::take(const CameraNoted& note)
{
    advice_.insert_or_assign(note.advice, note);
}

bool VendorPlate::tick(MonotonicTime now)
{
    if (!newest_ || now - taken_ < kShownFor)
        return false;
    newest_.reset();
    return true;
}

QStringList VendorPlate::lines() const
{
    QStringList all;
    if (newest_)
        all.append(words(*newest_));
    for (const auto& [advice, note] : advice_)
        all.append(sentence(advice));
    return all;
}

/// Grey and square: nothing about it looks like a verdict.
void VendorPlate::paint(QPainter& painter, const QRectF& below, const Colours& all) const
{
    painter.setFont(ui::font(size::kLabel));
    const QFontMetricsF metrics(painter.font());
    double top = below.top() + 6;
    for (const QString& line : lines()) {
        const double widest = below.width() - 24;
        const QString text = metrics.elidedText(line, Qt::ElideRight, widest - 16);
        const double width = std::min(widest, metrics.horizontalAdvance(text) + 16);
        const QRectF plate(below.right() - width - 10, top, width, kLine - 2);
        painter.fillRect(plate, all.surface);
        painter.setPen(QPen(all.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(plate);
        painter.setPen(all.text);
        painter.drawText(plate, Qt::AlignCenter, text);
        top += kLine;
    }
}

QString words(const VendorReported& report)
{
    const QString value = temperature(Celsius::degrees(report.celsius));
    return report.overItsLimit
        ? VendorPlates::tr("Vendor value %1, over the vendor's limit · cannot be verified")
              .arg(value)
        : VendorPlates::tr("Vendor value %1 · cannot be verified").arg(value);
}

QString sentence(CameraAdvice advice)
{
    switch (advice) {
    case CameraAdvice::OwnBlackbody:
        return VendorPlates::tr(
            "The camera corrects with its own blackbody, so its values are corrected twice. Switch "
            "that off in the camera.");
    case CameraAdvice::BlackbodyFault:
        return VendorPlates::tr("The camera says that its own blackbody fails.");
    case CameraAdvice::OtherEmissivity:
        return VendorPlates::tr("The camera reckons with another emissivity than that of skin. Set "
                                "0.98 in the camera.");
    case CameraAdvice::OtherUnit:
        return VendorPlates::tr(
            "The camera labels its values as no degrees Celsius. Check one against a thermometer.");
    case CameraAdvice::DrawsOverPicture:
        return VendorPlates::tr("The camera draws text over its picture, which can cover a face. "
                                "Switch the overlay off in the camera.");
    case CameraAdvice::NoEvents:
        return VendorPlates::tr("The camera's own readings cannot be heard. Our readings go on.");
    case CameraAdvice::NoVisible:
        return VendorPlates::tr("The camera gives no visible picture on this channel.");
    case CameraAdvice::RefusedPart:
        return VendorPlates::tr("Something that the camera sent was refused. Our readings go on.");
    }
    return {};
}

} // namespace haetae::ui
