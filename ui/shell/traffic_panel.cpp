// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/traffic_panel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "theme/fitted.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kWidth = 520;
constexpr int kHighest = 640;

QString paragraph(const QString& words)
{
    return QStringLiteral("<p style='margin:2px 0'>%1</p>").arg(words.toHtmlEscaped());
}

/// Why people in view have no verdict, with how many, the most frequent first.
QString whyNotJudged(const ScreeningSnapshot& snapshot)
{
    std::map<QString, int> reasons;
    for (const PersonView& person : snapshot.people) {
        if (person.judged || person.excluded)
            continue;
        const auto all = person.decision.reasons.list();
        ++reasons[all.empty() ? word(person.decision.verdict) : word(all.front())];
    }
    std::vector<std::pair<int, QString>> sorted;
    for (const auto& [reason, count] : reasons)
        sorted.emplace_back(-count, reason);
    std::sort(sorted.begin(), sorted.end());
    QStringList parts;
    for (const auto& [count, reason] : sorted)
        parts.append(QStringLiteral("%1 %2").arg(reason).arg(-count));
    return parts.join(QStringLiteral(", "));
}

QString refusedWords(const std::array<int, RejectedObject::kKinds>& totals)
{
    QStringList parts;
    for (std::size_t kind = 0; kind < totals.size(); ++kind) {
        if (totals[kind] > 0)
            parts.append(QStringLiteral("%1 %2")
                             .arg(word(static_cast<RejectedObject::Kind>(kind)))
                             .arg(totals[kind]));
    }
    return parts.isEmpty() ? TrafficPanel::tr("nothing yet") : parts.join(QStringLiteral(", "));
}

} // namespace

TrafficPanel::TrafficPanel(ConsoleLink& link, QWidget* parent)
    : QFrame(parent),
      link_(&link),
      title_(new QLabel(this)),
      entrances_(new QLabel),
      scroll_(new QScrollArea(this)),
      close_(new FittedButton(this))
{
    setObjectName(QStringLiteral("trafficPanel"));
    setFixedWidth(kWidth);
    title_->setFont(ui::font(size::kTitle, true));
    entrances_->setObjectName(QStringLiteral("trafficWords"));
    entrances_->setWordWrap(true);
    entrances_->setTextFormat(Qt::RichText);
    entrances_->setAlignment(Qt::AlignTop);
    scroll_->setObjectName(QStringLiteral("trafficEntrances"));
    scroll_->setWidget(entrances_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    close_->setObjectName(QStringLiteral("closeTrafficButton"));
    close_->setMinimumHeight(size::kTarget);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    rows->setSpacing(size::kGap);
    rows->addWidget(title_);
    rows->addWidget(scroll_, 1);
    rows->addWidget(close_);
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    whenLookChanges(this, [this] { recolour(); });
    recolour();
    refresh();
    hide();
}

QString TrafficPanel::wordsOf(const EntranceFeed& feed) const
{
    QString words = QStringLiteral("<p style='margin:8px 0 2px 0'><b>%1</b></p>")
                        .arg(link_->entranceName(feed.id).toHtmlEscaped());
    const SnapshotPtr snapshot = link_->snapshot(feed.id);
    if (!snapshot)
        return words + paragraph(word(link_->condition(feed.id)));
    QString now = tr("In view %1, judged %2").arg(snapshot->seen).arg(snapshot->judged);
    const QString why = whyNotJudged(*snapshot);
    if (!why.isEmpty())
        now += tr("; not judged: %1").arg(why);
    const PassageCounts& passed = snapshot->passages;
    words += paragraph(now);
    words += paragraph(
        tr("Counted since start %1. Gone in the last hour %2; in all in %3, out %4, across %5")
            .arg(snapshot->peopleTotal)
            .arg(passed.lastHour)
            .arg(passed.in)
            .arg(passed.out)
            .arg(passed.across));
    return words
        + paragraph(tr("Refused as no person: %1").arg(refusedWords(snapshot->rejectedTotal)));
}

void TrafficPanel::refresh()
{
    title_->setText(tr("Who passes, and what is nobody"));
    close_->setText(tr("Close"));
    QString words;
    for (const EntranceFeed& feed : link_->feeds())
        words += wordsOf(feed);
    if (words != entrances_->text())
        entrances_->setText(words);
    scroll_->setAccessibleName(title_->text());
}

void TrafficPanel::openAbove(const QWidget& card)
{
    refresh();
    const int inner = kWidth - 2 * size::kInset;
    const int frame =
        title_->sizeHint().height() + close_->sizeHint().height() + 2 * (size::kInset + size::kGap);
    const QPoint corner = card.mapTo(parentWidget(), QPoint(0, 0));
    const int high = std::min({kHighest, corner.y() - size::kGap,
        frame + std::max(40, entrances_->heightForWidth(inner) + size::kGap)});
    resize(kWidth, high);
    move(corner.x(), corner.y() - high - size::kGap);
    show();
    raise();
    close_->setFocus();
}

void TrafficPanel::tick()
{
    if (isVisible())
        refresh();
}

void TrafficPanel::recolour()
{
    setStyleSheet(QStringLiteral("#trafficPanel { background: %1; border: 1px solid %2; "
                                 "border-radius: %3px; }")
                      .arg(colours().surface.name(), colours().line.name())
                      .arg(size::kCardRadius));
}

void TrafficPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace haetae::ui
