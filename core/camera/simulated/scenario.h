// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/reason.h"

namespace haetae::simulated {

/// Positions of a scenario are written for this picture and scaled to the camera's.
inline constexpr double kSceneWidth = 384.0;
inline constexpr double kSceneHeight = 288.0;
/// Where the blackbody stands; everyone but the one who covers it walks behind it.
inline constexpr double kDiscX = 347.0;
inline constexpr double kDiscY = 247.0;
inline constexpr double kDiscRadius = 10.5;
inline constexpr double kReferenceCelsius = 35.0;
/// The doorway at the far wall.
inline constexpr double kDoorLeft = 160.0;
inline constexpr double kDoorRight = 226.0;
inline constexpr double kDoorWidthOfFace = 16.0; ///< who seems smaller is still behind the wall

/// One point on a walk: scene time, place of the head's centre across the picture, width of the
/// face there (its distance) and how far the head is turned. *value*
struct PathPoint {
    double seconds = 0;
    double x = 0;
    double faceWidth = 0;
    double yawDegrees = 0; ///< > 0 looks to the right of the picture
};

/// What somebody looks like to either camera. *value*
struct Appearance {
    enum class Hair { Short, Long, Tied, Bald, Fringe };
    std::uint64_t seed = 1;
    Hair hair = Hair::Short;
    bool glasses = false;
    bool mask = false;
    bool hat = false; ///< down to the middle of the forehead
    double emissivityError = 0; ///< of the skin, against the nominal 0.98
    double chill = 0; ///< 0 warm; 1 straight from the cold: nose, ears and cheeks lag behind
};

/// Puts on glasses, mask or a fringe, and takes off what is not in the set.
void wear(Appearance& look, const ReasonSet& covering);
/// What a look covers of the face.
[[nodiscard]] ReasonSet coveringOf(const Appearance& look);

/// One person of a scenario. *value*
struct PersonScript {
    int id = 0;
    double faceMaximumCelsius = 35.5; ///< when entering
    double warmingPerSecond = 0;
    double tallness = 0; ///< head this many face widths higher than the average person's
    bool carriesCup = false;
    bool coversReference = false; ///< walks between the camera and the blackbody
    Appearance appearance;
    std::vector<PathPoint> path;
};

/// A thing that somebody could take for a person: it has a painted face, or it is warm. *value*
struct Decoy {
    enum class Kind { Poster, Tablet, Screen, Mannequin, Cup, Lamp, Heater, Dog };
    static constexpr int kKinds = 8;
    int id = 0;
    Kind kind = Kind::Poster;
    double x = 0; ///< its middle, in the scene's pixels
    double y = 0;
    double width = 0; ///< of its face, or of a face at its distance
    double celsius = 0;
    double speed = 0; ///< face widths a second to the right; it turns round after 2 s
    Appearance look; ///< of a painted face
};
[[nodiscard]] bool hasFace(Decoy::Kind kind);
/// Where its middle is at this moment.
[[nodiscard]] double placeAt(const Decoy& decoy, double round);

/// Where a head is at one moment, in scene pixels. *value*
struct HeadPose {
    double x = 0;
    double y = 0;
    double faceWidth = 0;
    double yawDegrees = 0;
    double stride = 0; ///< phase of the walk in radians
    bool behindDoor = false; ///< seen through the doorway only
};

/// A caption that holds from this scene time on. *value*
struct Caption {
    double seconds = 0;
    std::string token;
};

/// Everything that happens in one round of a scenario. *value*
struct Scenario {
    std::string name;
    double lengthSeconds = 60;
    double firstShutterSeconds = 75; ///< of scene time, not folded by the round
    double shutterPeriodSeconds = 180;
    double cupCelsius = 61;
    double referenceCelsius = kReferenceCelsius; ///< what the blackbody really is
    double frozenFrom = 0; ///< of the round: the camera sends the picture of this moment ...
    double frozenSeconds = 0; ///< ... for so long; 0: never
    std::vector<PersonScript> people;
    std::vector<Decoy> decoys; ///< behind everybody
    std::vector<Caption> captions;
};

[[nodiscard]] const std::vector<std::string>& scenarioNames();
/// people: 0 for the scenario's own number; febrile: < 0 for the scenario's own number. Empty for
/// an unknown name.
[[nodiscard]] std::optional<Scenario> makeScenario(
    std::string_view name, std::uint64_t seed, int people, int febrile);

/// Empty while the person is not there. round: seconds within the scenario's round.
[[nodiscard]] std::optional<HeadPose> poseAt(const PersonScript& person, double round);
[[nodiscard]] double faceMaximumAt(const PersonScript& person, double round);
/// Height of a head's centre in the picture: the camera looks down from 2.2 m.
[[nodiscard]] double headHeight(double faceWidth, double tallness);

/// Oral-equivalent 37.5 degC less the provisional site offset of 0.98 K.
inline constexpr double kFebrileSkinCelsius = 36.52;
[[nodiscard]] inline bool febrile(const PersonScript& person)
{
    return person.faceMaximumCelsius >= kFebrileSkinCelsius;
}

} // namespace haetae::simulated
