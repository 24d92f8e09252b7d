// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <string>

class QPainter;

namespace haetae::ui {

/// A QR code (error correction M) of these bytes, as large as fits in the middle of the place with
/// its quiet zone of four modules. Draws nothing when there are more bytes than a code holds
/// (2331).
void drawQrCode(QPainter& painter, const QRectF& place, const std::string& bytes);

} // namespace haetae::ui
