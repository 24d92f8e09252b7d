// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/hours_row.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "theme/tokens.h"

namespace haetae::ui {
namespace {

QTime timeOf(int minute)
{
    return QTime(minute / 60 % 24, minute % 60);
}

QTimeEdit* timeEdit(int minute, const QString& name, QWidget* parent)
{
    auto* edit = new QTimeEdit(timeOf(minute), parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setMinimumHeight(size::kTarget);
    return edit;
}

} // namespace

HoursRow::HoursRow(const HoursSpan& span, const QString& name, QWidget* parent)
    : QWidget(parent),
      from_(timeEdit(span.from, name + QStringLiteral("_from"), this)),
      to_(timeEdit(span.to, name + QStringLiteral("_to"), this)),
      remove_(new QPushButton(this))
{
    setObjectName(name);
    auto* both = new QVBoxLayout(this); // on a small screen one line has no room for all
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(6);
    auto* days = new QHBoxLayout;
    auto* row = new QHBoxLayout;
    for (QHBoxLayout* line : {days, row}) {
        line->setSpacing(6);
        both->addLayout(line);
    }
    for (std::size_t day = 0; day < days_.size(); ++day) {
        auto* button = new QPushButton(this);
        button->setObjectName(name + QStringLiteral("_day%1").arg(day));
        button->setCheckable(true);
        button->setChecked(span.days.at(day));
        button->setProperty("role", QStringLiteral("third"));
        button->setMinimumHeight(size::kTarget);
        connect(button, &QPushButton::toggled, this, [this] {
            retranslate(); // the mark of a pressed day
            Q_EMIT edited();
        });
        days_.at(day) = button;
        days->addWidget(button);
    }
    days->addStretch();
    row->addWidget(from_);
    row->addWidget(to_);
    remove_->setObjectName(name + QStringLiteral("_remove"));
    remove_->setMinimumHeight(size::kTarget);
    row->addWidget(remove_);
    row->addStretch();
    for (auto* edit : {from_, to_})
        connect(edit, &QTimeEdit::timeChanged, this, &HoursRow::edited);
    connect(remove_, &QPushButton::clicked, this, &HoursRow::removeAsked);
    retranslate();
}

HoursSpan HoursRow::span() const
{
    HoursSpan span;
    for (std::size_t day = 0; day < days_.size(); ++day)
        span.days.at(day) = days_.at(day)->isChecked();
    span.from = from_->time().msecsSinceStartOfDay() / 60'000;
    span.to = to_->time().msecsSinceStartOfDay() / 60'000;
    if (span.to == 0)
        span.to = HoursSpan::kDay; // midnight at the end is the end of the day
    return span;
}

bool HoursRow::meant() const
{
    return hoursSpanFromText(text(span())) == span();
}

void HoursRow::retranslate()
{
    const std::array<QString, 7> names{
        tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")};
    for (std::size_t day = 0; day < days_.size(); ++day) {
        // Not by colour alone.
        days_.at(day)->setText(
            days_.at(day)->isChecked() ? QStringLiteral("✓ ") + names.at(day) : names.at(day));
        days_.at(day)->setAccessibleName(names.at(day));
    }
    from_->setAccessibleName(tr("Screening begins"));
    to_->setAccessibleName(tr("Screening ends"));
    remove_->setText(tr("Remove"));
}

} // namespace haetae::ui
