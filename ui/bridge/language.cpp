// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// The macro must stand outside every namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(haetae_translations);
}

namespace haetae::ui {

Language resolved(Language setting, const QLocale& machine)
{
    if (setting != Language::System)
        return setting;
    return machine.language() == QLocale::Korean ? Language::Korean : Language::English;
}

LanguageSwitch::LanguageSwitch(QObject* parent) : QObject(parent)
{
    initTranslations();
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
}

bool LanguageSwitch::follow(Language setting)
{
    if (setting == followed_)
        return true;
    followed_ = setting;
    return apply(setting);
}

bool LanguageSwitch::apply(Language setting)
{
    const Language wanted = resolved(setting);
    const bool korean = wanted == Language::Korean;
    const QString code = korean ? QStringLiteral("ko") : QStringLiteral("en");
    // QTranslator::load() empties the translator first, so try apart before giving up the old
    // words.
    QTranslator trial;
    const QString file = QStringLiteral(":/translations/haetae_") + code + QStringLiteral(".qm");
    if (!trial.load(file))
        return false;

    // Set first: LanguageChange is sent by installTranslator() and listeners read both.
    current_ = wanted;
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
    // Qt's own words (OK, Save, file dialog) are a recommended package; without it they stay
    // English.
    if (qt_.load(
            QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (own_.load(file))
        QCoreApplication::installTranslator(&own_);
    Q_EMIT switched(current_);
    return true;
}

} // namespace haetae::ui
