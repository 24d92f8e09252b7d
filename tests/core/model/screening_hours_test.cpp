// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cstdlib>
#include <ctime>

#include "model/config/screening_hours.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

/// The machine's time zone for as long as it lives. *thread-bound*
class InZone {
public:
    explicit InZone(const char* zone)
    {
        if (const char* before = std::getenv("TZ"))
            before_ = before;
        ::setenv("TZ", zone, 1);
        ::tzset();
    }
    ~InZone()
    {
        before_ ? ::setenv("TZ", before_->c_str(), 1) : ::unsetenv("TZ");
        ::tzset();
    }

private:
    std::optional<std::string> before_;
};

WallTime at(const char* text)
{
    return *parseIsoTime(text);
}

ScreeningHours hours(std::initializer_list<const char*> texts)
{
    ScreeningHours made;
    for (const char* text : texts)
        made.spans.push_back(*hoursSpanFromText(text));
    return made;
}

/// Minutes of those 24 hours in which people are judged, asked minute by minute.
int screenedMinutes(const ScreeningHours& hours, WallTime from, int minutes)
{
    int screened = 0;
    for (int i = 0; i < minutes; ++i)
        screened += hoursAt(hours, from + std::chrono::minutes(i)).screening ? 1 : 0;
    return screened;
}

} // namespace

TEST_CASE("an entrance without hours judges always")
{
    const HoursNow now = hoursAt({}, at("2026-11-23T03:00:00"));
    CHECK(now.screening);
    CHECK_FALSE(now.until);
}

TEST_CASE("office hours begin and end to the second, and say until when")
{
    const InZone zone("Asia/Seoul");
    const auto office = hours({"mon-fri 07:00-19:00"});
    // 2026-11-23 is a Monday.
    const struct {
        const char* now;
        bool screening;
        const char* until;
    } cases[] = {{"2026-11-23T06:59:59", false, "2026-11-23T07:00:00"},
        {"2026-11-23T07:00:00", true, "2026-11-23T19:00:00"},
        {"2026-11-23T18:59:59", true, "2026-11-23T19:00:00"},
        {"2026-11-23T19:00:00", false, "2026-11-24T07:00:00"},
        {"2026-11-27T20:00:00", false, "2026-11-30T07:00:00"},
        {"2026-11-29T12:00:00", false, "2026-11-30T07:00:00"}};
    for (const auto& c : cases) {
        CAPTURE(c.now);
        const HoursNow now = hoursAt(office, at(c.now));
        CHECK(now.screening == c.screening);
        REQUIRE(now.until);
        CHECK(isoTime(*now.until) == isoTime(at(c.until)));
    }
}

TEST_CASE("a night shift crosses midnight and the end of the week")
{
    const InZone zone("Asia/Seoul");
    const auto night = hours({"sun 22:00-06:00"});
    CHECK_FALSE(hoursAt(night, at("2026-11-22T21:59:00")).screening);
    CHECK(hoursAt(night, at("2026-11-22T23:59:59")).screening);
    CHECK(hoursAt(night, at("2026-11-23T00:00:00")).screening);
    CHECK(*hoursAt(night, at("2026-11-23T05:00:00")).until == at("2026-11-23T06:00:00"));
    CHECK_FALSE(hoursAt(night, at("2026-11-23T06:00:00")).screening);
    CHECK(*hoursAt(night, at("2026-11-23T06:00:00")).until == at("2026-11-29T22:00:00"));
}

TEST_CASE("hours that touch are one, and a whole week never ends")
{
    const InZone zone("Asia/Seoul");
    const auto day = hours({"mon-sun 00:00-12:00", "mon-sun 12:00-24:00"});
    const HoursNow now = hoursAt(day, at("2026-11-23T11:59:00"));
    CHECK(now.screening);
    CHECK_FALSE(now.until);
    const auto joined = hours({"mon 08:00-12:00", "mon 11:00-18:00"});
    CHECK(*hoursAt(joined, at("2026-11-23T09:00:00")).until == at("2026-11-23T18:00:00"));
}

TEST_CASE("when the clocks are set forward and back the hours keep to the clock on the wall")
{
    const InZone zone("Europe/Berlin");
    const auto day = hours({"mon-sun 08:00-18:00"});
    // 29 March 2026: 02:00 becomes 03:00; 25 October: 03:00 becomes 02:00.
    for (const char* date :
        {"2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"}) {
        CAPTURE(date);
        const std::string begin = std::string(date) + "T08:00:00";
        const WallTime open = at(begin.c_str());
        CHECK_FALSE(hoursAt(day, open - 1s).screening);
        CHECK(*hoursAt(day, open - 1s).until == open);
        CHECK(hoursAt(day, open).screening);
        CHECK(*hoursAt(day, open).until == open + 10h);
        CHECK_FALSE(hoursAt(day, open + 10h).screening);
    }
}

TEST_CASE("a night over the change of the clocks is an hour shorter or longer")
{
    const InZone zone("Europe/Berlin");
    const auto night = hours({"mon-sun 22:00-06:00"});
    CHECK(screenedMinutes(night, at("2026-03-28T21:00:00"), 12 * 60) == 7 * 60);
    CHECK(screenedMinutes(night, at("2026-10-24T21:00:00"), 12 * 60) == 9 * 60);
    CHECK(screenedMinutes(night, at("2026-06-10T21:00:00"), 12 * 60) == 8 * 60);
}

TEST_CASE("of an hour that comes twice both are screened, and one that is skipped harms nothing")
{
    const InZone zone("Europe/Berlin");
    CHECK(screenedMinutes(hours({"sun 02:00-03:00"}), at("2026-10-25T00:00:00"), 360) == 120);
    CHECK(screenedMinutes(hours({"sun 01:00-02:30"}), at("2026-10-25T00:00:00"), 360) == 150);
    const int skipped = screenedMinutes(hours({"sun 02:00-03:00"}), at("2026-03-29T00:00:00"), 360);
    CHECK(skipped <= 60);
    CHECK(hoursAt(hours({"sun 02:30-04:00"}), at("2026-03-29T03:59:00")).screening);
}

TEST_CASE("hours are written as they are read")
{
    for (const char* written : {"mon-fri 07:00-19:00", "sat,sun 22:00-06:00", "wed 00:00-24:00",
             "mon-wed,fri,sun 09:05-17:55"}) {
        const auto span = hoursSpanFromText(written);
        REQUIRE(span);
        CHECK(text(*span) == written);
        CHECK(hoursSpanFromText(text(*span)) == span);
    }
    const auto over = hoursSpanFromText("sat-mon 08:00-09:00");
    REQUIRE(over);
    CHECK(text(*over) == "mon,sat,sun 08:00-09:00");
    for (const char* wrong : {"", "mon", "mon 7:00-19:00", "mon 07:00-07:00", "mon 25:00-26:00",
             "mon 24:00-06:00", "monday 07:00-19:00", "mon- 07:00-19:00", "mon 07:00-19:00 x",
             "mon 07:60-19:00", "07:00-19:00", "mon 00:00-00:00"})
        CHECK_FALSE(hoursSpanFromText(wrong));
}
