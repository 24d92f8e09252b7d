// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyleFactory>
#include <utility>

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
    c.onElevated = QColor(0x1a, 0x06, 0x00);
    c.unmeasurable = QColor(0x9f, 0xb0, 0xc0);
    c.label = QColor(0, 0, 0, 0xcc);
    c.simulationGround = QColor(0x5b, 0x3b, 0x00);
    c.simulationLine = QColor(0xa6, 0x6f, 0x00);
    c.simulationText = QColor(0xff, 0xd9, 0x8a);
    return c;
}

Colours light()
{
    Colours c = dark(); // what lies over the thermal picture stays
    c.ground = QColor(0xee, 0xf1, 0xf5);
    c.surface = QColor(0xff, 0xff, 0xff);
    c.raised = QColor(0xf3, 0xf6, 0xf9);
    c.line = QColor(0xb4, 0xbf, 0xca);
    c.text = QColor(0x10, 0x15, 0x1b);
    c.dim = QColor(0x4a, 0x57, 0x64);
    c.good = QColor(0x0b, 0x7a, 0x5f);
    c.elevatedGround = QColor(0xff, 0xe4, 0xda);
    c.simulationGround = QColor(0xff, 0xe2, 0xa8);
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
    c.label = QColor(0, 0, 0);
    return c;
}

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

Colours colours(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light();
    case Scheme::HighContrast:
        return highContrast();
    case Scheme::Dark:
        break;
    }
    return dark();
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
    const Colours c = colours(scheme);
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

void applyTheme(QApplication& application, Scheme scheme)
{
    initResources();
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(font(size::kText));
    application.setPalette(palette(colours(scheme)));
    application.setStyleSheet(styleSheet(scheme));
}

} // namespace haetae::ui
