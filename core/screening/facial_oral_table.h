// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "screening/half_splits.h"
#include "screening/table_text.h"

namespace haetae {

/// One person of the FDA / University of Maryland table (PhysioNet doi 10.13026/3bhc-9065): four
/// looks of one camera at 26 facial regions, and the oral temperature. NaN where there is no
/// reading. All in degC. *value*
struct FacialOralPerson {
    static constexpr int kRounds = 4;
    using Rounds = std::array<double, kRounds>;

    std::string id;
    double oralDegrees = 0.0; ///< aveOralM
    Rounds referenceOffset{}; ///< what the blackbody added to every region, K
    std::map<std::string, Rounds> regions; ///< by column name without the round's digit
};

/// The table with everything that was not believed. *value*
struct FacialOralTable {
    std::vector<FacialOralPerson> people;
    std::vector<TableFault> faults; ///< these cells are treated as not measured
    int peopleLeftOut = 0; ///< no believable oral temperature, or there twice

    void leaveOut(
        std::size_t line, const std::string& column, const std::string& value, const char* why);
};

/// Reads one camera's CSV: three header rows, names in the third. A cell that is no number or
/// impossible (Distance 79.0, Humidity 3021.1, a forehead of 3.41) becomes a fault and is never
/// used; a person without a believable oral temperature is left out and named. Errors:
/// readTableText's, a missing column, or faults in more than one person of twenty (another unit or
/// shifted columns).
[[nodiscard]] Result<FacialOralTable> readFacialOral(
    std::string_view text, const std::string& file);

/// With the blackbody correction as published, or with it taken out again.
enum class ReferenceUse { Corrected, TakenOut };
/// How several looks become one figure. Both keep the slope at 1.
enum class LookRule { Mean, Median, Maximum, Minimum };

/// One figure for a person from some looks at one region; NaN when none of them exists.
/// rounds: bit 0 is round 1.
[[nodiscard]] double figureOf(const FacialOralPerson& person, const std::string& region,
    unsigned rounds, LookRule rule, ReferenceUse use);

/// The people who have this figure, with their oral temperature.
[[nodiscard]] std::vector<PairedTemperature> pairsOf(const FacialOralTable& table,
    const std::string& region, unsigned rounds, LookRule rule, ReferenceUse use);

inline constexpr unsigned kAllRounds = 0xF;

} // namespace haetae
