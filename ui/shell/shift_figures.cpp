// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shift_figures.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

#include "shell/figure_card.h"
#include "shell/offset_now.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kAlarmBudgetAnHour = alarm_budget::kAnHour;
constexpr double kGoodUptime = 0.95;
constexpr int kHoursShown = 12;

FigureCard* card(const char* name, QHBoxLayout* row, QWidget* parent)
{
    auto* made = new FigureCard(parent);
    made->setObjectName(QLatin1String(name));
    row->addWidget(made, 1);
    return made;
}

int localHour(WallTime time)
{
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    return QDateTime::fromSecsSinceEpoch(seconds).time().hour();
}

} // namespace

ShiftFigures::ShiftFigures(ConsoleLink& link, QWidget* parent) : QWidget(parent), link_(&link)
{
    setObjectName(QStringLiteral("shiftFigures"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::kGap, 0, size::kGap, 0);
    row->setSpacing(size::kGap);
    people_ = card("figurePeople", row, this);
    alarms_ = card("figureAlarms", row, this);
    hours_ = card("figureHours", row, this);
    median_ = card("figureMedian", row, this);
    rechecks_ = card("figureRechecks", row, this);
    references_ = card("figureReferences", row, this);
    people_->setOpens(true);
    connect(people_, &FigureCard::clicked, this, &ShiftFigures::trafficAsked);
    connect(&link, &ConsoleLink::healthChanged, this, &ShiftFigures::setHealth);
    connect(&link, &ConsoleLink::totalsChanged, this, &ShiftFigures::setTotals);
    connect(&link, &ConsoleLink::settingsChanged, this, &ShiftFigures::refresh);
    refresh();
}

const QWidget& ShiftFigures::peopleCard() const
{
    return *people_;
}

void ShiftFigures::setTotals(const LogTotals& today, int alarmsLastHour)
{
    today_ = today;
    alarmsLastHour_ = alarmsLastHour;
    refresh();
}

void ShiftFigures::setHealth(const ShiftHealth& health)
{
    health_ = health;
    refresh();
}

int ShiftFigures::firstHour() const
{
    return std::max(0, localHour(link_->clock().wall()) - kHoursShown + 1);
}

/// All alarms count against the budget: a technical one costs the guard as much attention.
void ShiftFigures::refreshAlarms()
{
    Figure alarms{tr("Alarms in the last hour · budget %1").arg(kAlarmBudgetAnHour), {}, {}, {}, {},
        {}, -1, tr("Nobody has passed yet today."), 0};
    if (today_) {
        const int lastHour = health_ ? health_->alarmsLastHour : alarmsLastHour_;
        alarms.value = QString::number(lastHour);
        alarms.colour = lastHour > kAlarmBudgetAnHour ? colours().recheck : QColor();
        alarms.detail = tr("today %1").arg(health_ ? health_->alarms.alarms : today_->alarms);
    }
    if (health_) {
        alarms.firstHour = firstHour();
        alarms.now = localHour(link_->clock().wall()) - alarms.firstHour;
        alarms.budget = kAlarmBudgetAnHour;
        for (int hour = alarms.firstHour; hour < alarms.firstHour + kHoursShown; ++hour) {
            const auto i = static_cast<std::size_t>(hour);
            if (i < health_->alarmsPerHour.size())
                alarms.bars.push_back(health_->alarmsPerHour[i]);
        }
    }
    alarms_->setFigure(alarms);
}

void ShiftFigures::refreshReferences()
{
    Figure figure{tr("Reference trusted today"), {}, {}, {}, {}, {}, -1,
        link_->playsRecording() ? tr("Told of live entrances only.")
                                : tr("No reference has been found yet today."),
        0};
    if (health_) {
        for (const ReferenceUptime& uptime : health_->references) {
            const double share = static_cast<double>(uptime.trusted.count())
                / static_cast<double>(uptime.watched.count());
            figure.rows.push_back({link_->entranceName(uptime.camera), share,
                share < kGoodUptime ? colours().recheck : QColor()});
        }
    }
    references_->setFigure(figure);
}

void ShiftFigures::refresh()
{
    const QString none = tr("Nobody has passed yet today.");
    Figure people{tr("Passed / judged today"), {}, {}, {}, {}, {}, -1, none, 0};
    Figure rechecks{tr("Rechecks today"), {}, {}, {}, {}, {}, -1, none, 0};
    if (today_) {
        const int share = today_->people > 0 ? 100 * today_->judged / today_->people : 0;
        people.value = QString::number(today_->people);
        people.detail = tr("/ %1 (%2 %)").arg(today_->judged).arg(share);
        if (today_->people > 0)
            people.share = static_cast<double>(today_->judged) / today_->people;
        rechecks.value =
            QString::number(today_->confirmed + today_->falseAlarms + today_->recheckedNormal);
        rechecks.detail = tr("confirmed %1 · normal %2 · false alarm %3")
                              .arg(today_->confirmed)
                              .arg(today_->recheckedNormal)
                              .arg(today_->falseAlarms);
        const int answered = today_->confirmed + today_->falseAlarms + today_->recheckedNormal;
        if (answered > 0) {
            const int wrong = answered - today_->confirmed;
            rechecks.title = tr("Rechecks today · not confirmed %1 %").arg(100 * wrong / answered);
            rechecks.share = static_cast<double>(wrong) / answered;
        }
    }
    people_->setFigure(people);
    rechecks_->setFigure(rechecks);
    refreshAlarms();
    refreshReferences();
    refreshPlots();
}

void ShiftFigures::refreshPlots()
{
    const SiteOffset offset = offsetNow(*link_);
    QString median = tr("Oral-equivalent median");
    if (offset.provisional)
        median += tr(" · %1 provisional").arg(signedDelta(offset.value));
    const QString none = tr("Nobody has passed yet today.");
    Figure hours{tr("People by hour"), {}, {}, {}, {}, {}, -1, none, 0};
    Figure medians{median, {}, {}, {}, {}, {}, -1, none, 0};
    if (today_) {
        const int now = localHour(link_->clock().wall());
        const int first = firstHour();
        hours.firstHour = medians.firstHour = first;
        hours.now = medians.now = now - first;
        for (int hour = first; hour < first + kHoursShown; ++hour) {
            const auto i = static_cast<std::size_t>(hour);
            if (i < today_->peoplePerHour.size())
                hours.bars.push_back(today_->peoplePerHour[i]);
            if (i < today_->judgedPerHour.size())
                hours.inner.push_back(today_->judgedPerHour[i]);
            if (i < today_->oralMedianPerHour.size())
                medians.line.push_back(today_->oralMedianPerHour[i]);
        }
    }
    hours_->setFigure(hours);
    median_->setFigure(medians);
}

void ShiftFigures::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace haetae::ui
