// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QWidget>
#include <utility>

#include "theme/look_in_force.h"
#include "theme/words.h"

// The macro must stand outside every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(haetae);
}

namespace haetae::ui {
namespace {

Colours dark()
{
    Colours c;
    c.ground = QColor(0x0d, 0x11, 0x17);
    c.surface = QColor(0x15, 0x1b, 0x23);
    c.raised = QColor(0x1d, 0x25, 0x30);
    c.line = QColor(0x2c, 0x36, 0x43);
    c.text = QColor(0xe8, 0xee, 0xf4);
    c.dim = QColor(0x9f, 0xb0, 0xc0);
    c.good = QColor(0x2f, 0xbf, 0x9b);
    c.normal = QColor(0x56, 0xb4, 0xe9);
    c.recheck = QColor(0xf0, 0xc5, 0x41);
    c.elevated = QColor(0xff, 0x6a, 0x3d);
    c.elevatedGround = QColor(0x3a, 0x15, 0x08);
    c.onElevated = QColor(0x12, 0x04, 0x00);
    c.onAlarm = QColor(0xff, 0xff, 0xff);
    c.unmeasurable = QColor(0x9f, 0xb0, 0xc0);
    c.label = QColor(0, 0, 0, 0xcc);
    c.veil = QColor(255, 255, 255, 18);
    c.simulationGround = QColor(0x5b, 0x3b, 0x00);
    c.simulationLine = QColor(0xa6, 0x6f, 0x00);
    c.simulationText = QColor(0xff, 0xd9, 0x8a);
    return c;
}

Colours light()
{
    Colours c;
    c.ground = QColor(0xee, 0xf1, 0xf5);
    c.surface = QColor(0xff, 0xff, 0xff);
    c.raised = QColor(0xf3, 0xf6, 0xf9);
    c.line = QColor(0x8d, 0x99, 0xa6);
    c.text = QColor(0x10, 0x15, 0x1b);
    c.dim = QColor(0x4a, 0x57, 0x64);
    c.good = QColor(0x0a, 0x6b, 0x54);
    c.normal = QColor(0x0b, 0x5c, 0x99);
    c.recheck = QColor(0x7a, 0x55, 0x00);
    c.elevated = QColor(0x9c, 0x0c, 0x3a);
    c.elevatedGround = QColor(0xff, 0xea, 0xee);
    c.onElevated = QColor(0xff, 0xff, 0xff);
    c.onAlarm = QColor(0xff, 0xff, 0xff);
    c.unmeasurable = QColor(0x4a, 0x57, 0x64);
    c.label = QColor(0xff, 0xff, 0xff, 0xe6);
    c.veil = QColor(0, 0, 0, 14);
    c.simulationGround = QColor(0xff, 0xe2, 0xa8);
    c.simulationLine = QColor(0xa6, 0x6f, 0x00);
    c.simulationText = QColor(0x4a, 0x30, 0x00);
    return c;
}

Colours highContrast()
{
    Colours c = dark();
    c.ground = QColor(0, 0, 0);
    c.surface = QColor(0, 0, 0);
    c.raised = QColor(0x14, 0x14, 0x14);
    c.line = QColor(0xff, 0xff, 0xff);
    c.text = QColor(0xff, 0xff, 0xff);
    c.dim = QColor(0xdd, 0xdd, 0xdd);
    c.good = QColor(0x4d, 0xff, 0xd2);
    c.normal = QColor(0x7c, 0xcc, 0xff);
    c.recheck = QColor(0xff, 0xe0, 0x4d);
    c.elevated = QColor(0xff, 0x8a, 0x5c);
    c.elevatedGround = QColor(0x24, 0x08, 0x00);
    c.unmeasurable = QColor(0xdd, 0xdd, 0xdd);
    c.label = QColor(0, 0, 0);
    c.veil = QColor(255, 255, 255, 30);
    return c;
}

/// Fusion, with its short movements only where they are wanted. *thread-bound*
class ConsoleStyle final : public QProxyStyle {
public:
    explicit ConsoleStyle(bool still)
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
          still_(still)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* answer) const override
    {
        if (hint == SH_Widget_Animation_Duration)
            return still_ ? 0 : kSlide;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

private:
    static constexpr int kSlide = 120; // ms
    bool still_;
};

QPalette palette(const Colours& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.ground);
    p.setColor(QPalette::Base, c.raised);
    p.setColor(QPalette::AlternateBase, c.surface);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ToolTipBase, c.raised);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, c.text);
    p.setColor(QPalette::PlaceholderText, c.dim);
    p.setColor(QPalette::Highlight, c.normal);
    p.setColor(QPalette::HighlightedText, c.onElevated);
    p.setColor(QPalette::Link, c.normal);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.dim);
    return p;
}

} // namespace

const Colours& colours(Scheme scheme)
{
    static const Colours kDark = dark();
    static const Colours kLight = light();
    static const Colours kHighContrast = highContrast();
    switch (scheme) {
    case Scheme::Light:
        return kLight;
    case Scheme::HighContrast:
        return kHighContrast;
    case Scheme::Dark:
        break;
    }
    return kDark;
}

const Colours& colours()
{
    return qApp != nullptr ? LookInForce::ofApplication().colours : colours(Scheme::Dark);
}

const Colours& pictureColours()
{
    return qApp != nullptr ? LookInForce::ofApplication().overPictures : colours(Scheme::Dark);
}

QColor verdictColour(const Colours& all, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Normal:
        return all.normal;
    case Verdict::Recheck:
        return all.recheck;
    case Verdict::Elevated:
        return all.elevated;
    case Verdict::Pending:
    case Verdict::Unmeasurable:
        break;
    }
    return all.unmeasurable;
}

QColor alarmGround(const Colours& all, bool bright)
{
    return all.elevated.darker(bright ? 200 : 260);
}

QFont font(int pixels, bool bold)
{
    QFont made;
    made.setFamilies({QStringLiteral("NanumGothic"), QStringLiteral("Nanum Gothic"),
        QStringLiteral("Noto Sans CJK KR"), QStringLiteral("sans-serif")});
    made.setPixelSize(pixels);
    made.setWeight(bold ? QFont::Bold : QFont::Normal);
    return made;
}

QString titled(const QString& words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.mid(1);
}

QString styleSheet(Scheme scheme)
{
    initResources();
    QFile file(QStringLiteral(":/style/console.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Colours& c = colours(scheme);
    sheet.replace(QLatin1String("@veil"),
        QStringLiteral("rgba(%1, %2, %3, %4)")
            .arg(c.veil.red())
            .arg(c.veil.green())
            .arg(c.veil.blue())
            .arg(c.veil.alpha()));
    const std::pair<const char*, QColor> names[] = {{"@ground", c.ground}, {"@surface", c.surface},
        {"@raised", c.raised}, {"@line", c.line}, {"@text", c.text}, {"@dim", c.dim},
        {"@good", c.good}, {"@normal", c.normal}, {"@recheck", c.recheck},
        {"@elevated-ground", c.elevatedGround}, {"@on-elevated", c.onElevated},
        {"@elevated", c.elevated}, {"@unmeasurable", c.unmeasurable},
        {"@simulation-ground", c.simulationGround}, {"@simulation-line", c.simulationLine},
        {"@simulation-text", c.simulationText}};
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

void applyTheme(QApplication& application, const Look& look)
{
    initResources();
    auto& inForce = LookInForce::ofApplication();
    inForce.colours = colours(look.scheme);
    inForce.overPictures =
        look.scheme == Scheme::Light ? colours(Scheme::Dark) : colours(look.scheme);
    QApplication::setStyle(new ConsoleStyle(look.still)); // the application owns it
    QApplication::setFont(font(size::kText));
    QApplication::setPalette(palette(inForce.colours));
    application.setStyleSheet(styleSheet(look.scheme));
    const bool otherUnit = temperatureUnit() != look.unit;
    showTemperaturesIn(look.unit);
    Q_EMIT inForce.changed();
    if (!otherUnit)
        return;
    // Every word with a temperature in it is said anew, as in another language.
    QEvent speakAgain(QEvent::LanguageChange);
    for (QWidget* window : QApplication::topLevelWidgets())
        QApplication::sendEvent(window, &speakAgain);
}

void whenLookChanges(QObject* context, const std::function<void()>& callback)
{
    QObject::connect(&LookInForce::ofApplication(), &LookInForce::changed, context, callback);
}

} // namespace haetae::ui
