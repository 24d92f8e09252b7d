// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/site_check_page.h"

#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "calibration/entrance_choice.h"
#include "calibration/site_check_words.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kNameWidth = 190;
constexpr int kMarkWidth = 24;

void rank(QLabel& label, const char* rank)
{
    if (label.property("rank").toString() == QLatin1String(rank))
        return;
    label.setProperty("rank", QLatin1String(rank));
    label.style()->polish(&label);
}

const char* rankOf(CheckGrade grade)
{
    switch (grade) {
    case CheckGrade::Ok:
        return "dim";
    case CheckGrade::Look:
        return "warning";
    case CheckGrade::Fails:
        return "error";
    case CheckGrade::Unknown:
        break;
    }
    return "dim";
}

} // namespace

SiteFacts siteFacts(const Settings& settings, const CameraConfig& camera,
    const ScreeningSnapshot* snapshot, const DeskNow& desk, const std::string& today)
{
    SiteFacts facts;
    facts.camera = camera;
    facts.offset = settings.rule.siteOffset;
    facts.today = today;
    facts.freeBytes = desk.freeBytes;
    facts.soundProven = desk.soundProven;
    facts.outputsFailing = desk.outputsFailing;
    facts.outputs = static_cast<int>(settings.outputs.size());
    facts.headsFolder = settings.headsFolder;
    facts.headsToBroker = std::any_of(settings.outputs.begin(), settings.outputs.end(),
        [](const OutputConfig& output) { return output.kind == OutputKind::Mqtt; });
    if (!snapshot)
        return facts;
    facts.condition = snapshot->condition;
    facts.reference = snapshot->reference;
    facts.thermal = snapshot->thermal;
    facts.visible = snapshot->visible != nullptr;
    facts.views = snapshot->views;
    facts.baseline = snapshot->baseline;
    for (const PersonView& person : snapshot->people)
        facts.faces.push_back(person.face);
    return facts;
}

SiteCheckPage::SiteCheckPage(Desk desk, QWidget* parent)
    : SettingsPage(parent),
      desk_(std::move(desk)),
      choice_(new EntranceChoice("siteCheckEntrance", this)),
      summary_(new QLabel(this))
{
    summary_->setObjectName(QStringLiteral("siteCheckSummary"));
    summary_->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::kGap);
    grid->setVerticalSpacing(8);
    for (std::size_t i = 0; i < kSiteChecks; ++i) {
        Row& row = rows_[i];
        const QString name = QString::fromLatin1(token(static_cast<SiteCheck>(i)).data());
        row.mark = new QLabel(this);
        row.mark->setObjectName(QStringLiteral("siteCheck_") + name);
        row.mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
        row.mark->setMinimumWidth(kMarkWidth);
        row.name = new QLabel(this);
        row.name->setProperty("rank", QStringLiteral("strong"));
        row.name->setWordWrap(true);
        row.name->setMinimumWidth(kNameWidth);
        row.name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        row.advice = new QLabel(this);
        row.advice->setObjectName(QStringLiteral("siteAdvice_") + name);
        row.advice->setWordWrap(true);
        row.advice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        const int line = static_cast<int>(i);
        grid->addWidget(row.mark, line, 0);
        grid->addWidget(row.name, line, 1);
        grid->addWidget(row.advice, line, 2);
    }
    grid->setColumnStretch(2, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(size::kGap);
    column->addWidget(choice_);
    column->addWidget(summary_);
    column->addLayout(grid);
    column->addStretch(1);
    connect(choice_, &QComboBox::currentIndexChanged, this, [this] {
        snapshot_.reset();
        refresh();
    });
    retranslate();
}

QString SiteCheckPage::title() const
{
    return tr("Site check");
}

void SiteCheckPage::load(const Settings& settings)
{
    settings_ = settings;
    choice_->load(settings);
    refresh();
}

void SiteCheckPage::showEntrances(const std::vector<EntranceNow>& entrances)
{
    snapshot_ = choice_->snapshotIn(entrances);
    if (isVisible())
        refresh();
}

void SiteCheckPage::refresh()
{
    const CameraConfig* camera = choice_->camera();
    const auto findings =
        checkSite(siteFacts(settings_, camera ? *camera : CameraConfig(), snapshot_.get(),
            desk_ ? desk_() : DeskNow(), QDate::currentDate().toString(Qt::ISODate).toStdString()));
    for (std::size_t i = 0; i < kSiteChecks; ++i) {
        const SiteFinding& finding = findings[i];
        rows_[i].mark->setText(mark(finding.grade));
        rows_[i].mark->setAccessibleName(
            word(finding.check) + QStringLiteral(": ") + word(finding.grade));
        rows_[i].name->setText(word(finding.check));
        rows_[i].advice->setText(advice(finding));
        rank(*rows_[i].mark, finding.grade == CheckGrade::Ok ? "strong" : rankOf(finding.grade));
        rank(*rows_[i].advice, rankOf(finding.grade));
    }
    const auto count = [&findings](CheckGrade grade) {
        return static_cast<int>(std::count_if(findings.begin(), findings.end(),
            [grade](const SiteFinding& finding) { return finding.grade == grade; }));
    };
    const int failing = count(CheckGrade::Fails);
    const int look = count(CheckGrade::Look);
    summary_->setText(failing > 0 ? tr("%n checks fail.", nullptr, failing)
            : look > 0            ? tr("%n checks ask for a look.", nullptr, look)
                                  : tr("Nothing that was seen speaks against this entrance."));
    rank(*summary_, failing > 0 ? "error" : look > 0 ? "warning" : "strong");
}

void SiteCheckPage::retranslate()
{
    choice_->setAccessibleName(tr("Entrance"));
    refresh();
}

} // namespace haetae::ui
