// SPDX-License-Identifier: GPL-3.0-or-later
// A recording in the guard's window: its transport, its keys, its words.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <catch2/catch.hpp>

#include "shell/console_window.h"
#include "shell/transport_bar.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;
using namespace std::chrono_literals;

namespace {

/// A shown window over a recording of two files, a minute together. *thread-bound*
struct Console {
    Console()
    {
        window.resize(1920, 1080);
        window.show();
        window.activateWindow();
        position.starts = {0ms, 20s, 60s};
        position.clips = {"morning.cptv", "noon.cptv"};
        position.at = 10s;
        FakeScene scene;
        scene.simulated = false;
        scene.people = {{190, 140, 26, Verdict::Normal, 36.6, {}}};
        tell();
        desk.show(scene);
        settle();
    }
    void tell()
    {
        desk.position.put(position);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            desk.pump();
            QApplication::processEvents();
        }
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    ReplayWish onlyWish()
    {
        const auto all = desk.wishes.drain();
        REQUIRE(all.size() == 1);
        return all.front();
    }

    FakeDesk desk{{"east"}, true};
    ConsoleWindow window{desk.link, &desk.lamp};
    ReplayPosition position;
};

} // namespace

TEST_CASE("P stops a recording and plays on, and at its end plays it again from the start")
{
    Console console;
    QTest::keyClick(&console.window, Qt::Key_P);
    ReplayWish wish = console.onlyWish();
    CHECK(wish.paused == true);
    CHECK_FALSE(wish.seekTo);

    console.position.paused = true;
    console.tell();
    CHECK(console.find<QPushButton>("transportPlay")->text().startsWith("Play"));
    QTest::keyClick(&console.window, Qt::Key_F6);
    wish = console.onlyWish();
    CHECK(wish.paused == false);
    CHECK_FALSE(wish.seekTo);

    console.position.paused = false;
    console.position.ended = true;
    console.tell();
    console.find<QPushButton>("transportPlay")->click();
    wish = console.onlyWish();
    CHECK(wish.paused == false);
    CHECK(wish.seekTo == 0ms);
}

TEST_CASE("arrow keys go five seconds back and on, and several presses add up")
{
    Console console;
    QTest::keyClick(&console.window, Qt::Key_Right);
    console.settle(); // the recording has not followed yet
    QTest::keyClick(&console.window, Qt::Key_Right);
    auto wishes = console.desk.wishes.drain();
    REQUIRE(wishes.size() == 2);
    CHECK(wishes.back().seekTo == 20s);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&console.window, Qt::Key_Left);
    CHECK(console.desk.wishes.drain().back().seekTo == 0ms); // and not before the start
}

TEST_CASE("the slider seeks by keys and by a click on any moment")
{
    Console console;
    auto* slider = console.find<QSlider>("transportSlider");
    CHECK(slider->maximum() == 60'000);
    CHECK(slider->value() == 10'000);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    CHECK(console.onlyWish().seekTo == 40s);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, 20));
    const auto wishes = console.desk.wishes.drain();
    REQUIRE_FALSE(wishes.empty());
    CHECK(std::chrono::abs(*wishes.front().seekTo - 30s) < 1s);
}

TEST_CASE("the bar says which recording is played and where it stands")
{
    Console console;
    CHECK(console.find<QLabel>("transportTime")->text() == "0:10 / 1:00");
    CHECK(console.find<QLabel>("transportClip")->text().startsWith("recording 1 of 2"));
    console.position.at = 25s;
    console.position.clip = 1;
    console.tell();
    CHECK(console.find<QLabel>("transportTime")->text() == "0:25 / 1:00");
    CHECK(console.find<QLabel>("transportClip")->text().contains("noon.cptv"));
}

TEST_CASE("arrows in the log are the table's own, and typed letters do not stop the recording")
{
    Console console;
    auto* page = new QLineEdit;
    console.window.showPage(page);
    QTest::keyClick(page, Qt::Key_Left);
    QTest::keyClick(page, Qt::Key_P);
    CHECK(console.desk.wishes.drain().empty());
    CHECK(page->text() == "p");
    console.window.closePage();
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_Left);
    CHECK(console.onlyWish().seekTo == 5s);
}

TEST_CASE("a paused picture keeps its values and says that it stands still, however old it gets")
{
    Console console;
    console.position.paused = true;
    console.tell();
    console.desk.clock.advance(1min);
    console.settle();
    auto* tile = console.find<EntranceTile>("entranceTile_east");
    CHECK(tile->shownLabels().size() == 1);
    CHECK(console.desk.link.condition({"east"}) == CameraCondition::Paused);
    CHECK(console.find<EntranceChip>("entranceChip_east")->text().contains("paused"));
}

TEST_CASE("after its end a recording is said to have ended, and nobody is sent to the cable")
{
    Console console;
    console.position.ended = true;
    console.tell();
    console.desk.clock.advance(1min);
    console.settle();
    auto* tile = console.find<EntranceTile>("entranceTile_east");
    CHECK(tile->shownLabels().isEmpty());
    CHECK(tile->accessibleDescription() == "recording has ended");
    CHECK_FALSE(console.find<EntranceChip>("entranceChip_east")->text().contains("picture"));
}

TEST_CASE("a live entrance has no transport and no keys of a recording")
{
    FakeDesk desk;
    ConsoleWindow window(desk.link, &desk.lamp);
    CHECK(window.findChildren<TransportBar*>().isEmpty());
    CHECK_FALSE(desk.link.playsRecording());
    QTest::keyClick(&window, Qt::Key_P);
    QTest::keyClick(&window, Qt::Key_Right);
    CHECK(desk.requests.empty());
}
