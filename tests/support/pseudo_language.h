// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QTranslator>
#include <algorithm>

namespace haetae::ui {

/// The English words with accents and 40 % more length: what a language nobody here speaks would
/// need. Vowels are doubled, so that single words grow too; places for values stay. *thread-bound*
class PseudoLanguage final : public QTranslator {
public:
    [[nodiscard]] static QString lengthened(const QString& words)
    {
        QString made;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QChar letter = words[i];
            if (letter == QLatin1Char('%') && i + 1 < words.size()) { // %1, %n
                made.append(letter).append(words[++i]);
                continue;
            }
            const QChar accented = accentOf(letter);
            made.append(accented);
            if (accented != letter)
                made.append(accented.toLower());
        }
        const auto wanted = words.size() * 7 / 5;
        while (made.size() < wanted)
            made.append(QChar(0x00EA));
        return made;
    }
    [[nodiscard]] QString translate(
        const char*, const char* source, const char*, int) const override
    {
        return lengthened(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    static QChar accentOf(QChar letter)
    {
        constexpr char kPlain[] = "aeiouAEIOU";
        constexpr char16_t kAccented[] =
            u"\u00E1\u00E9\u00ED\u00F3\u00FA\u00C1\u00C9\u00CD\u00D3\u00DA";
        const auto* const end = kPlain + sizeof(kPlain) - 1;
        const auto* const found = std::find(kPlain, end, letter.toLatin1());
        return found == end ? letter : QChar(kAccented[found - kPlain]);
    }
};

} // namespace haetae::ui
