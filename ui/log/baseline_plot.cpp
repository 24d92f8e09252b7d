// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/baseline_plot.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <array>

#include <qcustomplot.h>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

double seconds(WallTime time)
{
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

/// Each entrance by colour and by the shape of its points.
QColor lineColour(int number)
{
    const Colours& c = colours();
    const std::array<QColor, 4> all{c.normal, c.recheck, c.good, c.unmeasurable};
    return all[static_cast<std::size_t>(number) % all.size()];
}

QCPScatterStyle::ScatterShape shape(int number)
{
    constexpr std::array<QCPScatterStyle::ScatterShape, 4> kAll{QCPScatterStyle::ssDisc,
        QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond};
    return kAll[static_cast<std::size_t>(number) % kAll.size()];
}

} // namespace

BaselinePlot::BaselinePlot(QWidget* parent)
    : QWidget(parent),
      caption_(new QLabel(this)),
      plot_(new QCustomPlot(this))
{
    setObjectName(QStringLiteral("baselinePlot"));
    setMinimumWidth(200);
    caption_->setFont(ui::font(size::kCaption));
    caption_->setProperty("rank", QStringLiteral("dim"));
    plot_->setObjectName(QStringLiteral("baselineCurves"));
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setMinimumHeight(60);
    plot_->setLocale(QLocale::c());
    // Beside the curves, not over them.
    plot_->axisRect()->insetLayout()->take(plot_->legend);
    plot_->plotLayout()->addElement(0, 1, plot_->legend);
    plot_->plotLayout()->setColumnStretchFactor(1, 0.001);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(caption_);
    column->addWidget(plot_, 1);
    whenLookChanges(this, [this] { setCharts(DayCharts(charts_), entrances_); });
    retranslate();
}

void BaselinePlot::dress()
{
    const Colours& c = colours();
    plot_->setBackground(QBrush(c.ground));
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setBasePen(QPen(c.line));
        axis->setTickPen(QPen(c.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(c.dim);
        axis->setTickLabelFont(ui::font(size::kSmallest));
        axis->grid()->setPen(QPen(c.line, 1, Qt::DotLine));
        axis->ticker()->setTickCount(4);
    }
    plot_->xAxis->grid()->setVisible(false);
    const bool oneDay = charts_.to - charts_.from <= std::chrono::hours(26);
    const QSharedPointer<QCPAxisTickerDateTime> times(new QCPAxisTickerDateTime);
    times->setDateTimeFormat(oneDay ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd"));
    times->setTickCount(4);
    plot_->xAxis->setTicker(times);
    plot_->yAxis->setNumberFormat(QStringLiteral("f"));
    plot_->yAxis->setNumberPrecision(1);
    plot_->legend->setVisible(charts_.baseline.size() > 1);
    plot_->legend->setBrush(QBrush(c.surface));
    plot_->legend->setBorderPen(QPen(c.line));
    plot_->legend->setTextColor(c.text);
    plot_->legend->setFont(ui::font(size::kSmallest));
    plot_->legend->setIconSize(14, 8);
}

void BaselinePlot::addEntrance(
    const std::vector<BaselinePoint>& points, const QString& name, int number)
{
    QVector<double> at;
    QVector<double> median;
    QVector<double> low;
    QVector<double> high;
    for (const BaselinePoint& point : points) {
        at.push_back(seconds(point.at));
        median.push_back(shownDegrees(point.median));
        low.push_back(shownDegrees(point.low));
        high.push_back(shownDegrees(point.high));
    }
    const QColor colour = lineColour(number);
    QColor band = colour;
    band.setAlpha(48);
    QCPGraph* bottom = plot_->addGraph();
    bottom->setPen(Qt::NoPen);
    bottom->setData(at, low, true);
    QCPGraph* top = plot_->addGraph();
    top->setPen(Qt::NoPen);
    top->setBrush(band);
    top->setChannelFillGraph(bottom);
    top->setData(at, high, true);
    QCPGraph* middle = plot_->addGraph();
    middle->setPen(QPen(colour, 2));
    middle->setScatterStyle(QCPScatterStyle(shape(number), colour, colour, 6));
    middle->setData(at, median, true);
    middle->setName(name);
    bottom->removeFromLegend();
    top->removeFromLegend();
}

void BaselinePlot::setCharts(
    const DayCharts& charts, const std::map<std::string, QString>& entrances)
{
    charts_ = charts;
    entrances_ = entrances;
    plot_->clearGraphs();
    int number = 0;
    for (const auto& [camera, points] : charts_.baseline) {
        const auto name = entrances_.find(camera);
        addEntrance(points,
            name == entrances_.end() ? QString::fromStdString(camera) : name->second, number++);
    }
    dress();
    plot_->xAxis->setRange(seconds(charts_.from), seconds(charts_.to));
    plot_->yAxis->rescale();
    const QCPRange found = plot_->yAxis->range();
    const double least = std::max(0.0, 1.0 - found.size()) / 2; // noise must not look like drift
    plot_->yAxis->setRange(found.lower - least - 0.1, found.upper + least + 0.1);
    plot_->replot(QCustomPlot::rpQueuedReplot);
    retranslate();
}

void BaselinePlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BaselinePlot::retranslate()
{
    plot_->setVisible(!charts_.baseline.empty());
    caption_->setText(charts_.baseline.empty()
            ? tr("Usual skin temperature: too few people in an hour.")
            : tr("Usual skin temperature, %1 · band: half of the people").arg(unitWords()));
    caption_->setWordWrap(charts_.baseline.empty());
    setAccessibleName(caption_->text());
}

} // namespace haetae::ui
