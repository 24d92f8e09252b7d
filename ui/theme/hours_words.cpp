// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/hours_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace haetae::ui {

/// The translation context of this file. *value*
struct HoursWords {
    Q_DECLARE_TR_FUNCTIONS(HoursWords)
};

namespace {

QString daysOf(const HoursSpan& span)
{
    const std::array<QString, 7> names{HoursWords::tr("Mon"), HoursWords::tr("Tue"),
        HoursWords::tr("Wed"), HoursWords::tr("Thu"), HoursWords::tr("Fri"), HoursWords::tr("Sat"),
        HoursWords::tr("Sun")};
    QStringList runs;
    for (std::size_t first = 0; first < 7; ++first) {
        if (!span.days.at(first))
            continue;
        std::size_t last = first;
        while (last < 6 && span.days.at(last + 1))
            ++last;
        if (first == 0 && last == 6)
            return HoursWords::tr("every day");
        runs.append(names.at(first));
        if (last == first + 1)
            runs.append(names.at(last));
        else if (last > first)
            runs.back() += QStringLiteral("–") + names.at(last);
        first = last;
    }
    return runs.join(QStringLiteral(", "));
}

QString clock(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString hoursWords(const ScreeningHours& hours)
{
    QStringList all;
    for (const HoursSpan& span : hours.spans)
        all.append(QStringLiteral("%1 %2–%3").arg(daysOf(span), clock(span.from), clock(span.to)));
    return all.isEmpty() ? HoursWords::tr("always") : all.join(QStringLiteral("; "));
}

} // namespace haetae::ui
