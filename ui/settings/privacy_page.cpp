// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/privacy_page.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/prompts.h"
#include "report/notice_sheet.h"
#include "settings/settings_field.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kFieldWidth = 640;

QLabel* addLabel(QWidget* parent, const char* name, const char* rank)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("rank", QLatin1String(rank));
    label->setWordWrap(true);
    return label;
}

PictureKeeping& keepingIn(PrivacyRule& rule, PictureKind kind)
{
    return kind == PictureKind::ThermalCrop ? rule.thermalCrops : rule.visiblePictures;
}

} // namespace

PrivacyPage::PrivacyPage(Prompts* prompts, QWidget* parent)
    : SettingsPage(parent),
      prompts_(prompts),
      state_(addLabel(this, "privacyState", "strong")),
      warning_(addLabel(this, "privacyMeaning", "label")),
      kinds_{make(PictureKind::ThermalCrop, "thermalCrops"),
          make(PictureKind::VisiblePicture, "visiblePictures")},
      clips_(new QCheckBox(this)),
      clipsMeaning_(addLabel(this, "alarmClipsMeaning", "dim")),
      contact_(new QLineEdit),
      contactField_(new SettingsField(contact_, "privacyContact", this)),
      notice_(new QPushButton(this))
{
    contact_->setMaxLength(200);
    contact_->setMaximumWidth(kFieldWidth);
    notice_->setObjectName(QStringLiteral("noticeSheet"));
    notice_->setProperty("role", QStringLiteral("second"));
    notice_->setMaximumWidth(360);
    notice_->setVisible(prompts_ != nullptr);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(16);
    column->addWidget(state_);
    column->addWidget(warning_);
    for (const Kind& kind : kinds_) {
        column->addWidget(kind.keep);
        column->addWidget(kind.basisField);
        column->addWidget(kind.hoursField);
    }
    clips_->setObjectName(QStringLiteral("alarmClips"));
    column->addWidget(clips_);
    column->addWidget(clipsMeaning_);
    column->addWidget(contactField_);
    column->addWidget(notice_);
    column->addStretch(1);
    connect(clips_, &QCheckBox::toggled, this, &SettingsPage::edited);
    connect(contact_, &QLineEdit::textChanged, this, &SettingsPage::edited);
    connect(notice_, &QPushButton::clicked, this, &PrivacyPage::printNotice);
    retranslate();
}

PrivacyPage::Kind PrivacyPage::make(PictureKind kind, const char* name)
{
    Kind made;
    made.kind = kind;
    made.keep = new QCheckBox(this);
    made.keep->setObjectName(QLatin1String(name));
    made.basis = new QLineEdit;
    made.basis->setMaxLength(300);
    made.basis->setMaximumWidth(kFieldWidth);
    made.hours = new QSpinBox;
    made.hours->setRange(1, static_cast<int>(PictureKeeping::kLongest.count()));
    made.hours->setMaximumWidth(220);
    ignoreStrayWheel(*made.hours);
    const std::string basis = std::string(name) + "Basis";
    const std::string hours = std::string(name) + "Hours";
    made.basisField = new SettingsField(made.basis, basis.c_str(), this);
    made.hoursField = new SettingsField(made.hours, hours.c_str(), this);
    connect(made.keep, &QCheckBox::toggled, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(made.basis, &QLineEdit::textChanged, this, [this, field = made.basisField] {
        field->setError({});
        Q_EMIT edited();
    });
    connect(made.hours, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    return made;
}

QString PrivacyPage::title() const
{
    return tr("Privacy");
}

void PrivacyPage::load(const Settings& settings)
{
    loaded_ = settings;
    for (const Kind& kind : kinds_) {
        const PictureKeeping keeping = keepingOf(settings.privacy, kind.kind);
        kind.basis->setText(QString::fromStdString(keeping.legalBasis));
        kind.hours->setValue(static_cast<int>(keeping.keepFor.count()));
        kind.keep->setChecked(keeping.keep);
        kind.basisField->setError({});
    }
    clips_->setChecked(settings.privacy.alarmClips);
    contact_->setText(QString::fromStdString(settings.privacy.contact));
    showState();
}

void PrivacyPage::store(Settings& settings) const
{
    for (const Kind& kind : kinds_) {
        PictureKeeping& keeping = keepingIn(settings.privacy, kind.kind);
        keeping.keep = kind.keep->isChecked();
        keeping.legalBasis = kind.basis->text().trimmed().toStdString();
        keeping.keepFor = std::chrono::hours(kind.hours->value());
    }
    const PrivacyRule& rule = settings.privacy;
    settings.privacy.alarmClips =
        clips_->isChecked() && (rule.thermalCrops.keep || rule.visiblePictures.keep);
    settings.privacy.contact = contact_->text().trimmed().toStdString();
}

bool PrivacyPage::check()
{
    bool fine = true;
    for (const Kind& kind : kinds_) {
        const bool missing = kind.keep->isChecked() && kind.basis->text().trimmed().isEmpty();
        kind.basisField->setError(missing
                ? tr("Say on what basis you may keep these pictures, or switch them off.")
                : QString());
        if (missing && fine)
            kind.basis->setFocus(Qt::OtherFocusReason);
        fine = fine && !missing;
    }
    return fine;
}

void PrivacyPage::showState()
{
    bool any = false;
    for (const Kind& kind : kinds_) {
        const bool keep = kind.keep->isChecked();
        any = any || keep;
        kind.basisField->setVisible(keep);
        kind.hoursField->setVisible(keep);
    }
    clips_->setVisible(any);
    clipsMeaning_->setVisible(any);
    state_->setText(any ? tr("Numbers, and of people with an alarm the pictures switched on below.")
                        : tr("Numbers only: no picture of any kind is kept."));
}

void PrivacyPage::printNotice()
{
    Settings typed = loaded_;
    store(typed);
    if (!check()) // the sheet would promise what OK will refuse
        return;
    Prompts::SaveQuestion question;
    question.title = tr("Notice for visitors");
    question.typeName = tr("PDF document");
    question.suffix = QStringLiteral("pdf");
    question.suggestedName =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(QStringLiteral("haetae-notice.pdf"));
    prompts_->askFileToSave(this, question, [this, typed](const std::filesystem::path& file) {
        if (const auto done = writeNoticeSheet(typed, file); !done)
            prompts_->tellError(this, tr("Not written"), sentence(done.error()));
    });
}

void PrivacyPage::retranslate()
{
    warning_->setText(tr(
        "A picture of a face needs a legal basis, whatever it is kept for. Coarse or thermal "
        "pictures make it harder to tell who somebody is; they do not make it impossible. What is "
        "kept is destroyed when its hours are over, or at once when you switch it off, and a row "
        "of the log certifies it. Supervisors and admins may look, and the log says who did."));
    for (const Kind& kind : kinds_) {
        const bool thermal = kind.kind == PictureKind::ThermalCrop;
        kind.keep->setText(thermal ? tr("Keep the face in the thermal picture of an alarm")
                                   : tr("Keep the face in the visible picture of an alarm"));
        kind.basisField->setWords(thermal ? tr("Legal basis for thermal pictures")
                                          : tr("Legal basis for visible pictures"),
            tr("For example the law, the order or the consent. It stands on the notice sheet and "
               "in each picture's row."));
        kind.hours->setSuffix(QLatin1Char(' ') + tr("h"));
        kind.hoursField->setWords(
            thermal ? tr("Thermal pictures are kept for") : tr("Visible pictures are kept for"),
            tr("As short as possible; 24 h is usual."));
    }
    clips_->setText(tr("Keep also a clip of the 10 s before and after an alarm"));
    clipsMeaning_->setText(
        tr("Of the kinds switched on above, on the same basis and for the same hours. Only the "
           "face of the alarm's person is clear; faces of others are filled, the surroundings are "
           "coarse. While it is on, the last 24 s stand in memory, 64 MB a camera at the most."));
    contactField_->setWords(tr("Whom visitors may ask"),
        tr("Name, telephone or address of whoever answers for these data; printed on the notice "
           "sheet."));
    notice_->setText(tr("Save the notice sheet …"));
    notice_->setMinimumWidth(std::max(220, notice_->sizeHint().width()));
    showState();
}

} // namespace haetae::ui
