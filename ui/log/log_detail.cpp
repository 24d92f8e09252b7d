// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "log/log_words.h"
#include "model/tokens.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct LogDetail {
    Q_DECLARE_TR_FUNCTIONS(LogDetail)
};

namespace {

QString plain(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 6);
    if (value.isBool())
        return value.toBool() ? LogDetail::tr("yes") : LogDetail::tr("no");
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

QString keyWord(const QString& key)
{
    if (key == QLatin1String("reason"))
        return LogDetail::tr("Reason given");
    if (key == QLatin1String("file"))
        return LogDetail::tr("File");
    if (key == QLatin1String("rows"))
        return LogDetail::tr("Rows");
    if (key == QLatin1String("version"))
        return LogDetail::tr("Version");
    if (key == QLatin1String("error"))
        return LogDetail::tr("Error");
    if (key == QLatin1String("frames"))
        return LogDetail::tr("Frames used");
    if (key == QLatin1String("track"))
        return LogDetail::tr("Track");
    if (key == QLatin1String("before"))
        return LogDetail::tr("Before");
    if (key == QLatin1String("after") || key == QLatin1String("now"))
        return LogDetail::tr("After");
    QString spaced = key;
    return spaced.replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString stateWord(const QString& token)
{
    const std::string text = token.toStdString();
    if (const auto reference = fromToken<ReferenceCondition>(text))
        return word(*reference);
    if (const auto camera = fromToken<CameraCondition>(text))
        return word(*camera);
    if (const auto kind = fromToken<AlarmKind>(text))
        return word(*kind);
    const QString reason = falseAlarmWord(text);
    return reason == token ? failureWord(text) : reason;
}

/// A budget as {"noise": 0.03, ...} or [{"source": "noise", "standard_k": 0.03}, ...].
QString budgetWords(const QJsonValue& budget)
{
    QStringList terms;
    const auto add = [&](const QString& source, double kelvins) {
        const auto known = fromToken<UncertaintySource>(source.toStdString());
        terms.append(QStringLiteral("%1 %2 K").arg(
            known ? word(*known) : keyWord(source), QString::number(kelvins, 'f', 2)));
    };
    const QJsonObject object = budget.toObject();
    for (auto term = object.begin(); term != object.end(); ++term)
        add(term.key(), term.value().toDouble());
    for (const QJsonValue& term : budget.toArray()) {
        const QJsonObject one = term.toObject();
        const QString unit = one.contains(QLatin1String("standard_k"))
            ? QStringLiteral("standard_k")
            : QStringLiteral("k");
        add(one.value(QLatin1String("source")).toString(), one.value(unit).toDouble());
    }
    return terms.join(QStringLiteral(" · "));
}

/// Changed settings as [{"key", "before", "after"}, ...].
void addChanges(std::vector<DetailLine>& lines, const QJsonArray& changed)
{
    for (const QJsonValue& value : changed) {
        const QJsonObject one = value.toObject();
        lines.push_back({keyWord(one.value(QLatin1String("key")).toString()),
            QStringLiteral("%1 → %2").arg(plain(one.value(QLatin1String("before"))),
                plain(one.value(QLatin1String("after"))))});
    }
}

} // namespace

std::vector<DetailLine> detailLines(const std::string& detailJson)
{
    std::vector<DetailLine> lines;
    if (detailJson.empty())
        return lines;
    const QByteArray bytes = QByteArray::fromStdString(detailJson);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        lines.push_back({LogDetail::tr("Detail"), QString::fromUtf8(bytes)});
        return lines;
    }
    const QJsonObject object = document.object();
    for (auto one = object.begin(); one != object.end(); ++one) {
        const QString key = one.key();
        if (key == QLatin1String("uncertainty") || key == QLatin1String("budget"))
            lines.push_back({LogDetail::tr("Uncertainty, k = 1"), budgetWords(one.value())});
        else if (key == QLatin1String("changes") && one.value().isArray())
            addChanges(lines, one.value().toArray());
        else
            lines.push_back({keyWord(key),
                one.value().isString() ? stateWord(one.value().toString()) : plain(one.value())});
    }
    return lines;
}

} // namespace haetae::ui
