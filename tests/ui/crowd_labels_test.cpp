// SPDX-License-Identifier: GPL-3.0-or-later
// Labels over a crowd that moves: whatever fifteen people do, no label may hide another or an
// alarmed face.
#include <catch2/catch.hpp>
#include <cmath>
#include <cstdio>
#include <random>

#include "bridge/language.h"
#include "live/tile_layout.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

constexpr int kFrames = 60;

/// Fifteen people who walk about at random; two alarmed, some to measure again, some unjudged.
class Crowd {
public:
    Crowd(unsigned seed, const Clock& clock) : random_(seed)
    {
        for (int i = 0; i < 15; ++i) {
            FakePerson person;
            person.x = within(30, 354);
            person.y = within(60, 220);
            person.radius = within(9, 24);
            person.oral = within(36.0, 37.2);
            if (i < 2)
                person = elevated(person);
            else if (i < 4)
                person.verdict = Verdict::Recheck;
            else if (i < 9)
                person = unjudged(person, i);
            people_.push_back(person);
            speeds_.push_back({within(-2.5, 2.5), within(-1, 1)});
        }
        FakeScene scene;
        scene.people = people_;
        now_ = std::make_shared<ScreeningSnapshot>(*snapshotOf(scene, clock));
    }
    /// Only the boxes move: nobody looks at the picture behind them.
    const ScreeningSnapshot& next()
    {
        for (std::size_t i = 0; i < people_.size(); ++i) {
            ThermalRect& head = *now_->people[i].face.head;
            head.x = std::clamp(head.x + speeds_[i].x(), 0.0, 384.0 - head.width);
            head.y = std::clamp(head.y + speeds_[i].y(), 0.0, 288.0 - head.height);
        }
        return *now_;
    }

private:
    static FakePerson elevated(FakePerson person)
    {
        person.verdict = Verdict::Elevated;
        person.oral = 38.1;
        return person;
    }
    static FakePerson unjudged(FakePerson person, int i)
    {
        constexpr Reason kReasons[]{Reason::TooFar, Reason::Turned, Reason::UncertaintyTooLarge,
            Reason::ExcludedZone, Reason::Moving};
        person.verdict = Verdict::Unmeasurable;
        person.reason = kReasons[i % 5];
        return person;
    }
    double within(double low, double high)
    {
        return std::uniform_real_distribution<double>(low, high)(random_);
    }

    std::mt19937 random_;
    std::vector<FakePerson> people_;
    std::vector<QPointF> speeds_;
    std::shared_ptr<ScreeningSnapshot> now_;
};

/// What went wrong over many frames of one tile. *value*
struct Tally {
    int frames = 0;
    int labels = 0;
    int shown = 0;
    int overLabels = 0;
    int overAlarmed = 0;
    int alarmedUnnamed = 0;

    void add(const TileLayout& layout)
    {
        ++frames;
        const auto& marks = layout.marks;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const bool alarmed = marks[i].verdict == Verdict::Elevated;
            ++labels;
            shown += marks[i].label.shown ? 1 : 0;
            alarmedUnnamed += alarmed && !marks[i].label.shown ? 1 : 0;
            if (!marks[i].label.shown)
                continue;
            for (std::size_t k = 0; k < marks.size(); ++k) {
                const QRectF& label = marks[i].label.box;
                overLabels +=
                    k > i && marks[k].label.shown && label.intersects(marks[k].label.box) ? 1 : 0;
                overAlarmed +=
                    marks[k].verdict == Verdict::Elevated && label.intersects(marks[k].box) ? 1 : 0;
            }
        }
    }
};

} // namespace

TEST_CASE("with fifteen people no label lies over another or over an alarmed face, at any size")
{
    struct Size {
        const char* name;
        QSizeF tile; ///< in pixels of the desk's scaling
        double leastShown; ///< share of labels that find a place
    };
    // The wall of a 1080p screen and a quarter of it, at 100, 150 and 200 %.
    const std::vector<Size> sizes{{"1080p", {1448, 868}, 1.0}, {"quarter", {718, 428}, 0.99},
        {"1080p at 150 %", {941, 540}, 1.0}, {"quarter at 150 %", {464, 264}, 0.5},
        {"1080p at 200 %", {690, 420}, 0.99}, {"quarter at 200 %", {339, 204}, 0.2}};
    const ManualClock clock;
    LanguageSwitch language;
    for (const Language spoken : {Language::Korean, Language::English}) {
        REQUIRE(language.apply(spoken));
        for (const Size& size : sizes) {
            Tally tally;
            for (unsigned seed = 1; seed <= 3; ++seed) {
                Crowd crowd(seed, clock);
                TileMemory memory;
                for (int frame = 0; frame < kFrames; ++frame)
                    tally.add(layoutTile(crowd.next(), size.tile, 0,
                        frame % 2 == 0 ? ViewMode::Inset : ViewMode::Thermal, memory));
            }
            INFO(size.name);
            const double share = static_cast<double>(tally.shown) / tally.labels;
            std::printf("%s, %s: %d frames, %.1f %% of labels placed\n",
                spoken == Language::Korean ? "ko" : "en", size.name, tally.frames, 100 * share);
            CHECK(tally.overLabels == 0);
            CHECK(tally.overAlarmed == 0);
            CHECK(tally.alarmedUnnamed == 0);
            CHECK(share >= size.leastShown);
        }
    }
}
