// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/units.h"
#include "camera/simulated/reference_fault.h"
#include "model/face_observation.h"
#include "model/geometry.h"
#include "model/radiometric_frame.h"
#include "model/reason.h"
#include "model/reference_state.h"

namespace haetae {

/// What is really there at one moment. *value*
struct SceneTruth {
    struct Person {
        int id = 0; ///< stable over the scenario
        Celsius faceMaximum; ///< true skin temperature of the warmest facial skin
        Celsius foreheadSkin; ///< nine tenths of the forehead, bare or not, are cooler
        ThermalRect head;
        VisibleRect visibleFace;
        bool faceVisible = true; ///< towards the camera, inside the frame
        /// Inner canthi, and the anatomical forehead whether hair lies over it or not; empty when
        /// the head is turned so far that one canthus is out of sight.
        std::optional<ThermalLandmarks> landmarks;
        ReasonSet covering; ///< Glasses, Mask, HairOverForehead: what the face really wears
        double yawDegrees = 0.0; ///< > 0 looks to the right of the picture
        bool febrile = false; ///< oral-equivalent at or above 37.5 degC with the provisional offset
    };
    /// A thing that is no person. *value*
    struct Thing {
        int id = 0;
        std::string kind; ///< poster, tablet, screen, mannequin, cup, lamp, heater, dog
        ThermalRect box;
        std::optional<VisibleRect> face; ///< what looks like a face by visible light
        bool inView = true; ///< nobody stands before it
    };
    std::vector<Person> people;
    std::vector<Thing> things;
    std::optional<ThermalCircle> reference; ///< empty when absent or fully covered
    Celsius referenceTemperature; ///< its own, under a fault as well
    TempDelta sensorDrift; ///< what the whole thermal picture reads too high
    std::string scene; ///< caption token: calm, alarm, hot_cup, reference_covered, cold_arrivals,
                       ///< crowd, frozen_picture
};

/// A simulated entrance: walking people with skin maps, a blackbody, decoys, noise, drift and
/// shutter events. Pure in (scenario, seed, time). *thread-bound*
class EntranceScene {
public:
    struct Options {
        std::string scenario = "tour"; ///< calm, fever, crowd15, hot_cup, reference_covered,
                                       ///< cold_arrivals, tour, portraits, close_up,
                                       ///< frozen_picture, crossing, decoys
        std::uint64_t seed = 1;
        int people = 0; ///< 0: the scenario's own number; up to 15 (tour: of its crowd)
        int febrile = -1; ///< below 0: the scenario's own number (calm, fever, crowd15, tour)
        cv::Size thermal{384, 288}; ///< up to 640x512
        cv::Size visible{1280, 720}; ///< up to 1920x1080; empty: no visible side
        double framesPerSecond = 25.0;
        int ring = 0; ///< pairs a camera draws beforehand and shows round and round; 0: each anew
        TempDelta netd = TempDelta::kelvins(0.04);
        std::optional<std::chrono::seconds> shutterPeriod; ///< empty: every 180 s; first after one
        std::optional<Celsius> faceMaximum; ///< everybody's; empty: each their own
        std::optional<ReasonSet> wearing; ///< everybody's covering; empty: each their own
        TempDelta referenceResidual; ///< what the blackbody is really off its set temperature
        double driftScale = 1.0; ///< times the sensor's usual drift, which stays within 1.5 K
        std::optional<ReferenceFault> referenceFault;
        bool squareReference = false;
    };
    [[nodiscard]] static std::vector<std::string> scenarios();
    /// Errors: unknown scenario, absurd sizes.
    [[nodiscard]] static Result<EntranceScene> make(const Options& options);
    EntranceScene(EntranceScene&&) noexcept;
    EntranceScene& operator=(EntranceScene&&) noexcept;
    ~EntranceScene();

    /// sinceStart: scenario time; loops where the scenario loops.
    [[nodiscard]] FramePair render(
        const FrameStamp& stamp, std::chrono::nanoseconds sinceStart) const;
    [[nodiscard]] SceneTruth truthAt(std::chrono::nanoseconds sinceStart) const;
    /// What the lens laid on the sensor for that frame, in degC, CV_32FC1, were all skin of the
    /// nominal emissivity: no noise, no drift, no pattern of the sensor.
    [[nodiscard]] cv::Mat opticalAt(std::chrono::nanoseconds sinceStart) const;
    /// Counts while a cap at room temperature covers the lens, CV_16UC1: a flat field is made of
    /// them.
    [[nodiscard]] cv::Mat cappedAt(std::chrono::nanoseconds sinceStart) const;
    [[nodiscard]] Celsius referenceSetTemperature() const; ///< what an admin would have entered
    [[nodiscard]] std::chrono::nanoseconds length() const;
    [[nodiscard]] int peopleTotal() const; ///< different people over one round of the scenario
    [[nodiscard]] int febrileTotal() const;
    [[nodiscard]] const Options& options() const;
    /// Grows by one with every shutter event since the sensor was turned on.
    [[nodiscard]] std::int64_t shutterCount(std::chrono::nanoseconds sinceStart) const;

private:
    struct State;
    explicit EntranceScene(std::unique_ptr<const State> state);
    std::unique_ptr<const State> state_;
};

} // namespace haetae
