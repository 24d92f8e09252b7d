// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/camera_words.h"

#include <QCoreApplication>

#include "live/vendor_plate.h"

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct CameraWords {
    Q_DECLARE_TR_FUNCTIONS(CameraWords)
};

QString sized(int width, int height)
{
    return QStringLiteral("%1 × %2").arg(width).arg(height);
}

} // namespace

QString sentence(CameraFault fault)
{
    switch (fault) {
    case CameraFault::WrongPassword:
        return CameraWords::tr("The camera refuses the user or the password. It was tried once and "
                               "is not tried again by itself, since cameras lock out who guesses. "
                               "Correct one of them first.");
    case CameraFault::PasswordWanted:
        return CameraWords::tr("The camera wants a user and a password. Type both.");
    case CameraFault::NotTrusted:
        return CameraWords::tr("The camera's certificate is not trusted, so no password was sent. "
                               "Install its certificate on this machine, or correct the address.");
    case CameraFault::PointsElsewhere:
        return CameraWords::tr("The camera sends us to another address, which is not followed. "
                               "Type that address yourself if you trust it.");
    case CameraFault::TooLarge:
        return CameraWords::tr("What answers sends more than any camera does; it was refused. "
                               "Check the address.");
    case CameraFault::NotThere:
        return CameraWords::tr("Nobody answers there. Check power, cable and address.");
    case CameraFault::OtherKind:
        return CameraWords::tr("What answers is no camera of this kind, or cannot do what is "
                               "needed. Choose another kind.");
    case CameraFault::Address:
        return CameraWords::tr("There is no camera under this address. Correct it.");
    case CameraFault::Other:
        break;
    }
    return CameraWords::tr("The camera cannot be used as it is. Tell the technician what is said "
                           "here.");
}

QStringList missingAt(const CameraTrial& trial)
{
    QStringList missing;
    if (trial.shows() && trial.celsius.empty())
        missing.append(CameraWords::tr("It gives no temperatures: people are seen and counted "
                                       "there, nobody is judged."));
    bool blindTold = false;
    for (const CameraAdvice advice : trial.advice) {
        blindTold = blindTold || advice == CameraAdvice::NoVisible;
        missing.append(sentence(advice));
    }
    if (!trial.celsius.empty() && !trial.visible && !blindTold)
        missing.append(CameraWords::tr("It gives no visible picture: faces are found in the "
                                       "thermal picture alone."));
    return missing;
}

QString picturesOf(const CameraTrial& trial)
{
    QStringList parts;
    if (!trial.celsius.empty())
        parts.append(
            CameraWords::tr("temperatures %1").arg(sized(trial.celsius.cols, trial.celsius.rows)));
    if (trial.visible)
        parts.append(CameraWords::tr("visible %1")
                         .arg(sized(trial.visible->bgr.cols, trial.visible->bgr.rows)));
    return parts.join(QStringLiteral(" · "));
}

QString lineOf(const FoundCamera& camera)
{
    QStringList parts;
    if (!camera.name.empty())
        parts.append(QString::fromStdString(camera.name));
    parts.append(camera.onUsb ? QStringLiteral("USB") : QString::fromStdString(camera.place));
    parts.append(QString::fromStdString(camera.backend));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace haetae::ui
