// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/validation_page.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/prompts.h"
#include "calibration/agreement_plot.h"
#include "calibration/validation_words.h"
#include "settings/settings_field.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr double kColdestSkin = 30.0;
constexpr double kHottest = 43.0;
constexpr double kColdestClinical = 33.0;
constexpr double kUsualSkin = 35.9;
constexpr double kUsualClinical = 36.8;
constexpr int kTableHeight = 260;

QLabel* words(const char* name, const char* rank, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("rank", QLatin1String(rank));
    label->setWordWrap(true);
    return label;
}

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

WallTime now()
{
    return std::chrono::time_point_cast<WallTime::duration>(std::chrono::system_clock::now());
}

} // namespace

ValidationPage::ValidationPage(Parts parts, QWidget* parent)
    : SettingsPage(parent),
      sheet_(parts.sheet ? std::move(parts.sheet) : std::make_shared<ValidationSheet>()),
      prompts_(parts.prompts),
      standing_(words("validationStanding", "strong", this)),
      meaning_(words("validationMeaning", "label", this)),
      thermometer_(new QLineEdit),
      site_(new QComboBox),
      days_(new QSpinBox),
      thermometerField_(new SettingsField(thermometer_, "thermometer", this)),
      siteField_(new SettingsField(site_, "validationSite", this)),
      daysField_(new SettingsField(days_, "validDays", this)),
      skin_(new DegreesBox(DegreesBox::Kind::Point)),
      clinical_(new DegreesBox(DegreesBox::Kind::Point)),
      skinField_(new SettingsField(skin_, "personSkin", this)),
      clinicalField_(new SettingsField(clinical_, "personClinical", this)),
      take_(new QPushButton(this)),
      add_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      file_(new QPushButton(this)),
      table_(new QTableWidget(this)),
      plot_(new AgreementPlot(this)),
      figures_(words("validationFigures", "text", this)),
      concerns_(words("validationConcerns", "warning", this)),
      sign_(new QPushButton(this)),
      answer_(words("validationAnswer", "strong", this))
{
    thermometer_->setMaxLength(80);
    thermometer_->setMaximumWidth(480);
    for (const auto site :
        {FacialSite::WholeFaceMaximum, FacialSite::InnerCanthi, FacialSite::Forehead})
        site_->addItem(QString(), static_cast<int>(site));
    days_->setRange(1, ValidationSheet::kLongestDays);
    ignoreStrayWheel(*days_);
    ignoreStrayWheel(*site_);
    setUp(*skin_, kColdestSkin, kHottest, 0.1, 2);
    setUp(*clinical_, kColdestClinical, kHottest, 0.1, 2);
    skin_->setValue(kUsualSkin);
    clinical_->setValue(kUsualClinical);
    take_->setObjectName(QStringLiteral("takeReading"));
    add_->setObjectName(QStringLiteral("addPerson"));
    remove_->setObjectName(QStringLiteral("removePerson"));
    file_->setObjectName(QStringLiteral("validationFile"));
    file_->setVisible(prompts_);
    sign_->setObjectName(QStringLiteral("signValidation"));
    sign_->setProperty("role", QStringLiteral("main"));
    table_->setObjectName(QStringLiteral("validationPeople"));
    table_->setColumnCount(3);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->setMinimumHeight(kTableHeight);
    lay();
    wire();
    retranslate();
}

void ValidationPage::lay()
{
    auto* who = new QHBoxLayout;
    who->setSpacing(24);
    who->addWidget(siteField_, 1);
    who->addWidget(daysField_, 1);
    auto* person = new QHBoxLayout;
    person->setSpacing(24);
    person->addWidget(skinField_, 1);
    person->addWidget(clinicalField_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::kGap);
    for (QPushButton* button : {take_, add_, remove_, file_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* shown = new QHBoxLayout;
    shown->setSpacing(size::kGap);
    shown->addWidget(table_, 2);
    shown->addWidget(plot_, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(size::kInset);
    column->addWidget(standing_);
    column->addWidget(meaning_);
    column->addWidget(thermometerField_);
    column->addLayout(who);
    column->addLayout(person);
    column->addLayout(buttons);
    column->addLayout(shown);
    column->addWidget(figures_);
    column->addWidget(concerns_);
    column->addWidget(answer_);
    column->addWidget(sign_, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void ValidationPage::wire()
{
    connect(thermometer_, &QLineEdit::textChanged, this, [this](const QString& text) {
        sheet_->thermometer = text.trimmed().toStdString();
        showFigures();
    });
    connect(site_, &QComboBox::currentIndexChanged, this,
        [this] { sheet_->site = static_cast<FacialSite>(site_->currentData().toInt()); });
    connect(days_, &QSpinBox::valueChanged, this, [this](int days) { sheet_->validDays = days; });
    connect(take_, &QPushButton::clicked, this, &ValidationPage::takeReading);
    connect(add_, &QPushButton::clicked, this, &ValidationPage::addPerson);
    connect(remove_, &QPushButton::clicked, this, &ValidationPage::removePerson);
    connect(file_, &QPushButton::clicked, this, &ValidationPage::readFile);
    connect(sign_, &QPushButton::clicked, this, &ValidationPage::sign);
    connect(table_, &QTableWidget::itemSelectionChanged, this,
        [this] { remove_->setEnabled(!table_->selectedItems().isEmpty()); });
}

QString ValidationPage::title() const
{
    return tr("Validation");
}

void ValidationPage::load(const Settings& settings)
{
    rule_ = settings.rule;
    thermometer_->setText(QString::fromStdString(sheet_->thermometer));
    site_->setCurrentIndex(std::max(0, site_->findData(static_cast<int>(sheet_->site))));
    days_->setValue(sheet_->validDays);
    say({}, false);
    refresh();
}

void ValidationPage::showEntrances(const std::vector<EntranceNow>& entrances)
{
    reading_.reset();
    double widest = 0.0;
    for (const EntranceNow& now : entrances) {
        if (!now.snapshot)
            continue;
        for (const PersonView& person : now.snapshot->people) {
            const double width = person.face.head ? person.face.head->width : 0.0;
            if (person.judged && person.decision.skin && person.decision.site == sheet_->site
                && width > widest) {
                widest = width;
                reading_ = person.decision.skin;
            }
        }
    }
    take_->setEnabled(reading_.has_value());
}

void ValidationPage::takeReading()
{
    if (!reading_)
        return;
    skin_->setValue(reading_->degrees());
    clinical_->setFocus(Qt::OtherFocusReason);
    clinical_->selectAll();
}

void ValidationPage::addPerson()
{
    if (sheet_->people.size() >= ValidationSheet::kMostPeople)
        return;
    sheet_->people.push_back({skin_->value(), clinical_->value()});
    say({}, false);
    refresh();
    table_->scrollToBottom();
}

void ValidationPage::removePerson()
{
    const int row = table_->currentRow();
    if (row < 0 || row >= static_cast<int>(sheet_->people.size()))
        return;
    sheet_->people.erase(sheet_->people.begin() + row);
    refresh();
}

void ValidationPage::readFile()
{
    if (!prompts_)
        return;
    prompts_->askFileToOpen(this,
        {tr("Take people from a table"), tr("Comma-separated values"), QStringLiteral("csv")},
        [this](const std::filesystem::path& file) {
            auto read = readPeople(file);
            if (!read)
                return prompts_->tellError(this, title(), sentence(read.error()));
            sheet_->people.swap(read->people);
            refresh();
        });
}

void ValidationPage::sign()
{
    thermometerField_->setError(sheet_->thermometer.empty()
            ? tr("Name the clinical thermometer: its make and serial number.")
            : QString());
    if (sheet_->thermometer.empty())
        return;
    asked_ = true;
    sign_->setEnabled(false);
    Q_EMIT commandAsked(SignValidation{*sheet_});
}

void ValidationPage::commandDone(const CommandDone& done)
{
    if (!asked_ || done.command != "sign_validation")
        return;
    asked_ = false;
    if (!done.outcome) {
        say(sentence(done.outcome.error()), true);
        return showFigures();
    }
    sheet_->forgetPeople();
    say(*done.outcome == "held"
            ? tr("Signed. A second person has to confirm it before it holds. The people's values "
                 "are erased.")
            : tr("Signed and in force. The people's values are erased."),
        false);
    refresh();
}

void ValidationPage::refresh()
{
    const auto& people = sheet_->people;
    table_->setRowCount(static_cast<int>(people.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const PairedTemperature& person = people[static_cast<std::size_t>(row)];
        const QString cells[] = {figure(Celsius::degrees(person.skinDegrees), 2),
            figure(Celsius::degrees(person.clinicalDegrees), 2),
            signedDelta(TempDelta::kelvins(person.clinicalDegrees - person.skinDegrees))};
        for (int c = 0; c < 3; ++c)
            table_->setItem(row, c, new QTableWidgetItem(cells[c])); // the table owns it
    }
    remove_->setEnabled(!table_->selectedItems().isEmpty());
    showStanding();
    showFigures();
}

void ValidationPage::showStanding()
{
    standing_->setText(standingWords(rule_.siteOffset, today()));
}

void ValidationPage::showFigures()
{
    ValidationSheet sheet = *sheet_;
    if (sheet.thermometer.empty())
        sheet.thermometer = "?"; // the figures do not need it, the signature does
    const auto figures = figuresOf(sheet, rule_, now());
    plot_->show(
        sheet_->people, figures ? std::optional<Agreement>(figures->agreement) : std::nullopt);
    figures_->setText(figures ? figureWords(*figures)
                              : tr("%n people so far. Figures come with the third.", nullptr,
                                  static_cast<int>(sheet_->people.size())));
    QStringList concerns;
    if (figures) {
        for (const ValidationConcern concern : figures->concerns)
            concerns.append(QStringLiteral("▲ ") + word(concern));
    }
    concerns_->setText(concerns.join(QLatin1Char('\n')));
    concerns_->setVisible(!concerns.isEmpty());
    sign_->setEnabled(figures && figures->recommended() && !asked_);
}

void ValidationPage::say(const QString& words, bool wrong)
{
    answer_->setProperty("rank", wrong ? QStringLiteral("error") : QStringLiteral("strong"));
    answer_->style()->polish(answer_);
    answer_->setText(words);
    answer_->setVisible(!words.isEmpty());
}

void ValidationPage::retranslate()
{
    meaning_->setText(
        tr("Measure at least 30 people of this site: let each stand before the camera, "
           "then take the value orally with a clinical thermometer. Both values stay "
           "in this computer's memory until you sign or sign out, and are written "
           "nowhere."));
    thermometerField_->setWords(
        tr("Clinical thermometer"), tr("Make and serial number; the log keeps it."));
    siteField_->setWords(tr("Read at"), tr("The offset holds for this site of the face alone."));
    daysField_->setWords(tr("Holds for"), tr("Then it is provisional again; a season at most."));
    days_->setSuffix(QLatin1Char(' ') + tr("days"));
    for (int i = 0; i < site_->count(); ++i)
        site_->setItemText(i, word(static_cast<FacialSite>(site_->itemData(i).toInt())));
    skinField_->setWords(tr("Skin temperature"), tr("As the camera reads it, without the offset."));
    clinicalField_->setWords(tr("Clinical thermometer's value"), tr("Taken orally."));
    take_->setText(tr("Take the camera's reading"));
    add_->setText(tr("Add this person"));
    remove_->setText(tr("Remove"));
    file_->setText(tr("From a table …"));
    sign_->setText(tr("Sign for this offset"));
    table_->setAccessibleName(tr("People measured"));
    table_->setHorizontalHeaderLabels(
        {tr("Skin, %1").arg(unitWords()), tr("Clinical, %1").arg(unitWords()), tr("Difference")});
    plot_->retranslate();
    refresh();
}

} // namespace haetae::ui
