// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QList>
#include <QStringList>
#include <QStyle>
#include <QTest>
#include <QVariant>
#include <QWidget>
#include <chrono>

namespace haetae::ui {

/// Focusable, visible widgets that a screen reader could not name.
inline QStringList unnamedWidgets(const QWidget& root)
{
    QStringList unnamed;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        // The line inside a spin or combo box speaks with its owner's name.
        if (qobject_cast<QAbstractSpinBox*>(widget->parentWidget())
            || qobject_cast<QComboBox*>(widget->parentWidget()))
            continue;
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).isEmpty())
            unnamed.append(QStringLiteral("%1 '%2'").arg(
                QLatin1String(widget->metaObject()->className()), widget->objectName()));
    }
    return unnamed;
}

/// Visible labels and buttons whose words need more room than they have.
inline QStringList clippedWidgets(const QWidget& root)
{
    QStringList clipped;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        QString text;
        QSize needed;
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            text = label->text();
            if (label->wordWrap())
                needed = QSize(0, label->heightForWidth(label->width()));
            else
                needed = label->sizeHint();
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            text = button->text();
            needed = button->sizeHint();
        }
        if (const auto* box = qobject_cast<QComboBox*>(widget)) {
            text = box->currentText();
            needed = QSize(box->fontMetrics().horizontalAdvance(text) + 38, 0); // and the arrow
        }
        if (text.isEmpty())
            continue;
        // Words that shrink say what they take as they are shown.
        if (const QVariant shown = widget->property("needs"); shown.isValid())
            needed = shown.toSize();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            clipped.append(QStringLiteral("'%1' has %2x%3, needs %4x%5")
                               .arg(text)
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(needed.width())
                               .arg(needed.height()));
    }
    return clipped;
}

/// Visible children of one widget that lie over each other or stick out of it.
inline QStringList overlappingChildren(const QWidget& parent)
{
    QStringList wrong;
    QList<const QWidget*> seen;
    for (const QObject* object : parent.children()) {
        const auto* child = qobject_cast<const QWidget*>(object);
        if (!child || child->isWindow() || !child->isVisibleTo(&parent))
            continue;
        if (!parent.rect().contains(child->geometry()))
            wrong.append(QStringLiteral("'%1' sticks out: %2 to %3 px of %4")
                             .arg(child->objectName())
                             .arg(child->y())
                             .arg(child->geometry().bottom())
                             .arg(parent.height()));
        for (const QWidget* other : seen) {
            if (other->geometry().intersects(child->geometry()))
                wrong.append(QStringLiteral("'%1' lies %3 px over '%2'")
                                 .arg(child->objectName(), other->objectName())
                                 .arg(other->geometry().intersected(child->geometry()).height()));
        }
        seen.append(child);
    }
    return wrong;
}

/// Runs the event loop until it is so; false after five seconds.
template <class Condition>
bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, 5000);
}

} // namespace haetae::ui
