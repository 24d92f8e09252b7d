// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk's sounds rise while nobody answers.
#include <catch2/catch.hpp>

#include "bridge/chime/sound_urgency.h"

using namespace haetae;
using haetae::ui::raised;

namespace {

SoundConfig highWith(SoundRepeat repeat)
{
    SoundConfig config;
    config.high.repeat = repeat;
    return config;
}

} // namespace

TEST_CASE("An alarm that is answered in time sounds as the desk has set it")
{
    for (const auto repeat :
        {SoundRepeat::Once, SoundRepeat::EverySeconds, SoundRepeat::Continuously})
        CHECK(raised(highWith(repeat), 0) == highWith(repeat));
}

TEST_CASE("An alarm that nobody answers comes more often with each level that is called")
{
    CHECK(raised(highWith(SoundRepeat::Once), 1).high.repeat == SoundRepeat::EverySeconds);
    CHECK(raised(highWith(SoundRepeat::Once), 2).high.repeat == SoundRepeat::Continuously);
    CHECK(raised(highWith(SoundRepeat::EverySeconds), 1).high.repeat == SoundRepeat::Continuously);
    CHECK(raised(highWith(SoundRepeat::Continuously), 2).high.repeat == SoundRepeat::Continuously);
}

TEST_CASE("The least volume rises with each level, never beyond the output's own scale")
{
    SoundConfig config;
    config.floorPercent = 40;
    CHECK(raised(config, 1).floorPercent == 60);
    CHECK(raised(config, 2).floorPercent == 80);
    config.floorPercent = 90;
    CHECK(raised(config, 2).floorPercent == 100);
    config.floorPercent = 0; // the desk wants its loudspeaker left alone
    CHECK(raised(config, 2).floorPercent == 0);
}

TEST_CASE("What has failed sounds as before: only a person's alarm escalates")
{
    SoundConfig config;
    config.medium = {SoundRepeat::Once, std::chrono::seconds(30)};
    CHECK(raised(config, 2).medium == config.medium);
    CHECK(raised(config, 2).low == config.low);
}
