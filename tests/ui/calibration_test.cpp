// SPDX-License-Identifier: GPL-3.0-or-later
// Matching the pictures, setting up the reference, the site check.
#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

#include "calibration/point_picture.h"
#include "calibration/reference_guide_page.h"
#include "calibration/registration_page.h"
#include "calibration/site_check_page.h"
#include "support/widget_checks.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

const cv::Size kThermal(384, 288);
const cv::Size kVisible(1280, 720);
const ViewMap kMap({2.5, 0, 160, 0, 2.5, 1, 0, 0, 1});

std::shared_ptr<ScreeningSnapshot> snapshot()
{
    auto made = std::make_shared<ScreeningSnapshot>();
    auto thermal = std::make_shared<TemperatureImage>();
    thermal->celsius = cv::Mat(kThermal, CV_32FC1, cv::Scalar(24.0F));
    made->thermal = thermal;
    auto visible = std::make_shared<VisibleFrame>();
    visible->bgr = cv::Mat(kVisible, CV_8UC3, cv::Scalar::all(90));
    made->visible = visible;
    made->registration = kMap;
    made->views = ViewRegistration(kMap);
    return made;
}

Settings oneEntrance()
{
    Settings settings;
    settings.cameras.resize(1);
    settings.cameras[0].id = CameraId{"east"};
    settings.cameras[0].name = "East";
    return settings;
}

std::vector<EntranceNow> now(std::shared_ptr<const ScreeningSnapshot> seen)
{
    return {{CameraId{"east"}, QStringLiteral("East"), std::move(seen)}};
}

template <class Widget>
Widget& find(const QWidget& in, const char* name)
{
    auto* found = in.findChild<Widget*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

/// The page with both pictures and so many points. *thread-bound*
struct Matching {
    explicit Matching(int points)
    {
        page.load(settings);
        page.resize(1000, 900);
        page.show();
        page.showEntrances(now(snapshot()));
        for (int i = 0; i < points; ++i)
            find<QPushButton>(page, "addPoint").click();
        QApplication::processEvents();
    }
    [[nodiscard]] std::vector<MatchedPoint> stored() const
    {
        Settings stored = settings;
        page.store(stored);
        return stored.cameras[0].registration;
    }
    [[nodiscard]] QString left() const { return find<QLabel>(page, "registrationLeft").text(); }

    Settings settings = oneEntrance();
    RegistrationPage page;
};

} // namespace

TEST_CASE("new points lie where the match of now puts them, so that only the rest is dragged")
{
    Matching match(5);
    const auto points = match.stored();
    REQUIRE(points.size() == 5);
    for (const MatchedPoint& point : points) {
        const auto put = kMap.visibleFromThermal(thermalPixel(point.thermal, kThermal));
        const auto is = visiblePixel(point.visible, kVisible);
        CHECK(is.x == Approx(put.x).margin(0.5));
        CHECK(is.y == Approx(put.y).margin(0.5));
    }
    CHECK(match.left().contains(QStringLiteral("0.0 px in all")));
}

TEST_CASE("a point dragged with the mouse or moved by keys changes the residual at once")
{
    Matching match(5);
    auto& visible = find<PointPicture>(match.page, "visiblePoints");
    const SharePoint before = match.stored()[2].visible;
    const QPoint from = visible.placeOf(before).toPoint();
    QTest::mousePress(&visible, Qt::LeftButton, {}, from);
    QTest::mouseMove(&visible, from + QPoint(30, 0));
    QMouseEvent drag(QEvent::MouseMove, QPointF(from + QPoint(30, 0)),
        visible.mapToGlobal(QPointF(from + QPoint(30, 0))), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&visible, &drag);
    QTest::mouseRelease(&visible, Qt::LeftButton, {}, from + QPoint(30, 0));
    const SharePoint dragged = match.stored()[2].visible;
    CHECK(dragged.x > before.x + 0.01);
    CHECK(dragged.y == Approx(before.y).margin(0.005));
    CHECK_FALSE(match.left().contains(QStringLiteral("0.0 px in all")));
    CHECK(find<QCheckBox>(match.page, "holdPictures").isChecked());

    visible.setFocus();
    QTest::keyClick(&visible, Qt::Key_PageDown);
    const SharePoint next = match.stored()[3].visible;
    QTest::keyClick(&visible, Qt::Key_Right);
    QTest::keyClick(&visible, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(match.stored()[3].visible.x == Approx(next.x + 1.0 / kVisible.width));
    CHECK(match.stored()[3].visible.y == Approx(next.y - 10.0 / kVisible.height));
}

TEST_CASE("four points always fit, and the page says that this proves nothing")
{
    Matching match(4);
    CHECK(match.left().contains(QStringLiteral("Add a fifth")));
    find<QPushButton>(match.page, "addPoint").click();
    CHECK_FALSE(match.left().contains(QStringLiteral("Add a fifth")));
}

TEST_CASE("fewer than four points are refused, and clearing them goes back to learning")
{
    Matching match(3);
    CHECK_FALSE(match.page.check());
    CHECK(find<QLabel>(match.page, "registrationError").isVisible());
    find<QPushButton>(match.page, "clearPoints").click();
    CHECK(match.page.check());
    CHECK(match.stored().empty());
}

TEST_CASE("a held picture stays while the entrance goes on")
{
    Matching match(4);
    find<QCheckBox>(match.page, "holdPictures").setChecked(true);
    match.page.showEntrances({});
    CHECK_FALSE(match.left().contains(QStringLiteral("Without both pictures")));
    find<QCheckBox>(match.page, "holdPictures").setChecked(false);
    match.page.showEntrances({});
    CHECK(match.left().contains(QStringLiteral("Without both pictures")));
}

TEST_CASE("the reference's steps are ticked by what the camera sees, one after the other")
{
    Settings settings = oneEntrance();
    settings.cameras[0].reference.setTemperature = Celsius::degrees(37.0);
    ReferenceGuidePage page;
    page.load(settings);
    page.show();
    auto seen = snapshot();
    seen->reference.condition = ReferenceCondition::WarmingUp;
    seen->reference.place = ThermalCircle{40, 40, 8};
    page.showEntrances(now(seen));
    CHECK(find<QLabel>(page, "guideStep1").text() == QStringLiteral("✓"));
    CHECK(find<QLabel>(page, "guideStep2").text() == QStringLiteral("✓"));
    CHECK(find<QLabel>(page, "guideStep3").text() == QStringLiteral("▶")); // lens and distance
    find<QCheckBox>(page, "lensKnown").setChecked(true);
    find<QCheckBox>(page, "distanceKnown").setChecked(true);
    find<QDoubleSpinBox>(page, "referenceMetres").setValue(2.4);
    CHECK(find<QLabel>(page, "guideStep3").text() == QStringLiteral("✓"));
    CHECK(find<QLabel>(page, "guideStep4").text() == QStringLiteral("▶"));
    Settings stored = settings;
    page.store(stored);
    CHECK(stored.cameras[0].measurement.referenceMetres == Approx(2.4));

    auto warm = std::make_shared<ScreeningSnapshot>(*seen);
    warm->reference.condition = ReferenceCondition::Trusted;
    warm->reference.offset = TempDelta::kelvins(0.3);
    warm->reference.residual = TempDelta::kelvins(0.02);
    warm->reference.trust = 93;
    page.showEntrances(now(warm));
    for (int step = 1; step <= 6; ++step)
        CHECK(find<QLabel>(page, ("guideStep" + std::to_string(step)).c_str()).text()
            == QStringLiteral("✓"));
    CHECK(find<QLabel>(page, "guideNow").text().contains(QStringLiteral("93")));
}

TEST_CASE("the site check shows each finding with its shape and what to do about it")
{
    Settings settings = oneEntrance();
    DeskNow desk;
    desk.freeBytes = 300'000'000;
    desk.soundProven = true;
    SiteCheckPage page([&desk] { return desk; });
    page.load(settings);
    page.resize(900, 900);
    page.show();
    page.showEntrances(now(snapshot()));
    CHECK(find<QLabel>(page, "siteCheck_disk").text() == QStringLiteral("✕"));
    CHECK(find<QLabel>(page, "siteAdvice_disk").text().contains(QStringLiteral("0.3 GB")));
    CHECK(find<QLabel>(page, "siteAdvice_disk").text().contains(QStringLiteral("Free some space")));
    CHECK(find<QLabel>(page, "siteCheck_sound").text() == QStringLiteral("✓"));
    CHECK(find<QLabel>(page, "siteCheck_offset").text() == QStringLiteral("!"));
    desk.freeBytes = 300'000'000'000;
    page.showEntrances(now(snapshot()));
    CHECK(find<QLabel>(page, "siteCheck_disk").text() == QStringLiteral("✓"));
}
