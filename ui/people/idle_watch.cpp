// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace haetae::ui {

IdleWatch::IdleWatch(ConsoleLink& link, QObject* parent)
    : QObject(parent),
      link_(&link),
      touched_(link.clock().monotonic())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&link, &ConsoleLink::dutyChanged, this, [this] {
        asked_ = false;
        touched_ = link_->clock().monotonic();
    });
}

void IdleWatch::tick()
{
    const auto after = link_->settings().lockAfter;
    const bool personal =
        link_->duty().state == AccountsState::InUse && !link_->session().user.empty();
    if (!personal || asked_ || after.count() == 0 || link_->clock().monotonic() - touched_ < after)
        return;
    asked_ = true;
    link_->submit(LockDesk{});
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        touched_ = link_->clock().monotonic();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace haetae::ui
