// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_diff.h"

#include <QCoreApplication>
#include <algorithm>

#include "settings/look_page.h"
#include "settings/output_diff.h"
#include "settings/sound_page.h"
#include "theme/hours_words.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct SettingsDiff {
    Q_DECLARE_TR_FUNCTIONS(SettingsDiff)
};

namespace {

QString languageName(Language language)
{
    switch (language) {
    case Language::System:
        return SettingsDiff::tr("as on this computer");
    case Language::Korean:
        return QStringLiteral("한국어");
    case Language::English:
        return QStringLiteral("English");
    }
    return {};
}

QString fine(Celsius value)
{
    return QString::number(value.degrees(), 'f', 2) + QStringLiteral(" °C");
}

QString setWords(const ReferenceConfig& reference)
{
    return reference.setTemperature ? fine(*reference.setTemperature) : SettingsDiff::tr("not set");
}

QString placeWords(const ReferenceConfig& reference)
{
    if (!reference.place)
        return SettingsDiff::tr("automatic");
    return QStringLiteral("%1, %2, r %3")
        .arg(QString::number(reference.place->x, 'f', 1),
            QString::number(reference.place->y, 'f', 1),
            QString::number(reference.place->radius, 'f', 1));
}

QString offsetWords(const SiteOffset& offset)
{
    return offset.provisional ? SettingsDiff::tr("%1 (provisional)").arg(signedKelvin(offset.value))
                              : signedKelvin(offset.value);
}

QString text(const std::string& value)
{
    return value.empty() ? SettingsDiff::tr("(empty)") : QString::fromStdString(value);
}

QString yesNo(bool yes)
{
    return yes ? SettingsDiff::tr("yes") : SettingsDiff::tr("no");
}

QString spotWords(const CameraConfig& camera)
{
    if (!camera.recheckSpot)
        return SettingsDiff::tr("none");
    const ThermalRect& spot = *camera.recheckSpot;
    return QStringLiteral("%1, %2, %3 × %4")
        .arg(spot.x)
        .arg(spot.y)
        .arg(spot.width)
        .arg(spot.height);
}

/// Collects what differs. *value*
struct Lines {
    QStringList all;
    void add(const QString& name, const QString& before, const QString& after)
    {
        if (before != after)
            all.append(QStringLiteral("%1 %2 → %3").arg(name, before, after));
    }
};

void addCertificate(Lines& lines, const QString& name, const ReferenceCertificate& was,
    const ReferenceCertificate& is)
{
    const auto value = [](const ReferenceCertificate& c) {
        return c.value ? fine(*c.value) : SettingsDiff::tr("as set");
    };
    lines.add(SettingsDiff::tr("%1: certificate value").arg(name), value(was), value(is));
    lines.add(
        SettingsDiff::tr("%1: certificate issued").arg(name), text(was.issued), text(is.issued));
    lines.add(
        SettingsDiff::tr("%1: certificate expires").arg(name), text(was.expires), text(is.expires));
    lines.add(SettingsDiff::tr("%1: used past its date because").arg(name),
        text(was.expiredOverride), text(is.expiredOverride));
}

void addReferences(Lines& lines, const Settings& before, const Settings& after)
{
    const std::size_t count = std::min(before.cameras.size(), after.cameras.size());
    for (std::size_t i = 0; i < count; ++i) {
        const ReferenceConfig& was = before.cameras[i].reference;
        const ReferenceConfig& is = after.cameras[i].reference;
        const QString name = QString::fromStdString(after.cameras[i].name);
        lines.add(SettingsDiff::tr("%1: set temperature").arg(name), setWords(was), setWords(is));
        lines.add(SettingsDiff::tr("%1: uncertainty").arg(name),
            signedKelvin(was.setUncertainty).mid(1), signedKelvin(is.setUncertainty).mid(1));
        lines.add(SettingsDiff::tr("%1: place").arg(name), placeWords(was), placeWords(is));
        addCertificate(lines, name, was.certificate, is.certificate);
    }
}

QString percentWords(int percent)
{
    return QStringLiteral("%1 %").arg(percent);
}

void addHours(Lines& lines, const Settings& before, const Settings& after)
{
    const std::size_t count = std::min(before.cameras.size(), after.cameras.size());
    for (std::size_t i = 0; i < count; ++i)
        lines.add(SettingsDiff::tr("%1: hours").arg(QString::fromStdString(after.cameras[i].name)),
            hoursWords(before.cameras[i].hours), hoursWords(after.cameras[i].hours));
}

void addVisitors(Lines& lines, const Settings& before, const Settings& after)
{
    const auto screen = [](const Settings& settings) {
        return settings.visitors.screen ? QString::number(*settings.visitors.screen)
                                        : SettingsDiff::tr("none");
    };
    const auto entrance = [](const Settings& settings) {
        for (const CameraConfig& camera : settings.cameras) {
            if (camera.id.value == settings.visitors.entrance)
                return QString::fromStdString(camera.name.empty() ? camera.id.value : camera.name);
        }
        return settings.visitors.entrance.empty()
            ? SettingsDiff::tr("the first")
            : QString::fromStdString(settings.visitors.entrance);
    };
    const auto first = [](const Settings& settings) {
        return languageName(settings.visitors.englishFirst ? Language::English : Language::Korean);
    };
    lines.add(SettingsDiff::tr("Visitors' screen"), screen(before), screen(after));
    lines.add(SettingsDiff::tr("Visitors' entrance"), entrance(before), entrance(after));
    lines.add(SettingsDiff::tr("Visitors' larger line"), first(before), first(after));
}

} // namespace

QStringList changesInWords(const Settings& before, const Settings& after)
{
    Lines lines;
    lines.add(SettingsDiff::tr("Limit"), celsius(before.rule.limit), celsius(after.rule.limit));
    lines.add(SettingsDiff::tr("Site offset"), offsetWords(before.rule.siteOffset),
        offsetWords(after.rule.siteOffset));
    lines.add(SettingsDiff::tr("Recheck band"), QString::number(before.rule.recheckBand, 'f', 1),
        QString::number(after.rule.recheckBand, 'f', 1));
    lines.add(SettingsDiff::tr("Adaptive limit"), word(before.adaptiveLimit.use),
        word(after.adaptiveLimit.use));
    lines.add(SettingsDiff::tr("May lie above the fixed one"),
        yesNo(before.adaptiveLimit.mayExceedFixed), yesNo(after.adaptiveLimit.mayExceedFixed));
    addReferences(lines, before, after);
    addHours(lines, before, after);
    lines.add(
        SettingsDiff::tr("Language"), languageName(before.language), languageName(after.language));
    lines.add(SettingsDiff::tr("Colours"), word(before.look.scheme), word(after.look.scheme));
    lines.add(SettingsDiff::tr("Size"), scaleWords(before.look.scalePercent),
        scaleWords(after.look.scalePercent));
    lines.add(SettingsDiff::tr("Nothing moves"), yesNo(before.look.still), yesNo(after.look.still));
    lines.add(SettingsDiff::tr("High alarm sounds"), soundWords(before.sound.high),
        soundWords(after.sound.high));
    lines.add(SettingsDiff::tr("Medium alarm sounds"), soundWords(before.sound.medium),
        soundWords(after.sound.medium));
    lines.add(SettingsDiff::tr("Low alarm sounds"), soundWords(before.sound.low),
        soundWords(after.sound.low));
    lines.add(SettingsDiff::tr("Least volume"), percentWords(before.sound.floorPercent),
        percentWords(after.sound.floorPercent));
    lines.add(SettingsDiff::tr("Desk"), text(before.desk), text(after.desk));
    lines.add(SettingsDiff::tr("Number to call"), text(before.escalationPhone),
        text(after.escalationPhone));
    lines.add(SettingsDiff::tr("What to do on an alarm"), text(before.alarmInstruction),
        text(after.alarmInstruction));
    const std::size_t cameras = std::min(before.cameras.size(), after.cameras.size());
    for (std::size_t i = 0; i < cameras; ++i)
        lines.add(SettingsDiff::tr("%1: mark for a second look")
                      .arg(QString::fromStdString(after.cameras[i].name)),
            spotWords(before.cameras[i]), spotWords(after.cameras[i]));
    addVisitors(lines, before, after);
    const auto minutes = [](const Settings& settings) {
        return settings.lockAfter.count() == 0
            ? SettingsDiff::tr("never")
            : SettingsDiff::tr("%1 min").arg(settings.lockAfter.count());
    };
    lines.add(SettingsDiff::tr("Lock after"), minutes(before), minutes(after));
    lines.add(SettingsDiff::tr("Single-person site"), yesNo(before.singlePersonSite),
        yesNo(after.singlePersonSite));
    lines.all.append(outputChangesInWords(before.outputs, after.outputs));
    if (before.keys != after.keys)
        lines.all.append(
            SettingsDiff::tr("Keys (%n changed)", nullptr, static_cast<int>(after.keys.size())));
    return lines.all;
}

} // namespace haetae::ui
