// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/entrance_scene.h"

#include <catch2/catch.hpp>

using namespace haetae;
using namespace std::chrono_literals;

namespace {

EntranceScene scene(const std::string& name, cv::Size visible = {})
{
    EntranceScene::Options options;
    options.scenario = name;
    options.visible = visible;
    auto made = EntranceScene::make(options);
    REQUIRE(made);
    return std::move(*made);
}

} // namespace

TEST_CASE("every scenario opens and shows people and the reference")
{
    for (const auto& name : EntranceScene::scenarios()) {
        const auto entrance = scene(name);
        CHECK(entrance.peopleTotal() > 0);
        const auto pair = entrance.render({}, 5s);
        REQUIRE(pair.thermal);
        CHECK(pair.simulated);
        CHECK(pair.thermal->counts.size() == cv::Size(384, 288));
    }
}
