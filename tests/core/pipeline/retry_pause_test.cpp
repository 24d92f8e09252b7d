// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/retry_pause.h"

#include <catch2/catch.hpp>

using namespace haetae;
using namespace std::chrono_literals;

TEST_CASE("a camera that is gone is tried every second for five minutes, then ever less often")
{
    struct Row {
        std::chrono::nanoseconds goneFor;
        int lateTries;
        double draw;
        std::chrono::milliseconds pause;
    };
    for (const Row& row : {
             Row{0s, 0, 0.0, 1000ms}, Row{299s, 0, 1.0, 1000ms}, // however the dice fall
             Row{300s, 0, 0.0, 2000ms}, Row{300s, 0, 1.0, 4000ms}, Row{310s, 1, 0.5, 6000ms},
             Row{330s, 2, 0.0, 8000ms}, Row{330s, 2, 1.0, 16'000ms}, Row{400s, 3, 0.0, 15'000ms},
             Row{400s, 3, 1.0, 30'000ms}, Row{24h, 100'000, 1.0, 30'000ms},
             Row{24h, -1, 7.0, 4000ms}, // nonsense stays within bounds
         }) {
        INFO(row.goneFor.count() << " " << row.lateTries << " " << row.draw);
        CHECK(retryPause(row.goneFor, row.lateTries, row.draw) == row.pause);
    }
}
