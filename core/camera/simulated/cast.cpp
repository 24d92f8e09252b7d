// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/cast.h"

#include <algorithm>
#include <array>

#include "camera/simulated/noise.h"

namespace haetae::simulated {
namespace {

/// Healthy faces: skin maximum N(35.5, 0.25) degC, which is 36.5 degC oral-equivalent, without
/// tails that would be febrile (between-people spread: FDA table, doi 10.13026/3bhc-9065).
double healthyMaximum(std::uint64_t seed)
{
    return 35.5 + 0.25 * std::clamp(normal(seed, 1), -2.2, 2.2);
}

double febrileMaximum(std::uint64_t seed)
{
    return uniform(seed, 2, 37.15, 37.9);
}

Appearance appearanceOf(std::uint64_t seed)
{
    Appearance look;
    look.seed = seed;
    look.hair = static_cast<Appearance::Hair>(
        std::min(4, static_cast<int>(std::array{0, 0, 0, 1, 1, 2, 2, 3, 4, 4}[mix(seed, 3) % 10])));
    look.glasses = uniform(seed, 4) < 0.2;
    // Between people; SD 0.005 with the method's own spread (doi 10.1088/0143-0815/10/1/004).
    look.emissivityError = 0.003 * std::clamp(normal(seed, 8), -3.0, 3.0);
    look.mask = !look.glasses && uniform(seed, 5) < 0.2;
    return look;
}

} // namespace

PersonScript& Cast::add(std::vector<PathPoint> path)
{
    PersonScript person;
    person.id = static_cast<int>(scenario_.people.size()) + 1;
    const auto own = mix(seed_, static_cast<std::uint64_t>(person.id));
    person.appearance = appearanceOf(own);
    person.faceMaximumCelsius = healthyMaximum(own);
    person.tallness = uniform(own, 6, -0.12, 0.18);
    person.path = std::move(path);
    scenario_.people.push_back(std::move(person));
    return scenario_.people.back();
}

PersonScript& Cast::addFebrile(std::vector<PathPoint> path)
{
    PersonScript& person = add(std::move(path));
    makeFebrile(person);
    return person;
}

void Cast::makeFebrile(PersonScript& person) const
{
    person.faceMaximumCelsius = febrileMaximum(person.appearance.seed);
    person.appearance.glasses = false;
}

void Cast::spreadFever(int febrileCount) const
{
    const int all = static_cast<int>(scenario_.people.size());
    const int sick = std::clamp(febrileCount, 0, all);
    for (int i = 0; i < sick; ++i)
        makeFebrile(scenario_.people[static_cast<std::size_t>((i * all + all / 2) / sick % all)]);
}

} // namespace haetae::simulated
