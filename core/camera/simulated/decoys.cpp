// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "camera/simulated/cast.h"
#include "camera/simulated/noise.h"
#include "camera/simulated/skin_map.h"

namespace haetae::simulated {
namespace {

constexpr int kAtATime = 5;
constexpr double kPitch = 64; // px from one to the next

double temperatureOf(Decoy::Kind kind, std::uint64_t own)
{
    switch (kind) {
    case Decoy::Kind::Poster:
        return kAmbientCelsius + uniform(own, 1, -0.4, 0.8);
    case Decoy::Kind::Mannequin: // some stand in the sun
        return kAmbientCelsius
            + (uniform(own, 2) < 0.3 ? uniform(own, 1, 5, 11) : uniform(own, 1, -0.3, 1.0));
    case Decoy::Kind::Tablet:
        return uniform(own, 1, 27, 35);
    case Decoy::Kind::Screen:
        return uniform(own, 1, 26, 33);
    case Decoy::Kind::Cup:
        return uniform(own, 1, 33, 75); // from fresh to lukewarm
    case Decoy::Kind::Lamp:
        return uniform(own, 1, 33, 95);
    case Decoy::Kind::Heater:
        return uniform(own, 1, 36, 75);
    case Decoy::Kind::Dog:
        return uniform(own, 1, 29.0, 31.5);
    }
    return kAmbientCelsius;
}

double heightOf(Decoy::Kind kind, double width, std::uint64_t own)
{
    switch (kind) {
    case Decoy::Kind::Poster:
    case Decoy::Kind::Screen:
    case Decoy::Kind::Lamp:
        return uniform(own, 3, 40, 110);
    case Decoy::Kind::Mannequin:
        return headHeight(width, 0) + 1.2 * width;
    case Decoy::Kind::Tablet:
    case Decoy::Kind::Cup:
        return uniform(own, 3, 90, 190); // on a desk
    case Decoy::Kind::Heater:
    case Decoy::Kind::Dog:
        return uniform(own, 3, 180, 230);
    }
    return 0;
}

} // namespace

bool hasFace(Decoy::Kind kind)
{
    return kind == Decoy::Kind::Poster || kind == Decoy::Kind::Tablet || kind == Decoy::Kind::Screen
        || kind == Decoy::Kind::Mannequin;
}

double placeAt(const Decoy& decoy, double round)
{
    const double turn = std::fmod(round, 4.0);
    return decoy.x + decoy.speed * decoy.width * (turn < 2.0 ? turn - 1.0 : 3.0 - turn);
}

Scenario decoys(std::uint64_t seed, int people, int febrileCount)
{
    Scenario s;
    s.lengthSeconds = 10;
    Cast cast(s, seed);
    for (int i = 0; i < people; ++i) {
        const auto own = mix(seed, 1500 + static_cast<std::uint64_t>(i));
        const double width = uniform(own, 1, 34, 42);
        const bool left = uniform(own, 2) < 0.5;
        const double x = uniform(own, 3, 60, 280);
        const double start = 0.3 + 4.3 * i;
        const double in = left ? -width : kSceneWidth + width;
        PersonScript& person = cast.add({{start, in, width, left ? 45.0 : -45.0},
            {start + 1.2, x, width, 0}, {start + 3.6, x, width, 0},
            {start + 5.0, kSceneWidth - in, width, left ? 55.0 : -55.0}});
        person.appearance.hat = uniform(own, 4) < 0.4;
        person.appearance.mask = uniform(own, 5) < 0.4;
        person.appearance.glasses = uniform(own, 6) < 0.3;
    }
    cast.spreadFever(febrileCount);
    for (int i = 0; i < kAtATime; ++i) {
        const auto own = mix(seed, 1400 + static_cast<std::uint64_t>(i));
        Decoy decoy;
        decoy.id = i + 1;
        decoy.kind = static_cast<Decoy::Kind>(
            (static_cast<std::uint64_t>(i) + 5 * seed) % static_cast<std::uint64_t>(Decoy::kKinds));
        decoy.width = uniform(own, 4, 20, 26);
        if (decoy.kind == Decoy::Kind::Dog)
            decoy.width *= 0.7;
        decoy.x = 34 + kPitch * i;
        decoy.y = heightOf(decoy.kind, decoy.width, own);
        decoy.celsius = temperatureOf(decoy.kind, own);
        decoy.speed = decoy.kind == Decoy::Kind::Dog ? uniform(own, 5, 0.1, 0.4) : 0.0;
        decoy.look.seed = own;
        s.decoys.push_back(decoy);
    }
    s.captions = {{0, "calm"}};
    return s;
}

} // namespace haetae::simulated
