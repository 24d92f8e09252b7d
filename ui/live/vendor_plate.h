// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <map>
#include <optional>

#include "model/screening_event.h"
#include "theme/tokens.h"

class QPainter;

namespace haetae::ui {

/// What a camera says by itself, kept apart from every reading of ours: its newest value while it
/// is new, and what somebody should change in it. *value*
class VendorPlate {
public:
    void take(const VendorReported& report, MonotonicTime now);
    void take(const CameraNoted& note);
    /// Lets the value age; true when something vanished.
    bool tick(MonotonicTime now);
    /// The camera is opened anew: it says again what still holds.
    void forgetAdvice() { advice_.clear(); }

    /// The value first, then the advice; empty: nothing to show.
    [[nodiscard]] QStringList lines() const;
    void paint(QPainter& painter, const QRectF& below, const Colours& all) const;

private:
    std::optional<VendorReported> newest_;
    MonotonicTime taken_{};
    std::map<CameraAdvice, CameraNoted> advice_;
};

/// "Vendor value 37.9 °C · cannot be verified", in the unit of the desk.
[[nodiscard]] QString words(const VendorReported& report);
[[nodiscard]] QString sentence(CameraAdvice advice);

} // namespace haetae::ui
