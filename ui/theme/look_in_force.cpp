// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/look_in_force.h"

#include <QApplication>

namespace haetae::ui {

LookInForce::LookInForce(QObject* application)
    : QObject(application),
      colours(ui::colours(Scheme::Dark)),
      overPictures(ui::colours(Scheme::Dark))
{
}

LookInForce& LookInForce::ofApplication()
{
    auto* known = qApp->findChild<LookInForce*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new LookInForce(qApp);
}

} // namespace haetae::ui
