// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "theme/tokens.h"

namespace haetae::ui {

/// The colours in force, owned by the application like its palette and its style sheet.
/// *thread-bound* (UI thread)
class LookInForce final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static LookInForce& ofApplication();

    Colours colours;
    Colours overPictures;

Q_SIGNALS:
    void changed();

private:
    explicit LookInForce(QObject* application);
};

} // namespace haetae::ui
