// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/camera_diff.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "theme/hours_words.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct CameraDiff {
    Q_DECLARE_TR_FUNCTIONS(CameraDiff)
};

namespace {

QString fine(Celsius value)
{
    return temperature(value, 2);
}

QString text(const std::string& value)
{
    return value.empty() ? CameraDiff::tr("(empty)") : QString::fromStdString(value);
}

QString setWords(const ReferenceConfig& reference)
{
    return reference.setTemperature ? fine(*reference.setTemperature) : CameraDiff::tr("not set");
}

QString placeWords(const ReferenceConfig& reference)
{
    if (!reference.place)
        return CameraDiff::tr("automatic");
    return QStringLiteral("%1, %2, r %3")
        .arg(QString::number(reference.place->x, 'f', 1),
            QString::number(reference.place->y, 'f', 1),
            QString::number(reference.place->radius, 'f', 1));
}

QString spotWords(const CameraConfig& camera)
{
    if (!camera.recheckSpot)
        return CameraDiff::tr("none");
    const ThermalRect& spot = *camera.recheckSpot;
    return QStringLiteral("%1, %2, %3 × %4")
        .arg(spot.x)
        .arg(spot.y)
        .arg(spot.width)
        .arg(spot.height);
}

QString filesWords(const CameraConfig& camera)
{
    QStringList all;
    for (const std::string& file : camera.files)
        all.append(QString::fromStdString(file));
    return all.isEmpty() ? CameraDiff::tr("none") : all.join(QStringLiteral(", "));
}

/// Whoever reads over a shoulder learns no password.
QString addressWords(const CameraConfig& camera)
{
    const QString address = QString::fromStdString(camera.address);
    const auto scheme = address.indexOf(QStringLiteral("://"));
    const auto at = address.lastIndexOf(QLatin1Char('@'));
    if (scheme >= 0 && at > scheme)
        return address.left(scheme + 3) + QStringLiteral("***") + address.mid(at);
    return text(camera.address);
}

QString visibleWords(const CameraConfig& camera)
{
    if (!camera.visible)
        return CameraDiff::tr("none");
    return QStringLiteral("%1, %2 ms")
        .arg(text(camera.visible->address))
        .arg(camera.visible->mostSkew.count());
}

QString pointWords(const CameraConfig& camera)
{
    const int points = static_cast<int>(camera.registration.size());
    return points == 0 ? CameraDiff::tr("learnt from people")
                       : CameraDiff::tr("by hand, %n points", nullptr, points);
}

QString name(const CameraConfig& camera)
{
    return QString::fromStdString(camera.name.empty() ? camera.id.value : camera.name);
}

QString certifiedWords(const ReferenceCertificate& certificate)
{
    return certificate.value ? fine(*certificate.value) : CameraDiff::tr("as set");
}

void addReference(
    DiffLines& lines, const QString& at, const ReferenceConfig& was, const ReferenceConfig& is)
{
    lines.add(CameraDiff::tr("%1: set temperature").arg(at), setWords(was), setWords(is));
    lines.add(CameraDiff::tr("%1: uncertainty").arg(at), delta(was.setUncertainty),
        delta(is.setUncertainty));
    lines.add(CameraDiff::tr("%1: place").arg(at), placeWords(was), placeWords(is));
    const ReferenceCertificate& old = was.certificate;
    const ReferenceCertificate& now = is.certificate;
    lines.add(
        CameraDiff::tr("%1: certificate value").arg(at), certifiedWords(old), certifiedWords(now));
    lines.add(CameraDiff::tr("%1: certificate issued").arg(at), text(old.issued), text(now.issued));
    lines.add(
        CameraDiff::tr("%1: certificate expires").arg(at), text(old.expires), text(now.expires));
    lines.add(CameraDiff::tr("%1: used past its date because").arg(at), text(old.expiredOverride),
        text(now.expiredOverride));
}

void addCamera(DiffLines& lines, const CameraConfig& was, const CameraConfig& is)
{
    const QString at = name(is);
    lines.add(CameraDiff::tr("%1: name").arg(text(was.id.value)), text(was.name), text(is.name));
    lines.add(CameraDiff::tr("%1: kind").arg(at), text(was.backend), text(is.backend));
    lines.add(CameraDiff::tr("%1: address").arg(at), addressWords(was), addressWords(is));
    lines.add(CameraDiff::tr("%1: second camera").arg(at), visibleWords(was), visibleWords(is));
    lines.add(CameraDiff::tr("%1: files").arg(at), filesWords(was), filesWords(is));
    lines.add(CameraDiff::tr("%1: turned by").arg(at), QStringLiteral("%1°").arg(was.rotateDegrees),
        QStringLiteral("%1°").arg(is.rotateDegrees));
    addReference(lines, at, was.reference, is.reference);
    const auto number = [](const std::optional<double>& value, const char* unit) {
        return value ? QString::number(*value, 'f', 1) + QString::fromUtf8(unit)
                     : CameraDiff::tr("not entered");
    };
    lines.add(CameraDiff::tr("%1: angle of the lens").arg(at),
        number(was.measurement.horizontalFieldDegrees, "°"),
        number(is.measurement.horizontalFieldDegrees, "°"));
    lines.add(CameraDiff::tr("%1: camera to reference").arg(at),
        number(was.measurement.referenceMetres, " m"),
        number(is.measurement.referenceMetres, " m"));
    lines.add(CameraDiff::tr("%1: hours").arg(at), hoursWords(was.hours), hoursWords(is.hours));
    lines.add(CameraDiff::tr("%1: mark for a second look").arg(at), spotWords(was), spotWords(is));
    lines.add(CameraDiff::tr("%1: picture match").arg(at), pointWords(was), pointWords(is));
    if (was.registration.size() == is.registration.size() && was.registration != is.registration)
        lines.all.append(CameraDiff::tr("%1: picture match moved").arg(at));
    if (addressWords(was) == addressWords(is) && was.address != is.address)
        lines.all.append(CameraDiff::tr("%1: password of the address").arg(at));
}

const CameraConfig* find(const Settings& settings, const CameraId& id)
{
    const auto found = std::find_if(settings.cameras.begin(), settings.cameras.end(),
        [&id](const CameraConfig& camera) { return camera.id == id; });
    return found == settings.cameras.end() ? nullptr : &*found;
}

} // namespace

void addCameras(DiffLines& lines, const Settings& before, const Settings& after)
{
    for (const CameraConfig& is : after.cameras) {
        if (const CameraConfig* was = find(before, is.id))
            addCamera(lines, *was, is);
        else
            lines.all.append(CameraDiff::tr("Entrance added: %1").arg(name(is)));
    }
    for (const CameraConfig& was : before.cameras) {
        if (!find(after, was.id))
            lines.all.append(CameraDiff::tr("Entrance removed: %1").arg(name(was)));
    }
}

bool cameraKeyHasWords(const std::string& key, const Settings& before, const Settings& after)
{
    static const std::set<std::string> kKeys{"name", "backend", "address", "files",
        "visible.address", "visible.most_skew_ms", "rotate_degrees", "recheck_spot", "registration",
        "hours", "reference.set_temperature_c", "reference.set_uncertainty_k", "reference.place",
        "measurement.horizontal_field_degrees", "measurement.reference_m"};
    constexpr std::string_view kCamera = "camera.";
    const auto dot = key.rfind(kCamera, 0) == 0 ? key.find('.', kCamera.size()) : key.npos;
    if (dot == key.npos)
        return false;
    const CameraId id{key.substr(kCamera.size(), dot - kCamera.size())};
    if (!find(before, id) || !find(after, id))
        return true; // added or removed: one line says it
    const std::string rest = key.substr(dot + 1);
    return kKeys.contains(rest) || rest.rfind("reference.certificate.", 0) == 0;
}

} // namespace haetae::ui
