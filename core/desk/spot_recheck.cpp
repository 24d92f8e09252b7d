// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spot_recheck.h"

#include <algorithm>

#include "screening/decide.h"

namespace haetae {

void SpotRecheck::look(const FrameStamp& stamp, const ReferenceState& reference,
    const std::vector<PersonInView>& people)
{
    if (standing_ == Standing::Done)
        return;
    const auto there = [this](const PersonInView& person) {
        return spot_.contains(person.face.center());
    };
    const auto count = std::count_if(people.begin(), people.end(), there);
    if (count != 1) {
        standing_ = count == 0 ? Standing::Nobody : Standing::Several;
        progress_ = 0.0;
        person_ = {};
        return;
    }
    const PersonInView& person = *std::find_if(people.begin(), people.end(), there);
    if (standing_ != Standing::Measuring || person_.id != person.track)
        begin(person, stamp);
    person_.last = stamp;
    for (const SkinReading& reading : person.readings) {
        const MonotonicTime known = person_.readings.empty()
            ? person_.first.monotonic
            : person_.readings.back().stamp.monotonic;
        if (reading.stamp.monotonic > known)
            person_.readings.push_back(reading);
    }
    const auto stood = stamp.monotonic - person_.first.monotonic;
    progress_ =
        std::min(1.0, std::chrono::duration<double>(stood) / std::chrono::duration<double>(kTime));
    if (stood >= kTime)
        finish(reference, person.rule);
}

void SpotRecheck::begin(const PersonInView& person, const FrameStamp& stamp)
{
    standing_ = Standing::Measuring;
    person_ = {};
    person_.id = person.track;
    person_.first = stamp;
}

void SpotRecheck::finish(const ReferenceState& reference, const FeverRule& rule)
{
    FeverRule whole = rule;
    whole.window = kTime; // all that was read on the spot, and nothing from the way there
    const ScreeningDecision decision = decide(person_, reference, whole);
    SecondReading reading;
    reading.verdict =
        decision.verdict == Verdict::Pending ? Verdict::Unmeasurable : decision.verdict;
    reading.skin = decision.skin;
    reading.oralEquivalent = decision.oralEquivalent;
    reading.u95 = decision.u95;
    reading.frames = decision.frames;
    if (reading.verdict == Verdict::Unmeasurable) { // no number without a verdict
        reading.skin.reset();
        reading.oralEquivalent.reset();
        reading.u95.reset();
    }
    reading_ = reading;
    standing_ = Standing::Done;
}

} // namespace haetae
