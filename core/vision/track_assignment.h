// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace haetae {

/// Pairs rows with columns so that the sum of gains is the largest possible (Hungarian method; H.
/// W. Kuhn, Naval Research Logistics Quarterly 2, 1955). gain: rows x columns, row major, 0..1;
/// pairs without gain stay unpaired. Returns for each row its column.
[[nodiscard]] std::vector<std::optional<std::size_t>> assignBest(
    const std::vector<double>& gain, std::size_t rows, std::size_t columns);

} // namespace haetae
