// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "base/units.h"
#include "model/radiometric_frame.h"
#include "thermal/offset_filter.h"
#include "thermal/raw_history.h"
#include "thermal/reference_anchor.h"
#include "thermal/reference_place.h"
#include "thermal/reference_trust.h"

namespace haetae {

/// One reference from its place to its offset: where it is, what it reads, how far it may be
/// trusted. Time on, shutters and the scene's drift are told to it. *thread-bound*
class ReferenceFollower {
public:
    /// What is to be followed. *value*
    struct Target {
        std::optional<Celsius> temperature; ///< it radiates at; empty: not set
        TempDelta setUncertainty;
        ReferenceCertificate certificate;
        DiscSearch search;
        TempDelta largestError;
        int leastTrust = 50;
    };
    /// One frame and what its camera is doing. *value*
    struct View {
        const RadiometricFrame* frame = nullptr;
        const cv::Mat* celsius = nullptr;
        const SceneDrift* scene = nullptr;
        bool hold = false;
        bool warmingUp = false;
    };
    /// One frame's answer. *value*
    struct Sighting {
        TrustVerdict verdict;
        std::optional<ThermalCircle> place;
        std::optional<DiscShape> shape;
        std::optional<double> counts;
        double noiseKelvin = 0.0;
        CertificateStanding certificate = CertificateStanding::None;
    };

    explicit ReferenceFollower(Target target);
    /// Keeps the place; another temperature forgets what it read.
    void configure(const Target& target);
    /// Somebody vouches for what it reads now.
    void confirm();
    /// A shutter event: values before and after it may differ.
    void forgetValues();
    [[nodiscard]] Sighting look(const View& view);
    [[nodiscard]] const OffsetFilter& filter() const { return filter_; }
    [[nodiscard]] const Target& target() const { return target_; }

private:
    void read(const View& view, const ReferencePlace::Sight& sight, Sighting& sighting);
    [[nodiscard]] TrustEvidence evidence(
        const View& view, const ReferencePlace::Sight& sight, const Sighting& sighting) const;

    Target target_;
    ReferencePlace place_;
    RawHistory history_;
    ReferenceAnchor anchor_;
    OffsetFilter filter_;
    double saturatedShare_ = 0.0;
    std::optional<double> score_; // of the newest frame in which it was seen
};

} // namespace haetae
