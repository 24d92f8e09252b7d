// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include "screening/site_validation.h"

namespace haetae {

/// People measured by the camera and by a clinical thermometer, as an admin enters them. Their
/// values are health data: they are used for the figures, kept nowhere, and wiped from the memory
/// of each copy. *value*
struct ValidationSheet {
    static constexpr int kLongestDays = 366;
    static constexpr std::size_t kMostPeople = 2000; ///< room for all: nothing is left behind

    ValidationSheet() { people.reserve(kMostPeople); }
    ValidationSheet(const ValidationSheet& other) = default;
    ValidationSheet(ValidationSheet&& other) noexcept = default;
    ValidationSheet& operator=(ValidationSheet other) noexcept
    {
        people.swap(other.people); // what was here is wiped with the other
        thermometer.swap(other.thermometer);
        site = other.site;
        validDays = other.validDays;
        return *this;
    }
    ~ValidationSheet() { forgetPeople(); }

    void forgetPeople()
    {
        ::explicit_bzero(people.data(), people.capacity() * sizeof(PairedTemperature));
        people.clear();
    }

    std::vector<PairedTemperature> people;
    std::string thermometer; ///< make and number of the clinical one
    FacialSite site = FacialSite::WholeFaceMaximum; ///< where the camera read them
    int validDays = 180;
};

/// A table of people: columns person, skin_c and clinical_c, always in degC. Errors: no such file,
/// one larger than a megabyte, those of readValidationTable(), and the first row that is not
/// believed.
[[nodiscard]] Result<ValidationSheet> readPeople(const std::filesystem::path& file);

/// The figures of such a sheet as of this moment, for a page and for the desk alike. Errors: those
/// of validateSite(), and a time of validity out of range.
[[nodiscard]] Result<SiteValidation> figuresOf(
    const ValidationSheet& sheet, const FeverRule& rule, WallTime now);

} // namespace haetae
