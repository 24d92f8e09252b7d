// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fitted.h"

#include <QEvent>
#include <QFontMetrics>
#include <algorithm>

#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kLeastWidth = 40;
constexpr int kAboveAndBelow = 6; // of two lines on a button

QSize sizeOf(const QString& words, QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return QFontMetrics(font).size(0, words);
}

/// At the space that leaves the two lines most alike; the words themselves where there is none.
QString onTwoLines(const QString& words, const QFont& font)
{
    const QFontMetrics metrics(font);
    QString best = words;
    int least = metrics.horizontalAdvance(words);
    for (qsizetype i = words.indexOf(QLatin1Char(' ')); i > 0;
         i = words.indexOf(QLatin1Char(' '), i + 1)) {
        const QString first = words.left(i).trimmed();
        const QString second = words.mid(i + 1).trimmed();
        const int wider =
            std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (!second.isEmpty() && wider < least) {
            least = wider;
            best = first + QLatin1Char('\n') + second;
        }
    }
    return best;
}

} // namespace

FittedWords fitWords(const QString& words, QFont font, int most, QSize room)
{
    const QString twoLines = onTwoLines(words, font);
    const auto tried = [&](const QString& text, int from, int to) -> FittedWords {
        for (int pixels = from;; --pixels) {
            const QSize size = sizeOf(text, font, pixels);
            const bool fits =
                size.width() <= room.width() && (text == words || size.height() <= room.height());
            if (fits)
                return {text, pixels, size};
            if (pixels <= to)
                return {};
        }
    };
    const int readable = std::max(size::kSmallest, most * 3 / 4);
    for (const FittedWords& way : {tried(words, most, readable), tried(twoLines, most, readable),
             tried(twoLines, readable, size::kSmallest), tried(words, readable, size::kSmallest)}) {
        if (way.pixels > 0)
            return way;
    }
    return {words, size::kSmallest, sizeOf(words, font, size::kSmallest)};
}

FittedLabel::FittedLabel(QWidget* parent, int pixels, bool bold) : QLabel(parent), pixels_(pixels)
{
    setFont(ui::font(pixels, bold));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void FittedLabel::setText(const QString& words)
{
    if (words == words_)
        return;
    words_ = words;
    setAccessibleName(words);
    fit();
    updateGeometry();
}

void FittedLabel::setPixels(int pixels)
{
    if (pixels == pixels_)
        return;
    pixels_ = pixels;
    fit();
    updateGeometry();
}

QSize FittedLabel::needs() const
{
    return sizeOf(text(), font(), font().pixelSize())
        + QSize(width() - contentsRect().width(), height() - contentsRect().height());
}

QSize FittedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return sizeOf(words_, font(), pixels_)
        + QSize(around.left() + around.right() + 2 * margin(),
            around.top() + around.bottom() + 2 * margin());
}

QSize FittedLabel::minimumSizeHint() const
{
    return {std::min(kLeastWidth, sizeHint().width()), sizeHint().height()};
}

void FittedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FittedLabel::fit()
{
    const FittedWords fitted = fitWords(words_, font(), pixels_, contentsRect().size());
    if (fitted.words != text())
        QLabel::setText(fitted.words);
    if (fitted.pixels == font().pixelSize())
        return;
    QFont type = font();
    type.setPixelSize(fitted.pixels);
    setFont(type);
}

FittedButton::FittedButton(QWidget* parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FittedButton::setText(const QString& words)
{
    if (words == words_)
        return;
    words_ = words;
    fit();
    updateGeometry();
}

QSize FittedButton::frame() const
{
    // The style's frame stands in the hint together with the words as they are shown.
    return QPushButton::sizeHint()
        - sizeOf(text().isEmpty() ? QStringLiteral("Word") : text(), font(), font().pixelSize());
}

QSize FittedButton::needs() const
{
    return QPushButton::sizeHint();
}

QSize FittedButton::sizeHint() const
{
    const QSize hint = sizeOf(words_, font(), size::kText) + frame();
    return {hint.width(), QPushButton::sizeHint().height()};
}

QSize FittedButton::minimumSizeHint() const
{
    const QSize smallest = sizeOf(onTwoLines(words_, font()), font(), size::kSmallest) + frame();
    return {smallest.width(), sizeHint().height()};
}

void FittedButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void FittedButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void FittedButton::fit()
{
    if (fitting_)
        return;
    fitting_ = true;
    ensurePolished();
    const int beside = frame().width();
    const FittedWords fitted =
        fitWords(words_, font(), size::kText, {width() - beside, height() - kAboveAndBelow});
    if (fitted.words != text())
        QPushButton::setText(fitted.words);
    if (fitted.pixels != font().pixelSize()) {
        QFont type = font();
        type.setPixelSize(fitted.pixels);
        setFont(type);
    }
    fitting_ = false;
}

} // namespace haetae::ui
