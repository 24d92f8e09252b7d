// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct AlarmWords {
    Q_DECLARE_TR_FUNCTIONS(AlarmWords)
};

QString word(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::ElevatedTemperature:
        return AlarmWords::tr("elevated, recheck");
    case AlarmKind::ReferenceNotTrusted:
        return AlarmWords::tr("reference not trusted");
    case AlarmKind::CameraFailing:
        return AlarmWords::tr("camera failing");
    case AlarmKind::StoreFailing:
        return AlarmWords::tr("log not being stored");
    case AlarmKind::SoundFailing:
        return AlarmWords::tr("alarm sound failing");
    case AlarmKind::OutputFailing:
        return AlarmWords::tr("lamp or remote output failing");
    case AlarmKind::DetectorFailing:
        return AlarmWords::tr("face detector failing");
    case AlarmKind::PartFailing:
        return AlarmWords::tr("part of Haetae failing");
    case AlarmKind::DoNotScreen:
        return AlarmWords::tr("do not screen, check the site");
    case AlarmKind::CameraMoved:
        return AlarmWords::tr("camera out of place");
    }
    return {};
}

QString sentence(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::ElevatedTemperature:
        return AlarmWords::tr("Recheck the person with a clinical thermometer.");
    case AlarmKind::ReferenceNotTrusted:
        return AlarmWords::tr("Nobody is judged at this entrance. Clear the view to the "
                              "reference or use the clinical thermometer.");
    case AlarmKind::CameraFailing:
        return AlarmWords::tr("Nobody is judged at this entrance. Watch it yourself and check "
                              "the camera's power and network.");
    case AlarmKind::StoreFailing:
        return AlarmWords::tr("Alarms go on, but rows may not be kept. Note alarms on paper and "
                              "call the technician.");
    case AlarmKind::SoundFailing:
        return AlarmWords::tr("Alarms cannot be heard. Keep your eyes on the screen and check "
                              "loudspeaker and volume.");
    case AlarmKind::OutputFailing:
        return AlarmWords::tr(
            "A lamp, relay or message service does not answer. Rely on screen and "
            "sound and check its cable, power and network.");
    case AlarmKind::DetectorFailing:
        return AlarmWords::tr("Faces are found in the thermal picture alone. Go on, watch for "
                              "people without a box and call the technician.");
    case AlarmKind::PartFailing:
        return AlarmWords::tr("One step failed and was left out. Watch the entrance yourself and "
                              "call the technician.");
    case AlarmKind::DoNotScreen:
        return AlarmWords::tr("The last hour's people read unlike the usual. Use the clinical "
                              "thermometer and check door, draught, sun, camera and reference.");
    case AlarmKind::CameraMoved:
        return AlarmWords::tr("Visible and thermal picture no longer fit. Screening goes on; look "
                              "whether the camera was knocked and put it back.");
    }
    return {};
}

QString word(ConditionState state)
{
    switch (state) {
    case ConditionState::Active:
        return AlarmWords::tr("still so");
    case ConditionState::Cleared:
        return AlarmWords::tr("over");
    }
    return {};
}

QString word(HandlingState state)
{
    switch (state) {
    case HandlingState::New:
        return AlarmWords::tr("new");
    case HandlingState::Acknowledged:
        return AlarmWords::tr("acknowledged");
    case HandlingState::Rechecking:
        return AlarmWords::tr("being rechecked");
    case HandlingState::Escalated:
        return AlarmWords::tr("escalated");
    case HandlingState::Closed:
        return AlarmWords::tr("closed");
    }
    return {};
}

QString word(AlarmOutcome outcome)
{
    switch (outcome) {
    case AlarmOutcome::None:
        return AlarmWords::tr("open");
    case AlarmOutcome::ConfirmedElevated:
        return AlarmWords::tr("confirmed");
    case AlarmOutcome::RecheckNormal:
        return AlarmWords::tr("normal on recheck");
    case AlarmOutcome::FalseAlarm:
        return AlarmWords::tr("false alarm");
    }
    return {};
}

QString word(Durability durability)
{
    switch (durability) {
    case Durability::Stored:
        return {};
    case Durability::Journaled:
        return AlarmWords::tr("KEPT IN JOURNAL");
    case Durability::NotStored:
        return AlarmWords::tr("NOT STORED");
    }
    return {};
}

QString sentence(Durability durability)
{
    switch (durability) {
    case Durability::Stored:
        return {};
    case Durability::Journaled:
        return AlarmWords::tr("The log is not writable. This row is safe in the journal and moves "
                              "to the log when it works again.");
    case Durability::NotStored:
        return AlarmWords::tr("This row could not be stored. Write it down on paper now and call "
                              "the technician.");
    }
    return {};
}

const std::vector<std::string>& falseAlarmReasons()
{
    static const std::vector<std::string> kReasons{
        "hot_drink", "warmed_up_by_activity", "sun_or_heater", "wrong_person", "other"};
    return kReasons;
}

QString falseAlarmWord(std::string_view token)
{
    if (token == "hot_drink")
        return AlarmWords::tr("hot drink");
    if (token == "warmed_up_by_activity")
        return AlarmWords::tr("warm from exertion");
    if (token == "sun_or_heater")
        return AlarmWords::tr("sun or heater");
    if (token == "wrong_person")
        return AlarmWords::tr("wrong person");
    if (token == "other")
        return AlarmWords::tr("other reason");
    return QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
}

const std::vector<std::string>& clinicalInstruments()
{
    static const std::vector<std::string> kInstruments{
        "ear", "oral", "armpit", "forehead", "other"};
    return kInstruments;
}

QString instrumentWord(std::string_view token)
{
    if (token == "ear")
        return AlarmWords::tr("ear thermometer");
    if (token == "oral")
        return AlarmWords::tr("oral thermometer");
    if (token == "armpit")
        return AlarmWords::tr("armpit thermometer");
    if (token == "forehead")
        return AlarmWords::tr("forehead thermometer");
    if (token == "other")
        return AlarmWords::tr("other thermometer");
    return QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
}

QString failureWord(std::string_view token)
{
    if (token == "no_audio_output")
        return AlarmWords::tr("no loudspeaker found");
    if (token == "sound_muted")
        return AlarmWords::tr("loudspeaker is muted");
    if (token == "sound_dead")
        return AlarmWords::tr("sound program does not answer");
    if (token == "sound_silent")
        return AlarmWords::tr("sound starts but does not play");
    if (token == "daily_report")
        return AlarmWords::tr("the daily report");
    if (token == "disk_full")
        return AlarmWords::tr("disk is full");
    if (token == "not_writable")
        return AlarmWords::tr("log may not be written");
    if (token == "folder_missing")
        return AlarmWords::tr("folder of the log is gone");
    if (token == "damaged")
        return AlarmWords::tr("log is damaged");
    if (token == "other_origin")
        return AlarmWords::tr("simulated and real rows must not mix");
    if (token == "newer_version")
        return AlarmWords::tr("log is of a newer version");
    if (token == "no_answer")
        return AlarmWords::tr("disk of the log does not answer");
    if (token == "row_refused")
        return AlarmWords::tr("log refuses a row");
    if (token == "store_thread")
        return AlarmWords::tr("keeping the log");
    if (token == "people_read_lower")
        return AlarmWords::tr("people read lower than usual");
    if (token == "people_read_higher")
        return AlarmWords::tr("people read higher than usual");
    if (token == "unavailable")
        return AlarmWords::tr("log does not answer");
    return QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
}

QString sceneCaption(std::string_view scene)
{
    if (scene == "calm")
        return AlarmWords::tr("Calm entrance: everyone is measured against the reference. Press L "
                              "for the log.");
    if (scene == "alarm")
        return AlarmWords::tr("Elevated skin temperature: press Space to acknowledge, R to "
                              "recheck, F for a false alarm.");
    if (scene == "hot_cup")
        return AlarmWords::tr("A hot cup passes and is refused as no face. No key is needed.");
    if (scene == "reference_covered")
        return AlarmWords::tr("Somebody covers the reference: nobody is judged. Press Space to "
                              "acknowledge.");
    if (scene == "cold_arrivals")
        return AlarmWords::tr("People come in from the cold: too cold to judge, so no verdict. No "
                              "key is needed.");
    if (scene == "frozen_picture")
        return AlarmWords::tr("The camera repeats one picture: its values are hidden within two "
                              "seconds. Press Space to acknowledge.");
    if (scene == "flood")
        return AlarmWords::tr("Many alarms at once: one popup, one sound, nothing is dropped. "
                              "Press N for the next alarm.");
    if (scene == "crowd")
        return AlarmWords::tr("Fifteen people at once, each measured on their own. Press L for "
                              "the log.");
    return {};
}

} // namespace haetae::ui
