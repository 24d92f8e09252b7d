// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "screening/half_splits.h"
#include "screening/table_text.h"

namespace haetae {

/// A site's own measurements with the rows that were not believed. *value*
struct ValidationTable {
    std::vector<PairedTemperature> people; ///< believed rows only
    std::vector<TableFault> faults; ///< one a row, its first
};

/// Reads the columns person, skin_c and clinical_c (others are ignored): the reading as the camera
/// showed it before the offset, and the clinical thermometer's. A row is a fault when a cell is
/// empty, no number, outside 20..43 / 33..43 degC (degF is recognised), or the person is there
/// already: a second look at one person is no second person. Errors: readTableText's, or a missing
/// column.
[[nodiscard]] Result<ValidationTable> readValidationTable(
    std::string_view text, const std::string& file);

} // namespace haetae
