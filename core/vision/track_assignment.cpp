// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/track_assignment.h"

#include <algorithm>
#include <cmath>
#include <dlib/matrix.h>
#include <dlib/optimization/max_cost_assignment.h>

namespace haetae {

std::vector<std::optional<std::size_t>> assignBest(
    const std::vector<double>& gain, std::size_t rows, std::size_t columns)
{
    constexpr double kSteps = 1e6; // the method counts in integers
    std::vector<std::optional<std::size_t>> columnOf(rows);
    if (rows == 0 || columns == 0)
        return columnOf;
    const auto side = static_cast<long>(std::max(rows, columns));
    dlib::matrix<long> cost(side, side);
    cost = 0;
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            cost(static_cast<long>(r), static_cast<long>(c)) =
                std::lround(kSteps * std::clamp(gain[r * columns + c], 0.0, 1.0));
    const std::vector<long> best = dlib::max_cost_assignment(cost);
    for (std::size_t r = 0; r < rows; ++r) {
        const auto c = static_cast<std::size_t>(best[r]);
        if (c < columns && gain[r * columns + c] > 0)
            columnOf[r] = c;
    }
    return columnOf;
}

} // namespace haetae
