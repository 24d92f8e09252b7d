// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_field.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "theme/tokens.h"

namespace haetae::ui {
namespace {

/// Lets a wheel over an unfocused box scroll the page instead of changing a limit by accident.
class WheelGuard final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* box = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || !box || box->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

QLabel* addLabel(QWidget* parent, const char* rank)
{
    auto* label = new QLabel(parent);
    label->setProperty("rank", QLatin1String(rank));
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsField::SettingsField(QWidget* control, const char* objectName, QWidget* parent)
    : QWidget(parent),
      control_(control),
      label_(addLabel(this, "strong")),
      hint_(addLabel(this, "label")),
      error_(addLabel(this, "error"))
{
    control_->setObjectName(QLatin1String(objectName));
    error_->setObjectName(QLatin1String(objectName) + QStringLiteral("Error"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label_);
    column->addWidget(control_);
    column->addWidget(hint_);
    column->addWidget(error_);
    error_->hide();
}

void SettingsField::setWords(const QString& label, const QString& hint)
{
    label_->setText(label);
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
    control_->setAccessibleName(label);
    control_->setAccessibleDescription(hint);
}

void SettingsField::setError(const QString& sentence)
{
    error_->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
    error_->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        control_->setFocus(Qt::OtherFocusReason);
}

bool SettingsField::hasError() const
{
    return !error_->text().isEmpty();
}

void ignoreStrayWheel(QWidget& control)
{
    control.setFocusPolicy(Qt::StrongFocus);
    control.installEventFilter(new WheelGuard(&control));
}

void setUp(
    QDoubleSpinBox& box, double low, double high, double step, int decimals, const QString& unit)
{
    box.setDecimals(decimals);
    box.setRange(low, high);
    box.setSingleStep(step);
    box.setSuffix(QStringLiteral(" ") + unit);
    box.setMaximumWidth(220);
    ignoreStrayWheel(box);
}

void setUp(DegreesBox& box, double low, double high, double step, int decimals)
{
    const QString unit = box.suffix().trimmed();
    setUp(static_cast<QDoubleSpinBox&>(box), low, high, step, decimals, unit);
}

} // namespace haetae::ui
