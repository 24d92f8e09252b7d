// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "shell/entrance_chip.h"
#include "shell/figure_card.h"
#include "shell/shift_figures.h"
#include "support/widget_checks.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;
using namespace std::chrono_literals;

namespace {

LogTotals day()
{
    LogTotals totals;
    totals.people = 40;
    totals.judged = 36;
    totals.alarms = 5;
    totals.confirmed = 1;
    totals.falseAlarms = 1;
    totals.recheckedNormal = 2;
    totals.peoplePerHour.assign(24, 2);
    totals.judgedPerHour.assign(24, 1);
    return totals;
}

const Figure& figureOf(const ShiftFigures& figures, const char* name)
{
    const auto* card = figures.findChild<FigureCard*>(QLatin1String(name));
    REQUIRE(card);
    return card->shown();
}

} // namespace

TEST_CASE("the footer tells the shift's health with the budget and each reference's uptime")
{
    FakeDesk desk;
    ShiftFigures figures(desk.link);
    figures.resize(1920, 108);
    desk.link.setTotals(day(), 0);
    ShiftHealth health;
    health.alarms.alarms = 9;
    health.alarmsLastHour = 7;
    health.alarmsPerHour.assign(24, 3);
    health.references = {{CameraId{"east"}, 10h, 9h}};
    desk.link.setHealth(health);
    const Figure& alarms = figureOf(figures, "figureAlarms");
    CHECK(alarms.value == QStringLiteral("7"));
    CHECK(alarms.colour == colours().recheck); // above the budget
    CHECK(alarms.budget == 6.0);
    CHECK(alarms.bars.size() == 12);
    CHECK(*figureOf(figures, "figurePeople").share == Approx(0.9));
    CHECK(*figureOf(figures, "figureRechecks").share == Approx(0.75));
    CHECK(figureOf(figures, "figureRechecks").title.contains(QStringLiteral("75")));
    const Figure& references = figureOf(figures, "figureReferences");
    REQUIRE(references.rows.size() == 1);
    CHECK(references.rows[0].share == Approx(0.9));
    CHECK(references.rows[0].name == desk.link.entranceName(CameraId{"east"}));
    CHECK_FALSE(figures.grab().isNull());
}

TEST_CASE("before anything is known the footer says so, and a recording has no uptime")
{
    FakeDesk desk;
    ShiftFigures figures(desk.link);
    figures.resize(1920, 108);
    CHECK(figureOf(figures, "figureAlarms").value.isEmpty());
    CHECK_FALSE(figureOf(figures, "figureReferences").empty.isEmpty());
    CHECK_FALSE(figures.grab().isNull());
}

TEST_CASE("the chip of a paused entrance says until when, and a dead camera comes first")
{
    FakeDesk desk;
    EntranceChip chip(CameraId{"east"}, QStringLiteral("east"));
    FakeScene scene;
    scene.paused = ScreeningPause{desk.clock.wall() + 3h};
    chip.follow(snapshotOf(scene, desk.clock), CameraCondition::Live);
    CHECK(chip.state() == EntranceChip::State::Paused);
    CHECK(chip.text().contains(QLatin1Char(':')));
    chip.follow(snapshotOf(scene, desk.clock), CameraCondition::Offline);
    CHECK(chip.state() == EntranceChip::State::NoPicture);
    scene.paused.reset();
    chip.follow(snapshotOf(scene, desk.clock), CameraCondition::Live);
    CHECK(chip.state() == EntranceChip::State::Judging);
}
