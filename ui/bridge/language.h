// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <optional>

#include "settings/settings.h"

namespace haetae::ui {

/// The language that a setting means on a machine of this locale: Korean there, else English.
[[nodiscard]] Language resolved(Language setting, const QLocale& machine = QLocale::system());

/// Switches the language of the running program; every widget hears QEvent::LanguageChange.
/// *thread-bound* (UI)
class LanguageSwitch final : public QObject {
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject* parent = nullptr);
    ~LanguageSwitch() override;

    /// False when the words of that language are not built in; the old ones then stay.
    bool apply(Language setting);
    /// What the settings say. Only another word than last time switches: whoever sits at the desk
    /// may read either language at any time, and a changed limit must not take it away.
    bool follow(Language setting);
    /// Korean or English, never System.
    [[nodiscard]] Language current() const { return current_; }

Q_SIGNALS:
    void switched(haetae::Language now);

private:
    Language current_ = Language::English;
    std::optional<Language> followed_;
    QTranslator own_;
    QTranslator qt_;
};

} // namespace haetae::ui
