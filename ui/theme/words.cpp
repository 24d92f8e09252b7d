// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace haetae::ui {

/// The translation context of this file. *value*
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pending:
        return Words::tr("measuring");
    case Verdict::Normal:
        return Words::tr("normal");
    case Verdict::Recheck:
        return Words::tr("measure again");
    case Verdict::Elevated:
        return Words::tr("elevated, recheck");
    case Verdict::Unmeasurable:
        return Words::tr("cannot measure");
    }
    return {};
}

QString word(const ScreeningDecision& decision)
{
    if (decision.verdict == Verdict::Normal && decision.offsetProvisional)
        return Words::tr("normal (provisional)");
    return word(decision.verdict);
}

QString sentence(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pending:
        return Words::tr("Still measuring. Wait a moment.");
    case Verdict::Normal:
        return Words::tr("Below the limit. Nothing to do.");
    case Verdict::Recheck:
        return Words::tr("Just below the limit. Let the person look at the camera once more.");
    case Verdict::Elevated:
        return Words::tr("At or above the limit. Recheck with a clinical thermometer.");
    case Verdict::Unmeasurable:
        return Words::tr(
            "No verdict. Let the person come to the marked spot and look at the camera.");
    }
    return {};
}

QString word(Reason reason)
{
    switch (reason) {
    case Reason::NotRadiometric:
        return Words::tr("no temperatures");
    case Reason::FrameWrongScale:
        return Words::tr("wrong scale");
    case Reason::FrameNotFinite:
        return Words::tr("damaged picture");
    case Reason::FrameConstant:
        return Words::tr("empty picture");
    case Reason::FrameInverted:
        return Words::tr("inverted picture");
    case Reason::FrameSaturated:
        return Words::tr("picture overdriven");
    case Reason::FrameBitErrors:
        return Words::tr("single wrong pixels");
    case Reason::ReferenceNotSet:
        return Words::tr("reference not set");
    case Reason::ReferenceSearching:
        return Words::tr("looking for reference");
    case Reason::ReferenceWarmingUp:
        return Words::tr("warming up");
    case Reason::ReferenceMoved:
        return Words::tr("reference moved");
    case Reason::ReferenceCovered:
        return Words::tr("reference covered");
    case Reason::ReferencePartlyCovered:
        return Words::tr("reference partly covered");
    case Reason::ReferenceLost:
        return Words::tr("reference lost");
    case Reason::ReferenceExpired:
        return Words::tr("certificate expired");
    case Reason::ReferenceTooMany:
        return Words::tr("several references");
    case Reason::ReferenceWrongSize:
        return Words::tr("reference of another size");
    case Reason::ReferenceWrongTemperature:
        return Words::tr("reference at a wrong temperature");
    case Reason::ReferenceSaturated:
        return Words::tr("reference overdriven");
    case Reason::ReferenceUnstable:
        return Words::tr("reference unsteady");
    case Reason::ReferenceDrifting:
        return Words::tr("reference drifting");
    case Reason::ShutterHold:
        return Words::tr("sensor settling");
    case Reason::TooCold:
        return Words::tr("too cold");
    case Reason::TooHot:
        return Words::tr("too hot");
    case Reason::TooFar:
        return Words::tr("too far");
    case Reason::TooClose:
        return Words::tr("too close");
    case Reason::AtEdge:
        return Words::tr("at the edge");
    case Reason::Turned:
        return Words::tr("face turned");
    case Reason::Moving:
        return Words::tr("moving too fast");
    case Reason::Covered:
        return Words::tr("face covered");
    case Reason::UncertaintyTooLarge:
        return Words::tr("too uncertain");
    case Reason::TooFewFrames:
        return Words::tr("seen too briefly");
    case Reason::OffsetProvisional:
        return Words::tr("provisional");
    case Reason::Glasses:
        return Words::tr("glasses");
    case Reason::Mask:
        return Words::tr("mask");
    case Reason::HairOverForehead:
        return Words::tr("hair over forehead");
    case Reason::Overlapped:
        return Words::tr("people overlap");
    case Reason::OutsideZone:
        return Words::tr("outside the zone");
    case Reason::ExcludedZone:
        return Words::tr("zone left out");
    case Reason::CrowdTooDense:
        return Words::tr("crowd too dense");
    case Reason::ViewsApart:
        return Words::tr("pictures not of one moment");
    }
    return {};
}

QString sentence(Reason reason)
{
    switch (reason) {
    case Reason::NotRadiometric:
        return Words::tr("The camera sends a picture without temperatures. Nobody is judged. Call "
                         "the technician.");
    case Reason::FrameWrongScale:
    case Reason::FrameNotFinite:
    case Reason::FrameConstant:
    case Reason::FrameInverted:
        return Words::tr("The camera's thermal picture makes no sense. Nobody is judged. Restart "
                         "the camera; if that does not help, call the technician.");
    case Reason::FrameSaturated:
        return Words::tr("Parts of the picture are beyond the camera's range. Look for something "
                         "very hot and take it away.");
    case Reason::FrameBitErrors:
        return Words::tr("Single pixels of the picture are wrong and are left out. If this stays, "
                         "call the technician.");
    case Reason::ReferenceNotSet:
        return sentence(ReferenceCondition::NotSet);
    case Reason::ReferenceSearching:
        return sentence(ReferenceCondition::Searching);
    case Reason::ReferenceWarmingUp:
        return sentence(ReferenceCondition::WarmingUp);
    case Reason::ReferenceMoved:
        return sentence(ReferenceCondition::Moved);
    case Reason::ReferenceCovered:
        return sentence(ReferenceCondition::Covered);
    case Reason::ReferencePartlyCovered:
        return sentence(ReferenceCondition::Covered);
    case Reason::ReferenceLost:
        return sentence(ReferenceCondition::Lost);
    case Reason::ReferenceExpired:
        return Words::tr("The reference's certificate has expired. Nobody is judged. Have it "
                         "calibrated; an admin may override this with a reason.");
    case Reason::ReferenceTooMany:
        return Words::tr("Several things could be the reference. Nobody is judged. Remove what is "
                         "not, or let an admin mark its place.");
    case Reason::ReferenceWrongSize:
        return Words::tr("The reference looks larger or smaller than before. Nobody is judged. Put "
                         "it back on its mark and check the camera's lens.");
    case Reason::ReferenceWrongTemperature:
        return Words::tr("The reference is not at its set temperature. Nobody is judged. Check its "
                         "display and its power.");
    case Reason::ReferenceSaturated:
        return Words::tr("The reference is beyond the camera's range. Nobody is judged. Check the "
                         "camera's temperature range.");
    case Reason::ReferenceUnstable:
    case Reason::ReferenceDrifting:
        return sentence(ReferenceCondition::Doubtful);
    case Reason::ShutterHold:
        return sentence(ReferenceCondition::Hold);
    case Reason::TooCold:
        return Words::tr("The skin is still cold from outside. Let the person wait indoors a few "
                         "minutes and pass again.");
    case Reason::TooHot:
        return Words::tr("Hotter than skin can be. Look for a cup, a lamp or sun on the face.");
    case Reason::TooFar:
        return Words::tr("The face is too far away. Let the person come to the marked spot.");
    case Reason::TooClose:
        return Words::tr("The face is too close. Let the person step back to the marked spot.");
    case Reason::AtEdge:
        return Words::tr("The face is cut by the edge of the picture. Let the person walk in the "
                         "middle.");
    case Reason::Turned:
        return Words::tr("The face is turned away. Ask the person to look at the camera.");
    case Reason::Moving:
        return Words::tr("The person moves too fast. Ask them to stand still for a second.");
    case Reason::Covered:
        return Words::tr("The face is covered. Ask the person to bare the forehead and eyes.");
    case Reason::UncertaintyTooLarge:
        return Words::tr("The reading is too uncertain for a verdict. Ask the person to stand "
                         "still at the marked spot.");
    case Reason::TooFewFrames:
        return Words::tr("Seen too briefly for a verdict. Let the person pass once more, slowly.");
    case Reason::OffsetProvisional:
        return Words::tr("The site offset is provisional: a published mean, not yet this site's "
                         "own.");
    case Reason::Glasses:
        return Words::tr("Glasses cover the eyes. What is bare was measured; for a better reading "
                         "ask the person to take them off.");
    case Reason::Mask:
        return Words::tr("A mask covers mouth and nose. Forehead and eyes were measured.");
    case Reason::HairOverForehead:
        return Words::tr("Hair covers the forehead. For a better reading ask the person to lift "
                         "it.");
    case Reason::Overlapped:
        return Words::tr("Two people overlap in the picture. Let them pass one after the other.");
    case Reason::OutsideZone:
        return Words::tr("The face is outside the zone where this entrance screens. Let the "
                         "person walk through the zone.");
    case Reason::ExcludedZone:
        return Words::tr("This part of the picture is left out on purpose. Let the person walk "
                         "through the zone where this entrance screens.");
    case Reason::CrowdTooDense:
        return Words::tr("Too many people at once to judge anybody. Let them come in smaller "
                         "groups.");
    case Reason::ViewsApart:
        return Words::tr("The thermal and the visible camera do not show the same moment. Nobody "
                         "is judged. If this stays, call the technician.");
    }
    return {};
}

QString words(const ReasonSet& reasons)
{
    QStringList all;
    for (const Reason reason : reasons.list())
        all.append(word(reason));
    return all.join(QStringLiteral(" · "));
}

QString word(ReferenceCondition condition)
{
    switch (condition) {
    case ReferenceCondition::NotSet:
        return Words::tr("reference not set");
    case ReferenceCondition::Searching:
        return Words::tr("looking for reference");
    case ReferenceCondition::WarmingUp:
        return Words::tr("warming up");
    case ReferenceCondition::Trusted:
        return Words::tr("reference trusted");
    case ReferenceCondition::Moved:
        return Words::tr("reference moved");
    case ReferenceCondition::Covered:
        return Words::tr("reference covered");
    case ReferenceCondition::Lost:
        return Words::tr("reference lost");
    case ReferenceCondition::Hold:
        return Words::tr("sensor settling");
    case ReferenceCondition::Doubtful:
        return Words::tr("reference in doubt");
    }
    return {};
}

QString sentence(ReferenceCondition condition)
{
    switch (condition) {
    case ReferenceCondition::NotSet:
        return Words::tr("The reference has no set temperature. Nobody is judged. An admin enters "
                         "it under Settings.");
    case ReferenceCondition::Searching:
        return Words::tr("Looking for the reference. Nobody is judged yet. Keep its view free.");
    case ReferenceCondition::WarmingUp:
        return Words::tr("Camera or reference is warming up. Nobody is judged yet. Use the "
                         "clinical thermometer until then.");
    case ReferenceCondition::Trusted:
        return Words::tr("The reference is trusted. Nothing to do.");
    case ReferenceCondition::Moved:
        return Words::tr(
            "The reference has been moved. Nobody is judged. Put it back on its mark.");
    case ReferenceCondition::Covered:
        return Words::tr("Something covers the reference. Nobody is judged. Clear its view.");
    case ReferenceCondition::Lost:
        return Words::tr("The reference is out of view or switched off. Nobody is judged. Check "
                         "its power and its place.");
    case ReferenceCondition::Hold:
        return Words::tr("The sensor is settling after a shutter event. Wait a few seconds.");
    case ReferenceCondition::Doubtful:
        return Words::tr("The reference does not read as it should. Nobody is judged. Check its "
                         "power, its display and that nothing warm shines on it.");
    }
    return {};
}

} // namespace haetae::ui
