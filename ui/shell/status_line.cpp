// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/status_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>

#include "shell/offset_now.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr std::chrono::seconds kToldFor(10);
constexpr QLatin1String kBetween("   ");

} // namespace

StatusLine::StatusLine(ConsoleLink& link, QWidget* parent) : QWidget(parent), link_(&link)
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::kInset, 0, size::kInset, 2);
    method_ = new QLabel(this);
    method_->setObjectName(QStringLiteral("methodLabel"));
    keys_ = new QLabel(this);
    keys_->setObjectName(QStringLiteral("keysLabel"));
    trouble_ = new QLabel(this);
    trouble_->setObjectName(QStringLiteral("troubleLabel"));
    for (QLabel* label : {method_, keys_})
        label->setProperty("rank", QStringLiteral("label"));
    whenLookChanges(this, [this] { recolour(); });
    recolour();
    trouble_->hide();
    keys_->setMinimumWidth(0);
    keys_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    keys_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(method_);
    row->addWidget(trouble_, 1);
    row->addWidget(keys_, 1);
    retranslate();
}

void StatusLine::tell(const Error& error)
{
    trouble_->setText(QStringLiteral("▲ ") + sentence(error));
    trouble_->show();
    keys_->hide();
    toldUntil_ = link_->clock().monotonic() + kToldFor;
}

void StatusLine::tick()
{
    if (!trouble_->isHidden() && link_->clock().monotonic() > toldUntil_) {
        trouble_->hide();
        keys_->show();
    }
    QStringList parts;
    for (const EntranceFeed& feed : link_->feeds()) {
        const SnapshotPtr snapshot = link_->snapshot(feed.id);
        const QString detector = snapshot ? QString::fromStdString(snapshot->detector) : QString();
        if (!detector.isEmpty() && !parts.contains(tr("face detector: %1").arg(detector)))
            parts.append(tr("face detector: %1").arg(detector));
    }
    const SiteOffset offset = offsetNow(*link_);
    parts.append(offset.provisional
            ? tr("oral-equivalent %1, provisional").arg(signedDelta(offset.value))
            : tr("oral-equivalent %1").arg(signedDelta(offset.value)));
    parts.append(tr("no medical device"));
    const QString text = parts.join(QStringLiteral("   ·   "));
    if (text != method_->text())
        method_->setText(text);
    fitKeys();
}

/// The keys of the answers, the most needed first, as many as there is room for: the key help has
/// them all, and its own key stays.
void StatusLine::fitKeys()
{
    const auto named = [this](ConsoleAction action) {
        return QStringLiteral("%1 %2").arg(map_.shown(action), word(action));
    };
    const QString help = named(ConsoleAction::Help);
    const int room = width() - 2 * size::kInset - method_->sizeHint().width() - size::kGap;
    QString fitting = help;
    QString longest;
    for (const ConsoleAction action : {ConsoleAction::Acknowledge, ConsoleAction::Recheck,
             ConsoleAction::FalseAlarm, ConsoleAction::Replay, ConsoleAction::Escalate}) {
        longest += named(action) + kBetween;
        if (keys_->fontMetrics().horizontalAdvance(longest + help) <= room)
            fitting = longest + help;
    }
    if (keys_->fontMetrics().horizontalAdvance(fitting) > room)
        fitting.clear();
    if (fitting != keys_->text())
        keys_->setText(fitting);
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitKeys();
}

void StatusLine::setAlarm(bool unanswered)
{
    if (unanswered == alarm_)
        return;
    alarm_ = unanswered;
    recolour();
}

void StatusLine::recolour()
{
    const Colours& all = colours();
    trouble_->setStyleSheet(QStringLiteral("color: %1; font-weight: 700; font-size: 15px;")
                                .arg((alarm_ ? all.onAlarm : all.recheck).name()));
    for (QLabel* label : {method_, keys_})
        label->setStyleSheet(
            QStringLiteral("color: %1;").arg((alarm_ ? all.onAlarm : all.dim).name()));
}

void StatusLine::retranslate()
{
    fitKeys();
    tick();
}

void StatusLine::setKeys(const KeyMap& keys)
{
    map_ = keys;
    retranslate();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace haetae::ui
