// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/person_book.h"

#include <catch2/catch.hpp>

using namespace haetae;
using namespace std::chrono_literals;

namespace {

/// Walks one or more people through a book at 25 frames a second.
class Walk {
public:
    Walk() : book_(CameraId{"east"}, FeverRule{})
    {
        reference_.condition = ReferenceCondition::Trusted;
    }

    void frames(int count, std::initializer_list<std::pair<int, double>> skins)
    {
        for (int i = 0; i < count; ++i) {
            now_ += 40ms;
            stamp_.monotonic = now_;
            book_.nextFrame();
            for (const auto& [id, skin] : skins)
                book_.record(face(id), reading(skin), reference_);
            resumed_ = false;
            for (auto& event : book_.elevations(stamp_, reference_, true))
                events.push_back(event);
        }
    }
    void leave(int id)
    {
        for (auto& event : book_.close(face(id), stamp_, reference_, true))
            events.push_back(event);
    }
    void unseen(std::chrono::milliseconds time) { now_ += time; }
    void resume() { resumed_ = true; }
    void setRaw(double celsius) { reference_.raw = Celsius::degrees(celsius); }
    void loseReference() { reference_.condition = ReferenceCondition::Covered; }
    template <class Event>
    [[nodiscard]] std::vector<Event> all() const
    {
        std::vector<Event> found;
        for (const auto& event : events) {
            if (const auto* e = std::get_if<Event>(&event))
                found.push_back(*e);
        }
        return found;
    }
    [[nodiscard]] std::vector<PersonView> views() const { return book_.views(); }

    std::vector<ScreeningEvent> events;

private:
    TrackedFace face(int id)
    {
        TrackedFace face;
        face.id = {id};
        face.first = face.last = stamp_;
        face.framesSeen = 10;
        face.seenNow = face.confirmed = true;
        face.resumed = resumed_;
        face.face.stamp = stamp_;
        face.face.head = ThermalRect{id * 40.0 - width_ / 2, 50, width_, 1.3 * width_};
        face.face.face = face.face.head;
        return face;
    }
    SkinReading reading(double skin) const
    {
        SkinReading r;
        r.stamp = stamp_;
        r.skin = Celsius::degrees(skin);
        r.corrected = reference_.trusted();
        r.uncertainty.terms = {{UncertaintySource::Reference, TempDelta::kelvins(0.12), true}};
        return r;
    }

    PersonBook book_;
    ReferenceState reference_;
    FrameStamp stamp_;
    MonotonicTime now_{};
    double width_ = 20.0;
    bool resumed_ = false;
};

} // namespace

TEST_CASE("an elevated person begins one alarm, and it ends when they leave")
{
    Walk walk;
    walk.frames(50, {{1, 35.5}, {2, 37.4}});
    const auto began = walk.all<ElevatedBegan>();
    REQUIRE(began.size() == 1);
    CHECK(began[0].track.value == 2);
    CHECK(began[0].place.fromLeft == 2);
    CHECK(began[0].place.people == 2);
    CHECK(began[0].simulated);
    walk.leave(2);
    const auto ended = walk.all<ElevatedEnded>();
    REQUIRE(ended.size() == 1);
    CHECK(ended[0].left);
    CHECK(ended[0].peakOralEquivalent->degrees() == Approx(38.38));
}

TEST_CASE("a reading that dithers at the limit does not chatter")
{
    Walk walk;
    for (int i = 0; i < 200; ++i)
        walk.frames(1, {{1, 36.52 + (i % 2 == 0 ? 0.1 : -0.1)}});
    CHECK(walk.all<ElevatedBegan>().size() <= 1);
}

TEST_CASE(
    "ten minutes of dithering 0.1 K around the limit raise one alarm, and a true one is not lost")
{
    for (const double centre : {36.42, 36.52, 36.62}) { // the limit is 36.52 on the skin
        Walk walk;
        unsigned noise = 7;
        for (int i = 0; i < 15'000; ++i) { // 10 min at 25 pictures a second
            noise = noise * 1'664'525U + 1'013'904'223U;
            const double swing = static_cast<double>(noise >> 8U) / double(1U << 24U) * 0.2 - 0.1;
            walk.frames(1, {{1, centre + swing}});
        }
        CHECK(walk.all<ElevatedBegan>().size() <= 1);
        walk.frames(50, {{1, 37.2}});
        CHECK(walk.all<ElevatedBegan>().size() == 1);
    }
}

TEST_CASE("the last word about an elevated person is elevated, though the last frames were not")
{
    Walk walk;
    walk.frames(50, {{1, 37.4}});
    walk.frames(100, {{1, 35.0}});
    walk.leave(1);
    const auto people = walk.all<PersonScreened>();
    REQUIRE(people.size() == 1);
    CHECK(people[0].decision.verdict == Verdict::Elevated);
    CHECK(people[0].measured);
}

TEST_CASE("a person measured before the reference was covered keeps the verdict in the log, not on "
          "the screen")
{
    Walk walk;
    walk.frames(30, {{1, 35.5}});
    walk.loseReference();
    walk.frames(5, {{1, 35.5}});
    REQUIRE(walk.views().size() == 1);
    CHECK(walk.views()[0].decision.verdict == Verdict::Unmeasurable);
    CHECK_FALSE(walk.views()[0].judged);
    walk.leave(1);
    CHECK(walk.all<PersonScreened>().at(0).decision.verdict == Verdict::Normal);
}

TEST_CASE("somebody who was out of sight for a while is measured afresh, under the same alarm")
{
    Walk walk;
    walk.frames(60, {{1, 37.4}});
    REQUIRE(walk.views().at(0).decision.verdict == Verdict::Elevated);
    walk.unseen(700ms);
    walk.resume();
    walk.frames(1, {{1, 37.3}});
    CHECK(walk.views().at(0).decision.verdict == Verdict::Pending);
    walk.frames(30, {{1, 37.3}});
    CHECK(walk.views().at(0).decision.skin->degrees() == Approx(37.3));
    CHECK(walk.all<ElevatedBegan>().size() == 1);
    CHECK(walk.all<ElevatedEnded>().empty());
}

TEST_CASE("nobody stays pending in the log: who left too soon could not be measured")
{
    Walk walk;
    walk.frames(2, {{1, 35.5}});
    walk.leave(1);
    const auto people = walk.all<PersonScreened>();
    REQUIRE(people.size() == 1);
    CHECK(people[0].decision.verdict == Verdict::Unmeasurable);
    CHECK_FALSE(people[0].measured);
}

TEST_CASE("the log's row of a person holds the reference that the person was judged by")
{
    Walk walk;
    walk.setRaw(36.1);
    walk.frames(30, {{1, 35.5}});
    walk.loseReference();
    walk.setRaw(20.0);
    walk.frames(5, {{1, 35.5}});
    walk.leave(1);
    const auto people = walk.all<PersonScreened>();
    REQUIRE(people.size() == 1);
    CHECK(people[0].reference.trusted());
    CHECK(people[0].reference.raw->degrees() == Approx(36.1));
}

TEST_CASE("people are listed from left to right")
{
    Walk walk;
    walk.frames(20, {{3, 35.5}, {1, 35.5}, {2, 35.5}});
    const auto views = walk.views();
    REQUIRE(views.size() == 3);
    CHECK(views[0].track.value == 1);
    CHECK(views[2].track.value == 3);
    CHECK(views[2].place.fromLeft == 3);
}
