// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/agreement_plot.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {

AgreementPlot::AgreementPlot(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this))
{
    setObjectName(QStringLiteral("agreementPlot"));
    plot_->setObjectName(QStringLiteral("agreementPoints"));
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setLocale(QLocale::c());
    plot_->setMinimumHeight(220);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    whenLookChanges(this, [this] {
        dress();
        plot_->replot(QCustomPlot::rpQueuedReplot);
    });
    retranslate();
}

void AgreementPlot::dress()
{
    const Colours& c = colours();
    plot_->setBackground(QBrush(c.ground));
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setBasePen(QPen(c.line));
        axis->setTickPen(QPen(c.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(c.dim);
        axis->setLabelColor(c.dim);
        axis->setTickLabelFont(ui::font(size::kCaption));
        axis->setLabelFont(ui::font(size::kCaption));
        axis->grid()->setPen(QPen(c.line, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(QPen(c.dim, 1));
        axis->setNumberFormat(QStringLiteral("f"));
        axis->setNumberPrecision(1);
    }
}

void AgreementPlot::addLine(double at, bool dashed)
{
    QCPGraph* line = plot_->addGraph();
    line->setPen(QPen(
        dashed ? colours().recheck : colours().good, 2, dashed ? Qt::DashLine : Qt::SolidLine));
    line->setData({from_, to_}, {at, at}, true);
}

void AgreementPlot::show(
    const std::vector<PairedTemperature>& people, const std::optional<Agreement>& agreement)
{
    plot_->clearGraphs();
    QVector<double> means;
    QVector<double> differences;
    for (const PairedTemperature& person : people) {
        means.push_back(
            shownDegrees(Celsius::degrees((person.skinDegrees + person.clinicalDegrees) / 2)));
        differences.push_back(
            shownDelta(TempDelta::kelvins(person.clinicalDegrees - person.skinDegrees)));
    }
    dress();
    QCPGraph* points = plot_->addGraph();
    points->setLineStyle(QCPGraph::lsNone);
    points->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, colours().normal, colours().normal, 7));
    points->setData(means, differences);
    if (people.empty()) { // where they will be
        plot_->xAxis->setRange(
            shownDegrees(Celsius::degrees(35.0)), shownDegrees(Celsius::degrees(38.0)));
        plot_->yAxis->setRange(0.0, shownDelta(TempDelta::kelvins(2.0)));
        return plot_->replot(QCustomPlot::rpQueuedReplot);
    }
    points->rescaleAxes();
    const auto widen = [](QCPAxis* axis, double least) {
        const QCPRange range = axis->range();
        const double more = std::max(0.08 * range.size(), (least - range.size()) / 2);
        axis->setRange(range.lower - more, range.upper + more);
    };
    widen(plot_->xAxis, 1.0);
    from_ = plot_->xAxis->range().lower;
    to_ = plot_->xAxis->range().upper;
    if (agreement && people.size() >= 2) {
        const auto at = [](const Estimate& estimate) {
            return shownDelta(TempDelta::kelvins(estimate.value));
        };
        addLine(at(agreement->bias), false);
        addLine(at(agreement->lowerLimit), true);
        addLine(at(agreement->upperLimit), true);
        plot_->yAxis->rescale();
    }
    widen(plot_->yAxis, 0.6);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void AgreementPlot::retranslate()
{
    plot_->xAxis->setLabel(tr("mean of both, %1").arg(unitWords()));
    plot_->yAxis->setLabel(tr("clinical − skin, %1").arg(deltaUnitWords()));
    setAccessibleName(tr("Differences of the people measured, with bias and limits of agreement"));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace haetae::ui
