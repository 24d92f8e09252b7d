// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/entrance_choice.h"

#include <QSignalBlocker>
#include <algorithm>

#include "settings/settings_field.h"

namespace haetae::ui {

EntranceChoice::EntranceChoice(const char* objectName, QWidget* parent) : QComboBox(parent)
{
    setObjectName(QLatin1String(objectName));
    setMaximumWidth(360);
    ignoreStrayWheel(*this);
}

void EntranceChoice::load(const Settings& settings)
{
    const int before = currentIndex();
    const QSignalBlocker quiet(this);
    cameras_ = settings.cameras;
    clear();
    for (const CameraConfig& camera : cameras_)
        addItem(QString::fromStdString(camera.name.empty() ? camera.id.value : camera.name));
    setCurrentIndex(std::clamp(before, cameras_.empty() ? -1 : 0, count() - 1));
    setVisible(cameras_.size() > 1);
}

const CameraConfig* EntranceChoice::camera() const
{
    const int index = currentIndex();
    return index < 0 ? nullptr : &cameras_[static_cast<std::size_t>(index)];
}

std::shared_ptr<const ScreeningSnapshot> EntranceChoice::snapshotIn(
    const std::vector<EntranceNow>& entrances) const
{
    const CameraConfig* shown = camera();
    for (const EntranceNow& now : entrances) {
        if (shown && now.camera == shown->id)
            return now.snapshot;
    }
    return nullptr;
}

} // namespace haetae::ui
