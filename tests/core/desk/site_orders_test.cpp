// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "desk/recomputed.h"
#include "desk/site_rows.h"
#include "desk_fixture.h"
#include "screening/decide.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A desk with two entrances.
void setUp(DeskFixture& f)
{
    for (const char* id : {"east", "west"}) {
        CameraConfig camera;
        camera.id = {id};
        camera.backend = "simulated";
        f.settings.cameras.push_back(camera);
    }
}

BaselineHourKept hour(const DeskFixture& f, const char* camera, double median)
{
    BaselineHourKept kept;
    kept.camera = {camera};
    kept.stamp = f.now();
    kept.hour = {f.clock.wall(), Celsius::degrees(median), 40};
    return kept;
}

RememberedBaseline rememberedOf(const DeskFixture& f, const char* camera, WallTime since)
{
    const auto log = EventLog::openForReading(f.database);
    REQUIRE(log);
    const auto remembered = rememberedBaseline(*log, CameraId{camera}, since);
    REQUIRE(remembered);
    return *remembered;
}

} // namespace

TEST_CASE("an adopted baseline is on record before the entrance is told, and voids the validation")
{
    DeskFixture f;
    setUp(f);
    f.settings.baseline.whenValidated = Celsius::degrees(35.6);
    bool recorded = false;
    f.whenTold = [&](const DeskNotice& notice) {
        if (std::holds_alternative<EntranceNotice>(notice))
            recorded = !f.rows("baseline_adopted").empty();
    };
    REQUIRE(f.desk().apply(kAdmin, AdoptBaseline{{"east"}, "new door, draught measured"}));
    CHECK(recorded);
    const auto row = f.rows("baseline_adopted").at(0).row;
    CHECK(row.kind == RowKind::Setting);
    CHECK(row.actor == kAdmin.user);
    CHECK(row.camera == CameraId{"east"});
    CHECK(row.detail.find("new door") != std::string::npos);
    const auto orders = f.heard<EntranceNotice>();
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].camera == CameraId{"east"});
    CHECK(orders[0].order == EntranceOrder::AdoptBaseline);
    CHECK_FALSE(f.desk().settings().baseline.whenValidated);
    CHECK(f.rows("setting_changed").at(0).row.detail.find("when_validated_c") != std::string::npos);
}

TEST_CASE("without a reason or for an unknown entrance nothing is adopted or confirmed")
{
    DeskFixture f;
    setUp(f);
    CHECK_FALSE(f.desk().apply(kAdmin, AdoptBaseline{{"east"}, ""}));
    CHECK_FALSE(f.desk().apply(kAdmin, AdoptBaseline{{"north"}, "checked"}));
    CHECK_FALSE(f.desk().apply(kSupervisor, ConfirmReference{{"east"}, ""}));
    CHECK_FALSE(f.desk().apply(kGuard, ConfirmReference{{"east"}, "checked"}));
    CHECK(f.heard<EntranceNotice>().empty());
    CHECK(f.rows("refused").size() == 4);
    REQUIRE(f.desk().apply(kSupervisor, ConfirmReference{{"west"}, "checked"}));
    CHECK(f.heard<EntranceNotice>().at(0).order == EntranceOrder::ConfirmReference);
    CHECK(f.rows("reference_confirmed").at(0).row.actor == kSupervisor.user);
}

TEST_CASE("the site's usual hours are found in the log again, for each entrance its own")
{
    DeskFixture f;
    setUp(f);
    const WallTime began = f.clock.wall();
    for (const double median : {35.1, 35.2, 35.3}) {
        f.clock.advance(1h);
        f.desk().handle(ScreeningEvent(hour(f, "east", median)));
    }
    f.desk().handle(ScreeningEvent(hour(f, "west", 36.0)));
    const auto east = rememberedOf(f, "east", began);
    REQUIRE(east.hours.size() == 3);
    CHECK(east.hours.front().median == Celsius::degrees(35.1));
    CHECK(east.hours.back().median == Celsius::degrees(35.3));
    CHECK(east.hours.back().people == 40);
    CHECK_FALSE(east.adopted);
    CHECK(rememberedOf(f, "west", began).hours.size() == 1);
    CHECK(rememberedOf(f, "east", began + 150min).hours.size() == 1);

    REQUIRE(f.desk().apply(kAdmin, AdoptBaseline{{"east"}, "heater moved"}));
    f.clock.advance(1h);
    f.desk().handle(ScreeningEvent(hour(f, "east", 34.4)));
    const auto anew = rememberedOf(f, "east", began);
    CHECK(anew.adopted);
    REQUIRE(anew.hours.size() == 1);
    CHECK(anew.hours.front().median == Celsius::degrees(34.4));
    CHECK_FALSE(rememberedOf(f, "west", began).adopted);
}

TEST_CASE("changes of limit, baseline and the reference's grade are rows with their numbers")
{
    DeskFixture f;
    setUp(f);
    LimitChanged limit;
    limit.camera = {"east"};
    limit.stamp = f.now();
    limit.before.fixed = limit.before.inForce = limit.now.fixed = Celsius::degrees(37.5);
    limit.now.adaptive = limit.now.inForce = Celsius::degrees(37.25);
    limit.now.basis = LimitBasis::PeopleReadLower;
    limit.now.people = 42;
    f.desk().handle(ScreeningEvent(limit));
    const auto limits = f.rows("limit_changed");
    REQUIRE(limits.size() == 1);
    CHECK(limits[0].row.limit == Celsius::degrees(37.25));
    CHECK(limits[0].row.detail.find("people_read_lower") != std::string::npos);
    CHECK(limits[0].row.detail.find("37.5") != std::string::npos);

    BaselineChanged site;
    site.camera = {"east"};
    site.stamp = f.now();
    site.now.condition = BaselineCondition::DoNotScreen;
    site.now.shift = TempDelta::kelvins(-1.25);
    f.desk().handle(ScreeningEvent(site));
    CHECK(f.rows("baseline_changed").at(0).row.detail.find("-1.25") != std::string::npos);
    const auto alarms = f.heard<AlarmNotice>();
    REQUIRE(alarms.size() == 1);
    CHECK(alarms[0].change.alarm.kind == AlarmKind::DoNotScreen);
    CHECK(alarms[0].change.alarm.durability == Durability::Stored);

    ReferenceChanged reference;
    reference.camera = {"east"};
    reference.stamp = f.now();
    reference.before.condition = reference.now.condition = ReferenceCondition::Trusted;
    reference.before.grade = ReferenceGrade::Good;
    reference.now.grade = ReferenceGrade::Fair;
    reference.now.trust = 66;
    reference.now.certificate = CertificateStanding::ExpiresSoon;
    reference.now.reasons.add(Reason::ReferencePartlyCovered);
    f.desk().handle(ScreeningEvent(reference));
    const auto row = f.rows("reference_changed").at(0).row;
    CHECK(row.reasons == "reference_partly_covered");
    for (const char* word : {"\"fair\"", "\"good\"", "66", "expires_soon"})
        CHECK(row.detail.find(word) != std::string::npos);
}

TEST_CASE("a person's row gives its decision again to the bit; a changed count does not")
{
    DeskFixture f;
    PersonTrack track;
    for (int i = 0; i < 20; ++i) {
        SkinReading reading;
        reading.stamp.monotonic = MonotonicTime(40ms * i);
        reading.corrected = true;
        reading.evidence.scale = LinearScale{0.01, 0.0};
        reading.evidence.siteCounts = 30875.0 + 0.3 * i;
        reading.evidence.offsetK = 0.37;
        reading.evidence.apparentC = reading.evidence.siteCounts * 0.01 - 273.15;
        reading.skin = Celsius::degrees(reading.evidence.apparentC + 0.37);
        reading.uncertainty.terms = {{UncertaintySource::Noise, TempDelta::kelvins(0.03), false},
            {UncertaintySource::SpatialResolution, TempDelta::kelvins(0.05), true,
                TempDelta::kelvins(-0.07)}};
        track.readings.push_back(reading);
    }
    ReferenceState reference;
    reference.condition = ReferenceCondition::Trusted;
    PersonScreened person;
    person.camera = {"east"};
    person.last = f.now();
    person.decision = decide(track, reference, FeverRule{});
    REQUIRE(person.decision.skin);
    f.desk().handle(ScreeningEvent(person));
    LogRow row = f.rows("person_screened").at(0).row;
    const auto again = recomputed(row);
    REQUIRE(again);
    CHECK(again->same);
    CHECK(again->decision.uncertainty.bias().kelvins() == Approx(-0.07));
    const auto count = row.detail.find("\"site_counts\":3");
    REQUIRE(count != std::string::npos);
    row.detail.replace(count, 15, "\"site_counts\":4");
    const auto changed = recomputed(row);
    CHECK((!changed || !changed->same));
    CHECK_FALSE(recomputed(f.rows("started").empty() ? LogRow{} : f.rows("started")[0].row));
}
