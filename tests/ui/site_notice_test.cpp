// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/site_notice.h"

#include <QApplication>
#include <catch2/catch.hpp>

#include "live/entrance_tile.h"
#include "shell/entrance_chip.h"
#include "theme/words.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

TEST_CASE("A site whose people read oddly, cold arrivals and papers are told at the entrance")
{
    const ManualClock clock;
    EntranceTile tile({"east"}, QStringLiteral("East"));
    tile.resize(1460, 800);
    EntranceChip chip({"east"}, QStringLiteral("East"));
    FakeScene scene;
    scene.people = {{190, 140, 26, Verdict::Normal, 36.6, {}}};
    const auto told = [&] {
        const auto snapshot = snapshotOf(scene, clock);
        tile.showSnapshot(snapshot, clock.monotonic(), CameraCondition::Live);
        chip.follow(snapshot, CameraCondition::Live);
        return tile.accessibleDescription();
    };
    CHECK_FALSE(noticeOf(*snapshotOf(scene, clock)));
    scene.certificate = CertificateStanding::ExpiresSoon;
    CHECK(told().contains("30 days"));
    scene.coldFor = std::chrono::minutes(10);
    CHECK(told().contains("wait until " + clockTime(clock.wall() + scene.coldFor).left(5)));
    CHECK(noticeOf(*snapshotOf(scene, clock))->calm);
    scene.baseline.condition = BaselineCondition::DoNotScreen;
    scene.baseline.median = Celsius::degrees(34.6);
    scene.baseline.shift = TempDelta::kelvins(-1.35);
    CHECK(told().startsWith("Do not screen, check the site"));
    CHECK(tile.shownLabels().size() == 1); // numbers stay; the guard decides
    CHECK(chip.state() == EntranceChip::State::SiteInDoubt);
    scene.reference = ReferenceCondition::Lost;
    CHECK_FALSE(told().contains("check the site"));
    CHECK(chip.state() == EntranceChip::State::NotJudging);
}

TEST_CASE("A reference in doubt says why, not only that it is")
{
    const ManualClock clock;
    FakeScene scene;
    scene.reference = ReferenceCondition::Doubtful;
    scene.doubts.add(Reason::ReferenceExpired);
    const auto notice = noticeOf(*snapshotOf(scene, clock));
    REQUIRE(notice);
    CHECK_FALSE(notice->calm);
    CHECK(notice->sentence == sentence(Reason::ReferenceExpired));
}
