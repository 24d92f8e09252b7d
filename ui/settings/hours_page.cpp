// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/hours_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/hours_row.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

/// What a new row begins with: office hours.
HoursSpan usual()
{
    HoursSpan span;
    span.days = {true, true, true, true, true, false, false};
    span.from = 7 * 60;
    span.to = 19 * 60;
    return span;
}

QLabel* label(const char* name, const char* rank, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setProperty("rank", QLatin1String(rank));
    made->setWordWrap(true);
    return made;
}

} // namespace

HoursPage::HoursPage(QWidget* parent)
    : SettingsPage(parent),
      column_(new QVBoxLayout(this)),
      meaning_(label("hoursMeaning", "label", this)),
      error_(label("hoursError", "error", this))
{
    column_->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column_->setSpacing(size::kGap);
    column_->addWidget(meaning_);
    column_->addWidget(error_);
    column_->addStretch();
    error_->hide();
    connect(this, &SettingsPage::edited, error_, &QLabel::hide);
    retranslate();
}

QString HoursPage::title() const
{
    return tr("Hours");
}

void HoursPage::build(const CameraConfig& camera)
{
    Entrance made;
    made.id = camera.id;
    made.name = QString::fromStdString(camera.name.empty() ? camera.id.value : camera.name);
    const QString id = QString::fromStdString(camera.id.value);
    made.title = label("hoursEntrance", "strong", this);
    made.always = label("hoursAlways", "dim", this);
    made.rows = new QVBoxLayout;
    made.rows->setSpacing(8);
    made.add = new QPushButton(this);
    made.add->setObjectName(QStringLiteral("hoursAdd_") + id);
    made.add->setProperty("role", QStringLiteral("second"));
    made.add->setMaximumWidth(320);
    const std::size_t index = entrances_.size();
    connect(made.add, &QPushButton::clicked, this, [this, index] {
        addSpan(index, usual());
        Q_EMIT edited();
    });
    int at = column_->count() - 1; // above the stretch
    column_->insertWidget(at++, made.title);
    column_->insertWidget(at++, made.always);
    column_->insertLayout(at++, made.rows);
    column_->insertWidget(at, made.add);
    entrances_.push_back(made);
}

void HoursPage::load(const Settings& settings)
{
    const bool same = std::equal(entrances_.begin(), entrances_.end(), settings.cameras.begin(),
        settings.cameras.end(),
        [](const Entrance& e, const CameraConfig& camera) { return e.id == camera.id; });
    if (!same) {
        for (Entrance& entrance : entrances_) {
            for (QWidget* old : {static_cast<QWidget*>(entrance.title),
                     static_cast<QWidget*>(entrance.always), static_cast<QWidget*>(entrance.add)})
                old->deleteLater();
            for (HoursRow* row : entrance.spans)
                row->deleteLater();
        }
        entrances_.clear();
        for (const CameraConfig& camera : settings.cameras)
            build(camera);
    }
    for (std::size_t i = 0; i < entrances_.size(); ++i) {
        while (!entrances_[i].spans.empty())
            removeSpan(i, entrances_[i].spans.back());
        for (const HoursSpan& span : settings.cameras[i].hours.spans)
            addSpan(i, span);
    }
    error_->hide();
    retranslate();
}

void HoursPage::addSpan(std::size_t entrance, const HoursSpan& span)
{
    Entrance& e = entrances_[entrance];
    auto* row = new HoursRow(span, QStringLiteral("hours%1").arg(++made_), this);
    e.spans.push_back(row);
    e.rows->addWidget(row);
    connect(row, &HoursRow::edited, this, &SettingsPage::edited);
    connect(row, &HoursRow::removeAsked, this, [this, entrance, row] {
        removeSpan(entrance, row);
        Q_EMIT edited();
    });
    showAlways(e);
}

void HoursPage::removeSpan(std::size_t entrance, HoursRow* row)
{
    Entrance& e = entrances_[entrance];
    std::erase(e.spans, row);
    e.rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    showAlways(e);
}

void HoursPage::showAlways(const Entrance& entrance) const
{
    entrance.always->setVisible(entrance.spans.empty());
    entrance.add->setEnabled(entrance.spans.size() < ScreeningHours::kMostSpans);
}

void HoursPage::store(Settings& settings) const
{
    for (const Entrance& entrance : entrances_) {
        for (CameraConfig& camera : settings.cameras) {
            if (camera.id != entrance.id)
                continue;
            camera.hours.spans.clear();
            for (const HoursRow* row : entrance.spans)
                camera.hours.spans.push_back(row->span());
        }
    }
}

bool HoursPage::check()
{
    for (const Entrance& entrance : entrances_) {
        for (HoursRow* row : entrance.spans) {
            if (row->meant())
                continue;
            error_->setText(QStringLiteral("▲ ")
                + tr("%1: press at least one day, and end at another time than you begin.")
                      .arg(entrance.name));
            error_->show();
            row->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void HoursPage::showEntrances(const std::vector<EntranceNow>& now)
{
    for (Entrance& entrance : entrances_) {
        for (const EntranceNow& one : now) {
            if (one.camera == entrance.id && one.name != entrance.name) {
                entrance.name = one.name;
                entrance.title->setText(one.name);
            }
        }
    }
}

void HoursPage::retranslate()
{
    meaning_->setText(tr("Outside its hours an entrance shows \"Screening paused\": nobody is "
                         "judged and nobody raises an alarm. Technical alarms stay. An end before "
                         "the beginning lies on the next day."));
    for (const Entrance& entrance : entrances_) {
        entrance.title->setText(entrance.name);
        entrance.always->setText(tr("No hours entered: people are judged day and night."));
        entrance.add->setText(tr("Add hours"));
        entrance.add->setAccessibleName(tr("Add hours") + QStringLiteral(" · ") + entrance.name);
        for (HoursRow* row : entrance.spans)
            row->retranslate();
    }
}

} // namespace haetae::ui
