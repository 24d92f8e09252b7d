// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/decide.h"
#include "screening/seen_person.h"

namespace haetae::test {

/// A person as the real verdict sees one who shows this skin temperature in every frame.
inline SeenPerson personWith(double skinDegrees, MonotonicTime at, const FeverRule& rule,
    FacialSite site = FacialSite::WholeFaceMaximum)
{
    ReferenceState reference;
    reference.condition = ReferenceCondition::Trusted;
    PersonTrack track;
    for (int i = 0; i < 25; ++i) {
        SkinReading reading;
        reading.stamp.monotonic = at + std::chrono::milliseconds(40 * i);
        reading.skin = Celsius::degrees(skinDegrees);
        reading.corrected = true;
        reading.site = site;
        reading.uncertainty.terms = {
            {UncertaintySource::Reference, TempDelta::kelvins(0.14), true}};
        track.readings.push_back(reading);
    }
    SeenPerson person;
    person.left = track.readings.back().stamp;
    person.decision = decide(track, reference, rule);
    person.alarmed = person.decision.verdict == Verdict::Elevated;
    return person;
}

} // namespace haetae::test
