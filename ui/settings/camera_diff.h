// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <string>

#include "settings/settings.h"

namespace haetae::ui {

/// Collects what differs. *value*
struct DiffLines {
    QStringList all;
    void add(const QString& name, const QString& before, const QString& after)
    {
        if (before != after)
            all.append(QStringLiteral("%1 %2 → %3").arg(name, before, after));
    }
};

/// What differs at the entrances, each known by its id.
void addCameras(DiffLines& lines, const Settings& before, const Settings& after);
/// Whether addCameras() says something of this changed setting.
[[nodiscard]] bool cameraKeyHasWords(
    const std::string& key, const Settings& before, const Settings& after);

} // namespace haetae::ui
