// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/output_diff.h"

#include <QCoreApplication>
#include <algorithm>

#include "settings/output_fields.h"
#include "settings/output_place.h"
#include "theme/output_words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct OutputDiff {
    Q_DECLARE_TR_FUNCTIONS(OutputDiff)
};

namespace {

QString words(const std::string& text)
{
    return text.empty() ? OutputDiff::tr("(empty)") : QString::fromStdString(text);
}
QString words(const bool& yes)
{
    return yes ? OutputDiff::tr("yes") : OutputDiff::tr("no");
}
QString words(const int& number)
{
    return QString::number(number);
}
QString words(const std::optional<int>& number)
{
    return number ? QString::number(*number) : OutputDiff::tr("none");
}
QString words(const std::chrono::seconds& time)
{
    return QStringLiteral("%1 s").arg(time.count());
}
QString words(const UsbLampModel& model)
{
    return word(model);
}
QString words(const PnsModel& model)
{
    return word(model);
}
QString words(const OutputKind& kind)
{
    return word(kind);
}

/// One key and its value in words. *value*
struct KeyValue {
    QString key;
    QString value;
};

/// Lists the keys of one output. *value*
struct KeyValues {
    std::vector<KeyValue> all;
    template <class Member>
    void value(const char* key, const Member& member)
    {
        all.push_back({QLatin1String(key), words(member)});
    }
};

void addChanges(QStringList& lines, const OutputConfig& before, const OutputConfig& after)
{
    KeyValues was;
    KeyValues is;
    visitOutput(before, was);
    visitOutput(after, is);
    const QString name = QString::fromStdString(after.name);
    for (std::size_t i = 0; i < std::min(was.all.size(), is.all.size()); ++i) {
        if (was.all[i].value == is.all[i].value)
            continue;
        const QString what = name + QStringLiteral(": ") + outputKeyWords(is.all[i].key).label;
        if (is.all[i].key == QLatin1String("url")) // it may hold a key
            lines.append(QStringLiteral("%1 %2 → %3 (…)")
                             .arg(what, QString::fromStdString(placeOf(before)),
                                 QString::fromStdString(placeOf(after))));
        else
            lines.append(QStringLiteral("%1 %2 → %3").arg(what, was.all[i].value, is.all[i].value));
    }
}

QString titleOf(const OutputConfig& output)
{
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(output.name), word(output.kind));
}

} // namespace

QStringList outputChangesInWords(
    const std::vector<OutputConfig>& before, const std::vector<OutputConfig>& after)
{
    const auto same = [](const std::vector<OutputConfig>& list, const OutputConfig& one) {
        return std::find_if(list.begin(), list.end(), [&one](const OutputConfig& other) {
            return other.name == one.name && other.kind == one.kind;
        });
    };
    QStringList lines;
    for (const OutputConfig& output : before) {
        const auto now = same(after, output);
        if (now == after.end())
            lines.append(OutputDiff::tr("output removed: %1").arg(titleOf(output)));
        else
            addChanges(lines, output, *now);
    }
    for (const OutputConfig& output : after) {
        if (same(before, output) == before.end())
            lines.append(OutputDiff::tr("output added: %1").arg(titleOf(output)));
    }
    return lines;
}

} // namespace haetae::ui
