// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/traffic_panel.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>

#include "shell/console_window.h"
#include "shell/figure_card.h"
#include "theme/words.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

/// A shown window with one picture. *thread-bound*
struct Console {
    Console()
    {
        window.resize(1920, 1080);
        window.show();
        window.activateWindow();
        FakeScene scene;
        scene.people = {{100, 140, 26, Verdict::Normal, 36.6, {}},
            {190, 140, 20, Verdict::Unmeasurable, 36.6, Reason::TooFar},
            {280, 140, 20, Verdict::Unmeasurable, 36.6, Reason::TooFar}};
        auto snapshot = std::make_shared<ScreeningSnapshot>(*snapshotOf(scene, desk.clock));
        snapshot->peopleTotal = 57;
        snapshot->passages = {31, 19, 7, 0, 0, 12};
        snapshot->rejectedTotal[static_cast<std::size_t>(RejectedObject::Kind::ColdAsRoom)] = 4;
        desk.slots[0]->put(std::move(snapshot));
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 8; ++i) {
            desk.pump();
            QApplication::processEvents();
        }
    }
    [[nodiscard]] TrafficPanel& panel() { return *window.findChild<TrafficPanel*>(); }
    [[nodiscard]] QString words()
    {
        return window.findChild<QLabel*>(QStringLiteral("trafficWords"))->text();
    }

    FakeDesk desk;
    ConsoleWindow window{desk.link, nullptr};
};

} // namespace

TEST_CASE("The figure of those who passed opens who is not judged, which way and what is nobody")
{
    Console console;
    auto* card = console.window.findChild<FigureCard*>(QStringLiteral("figurePeople"));
    REQUIRE(card);
    CHECK_FALSE(console.panel().isVisible());
    QTest::mouseClick(card, Qt::LeftButton);
    REQUIRE(console.panel().isVisible());
    const QString words = console.words();
    CHECK(words.contains(word(Reason::TooFar) + QStringLiteral(" 2")));
    for (const int figure : {57, 31, 19, 7, 12})
        CHECK(words.contains(QString::number(figure)));
    CHECK(words.contains(word(RejectedObject::Kind::ColdAsRoom) + QStringLiteral(" 4")));
    CHECK(console.window.rect().contains(console.panel().geometry()));

    QTest::keyClick(&console.window, Qt::Key_Escape);
    CHECK_FALSE(console.panel().isVisible());
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    CHECK(console.panel().isVisible());
}
