// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qr_code.h"

#include <QPainter>
#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace haetae::ui {

void drawQrCode(QPainter& painter, const QRectF& place, const std::string& bytes)
{
    constexpr int kQuiet = 4; // modules around it, as readers expect
    constexpr int kSmallestVersion = 0;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
            reinterpret_cast<const unsigned char*>(bytes.data()), kSmallestVersion, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return;
    const double module =
        std::min(place.width(), place.height()) / static_cast<double>(code->width + 2 * kQuiet);
    const double side = module * code->width;
    const QPointF corner = place.center() - QPointF(side / 2.0, side / 2.0);
    for (int y = 0; y < code->width; ++y) {
        const unsigned char* row = code->data + y * code->width;
        for (int x = 0; x < code->width;) { // dark modules side by side as one bar: no hairlines
            int end = x;
            while (end < code->width && (row[end] & 1U) != 0)
                ++end;
            if (end > x)
                painter.fillRect(QRectF(corner.x() + x * module, corner.y() + y * module,
                                     (end - x) * module, module),
                    Qt::black);
            x = std::max(end, x + 1);
        }
    }
}

} // namespace haetae::ui
