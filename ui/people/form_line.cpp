// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/form_line.h"

#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <algorithm>

#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kLongest = 128;

bool answersAlarm(const QWidget& widget, const QKeyEvent& key)
{
    const QKeySequence pressed(key.keyCombination());
    const auto shortcuts = widget.window()->findChildren<QShortcut*>();
    return std::any_of(shortcuts.begin(), shortcuts.end(), [&](const QShortcut* one) {
        return one->isEnabled() && one->property(kAnswersAlarm).toBool() && one->key() == pressed;
    });
}

} // namespace

FormLine::FormLine(const char* objectName, Kind kind, QWidget* parent)
    : QLineEdit(parent),
      label_(new QLabel(parent))
{
    setObjectName(QLatin1String(objectName));
    setMaxLength(kLongest);
    setMinimumHeight(size::kTarget);
    if (kind == Kind::Password) {
        setEchoMode(QLineEdit::Password);
        setContextMenuPolicy(Qt::NoContextMenu);
        setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    }
    label_->setProperty("rank", QStringLiteral("label"));
    label_->setBuddy(this);
}

void FormLine::setWords(const QString& words)
{
    label_->setText(words);
    setAccessibleName(words);
}

void FormLine::setShown(bool shown)
{
    setVisible(shown);
    label_->setVisible(shown);
}

std::string FormLine::name() const
{
    return text().trimmed().normalized(QString::NormalizationForm_C).toStdString();
}

Secret FormLine::peek() const
{
    QByteArray bytes = text().normalized(QString::NormalizationForm_C).toUtf8();
    Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    return secret;
}

Secret FormLine::take()
{
    Secret secret = peek();
    clear();
    return secret;
}

bool FormLine::event(QEvent* event)
{
    if (passes_ && event->type() == QEvent::ShortcutOverride
        && answersAlarm(*this, *static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

} // namespace haetae::ui
