// SPDX-License-Identifier: GPL-3.0-or-later
// The picture wall: layouts, one entrance alone, zoom, pictures, zones.
// size-reason: all of it needs the one shown window that Console makes.
#include "shell/wall.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>
#include <catch2/catch.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>

#include "live/palettes.h"
#include "shell/console_window.h"
#include "support/temporary_folder.h"
#include "support/widget_checks.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;
using haetae::test::TemporaryFolder;

namespace {

/// A shown window over as many entrances as wanted. *thread-bound*
struct Console {
    explicit Console(int entrances = 4, Role role = Role::Guard)
        : desk(names(entrances), false, role)
    {
        window.resize(1920, 1080);
        window.show();
        window.activateWindow();
        FakeScene scene;
        scene.people = {{190, 140, 26, Verdict::Normal, 36.6, {}}};
        for (const std::string& name : names(entrances)) {
            scene.camera = CameraId{name};
            desk.show(scene);
        }
        settle();
    }
    static std::vector<std::string> names(int entrances)
    {
        std::vector<std::string> all{"east"};
        for (int i = 1; i < entrances; ++i)
            all.push_back("gate-" + std::to_string(i));
        return all;
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            desk.pump();
            QApplication::processEvents();
        }
    }
    Wall& wall() { return *window.findChild<Wall*>(QStringLiteral("wall")); }
    EntranceTile& tile(const char* name = "east")
    {
        auto* found = window.findChild<EntranceTile*>(QStringLiteral("entranceTile_") + name);
        REQUIRE(found);
        return *found;
    }
    int visibleTiles()
    {
        int shown = 0;
        for (const EntranceTile* one : window.findChildren<EntranceTile*>())
            shown += one->isVisible() ? 1 : 0;
        return shown;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, with);
        settle();
    }

    FakeDesk desk;
    ConsoleWindow window{desk.link, &desk.lamp};
};

void wheel(QWidget& widget, const QPointF& at, int steps)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

int pixelsLike(QWidget& widget, QRgb wanted)
{
    const QImage seen = widget.grab().toImage();
    int found = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            found += (seen.pixel(x, y) & 0xffffff) == (wanted & 0xffffff) ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("the grid fits one to sixteen entrances into the wall")
{
    const QSizeF wall(1424, 860);
    CHECK(gridColumns(1, wall) == 1);
    CHECK(gridColumns(2, wall) == 2);
    CHECK(gridColumns(4, wall) == 2);
    CHECK(gridColumns(6, wall) == 3);
    CHECK(gridColumns(9, wall) == 3);
    CHECK(gridColumns(12, wall) == 4);
    CHECK(gridColumns(16, wall) == 4);
    for (const int entrances : {1, 2, 4, 6, 9, 12, 16}) {
        Console console(entrances);
        CHECK(console.visibleTiles() == entrances);
        const QList<EntranceTile*> tiles = console.window.findChildren<EntranceTile*>();
        for (const EntranceTile* one : tiles) {
            for (const EntranceTile* other : tiles) {
                const QRect a(one->mapTo(&console.window, QPoint()), one->size());
                const QRect b(other->mapTo(&console.window, QPoint()), other->size());
                CHECK((one == other || !a.intersects(b)));
            }
            CHECK(one->shownLabels().size() == 1);
        }
    }
}

TEST_CASE("layouts are saved by name, switched by keys and come back with the next start")
{
    const TemporaryFolder folder;
    const auto file = folder / "wall.json";
    {
        Console console;
        CHECK(console.window.useLayouts(file));
        console.wall().act(ConsoleAction::Alone);
        console.tile().setFocus();
        console.press(Qt::Key_C); // white is hot
        console.window.findChild<QLineEdit*>(QStringLiteral("layoutName"))->setText("야간");
        console.window.findChild<QPushButton*>(QStringLiteral("layoutSave"))->click();
        console.settle();
        CHECK(console.wall().layouts().layout().name == QStringLiteral("야간"));
        console.wall().setFocus();
        console.press(Qt::Key_PageDown); // round to all entrances
        CHECK(console.wall().layouts().shown() == 0);
        (void)console.wall().closeAlone();
        CHECK(console.visibleTiles() == 4);
        console.press(Qt::Key_2, Qt::ControlModifier);
        CHECK(console.visibleTiles() == 1);
        CHECK(console.tile().view().palette == PaletteKind::WhiteHot);
        console.press(Qt::Key_PageUp);
        CHECK(console.visibleTiles() == 4);
    }
    Console again;
    CHECK(again.window.useLayouts(file, QStringLiteral("야간")));
    again.settle();
    CHECK(again.visibleTiles() == 1);
    CHECK(again.tile().view().palette == PaletteKind::WhiteHot);
    CHECK_FALSE(again.wall().useLayouts(file, QStringLiteral("no such")));
}

TEST_CASE("a broken layout file is set aside whole and the wall shows every entrance")
{
    const TemporaryFolder folder;
    const auto file = folder / "wall.json";
    std::ofstream(file) << "{\"layouts\": [{\"name\"";
    Console console;
    const auto used = console.wall().useLayouts(file);
    REQUIRE_FALSE(used);
    CHECK(used.error().line().find("wall.json") != std::string::npos);
    CHECK(console.visibleTiles() == 4);
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(std::filesystem::exists(folder / "wall.json.unread"));
    // What is odd inside a sound file is left out.
    const auto odd = WallLayouts::parse(
        R"({"layouts":[{"name":""},{"name":"a","entrances":[3,"x","x"],"views":{"x":{"view":"?",)"
        R"("palette":7,"blend":9,"isotherm_c":-5}}},5],"shown":"zzz"})",
        "odd");
    REQUIRE(odd);
    REQUIRE(odd->all().size() == 2);
    CHECK(odd->all()[1].views.at(CameraId{"x"}).blend == 1.0);
    CHECK(odd->all()[1].views.at(CameraId{"x"}).isothermDegrees == 0.0);
}

TEST_CASE("a double click or Enter leaves one entrance alone, Esc or another brings all back")
{
    Console console;
    QTest::mouseDClick(&console.tile("gate-2"), Qt::LeftButton, {}, {80, 120});
    console.settle();
    CHECK(console.visibleTiles() == 1);
    CHECK(console.tile("gate-2").isVisible());
    CHECK(console.tile("gate-2").shownLabels().size() == 1);
    console.press(Qt::Key_Escape);
    CHECK(console.visibleTiles() == 4);
    console.tile("gate-3").setFocus();
    console.press(Qt::Key_Return);
    CHECK(console.visibleTiles() == 1);
    CHECK(console.tile("gate-3").isVisible());
    console.press(Qt::Key_Return);
    CHECK(console.visibleTiles() == 4);
}

TEST_CASE("an alarm card's Enter and a page's keys are their own")
{
    Console console;
    console.window.findChild<QLineEdit*>(QStringLiteral("layoutName"))->setFocus();
    console.press(Qt::Key_0);
    console.press(Qt::Key_C);
    CHECK(console.window.findChild<QLineEdit*>(QStringLiteral("layoutName"))->text() == "0c");
    console.press(Qt::Key_Return); // ends the name, and leaves nobody alone
    CHECK(console.visibleTiles() == 4);
    CHECK(console.wall().layouts().layout().name == "0c");
    auto* page = new QWidget(&console.window);
    console.window.showPage(page);
    console.press(Qt::Key_Return);
    console.press(Qt::Key_PageDown);
    CHECK(console.visibleTiles() >= 1);
    CHECK(console.wall().shownTiles() == 4);
}

TEST_CASE("the overlay follows the zoom, and the zoom has its limits")
{
    Console console(1);
    EntranceTile& tile = console.tile();
    REQUIRE(tile.tileLayout().marks.size() == 1);
    const QRectF face = tile.tileLayout().marks.front().box;
    wheel(tile, face.center(), 3);
    const double factor = tile.zoom().factor();
    CHECK(factor == Approx(std::pow(PictureZoom::kStep, 3)));
    REQUIRE(tile.tileLayout().marks.size() == 1);
    CHECK(tile.tileLayout().marks.front().box.center().x() == Approx(face.center().x()).margin(2));
    CHECK(tile.tileLayout().marks.front().box.width() == Approx(face.width() * factor).margin(2));
    wheel(tile, face.center(), 40);
    CHECK(tile.zoom().factor() == Approx(PictureZoom::kLargest));
    tile.setFocus();
    console.press(Qt::Key_0);
    CHECK_FALSE(tile.zoom().closer());
    CHECK(tile.tileLayout().marks.front().box == face);
    console.press(Qt::Key_Plus);
    CHECK(tile.zoom().closer());
    console.press(Qt::Key_Minus);
    CHECK_FALSE(tile.zoom().closer());
    // Dragged and moved by keys, what leaves the window loses its mark.
    for (int i = 0; i < 9; ++i)
        console.press(Qt::Key_Plus);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&tile, Qt::Key_Left);
    CHECK(tile.zoom().part().left() == Approx(0.0));
    CHECK(tile.tileLayout().marks.empty());
}

TEST_CASE("each view shows the people, and the temperature at a point is that of the picture")
{
    Console console(1);
    EntranceTile& tile = console.tile();
    for (const ViewMode mode : kViewModes) {
        TileView view;
        view.mode = mode;
        tile.setView(view);
        INFO(token(mode).toStdString());
        REQUIRE(tile.tileLayout().marks.size() == 1);
        CHECK(tile.shownLabels().size() == 1);
        CHECK_FALSE(tile.grab().toImage().isNull());
        QTest::mouseMove(&tile, tile.tileLayout().marks.front().box.center().toPoint());
        QMouseEvent move(QEvent::MouseMove, tile.tileLayout().marks.front().box.center(),
            tile.mapToGlobal(tile.tileLayout().marks.front().box.center()), Qt::NoButton,
            Qt::NoButton, {});
        QApplication::sendEvent(&tile, &move);
        CHECK(tile.shownSpot().contains(QStringLiteral("±")));
        CHECK((tile.shownSpot().contains("33.") || tile.shownSpot().contains("34.")));
    }
    FakeScene untrusted;
    untrusted.reference = ReferenceCondition::Lost;
    console.desk.show(untrusted);
    CHECK(tile.shownSpot().contains("not corrected"));
    console.desk.clock.advance(std::chrono::seconds(2));
    console.desk.pump();
    CHECK(tile.shownSpot().isEmpty()); // values vanish with the live picture
}

TEST_CASE("the isotherm is off by default and vanishes when the reference is not trusted")
{
    Console console(1);
    EntranceTile& tile = console.tile();
    FakeScene scene;
    scene.people = {{190, 140, 26, Verdict::Normal, 36.6, {}}};
    const QRgb flag = flagColour(PaletteKind::Iron);
    CHECK_FALSE(tile.view().isotherm);
    CHECK(pixelsLike(tile, flag) < 50);
    tile.setFocus();
    console.press(Qt::Key_I);
    TileView view = tile.view();
    CHECK(view.isotherm);
    view.isothermDegrees = 33.0;
    tile.setView(view);
    CHECK(pixelsLike(tile, flag) > 1000);
    scene.reference = ReferenceCondition::Lost;
    console.desk.show(scene);
    CHECK(pixelsLike(tile, flag) < 50);
}

TEST_CASE("outside its screening hours an entrance says so and shows no verdict")
{
    Console console(1);
    FakeScene scene;
    scene.people = {{190, 140, 26, Verdict::Elevated, 38.2, {}}};
    scene.paused = ScreeningPause{console.desk.clock.wall() + std::chrono::hours(3)};
    console.desk.show(scene);
    CHECK(console.tile().shownLabels().isEmpty());
    CHECK(console.tile().shownSpot().isEmpty());
    CHECK(console.tile().accessibleDescription().contains("Screening paused"));
}

TEST_CASE("an admin draws zones by pointer and by keyboard, and a guard cannot")
{
    {
        Console guard(1);
        guard.tile().toggleZones();
        CHECK_FALSE(guard.tile().drawsZones());
    }
    Console console(1, Role::Admin);
    EntranceTile& tile = console.tile();
    tile.setFocus();
    console.press(Qt::Key_D);
    REQUIRE(tile.drawsZones());
    const QRectF window = tile.tileLayout().window;
    const QPoint from =
        (window.topLeft() + QPointF(window.width() * 0.1, window.height() * 0.2)).toPoint();
    const QPoint to =
        (window.topLeft() + QPointF(window.width() * 0.5, window.height() * 0.9)).toPoint();
    QTest::mousePress(&tile, Qt::LeftButton, {}, from);
    for (const QPoint& at : {(from + to) / 2, to}) {
        QMouseEvent move(
            QEvent::MouseMove, at, tile.mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&tile, &move);
    }
    QTest::mouseRelease(&tile, Qt::LeftButton, {}, to);
    console.press(Qt::Key_X); // leave out
    for (const Qt::Key way : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right}) {
        console.press(Qt::Key_Space);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&tile, way);
    }
    console.press(Qt::Key_Return);
    CHECK(console.desk.requests.empty()); // no key of it reached the alarm or the log
    console.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(tile.drawsZones());
    REQUIRE(console.desk.requests.size() == 1);
    const auto* change = std::get_if<ChangeSettings>(&console.desk.requests.front().command);
    REQUIRE(change);
    const ZoneConfig& zones = change->settings.cameras.front().zones;
    REQUIRE(zones.include.size() == 1);
    CHECK(holds(zones.include, {0.3, 0.5}));
    CHECK_FALSE(holds(zones.include, {0.6, 0.5}));
    CHECK_FALSE(holds(zones.include, {0.05, 0.5}));
    REQUIRE(zones.exclude.size() == 1);
    CHECK(zones.exclude.front().corners.size() == 3);
    CHECK(validate(change->settings).has_value());
    console.press(Qt::Key_D);
    console.press(Qt::Key_Escape);
    CHECK_FALSE(tile.drawsZones());
    CHECK(console.desk.requests.size() == 1);
}

TEST_CASE("a vendor's value stands apart for a while, says what it is and changes no verdict")
{
    Console console(2);
    const QStringList before = console.tile().shownLabels();
    VendorReported report;
    report.camera = CameraId{"east"};
    report.celsius = 39.4;
    report.overItsLimit = true;
    console.desk.notices.push(VendorNotice{report});
    console.settle();
    REQUIRE(console.tile().shownVendor().size() == 1);
    CHECK(console.tile().shownVendor()[0].contains(QStringLiteral("39.4")));
    CHECK(console.tile().shownVendor()[0].contains(QStringLiteral("cannot be verified")));
    CHECK(console.tile("gate-1").shownVendor().isEmpty());
    CHECK(console.tile().shownLabels() == before);
    console.desk.clock.advance(std::chrono::seconds(6));
    console.wall().tick();
    console.settle();
    CHECK(console.tile().shownVendor().isEmpty());
}

TEST_CASE("what a camera should be told stays until it is opened anew")
{
    Console console(1);
    CameraNoted note;
    note.camera = CameraId{"east"};
    note.advice = CameraAdvice::OwnBlackbody;
    console.desk.notices.push(NoteNotice{note});
    console.desk.notices.push(NoteNotice{note});
    console.settle();
    REQUIRE(console.tile().shownVendor().size() == 1);
    CHECK(console.tile().shownVendor()[0].contains(QStringLiteral("corrected twice")));
    FakeScene gone;
    gone.condition = CameraCondition::Offline;
    console.desk.show(gone);
    console.settle();
    CHECK(console.tile().shownVendor().isEmpty());
}

TEST_CASE("every tool of a tile has a name, and sixteen tiles switch layout in time")
{
    Console console(16, Role::Admin);
    console.tile().setFocus();
    console.settle();
    CHECK(unnamedWidgets(console.window).join("\n").toStdString().empty());
    double worst = 0.0;
    for (int i = 0; i < 6; ++i) {
        QElapsedTimer timer;
        timer.start();
        console.wall().act(ConsoleAction::Alone);
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        console.window.repaint();
        worst = std::max(worst, static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    CAPTURE(worst);
    CHECK(worst < 1500); // the figure itself is wall_bench's: here others share the machine
}
