// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/registration_page.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "calibration/entrance_choice.h"
#include "calibration/point_picture.h"
#include "live/image_conversion.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

/// Where a first point is put, so that the points surround the middle.
constexpr std::array<SharePoint, 8> kFirst{{{0.25, 0.25}, {0.75, 0.25}, {0.75, 0.75}, {0.25, 0.75},
    {0.5, 0.5}, {0.5, 0.2}, {0.5, 0.8}, {0.15, 0.5}}};
const QSize kShown(640, 480);
constexpr int kLeastPicture = 200;

QLabel* words(const char* name, const char* rank, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("rank", QLatin1String(rank));
    label->setWordWrap(true);
    return label;
}

std::vector<SharePoint> sideOf(const std::vector<MatchedPoint>& points, bool thermal)
{
    std::vector<SharePoint> side;
    for (const MatchedPoint& point : points)
        side.push_back(thermal ? point.thermal : point.visible);
    return side;
}

QString pixels(double value)
{
    return QString::number(value, 'f', 1) + QStringLiteral(" px");
}

} // namespace

RegistrationPage::RegistrationPage(QWidget* parent)
    : SettingsPage(parent),
      choice_(new EntranceChoice("registrationEntrance", this)),
      meaning_(words("registrationMeaning", "label", this)),
      thermal_(new PointPicture("thermalPoints", this)),
      visible_(new PointPicture("visiblePoints", this)),
      thermalTitle_(words("thermalPointsTitle", "strong", this)),
      visibleTitle_(words("visiblePointsTitle", "strong", this)),
      blendTitle_(words("blendTitle", "strong", this)),
      blend_(new QLabel(this)),
      hold_(new QCheckBox(this)),
      add_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      clear_(new QPushButton(this)),
      left_(words("registrationLeft", "text", this)),
      error_(words("registrationError", "error", this))
{
    blend_->setObjectName(QStringLiteral("registrationBlend"));
    blend_->setMinimumHeight(kLeastPicture);
    blend_->setAlignment(Qt::AlignCenter);
    blend_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hold_->setObjectName(QStringLiteral("holdPictures"));
    add_->setObjectName(QStringLiteral("addPoint"));
    remove_->setObjectName(QStringLiteral("removePoint"));
    clear_->setObjectName(QStringLiteral("clearPoints"));
    error_->hide();
    lay();
    wire();
    retranslate();
}

void RegistrationPage::lay()
{
    auto* pictures = new QGridLayout;
    pictures->setSpacing(size::kGap);
    pictures->addWidget(thermalTitle_, 0, 0);
    pictures->addWidget(visibleTitle_, 0, 1);
    for (PointPicture* picture : {thermal_, visible_})
        picture->setMinimumHeight(kLeastPicture);
    pictures->addWidget(thermal_, 1, 0);
    pictures->addWidget(visible_, 1, 1);
    pictures->setColumnStretch(0, 1);
    pictures->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::kGap);
    for (QPushButton* button : {add_, remove_, clear_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* below = new QGridLayout;
    below->setSpacing(size::kGap);
    auto* said = new QVBoxLayout;
    said->addWidget(left_);
    said->addWidget(error_);
    said->addStretch(1);
    below->addWidget(blendTitle_, 0, 1);
    below->addLayout(said, 1, 0);
    below->addWidget(blend_, 1, 1);
    below->setColumnStretch(0, 1);
    below->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(size::kGap);
    column->addWidget(choice_);
    column->addWidget(meaning_);
    column->addWidget(hold_);
    column->addLayout(pictures, 1);
    column->addLayout(buttons);
    column->addLayout(below);
}

void RegistrationPage::wire()
{
    connect(choice_, &QComboBox::currentIndexChanged, this, [this] {
        selected_ = -1;
        snapshot_.reset();
        showPoints();
        showPictures();
    });
    connect(add_, &QPushButton::clicked, this, &RegistrationPage::addPoint);
    connect(remove_, &QPushButton::clicked, this, &RegistrationPage::removePoint);
    connect(clear_, &QPushButton::clicked, this, &RegistrationPage::clearPoints);
    for (PointPicture* picture : {thermal_, visible_}) {
        const bool thermal = picture == thermal_;
        connect(picture, &PointPicture::selected, this, &RegistrationPage::select);
        connect(picture, &PointPicture::moved, this,
            [this, thermal](int point, SharePoint to) { change(point, thermal, to); });
    }
}

QString RegistrationPage::title() const
{
    return tr("Picture match");
}

void RegistrationPage::load(const Settings& settings)
{
    points_.clear();
    for (const CameraConfig& camera : settings.cameras)
        points_[camera.id] = camera.registration;
    choice_->load(settings);
    selected_ = -1;
    hold_->setChecked(false);
    say({});
    showPoints();
}

void RegistrationPage::store(Settings& settings) const
{
    for (CameraConfig& camera : settings.cameras) {
        const auto typed = points_.find(camera.id);
        if (typed != points_.end())
            camera.registration = typed->second;
    }
}

bool RegistrationPage::check()
{
    for (const auto& [camera, points] : points_) {
        const auto count = points.size();
        if (count == 0)
            continue;
        QString wrong;
        if (count < MatchedPoint::kLeast)
            wrong = tr("Four points at least, or none. Add points or clear them.");
        else if (!fitPoints(points, {384, 288}, {1280, 720}))
            wrong = tr("These points lie on one line. Spread them over the picture.");
        if (wrong.isEmpty())
            continue;
        say(wrong);
        add_->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void RegistrationPage::showEntrances(const std::vector<EntranceNow>& entrances)
{
    if (hold_->isChecked() && snapshot_)
        return;
    snapshot_ = choice_->snapshotIn(entrances);
    if (isVisible())
        showPictures();
}

std::vector<MatchedPoint>& RegistrationPage::points()
{
    const CameraConfig* camera = choice_->camera();
    return camera ? points_[camera->id] : none_;
}

cv::Size RegistrationPage::thermalSize() const
{
    return snapshot_ && snapshot_->thermal ? snapshot_->thermal->celsius.size() : cv::Size();
}

cv::Size RegistrationPage::visibleSize() const
{
    return snapshot_ && snapshot_->visible ? snapshot_->visible->bgr.size() : cv::Size();
}

/// Where the map of now puts it, so that only the rest is left to be dragged.
void RegistrationPage::addPoint()
{
    auto& all = points();
    if (all.size() >= MatchedPoint::kMost || !choice_->camera())
        return;
    MatchedPoint point;
    point.thermal = kFirst[all.size() % kFirst.size()];
    point.visible = point.thermal;
    const cv::Size thermal = thermalSize();
    const cv::Size visible = visibleSize();
    if (!thermal.empty() && !visible.empty()) {
        const auto own = fitPoints(all, thermal, visible);
        const ViewMap& map = own ? own->map : snapshot_->registration;
        const SharePoint put =
            shareOf(map.visibleFromThermal(thermalPixel(point.thermal, thermal)), visible);
        point.visible = {std::clamp(put.x, 0.0, 1.0), std::clamp(put.y, 0.0, 1.0)};
    }
    all.push_back(point);
    select(static_cast<int>(all.size()) - 1);
    Q_EMIT edited();
}

void RegistrationPage::removePoint()
{
    auto& all = points();
    if (selected_ < 0 || selected_ >= static_cast<int>(all.size()))
        return;
    all.erase(all.begin() + selected_);
    select(std::min(selected_, static_cast<int>(all.size()) - 1));
    Q_EMIT edited();
}

void RegistrationPage::clearPoints()
{
    points().clear();
    select(-1);
    Q_EMIT edited();
}

void RegistrationPage::select(int point)
{
    selected_ = point;
    showPoints();
}

void RegistrationPage::change(int point, bool thermal, SharePoint to)
{
    auto& all = points();
    if (point < 0 || point >= static_cast<int>(all.size()))
        return;
    (thermal ? all[static_cast<std::size_t>(point)].thermal
             : all[static_cast<std::size_t>(point)].visible) = to;
    hold_->setChecked(true); // what is dragged must not move away
    showPoints();
    Q_EMIT edited();
}

void RegistrationPage::showPictures()
{
    QImage warm;
    QImage seen;
    if (!thermalSize().empty()) {
        const cv::Mat& celsius = snapshot_->thermal->celsius;
        SceneRange range;
        range.follow(celsius);
        const QSize pixels = QSize(celsius.cols, celsius.rows).scaled(kShown, Qt::KeepAspectRatio);
        warm = thermalImage(
            celsius, {0, 0, celsius.cols, celsius.rows}, {range.span(), {}, {}}, pixels);
    }
    if (!visibleSize().empty())
        seen = visibleImage(snapshot_->visible->bgr, kShown);
    thermal_->setPicture(warm, {thermalSize().width, thermalSize().height});
    visible_->setPicture(seen, {visibleSize().width, visibleSize().height});
    showPoints();
}

void RegistrationPage::showPoints()
{
    say({});
    const auto& all = points();
    thermal_->setPoints(sideOf(all, true), selected_);
    visible_->setPoints(sideOf(all, false), selected_);
    add_->setEnabled(all.size() < MatchedPoint::kMost && choice_->camera());
    remove_->setEnabled(selected_ >= 0);
    clear_->setEnabled(!all.empty());
    const cv::Size thermal = thermalSize();
    const cv::Size visible = visibleSize();
    const bool both = !thermal.empty() && !visible.empty();
    const auto fit = both ? fitPoints(all, thermal, visible) : std::nullopt;
    const int missing = static_cast<int>(MatchedPoint::kLeast) - static_cast<int>(all.size());
    if (all.empty())
        left_->setText(both && snapshot_->views.pairs > 0
                ? tr("Learnt from %n faces, typically %1 off.", nullptr, snapshot_->views.pairs)
                      .arg(pixels(snapshot_->views.residualPixels))
                : tr("No points: the match is learnt from whoever passes."));
    else if (missing > 0)
        left_->setText(tr("%n more points are needed.", nullptr, missing));
    else if (!both)
        left_->setText(tr("Without both pictures nothing can be said of the points."));
    else if (!fit)
        left_->setText(tr("These points lie on one line. Spread them over the picture."));
    else {
        QStringList lines;
        for (std::size_t i = 0; i < fit->missPixels.size(); ++i)
            lines.append(QStringLiteral("%1: %2").arg(i + 1).arg(pixels(fit->missPixels[i])));
        left_->setText(tr("Off by %1 in all.").arg(pixels(fit->overallPixels)) + QLatin1Char('\n')
            + lines.join(QStringLiteral("  ·  "))
            + (missing == 0 ? QLatin1Char('\n')
                        + tr("Four points always fit. Add a fifth to see how well they do.")
                            : QString()));
    }
    if (!both)
        return blend_->setPixmap({});
    const QSize pixels =
        QSize(thermal.width, thermal.height).scaled(QSize(320, kLeastPicture), Qt::KeepAspectRatio);
    const cv::Rect whole(0, 0, thermal.width, thermal.height);
    QImage under = visibleOverThermal(
        snapshot_->visible->bgr, fit ? fit->map : snapshot_->registration, whole, pixels);
    SceneRange range;
    range.follow(snapshot_->thermal->celsius);
    QImage blended = under.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&blended);
    painter.setOpacity(0.5);
    painter.drawImage(blended.rect(),
        thermalImage(snapshot_->thermal->celsius, whole, {range.span(), {}, {}}, pixels));
    painter.end();
    blend_->setPixmap(QPixmap::fromImage(blended));
}

void RegistrationPage::say(const QString& error)
{
    error_->setText(error.isEmpty() ? QString() : QStringLiteral("▲ ") + error);
    error_->setVisible(!error.isEmpty());
}

void RegistrationPage::retranslate()
{
    choice_->setAccessibleName(tr("Entrance"));
    meaning_->setText(tr("Choose things that both cameras show, such as the corners of a door or a "
                         "warm cup at the distance where people stand, and drag each number onto "
                         "the same thing in both pictures. Four points fix the match; more show "
                         "how good it is. With keys: Page Down chooses a point, arrows move it by "
                         "a pixel, with Shift by ten."));
    thermalTitle_->setText(tr("Thermal picture"));
    visibleTitle_->setText(tr("Visible picture"));
    blendTitle_->setText(tr("One over the other"));
    thermal_->setAccessibleName(tr("Points in the thermal picture"));
    visible_->setAccessibleName(tr("Points in the visible picture"));
    blend_->setAccessibleName(blendTitle_->text());
    thermal_->setEmptyWords(tr("No thermal picture. Check the camera."));
    visible_->setEmptyWords(tr("No visible picture: there is nothing to match."));
    hold_->setText(tr("Hold both pictures"));
    add_->setText(tr("Add a point"));
    remove_->setText(tr("Remove this point"));
    clear_->setText(tr("Clear all: learn it again"));
    showPoints();
}

} // namespace haetae::ui
