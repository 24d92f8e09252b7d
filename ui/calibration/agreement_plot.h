// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "desk/validation_sheet.h"

class QCustomPlot;

namespace haetae::ui {

/// Each person's difference over the mean of both readings, with the bias and the limits of
/// agreement (J. M. Bland and D. G. Altman, Lancet 327, 1986). *thread-bound* (UI)
class AgreementPlot final : public QWidget {
    Q_OBJECT
public:
    explicit AgreementPlot(QWidget* parent = nullptr);

    void show(
        const std::vector<PairedTemperature>& people, const std::optional<Agreement>& agreement);
    void retranslate();

private:
    void dress();
    void addLine(double at, bool dashed);

    QCustomPlot* plot_;
    double from_ = 0.0; ///< of the axis of means
    double to_ = 1.0;
};

} // namespace haetae::ui
