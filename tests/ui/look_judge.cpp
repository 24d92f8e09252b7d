// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look_judge.h"

#include <QApplication>
#include <QDir>
#include <algorithm>
#include <catch2/catch.hpp>

#include "support/widget_checks.h"

namespace haetae::ui::test {

const std::vector<Speech>& speeches()
{
    static const std::vector<Speech> kAll{Speech::Korean, Speech::English, Speech::Pseudo};
    return kAll;
}

Spoken::Spoken(Speech speech) : speech_(speech)
{
    REQUIRE(words_.apply(speech == Speech::Korean ? Language::Korean : Language::English));
    if (speech == Speech::Pseudo)
        QCoreApplication::installTranslator(&pseudo_);
}

Spoken::~Spoken()
{
    if (speech_ == Speech::Pseudo)
        QCoreApplication::removeTranslator(&pseudo_);
}

QString Spoken::code() const
{
    switch (speech_) {
    case Speech::Korean:
        return QStringLiteral("ko");
    case Speech::English:
        return QStringLiteral("en");
    case Speech::Pseudo:
        break;
    }
    return QStringLiteral("longer");
}

QSize screenSize()
{
    // A smaller desk, such as "1366x768".
    const QStringList sides = qEnvironmentVariable("HAETAE_LOOK_SCREEN").split(QLatin1Char('x'));
    if (sides.size() == 2)
        return {sides[0].toInt(), sides[1].toInt()};
    const double factor = std::max(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
    const QSizeF pixels = factor >= 3.0 ? QSizeF(3840, 2160) : QSizeF(1920, 1080);
    return (pixels / factor).toSize();
}

QSize pageSize()
{
    // Beside the column and below the header; the shift's figures are gone in a low window.
    const QSize screen = screenSize();
    const int column = std::clamp(screen.width() * 24 / 100, 330, 460);
    return {screen.width() - column - 36, screen.height() - (screen.height() < 640 ? 120 : 212)};
}

void judge(QWidget& shown, const QString& name, const Spoken& spoken)
{
    shown.setAutoFillBackground(true); // a page lies on the window's ground
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    INFO(name.toStdString() << " " << spoken.code().toStdString() << " at " << shown.width() << "x"
                            << shown.height());
    CHECK(unnamedWidgets(shown).join(QLatin1Char('\n')).toStdString() == "");
    CHECK(clippedWidgets(shown).join(QLatin1Char('\n')).toStdString() == "");
    const QString folder = qEnvironmentVariable("HAETAE_LOOK_DIR");
    if (!folder.isEmpty())
        shown.grab().save(QDir(folder).filePath(
            QStringLiteral("%1-%2-%3.png").arg(name, spoken.code()).arg(shown.width())));
}

} // namespace haetae::ui::test
