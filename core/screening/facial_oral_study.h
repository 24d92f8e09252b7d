// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/config/fever_rule.h"
#include "model/config/measurement_config.h"
#include "model/skin_reading.h"
#include "screening/facial_oral_table.h"
#include "screening/roc.h"

namespace haetae {

/// A facial site and the column of the table that holds it. *value*
struct SiteColumn {
    FacialSite site;
    const char* region;
};
inline constexpr SiteColumn kSiteColumns[] = {{FacialSite::WholeFaceMaximum, "T_Max"},
    {FacialSite::InnerCanthi, "canthiMax"}, {FacialSite::Forehead, "T_FH_Max"}};

/// One facial site of one camera over all people. *value*
struct SiteFigures {
    int people = 0;
    Estimate area; ///< of the ROC; DeLong
    double deviation = 0.0; ///< SD of oral - skin, K
    Estimate offset; ///< mean of oral - skin, K
    double biasAtProvisional = 0.0; ///< of skin + 0.98 K - oral
    LimitOutcome atRule; ///< at the fixed limit, with the site's own mean offset
    LimitOutcome atYouden; ///< on the same people
};

[[nodiscard]] SiteFigures siteFiguresOf(
    const std::vector<PairedTemperature>& people, const FeverRule& rule);

/// How one person's reading changes from one look to the next, in standard deviations of the
/// difference, K. Two cameras that look at the same moment share what the person does; what is left
/// is the measurement's own. *value*
struct LookToLook {
    int people = 0; ///< measured in both looks by both cameras
    double first = 0.0; ///< SD of the difference, first camera
    double second = 0.0;
    double shared = 0.0; ///< root of the covariance: the person's own change
    double firstOwn = 0.0; ///< root of variance - covariance, 0 when that is negative
    double secondOwn = 0.0;
    SplitFigure halvesRatio; ///< SD on one half of the people over that on the other, 200 splits
};

/// Rounds are numbered from 1. People are matched by their id.
[[nodiscard]] LookToLook lookToLook(const FacialOralTable& first, const FacialOralTable& second,
    const std::string& region, int earlier, int later);

/// What a camera's own scatter from look to look is worth as its non-uniformity: learned on one
/// half of the people, judged on the other. Looks 1 to 2 and 2 to 3 are taken together. *value*
struct HeldOutLooks {
    TempDelta nonUniformity; ///< learned on everybody
    TempDelta stated; ///< standard uncertainty of a difference with it
    SplitFigure ratio; ///< scatter on the judged half over what the other half's value states
};

/// Of camera, whose fellow looked at the same people at the same moments.
[[nodiscard]] HeldOutLooks heldOutLooks(const FacialOralTable& camera,
    const FacialOralTable& fellow, const std::string& region, const MeasurementConfig& config);

/// How many of the people have their whole-face maximum at the mouth in this round (from 1): there
/// breath and not skin decides.
[[nodiscard]] Proportion maximumAtMouth(const FacialOralTable& table, int round);

} // namespace haetae
