// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/reference_guide_page.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "calibration/entrance_choice.h"
#include "live/image_conversion.h"
#include "settings/settings_field.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kPicture = 160;
constexpr double kUsualField = 25.0;
constexpr double kUsualMetres = 2.0;

QString mark(StepStanding standing)
{
    switch (standing) {
    case StepStanding::Done:
        return QStringLiteral("✓");
    case StepStanding::Now:
        return QStringLiteral("▶");
    case StepStanding::Later:
        break;
    }
    return QStringLiteral("○");
}

/// The reference with some of what is around it.
QPixmap closeUp(const ScreeningSnapshot& snapshot)
{
    if (!snapshot.thermal || snapshot.thermal->celsius.empty() || !snapshot.reference.place)
        return {};
    const cv::Mat& picture = snapshot.thermal->celsius;
    const ThermalCircle& disc = *snapshot.reference.place;
    const int half = std::max(12, static_cast<int>(std::lround(3.0 * disc.radius)));
    const cv::Rect part = cv::Rect(static_cast<int>(disc.x) - half, static_cast<int>(disc.y) - half,
                              2 * half, 2 * half)
        & cv::Rect(0, 0, picture.cols, picture.rows);
    if (part.empty())
        return {};
    SceneRange range;
    range.follow(picture);
    return QPixmap::fromImage(thermalImage(picture, part, {range.span(), {}, {}},
        QSize(part.width, part.height).scaled(kPicture, kPicture, Qt::KeepAspectRatio)));
}

} // namespace

ReferenceGuidePage::ReferenceGuidePage(QWidget* parent)
    : SettingsPage(parent),
      choice_(new EntranceChoice("guideEntrance", this)),
      meaning_(new QLabel(this)),
      now_(new QLabel(this)),
      picture_(new QLabel(this)),
      lensKnown_(new QCheckBox(this)),
      field_(new QDoubleSpinBox),
      distanceKnown_(new QCheckBox(this)),
      metres_(new QDoubleSpinBox),
      fieldField_(new SettingsField(field_, "lensField", this)),
      metresField_(new SettingsField(metres_, "referenceMetres", this))
{
    setUp(*field_, 3.0, 150.0, 0.5, 1, QStringLiteral("°"));
    setUp(*metres_, 0.3, 30.0, 0.1, 1, QStringLiteral("m"));
    lensKnown_->setObjectName(QStringLiteral("lensKnown"));
    distanceKnown_->setObjectName(QStringLiteral("distanceKnown"));
    meaning_->setProperty("rank", QStringLiteral("label"));
    now_->setObjectName(QStringLiteral("guideNow"));
    for (QLabel* label : {meaning_, now_})
        label->setWordWrap(true);
    picture_->setObjectName(QStringLiteral("guidePicture"));
    picture_->setFixedSize(kPicture, kPicture);
    picture_->setAlignment(Qt::AlignTop | Qt::AlignRight);
    lay();
    connect(choice_, &QComboBox::currentIndexChanged, this, [this] {
        snapshot_.reset();
        showOptics();
        refresh();
    });
    for (QCheckBox* box : {lensKnown_, distanceKnown_})
        connect(box, &QCheckBox::toggled, this, &ReferenceGuidePage::takeOptics);
    for (QDoubleSpinBox* box : {field_, metres_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ReferenceGuidePage::takeOptics);
    retranslate();
}

void ReferenceGuidePage::lay()
{
    auto* steps = new QGridLayout;
    steps->setHorizontalSpacing(size::kGap);
    steps->setVerticalSpacing(10);
    for (std::size_t i = 0; i < kReferenceSteps; ++i) {
        Row& row = rows_[i];
        row.mark = new QLabel(this);
        row.mark->setObjectName(QStringLiteral("guideStep%1").arg(i + 1));
        row.mark->setProperty("rank", QStringLiteral("title"));
        row.mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
        row.mark->setMinimumWidth(30);
        row.words = new QLabel(this);
        row.words->setWordWrap(true);
        row.words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        steps->addWidget(row.mark, static_cast<int>(i), 0);
        steps->addWidget(row.words, static_cast<int>(i), 1);
    }
    steps->setColumnStretch(1, 1);
    auto* said = new QHBoxLayout;
    said->setSpacing(size::kGap);
    said->addLayout(steps, 1);
    said->addWidget(picture_, 0, Qt::AlignTop);
    auto* optics = new QGridLayout;
    optics->setHorizontalSpacing(24);
    optics->addWidget(lensKnown_, 0, 0);
    optics->addWidget(fieldField_, 1, 0);
    optics->addWidget(distanceKnown_, 0, 1);
    optics->addWidget(metresField_, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(size::kInset);
    column->addWidget(choice_);
    column->addWidget(meaning_);
    column->addWidget(now_);
    column->addLayout(said);
    column->addLayout(optics);
    column->addStretch(1);
}

QString ReferenceGuidePage::title() const
{
    return tr("Reference set-up");
}

void ReferenceGuidePage::load(const Settings& settings)
{
    optics_.clear();
    for (const CameraConfig& camera : settings.cameras)
        optics_[camera.id] = {
            camera.measurement.horizontalFieldDegrees, camera.measurement.referenceMetres};
    choice_->load(settings);
    showOptics();
    refresh();
}

void ReferenceGuidePage::store(Settings& settings) const
{
    for (CameraConfig& camera : settings.cameras) {
        const auto typed = optics_.find(camera.id);
        if (typed == optics_.end())
            continue;
        camera.measurement.horizontalFieldDegrees = typed->second.fieldDegrees;
        camera.measurement.referenceMetres = typed->second.metres;
    }
}

void ReferenceGuidePage::showOptics()
{
    const CameraConfig* camera = choice_->camera();
    const Optics typed = camera ? optics_[camera->id] : Optics();
    showing_ = true;
    lensKnown_->setChecked(typed.fieldDegrees.has_value());
    field_->setValue(typed.fieldDegrees.value_or(kUsualField));
    distanceKnown_->setChecked(typed.metres.has_value());
    metres_->setValue(typed.metres.value_or(kUsualMetres));
    showing_ = false;
    fieldField_->setVisible(lensKnown_->isChecked());
    metresField_->setVisible(distanceKnown_->isChecked());
}

void ReferenceGuidePage::takeOptics()
{
    const CameraConfig* camera = choice_->camera();
    fieldField_->setVisible(lensKnown_->isChecked());
    metresField_->setVisible(distanceKnown_->isChecked());
    if (showing_ || !camera)
        return;
    const auto when = [](const QCheckBox& known, const QDoubleSpinBox& box) {
        return known.isChecked() ? std::optional(box.value()) : std::nullopt;
    };
    Optics& typed = optics_[camera->id];
    // Untouched boxes keep the exact stored number, not the rounded one on screen.
    if (!typed.fieldDegrees || !lensKnown_->isChecked()
        || std::abs(*typed.fieldDegrees - field_->value()) > 0.04)
        typed.fieldDegrees = when(*lensKnown_, *field_);
    if (!typed.metres || !distanceKnown_->isChecked()
        || std::abs(*typed.metres - metres_->value()) > 0.04)
        typed.metres = when(*distanceKnown_, *metres_);
    refresh();
    Q_EMIT edited();
}

CameraConfig ReferenceGuidePage::typedCamera() const
{
    const CameraConfig* camera = choice_->camera();
    if (!camera)
        return {};
    CameraConfig typed = *camera;
    const auto optics = optics_.find(camera->id);
    if (optics != optics_.end()) {
        typed.measurement.horizontalFieldDegrees = optics->second.fieldDegrees;
        typed.measurement.referenceMetres = optics->second.metres;
    }
    return typed;
}

void ReferenceGuidePage::showEntrances(const std::vector<EntranceNow>& entrances)
{
    snapshot_ = choice_->snapshotIn(entrances);
    if (isVisible())
        refresh();
}

void ReferenceGuidePage::refresh()
{
    const CameraConfig camera = typedCamera();
    const ReferenceState reference = snapshot_ ? snapshot_->reference : ReferenceState();
    const auto steps = referenceSteps(camera, reference);
    for (std::size_t i = 0; i < kReferenceSteps; ++i) {
        QString words = stepWords(steps[i]);
        if (steps[i].step == ReferenceStep::WarmUp && snapshot_) {
            const auto left = warmUpLeft(camera, reference, snapshot_->stamp.monotonic);
            if (left)
                words += QLatin1Char(' ') + tr("Still %1.").arg(waitWords(*left));
        }
        rows_[i].mark->setText(mark(steps[i].standing));
        rows_[i].words->setText(words);
        const char* rank = steps[i].standing == StepStanding::Now ? "strong"
            : steps[i].standing == StepStanding::Done             ? "text"
                                                                  : "dim";
        rows_[i].words->setProperty("rank", QLatin1String(rank));
        rows_[i].words->style()->polish(rows_[i].words);
    }
    QStringList said;
    if (snapshot_) {
        said.append(titled(word(reference.condition)) + QStringLiteral(" · ")
            + tr("trust %1 of 100").arg(reference.trust));
        if (const QString reasons = words(reference.reasons); !reasons.isEmpty())
            said.append(tr("Against it: %1.").arg(reasons));
        said.append(reference.trusted() ? QString() : sentence(reference.condition));
    } else {
        said.append(tr("No picture of this entrance yet."));
    }
    said.removeAll(QString());
    now_->setText(said.join(QLatin1Char('\n')));
    picture_->setPixmap(snapshot_ ? closeUp(*snapshot_) : QPixmap());
}

QString ReferenceGuidePage::stepWords(const StepState& step) const
{
    switch (step.step) {
    case ReferenceStep::Value:
        return tr("Switch the reference on and enter its set temperature and certificate on the "
                  "page Reference.");
    case ReferenceStep::Place:
        return tr("Put it at the edge of the thermal picture, at the height of the faces, whole in "
                  "view and with nothing before it. Leave it there.");
    case ReferenceStep::Distance:
        return tr("Stand it as far from the camera as people will be when they are measured, and "
                  "enter lens and distance below.");
    case ReferenceStep::WarmUp:
        return tr("Wait until camera and reference are warm. Nobody is judged before.");
    case ReferenceStep::Steady:
        return tr("Keep draught, sun and people away from it: its reading settles to %1 or better.")
            .arg(delta(TempDelta::kelvins(0.1)));
    case ReferenceStep::Trusted:
        break;
    }
    return tr("Trusted: people are judged from now on. Go on with the page Site check.");
}

void ReferenceGuidePage::retranslate()
{
    choice_->setAccessibleName(tr("Entrance"));
    meaning_->setText(
        tr("One step after the other; each is ticked by what the camera itself sees."));
    picture_->setAccessibleName(tr("The reference in the thermal picture"));
    lensKnown_->setText(tr("The lens is known"));
    distanceKnown_->setText(tr("The distance is measured"));
    fieldField_->setWords(
        tr("Horizontal angle of the thermal lens"), tr("From the camera's data sheet."));
    metresField_->setWords(tr("Camera to reference"), tr("Measured with a tape."));
    refresh();
}

} // namespace haetae::ui
