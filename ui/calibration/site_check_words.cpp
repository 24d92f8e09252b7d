// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/site_check_words.h"

#include <QCoreApplication>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct SiteCheckWords {
    Q_DECLARE_TR_FUNCTIONS(SiteCheckWords)
};

namespace {

QString number(double value, int decimals, const char* unit)
{
    return QString::number(value, 'f', decimals) + QLatin1Char(' ') + QLatin1String(unit);
}

QString figureOf(const SiteFinding& finding)
{
    if (!finding.figure)
        return {};
    const double value = *finding.figure;
    switch (finding.check) {
    case SiteCheck::ReferenceTrusted:
        return SiteCheckWords::tr("trust %1 of 100").arg(static_cast<int>(value));
    case SiteCheck::Steadiness:
        return QStringLiteral("±") + delta(TempDelta::kelvins(value));
    case SiteCheck::Background:
        return SiteCheckWords::tr("%1 % of the picture").arg(value, 0, 'f', 1);
    case SiteCheck::FaceSize:
        return number(value, 1, "mm");
    case SiteCheck::Distance:
        return number(value, 1, "m");
    case SiteCheck::Registration:
        return number(value, 1, "px");
    case SiteCheck::Usual:
    case SiteCheck::Offset:
        return signedDelta(TempDelta::kelvins(value));
    case SiteCheck::Disk:
        return number(value, value < 10 ? 1 : 0, "GB");
    case SiteCheck::Camera:
    case SiteCheck::ReferenceInView:
    case SiteCheck::Certificate:
    case SiteCheck::Hours:
    case SiteCheck::Heads:
    case SiteCheck::Outputs:
    case SiteCheck::Sound:
        break;
    }
    return {};
}

bool needsPeople(SiteCheck check)
{
    return check == SiteCheck::FaceSize || check == SiteCheck::Distance
        || check == SiteCheck::Registration || check == SiteCheck::Usual;
}

/// What to do where it is not in order.
QString toDo(SiteCheck check)
{
    switch (check) {
    case SiteCheck::Camera:
        return SiteCheckWords::tr("Check the camera's cable, address and password.");
    case SiteCheck::ReferenceInView:
        return SiteCheckWords::tr("Put the reference where the camera sees all of it and nobody "
                                  "stands before it.");
    case SiteCheck::ReferenceTrusted:
        return SiteCheckWords::tr("Follow the page Reference set-up until every step is ticked.");
    case SiteCheck::Certificate:
        return SiteCheckWords::tr(
            "Enter the certificate's dates on the page Reference, or have the "
            "reference calibrated.");
    case SiteCheck::Steadiness:
        return SiteCheckWords::tr("Look for a draught, an air outlet or an open door near the "
                                  "reference.");
    case SiteCheck::Background:
        return SiteCheckWords::tr("Keep sun, lamps and heaters out of the picture, or exclude the "
                                  "place by a zone on the wall.");
    case SiteCheck::FaceSize:
        return SiteCheckWords::tr("Bring people nearer or use a longer lens: a pixel should cover "
                                  "2 mm of a face or less.");
    case SiteCheck::Distance:
        return SiteCheckWords::tr("Enter lens and distance on the page Reference set-up, and let "
                                  "people pass where the reference stands.");
    case SiteCheck::Registration:
        return SiteCheckWords::tr("Match the pictures by hand on the page Picture match.");
    case SiteCheck::Usual:
        return SiteCheckWords::tr("Check door, draught, sun, camera and reference; after that an "
                                  "admin adopts the new usual on the page Limit.");
    case SiteCheck::Offset:
        return SiteCheckWords::tr("Provisional: measure your own people on the page Validation.");
    case SiteCheck::Hours:
        return SiteCheckWords::tr("No hours are entered, so it judges day and night. Enter them on "
                                  "the page Hours if nobody watches at night.");
    case SiteCheck::Disk:
        return SiteCheckWords::tr("Free some space or shorten what is kept.");
    case SiteCheck::Heads:
        return SiteCheckWords::tr("Name a folder on another disk on the page Storage, or add an "
                                  "MQTT output: else nobody can show that the log's end was cut "
                                  "off.");
    case SiteCheck::Outputs:
        return SiteCheckWords::tr("Test each output on the page Outputs; without one only this "
                                  "screen and sound call.");
    case SiteCheck::Sound:
        break;
    }
    return SiteCheckWords::tr("Try the sound at the top of the window and turn it up.");
}

} // namespace

QString word(SiteCheck check)
{
    switch (check) {
    case SiteCheck::Camera:
        return SiteCheckWords::tr("Camera sends pictures");
    case SiteCheck::ReferenceInView:
        return SiteCheckWords::tr("Reference in view");
    case SiteCheck::ReferenceTrusted:
        return SiteCheckWords::tr("Reference trusted");
    case SiteCheck::Certificate:
        return SiteCheckWords::tr("Certificate");
    case SiteCheck::Steadiness:
        return SiteCheckWords::tr("No draught");
    case SiteCheck::Background:
        return SiteCheckWords::tr("No sun or heater");
    case SiteCheck::FaceSize:
        return SiteCheckWords::tr("Size of a pixel on a face");
    case SiteCheck::Distance:
        return SiteCheckWords::tr("People pass by the reference");
    case SiteCheck::Registration:
        return SiteCheckWords::tr("Pictures match");
    case SiteCheck::Usual:
        return SiteCheckWords::tr("People read as usual");
    case SiteCheck::Offset:
        return SiteCheckWords::tr("Own site offset");
    case SiteCheck::Hours:
        return SiteCheckWords::tr("Hours");
    case SiteCheck::Disk:
        return SiteCheckWords::tr("Room on the disk");
    case SiteCheck::Heads:
        return SiteCheckWords::tr("Log proven elsewhere");
    case SiteCheck::Outputs:
        return SiteCheckWords::tr("Lamps and other outputs");
    case SiteCheck::Sound:
        break;
    }
    return SiteCheckWords::tr("Sound");
}

QString word(CheckGrade grade)
{
    switch (grade) {
    case CheckGrade::Ok:
        return SiteCheckWords::tr("in order");
    case CheckGrade::Look:
        return SiteCheckWords::tr("see to it");
    case CheckGrade::Fails:
        return SiteCheckWords::tr("does not work");
    case CheckGrade::Unknown:
        break;
    }
    return SiteCheckWords::tr("not seen yet");
}

QString mark(CheckGrade grade)
{
    switch (grade) {
    case CheckGrade::Ok:
        return QStringLiteral("✓");
    case CheckGrade::Look:
        return QStringLiteral("!");
    case CheckGrade::Fails:
        return QStringLiteral("✕");
    case CheckGrade::Unknown:
        break;
    }
    return QStringLiteral("?");
}

QString advice(const SiteFinding& finding)
{
    QStringList said{word(finding.grade)};
    if (const QString figure = figureOf(finding); !figure.isEmpty())
        said.append(figure);
    QString all = titled(said.join(QStringLiteral(" · ")));
    if (finding.grade == CheckGrade::Unknown)
        return needsPeople(finding.check)
            ? all + QStringLiteral(". ") + SiteCheckWords::tr("Let somebody pass.")
            : all;
    return finding.grade == CheckGrade::Ok ? all : all + QStringLiteral(". ") + toDo(finding.check);
}

} // namespace haetae::ui
