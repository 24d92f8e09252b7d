// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor/visitor_message.h"

namespace haetae::ui {
namespace {

std::optional<ThermalRect> placeOf(const PersonView& person)
{
    return person.face.head ? person.face.head : person.face.face;
}

bool at(const ThermalRect& spot, const PersonView& person)
{
    const auto place = placeOf(person);
    if (!place)
        return false;
    const auto centre = place->center();
    return centre.x >= spot.x && centre.x < spot.x + spot.width && centre.y >= spot.y
        && centre.y < spot.y + spot.height;
}

double sizeOf(const PersonView& person)
{
    const auto place = placeOf(person);
    return place ? place->width * place->height : 0.0;
}

bool larger(const PersonView& person, const PersonView* than)
{
    return than == nullptr || sizeOf(person) > sizeOf(*than);
}

const PersonView* addressed(
    const ScreeningSnapshot& snapshot, const std::optional<ThermalRect>& spot)
{
    const PersonView* nearest = nullptr;
    const PersonView* marked = nullptr;
    for (const PersonView& person : snapshot.people) {
        const ReasonSet& reasons = person.decision.reasons;
        if (person.excluded || reasons.has(Reason::OutsideZone)
            || reasons.has(Reason::ExcludedZone))
            continue;
        if (larger(person, nearest))
            nearest = &person;
        if (spot && at(*spot, person) && larger(person, marked))
            marked = &person;
    }
    return marked ? marked : nearest;
}

bool canJudge(const ScreeningSnapshot& snapshot)
{
    return !snapshot.screeningPaused && snapshot.reference.trusted()
        && snapshot.baseline.condition != BaselineCondition::DoNotScreen;
}

/// Of somebody who cannot be judged, by the most important reason that they can do something about.
VisitorMessage helpAgainst(const ReasonSet& reasons)
{
    for (const Reason reason : reasons.list()) {
        switch (reason) {
        case Reason::Covered:
        case Reason::HairOverForehead:
            return VisitorMessage::TakeOffHat;
        case Reason::Glasses:
            return VisitorMessage::TakeOffGlasses;
        case Reason::TooCold:
        case Reason::Moving:
        case Reason::Overlapped:
        case Reason::CrowdTooDense:
        case Reason::ViewsApart:
        case Reason::ShutterHold:
            return VisitorMessage::PleaseWait;
        case Reason::TooHot: // a cup, a lamp: staff look
            return VisitorMessage::SeeStaff;
        case Reason::TooFar:
        case Reason::TooClose:
        case Reason::AtEdge:
        case Reason::Turned:
        case Reason::TooFewFrames:
        case Reason::UncertaintyTooLarge:
            return VisitorMessage::LookAtCamera;
        case Reason::OffsetProvisional:
        case Reason::Mask:
        case Reason::FrameBitErrors:
        case Reason::OutsideZone:
        case Reason::ExcludedZone:
            continue; // nothing that a visitor could change
        default:
            return VisitorMessage::StaffWillHelp; // the camera's or the reference's trouble
        }
    }
    return VisitorMessage::LookAtCamera;
}

/// What covers a face is worth asking for as long as there is no verdict to go by.
std::optional<VisitorMessage> uncover(const ScreeningDecision& decision)
{
    const auto says = [&](Reason reason) {
        return decision.notes.has(reason) || decision.reasons.has(reason);
    };
    if (says(Reason::Covered) || says(Reason::HairOverForehead))
        return VisitorMessage::TakeOffHat;
    if (says(Reason::Glasses))
        return VisitorMessage::TakeOffGlasses;
    return std::nullopt;
}

} // namespace

VisitorMessage visitorMessage(const ScreeningDecision& decision)
{
    switch (decision.verdict) {
    case Verdict::Normal:
        return VisitorMessage::GoAhead;
    case Verdict::Elevated:
        return VisitorMessage::SeeStaff;
    case Verdict::Recheck:
        return uncover(decision).value_or(VisitorMessage::LookAtCamera);
    case Verdict::Pending:
        return uncover(decision).value_or(VisitorMessage::LookAtCamera);
    case Verdict::Unmeasurable:
        return uncover(decision).value_or(helpAgainst(decision.reasons));
    }
    return VisitorMessage::StaffWillHelp;
}

VisitorMessage visitorMessage(const ScreeningSnapshot* snapshot, CameraCondition condition,
    const std::optional<ThermalRect>& spot)
{
    if (snapshot == nullptr || condition != CameraCondition::Live || !canJudge(*snapshot))
        return VisitorMessage::StaffWillHelp;
    const PersonView* person = addressed(*snapshot, spot);
    return person ? visitorMessage(person->decision) : VisitorMessage::LookAtCamera;
}

} // namespace haetae::ui
