// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <map>

#include "log/log_words.h"
#include "model/config/screening_hours.h"
#include "model/tokens.h"
#include "theme/hours_words.h"
#include "theme/output_words.h"
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

/// "camera[east].reference.place" is known by its last part, "rule.limit_c" as a whole.
const char* knownKey(const QString& key)
{
    static const std::map<QString, const char*> kWords{
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("LogDetail", "Reason given")},
        {QStringLiteral("value_c"), QT_TRANSLATE_NOOP("LogDetail", "Clinical thermometer, °C")},
        {QStringLiteral("instrument"), QT_TRANSLATE_NOOP("LogDetail", "Thermometer")},
        {QStringLiteral("thermometer"), QT_TRANSLATE_NOOP("LogDetail", "Thermometer")},
        {QStringLiteral("people_measured"), QT_TRANSLATE_NOOP("LogDetail", "People measured")},
        {QStringLiteral("bias_k"), QT_TRANSLATE_NOOP("LogDetail", "Clinical − skin, mean, K")},
        {QStringLiteral("deviation_k"),
            QT_TRANSLATE_NOOP("LogDetail", "Clinical − skin, standard deviation, K")},
        {QStringLiteral("lower_limit_k"),
            QT_TRANSLATE_NOOP("LogDetail", "Lower limit of agreement, K")},
        {QStringLiteral("upper_limit_k"),
            QT_TRANSLATE_NOOP("LogDetail", "Upper limit of agreement, K")},
        {QStringLiteral("holds_until"), QT_TRANSLATE_NOOP("LogDetail", "Holds until")},
        {QStringLiteral("concerns"), QT_TRANSLATE_NOOP("LogDetail", "Concerns")},
        {QStringLiteral("file"), QT_TRANSLATE_NOOP("LogDetail", "File")},
        {QStringLiteral("rows"), QT_TRANSLATE_NOOP("LogDetail", "Rows")},
        {QStringLiteral("heads_folder"),
            QT_TRANSLATE_NOOP("LogDetail", "Folder for the log's seals")},
        {QStringLiteral("keep_personal_data_h"),
            QT_TRANSLATE_NOOP("LogDetail", "Personal data kept for, h")},
        {QStringLiteral("keep_rows_days"), QT_TRANSLATE_NOOP("LogDetail", "Rows kept for, days")},
        {QStringLiteral("report.folder"),
            QT_TRANSLATE_NOOP("LogDetail", "Folder for daily reports")},
        {QStringLiteral("report.time"), QT_TRANSLATE_NOOP("LogDetail", "Daily report at")},
        {QStringLiteral("legal_basis"), QT_TRANSLATE_NOOP("LogDetail", "Kept because")},
        {QStringLiteral("keep_h"), QT_TRANSLATE_NOOP("LogDetail", "Kept for, h")},
        {QStringLiteral("pictures"), QT_TRANSLATE_NOOP("LogDetail", "Pictures")},
        {QStringLiteral("picture_kind"), QT_TRANSLATE_NOOP("LogDetail", "Kind of picture")},
        {QStringLiteral("size"), QT_TRANSLATE_NOOP("LogDetail", "Size, px")},
        {QStringLiteral("event"), QT_TRANSLATE_NOOP("LogDetail", "Event")},
        {QStringLiteral("up_to_row"), QT_TRANSLATE_NOOP("LogDetail", "Up to row")},
        {QStringLiteral("up_to_seal"), QT_TRANSLATE_NOOP("LogDetail", "Seal of that row")},
        {QStringLiteral("backup"), QT_TRANSLATE_NOOP("LogDetail", "Backup")},
        {QStringLiteral("format"), QT_TRANSLATE_NOOP("LogDetail", "File format")},
        {QStringLiteral("filter"), QT_TRANSLATE_NOOP("LogDetail", "Filter")},
        {QStringLiteral("version"), QT_TRANSLATE_NOOP("LogDetail", "Version")},
        {QStringLiteral("error"), QT_TRANSLATE_NOOP("LogDetail", "Error")},
        {QStringLiteral("vendor_value_c"), QT_TRANSLATE_NOOP("LogDetail", "Vendor value, °C")},
        {QStringLiteral("over_vendor_limit"),
            QT_TRANSLATE_NOOP("LogDetail", "Over the vendor's limit")},
        {QStringLiteral("vendor_event"), QT_TRANSLATE_NOOP("LogDetail", "Vendor's event")},
        {QStringLiteral("raw"), QT_TRANSLATE_NOOP("LogDetail", "As it came")},
        {QStringLiteral("advice"), QT_TRANSLATE_NOOP("LogDetail", "Advice")},
        {QStringLiteral("command"), QT_TRANSLATE_NOOP("LogDetail", "Command")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("LogDetail", "Role")},
        {QStringLiteral("device"), QT_TRANSLATE_NOOP("LogDetail", "What failed")},
        {QStringLiteral("key"), QT_TRANSLATE_NOOP("LogDetail", "Setting")},
        {QStringLiteral("before"), QT_TRANSLATE_NOOP("LogDetail", "Before")},
        {QStringLiteral("after"), QT_TRANSLATE_NOOP("LogDetail", "After")},
        {QStringLiteral("now"), QT_TRANSLATE_NOOP("LogDetail", "After")},
        {QStringLiteral("frames"), QT_TRANSLATE_NOOP("LogDetail", "Frames used")},
        {QStringLiteral("skew_ms"),
            QT_TRANSLATE_NOOP("LogDetail", "Visible picture after thermal, ms")},
        {QStringLiteral("seen_s"), QT_TRANSLATE_NOOP("LogDetail", "Seen for, s")},
        {QStringLiteral("peak_oral_equivalent_c"),
            QT_TRANSLATE_NOOP("LogDetail", "Highest oral-equivalent, °C")},
        {QStringLiteral("from_left"), QT_TRANSLATE_NOOP("LogDetail", "Place from the left")},
        {QStringLiteral("people"), QT_TRANSLATE_NOOP("LogDetail", "People in the picture")},
        {QStringLiteral("kept_as"), QT_TRANSLATE_NOOP("LogDetail", "Kept as")},
        {QStringLiteral("last_row"), QT_TRANSLATE_NOOP("LogDetail", "Last row of the old log")},
        {QStringLiteral("last_seal"), QT_TRANSLATE_NOOP("LogDetail", "Its seal")},
        {QStringLiteral("level"), QT_TRANSLATE_NOOP("LogDetail", "Called")},
        {QStringLiteral("shelved"), QT_TRANSLATE_NOOP("LogDetail", "Put aside")},
        {QStringLiteral("until"), QT_TRANSLATE_NOOP("LogDetail", "Until")},
        {QStringLiteral("by"), QT_TRANSLATE_NOOP("LogDetail", "Put aside by")},
        {QStringLiteral("alarm_kind"), QT_TRANSLATE_NOOP("LogDetail", "Alarm")},
        {QStringLiteral("alarms_in_10_min"),
            QT_TRANSLATE_NOOP("LogDetail", "Alarms in 10 minutes")},
        {QStringLiteral("second_verdict"),
            QT_TRANSLATE_NOOP("LogDetail", "Second reading by Haetae")},
        {QStringLiteral("second_skin_c"),
            QT_TRANSLATE_NOOP("LogDetail", "Second reading, skin temperature, °C")},
        {QStringLiteral("second_oral_equivalent_c"),
            QT_TRANSLATE_NOOP("LogDetail", "Second reading, oral-equivalent, °C")},
        {QStringLiteral("second_u95_k"), QT_TRANSLATE_NOOP("LogDetail", "Second reading, U95, K")},
        {QStringLiteral("second_frames"), QT_TRANSLATE_NOOP("LogDetail", "Second reading, frames")},
        {QStringLiteral("alarm_instruction"),
            QT_TRANSLATE_NOOP("LogDetail", "What to do on an alarm")},
        {QStringLiteral("keys"), QT_TRANSLATE_NOOP("LogDetail", "Keys")},
        {QStringLiteral("recheck_spot"), QT_TRANSLATE_NOOP("LogDetail", "Mark for a second look")},
        {QStringLiteral("hours"), QT_TRANSLATE_NOOP("LogDetail", "Screening hours")},
        {QStringLiteral("site_grounds"), QT_TRANSLATE_NOOP("LogDetail", "Measured there because")},
        {QStringLiteral("rule.site_offset.site"),
            QT_TRANSLATE_NOOP("LogDetail", "Offset holds for")},
        {QStringLiteral("visitors.screen"), QT_TRANSLATE_NOOP("LogDetail", "Visitors' screen")},
        {QStringLiteral("visitors.entrance"), QT_TRANSLATE_NOOP("LogDetail", "Visitors' entrance")},
        {QStringLiteral("english_first"),
            QT_TRANSLATE_NOOP("LogDetail", "English stands first for visitors")},
        {QStringLiteral("user"), QT_TRANSLATE_NOOP("LogDetail", "User")},
        {QStringLiteral("why"), QT_TRANSLATE_NOOP("LogDetail", "Because")},
        {QStringLiteral("wrong_tries"), QT_TRANSLATE_NOOP("LogDetail", "Wrong passwords in a row")},
        {QStringLiteral("wait_s"), QT_TRANSLATE_NOOP("LogDetail", "Wait, s")},
        {QStringLiteral("confirmed_by"), QT_TRANSLATE_NOOP("LogDetail", "Confirmed by")},
        {QStringLiteral("alone"), QT_TRANSLATE_NOOP("LogDetail", "Without a second person")},
        {QStringLiteral("asked_by"), QT_TRANSLATE_NOOP("LogDetail", "Asked for by")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("LogDetail", "Leaves")},
        {QStringLiteral("to"), QT_TRANSLATE_NOOP("LogDetail", "Takes over")},
        {QStringLiteral("open_alarms"), QT_TRANSLATE_NOOP("LogDetail", "Open alarms")},
        {QStringLiteral("shelves"), QT_TRANSLATE_NOOP("LogDetail", "Put aside")},
        {QStringLiteral("lock_after_min"), QT_TRANSLATE_NOOP("LogDetail", "Lock after, minutes")},
        {QStringLiteral("single_person_site"),
            QT_TRANSLATE_NOOP("LogDetail", "Single-person site")},
        {QStringLiteral("part"), QT_TRANSLATE_NOOP("LogDetail", "Part")},
        {QStringLiteral("rule.limit_c"), QT_TRANSLATE_NOOP("LogDetail", "Limit")},
        {QStringLiteral("rule.recheck_band"), QT_TRANSLATE_NOOP("LogDetail", "Recheck band")},
        {QStringLiteral("rule.site_offset.value_k"),
            QT_TRANSLATE_NOOP("LogDetail", "Site offset, K")},
        {QStringLiteral("rule.site_offset.provisional"),
            QT_TRANSLATE_NOOP("LogDetail", "Offset provisional")},
        {QStringLiteral("rule.site_offset.since"), QT_TRANSLATE_NOOP("LogDetail", "Offset since")},
        {QStringLiteral("rule.site_offset.reason"),
            QT_TRANSLATE_NOOP("LogDetail", "Offset changed because")},
        {QStringLiteral("desk"), QT_TRANSLATE_NOOP("LogDetail", "Desk")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("LogDetail", "Language")},
        {QStringLiteral("escalation_phone"), QT_TRANSLATE_NOOP("LogDetail", "Number to call")},
        {QStringLiteral("set_temperature_c"), QT_TRANSLATE_NOOP("LogDetail", "Reference, °C")},
        {QStringLiteral("set_uncertainty_k"),
            QT_TRANSLATE_NOOP("LogDetail", "Reference uncertainty, K")},
        {QStringLiteral("place"), QT_TRANSLATE_NOOP("LogDetail", "Reference place")},
        {QStringLiteral("trust"), QT_TRANSLATE_NOOP("LogDetail", "Trust, of 100")},
        {QStringLiteral("grade"), QT_TRANSLATE_NOOP("LogDetail", "Trust grade")},
        {QStringLiteral("grade_before"), QT_TRANSLATE_NOOP("LogDetail", "Trust grade before")},
        {QStringLiteral("certificate"), QT_TRANSLATE_NOOP("LogDetail", "Certificate")},
        {QStringLiteral("basis"), QT_TRANSLATE_NOOP("LogDetail", "Because")},
        {QStringLiteral("fixed_c"), QT_TRANSLATE_NOOP("LogDetail", "Fixed limit, °C")},
        {QStringLiteral("in_force_c"), QT_TRANSLATE_NOOP("LogDetail", "Limit in force, °C")},
        {QStringLiteral("in_force_before_c"),
            QT_TRANSLATE_NOOP("LogDetail", "Limit in force before, °C")},
        {QStringLiteral("suggested_c"), QT_TRANSLATE_NOOP("LogDetail", "People suggest, °C")},
        {QStringLiteral("median_oral_equivalent_c"),
            QT_TRANSLATE_NOOP("LogDetail", "Middle oral-equivalent, °C")},
        {QStringLiteral("median_skin_c"),
            QT_TRANSLATE_NOOP("LogDetail", "Middle skin temperature, °C")},
        {QStringLiteral("usual_skin_c"),
            QT_TRANSLATE_NOOP("LogDetail", "Usual skin temperature, °C")},
        {QStringLiteral("usual_provisional"),
            QT_TRANSLATE_NOOP("LogDetail", "Usual is provisional")},
        {QStringLiteral("shift_k"), QT_TRANSLATE_NOOP("LogDetail", "Difference from usual, K")},
        {QStringLiteral("since_validation_k"),
            QT_TRANSLATE_NOOP("LogDetail", "Difference since validation, K")},
        {QStringLiteral("people_counted"), QT_TRANSLATE_NOOP("LogDetail", "People counted")},
        {QStringLiteral("measured"), QT_TRANSLATE_NOOP("LogDetail", "Judged")},
        {QStringLiteral("spatial_bias_k"),
            QT_TRANSLATE_NOOP("LogDetail", "Bias of small faces (told, not added)")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("LogDetail", "On the face")},
        {QStringLiteral("adaptive_limit.use"), QT_TRANSLATE_NOOP("LogDetail", "Adaptive limit")},
        {QStringLiteral("may_exceed_fixed"),
            QT_TRANSLATE_NOOP("LogDetail", "Adaptive limit may lie above")},
        {QStringLiteral("minimum_people"), QT_TRANSLATE_NOOP("LogDetail", "People needed")},
        {QStringLiteral("certificate.value_c"),
            QT_TRANSLATE_NOOP("LogDetail", "Certificate value, °C")},
        {QStringLiteral("issued"), QT_TRANSLATE_NOOP("LogDetail", "Certificate issued")},
        {QStringLiteral("expires"), QT_TRANSLATE_NOOP("LogDetail", "Certificate expires")},
        {QStringLiteral("expired_override"),
            QT_TRANSLATE_NOOP("LogDetail", "Used past its date because")},
        {QStringLiteral("when_validated_c"),
            QT_TRANSLATE_NOOP("LogDetail", "Middle skin temperature when validated, °C")},
        {QStringLiteral("shape"), QT_TRANSLATE_NOOP("LogDetail", "Reference shape")},
        {QStringLiteral("least_trust"), QT_TRANSLATE_NOOP("LogDetail", "Least trust")},
        {QStringLiteral("largest_error_k"),
            QT_TRANSLATE_NOOP("LogDetail", "Largest sensor error, K")},
    };
    auto found = kWords.find(key);
    for (const int parts : {-2, -1}) {
        if (found == kWords.end())
            found = kWords.find(key.section(QLatin1Char('.'), parts));
    }
    return found == kWords.end() ? nullptr : found->second;
}

/// "output.relay.port": "relay: Port"; empty for any other key.
QString outputKeyWord(const QString& key)
{
    const QString words = key.startsWith(QLatin1String("output."))
        ? outputKeyWords(key.section(QLatin1Char('.'), -1)).label
        : QString();
    return words.isEmpty() ? QString()
                           : key.section(QLatin1Char('.'), 1, -2) + QStringLiteral(": ") + words;
}

QString keyWord(const QString& key)
{
    if (const QString output = outputKeyWord(key); !output.isEmpty())
        return output;
    if (const char* known = knownKey(key))
        return LogDetail::tr(known);
    QString spaced = key;
    return spaced.replace(QLatin1Char('_'), QLatin1Char(' '));
}

/// A list of the settings file, ["mon-fri 07:00-19:00"]; as it is when it is none of hours.
QString hoursFromList(const QString& list)
{
    ScreeningHours hours;
    const QStringList parts = list.split(QLatin1Char('"'));
    for (qsizetype i = 1; i < parts.size(); i += 2) {
        const auto span = hoursSpanFromText(parts[i].toStdString());
        if (!span)
            return list;
        hours.spans.push_back(*span);
    }
    return hoursWords(hours);
}

QString stateWord(const QString& token)
{
    const std::string text = token.toStdString();
    if (const auto grounds = fromToken<SiteGrounds>(text))
        return word(*grounds);
    if (const auto reference = fromToken<ReferenceCondition>(text))
        return word(*reference);
    if (const auto site = fromToken<BaselineCondition>(text))
        return word(*site);
    if (const auto basis = fromToken<LimitBasis>(text))
        return word(*basis);
    if (const auto standing = fromToken<CertificateStanding>(text))
        return word(*standing);
    if (const auto grade = fromToken<ReferenceGrade>(text))
        return word(*grade);
    if (const auto camera = fromToken<CameraCondition>(text))
        return word(*camera);
    if (const auto kind = fromToken<AlarmKind>(text))
        return word(*kind);
    if (const auto verdict = fromToken<Verdict>(text))
        return word(*verdict);
    if (text == haetae::token(EscalationLevel::Second))
        return LogDetail::tr("second level");
    if (text == haetae::token(EscalationLevel::Supervisor))
        return word(Role::Supervisor);
    if (knownKey(token) || !outputKeyWord(token).isEmpty())
        return keyWord(token); // a setting named as a value
    const QString reason = falseAlarmWord(text);
    return reason == token ? failureWord(text) : reason;
}

/// A value as the settings file writes it: "…" in quotes, true, a list of hours.
QString settingWord(const QString& key, const QString& value)
{
    if (key.endsWith(QLatin1String(".hours")))
        return hoursFromList(value);
    if (value == QLatin1String("true") || value == QLatin1String("false"))
        return plain(QJsonValue(value == QLatin1String("true")));
    const bool quoted =
        value.size() >= 2 && value.startsWith(QLatin1Char('"')) && value.endsWith(QLatin1Char('"'));
    const QString bare = quoted ? value.mid(1, value.size() - 2) : value;
    if (const auto site = fromToken<FacialSite>(bare.toStdString()))
        return word(*site);
    return bare.isEmpty() ? LogDetail::tr("(empty)") : quoted ? stateWord(bare) : bare;
}

/// Standard uncertainties by their source: {"noise": 0.03, ...}, all together, then the largest
/// first.
void addBudget(std::vector<DetailLine>& lines, const QJsonObject& budget)
{
    std::vector<std::pair<double, QString>> terms;
    double squares = 0.0;
    for (auto term = budget.begin(); term != budget.end(); ++term) {
        const auto known = fromToken<UncertaintySource>(term.key().toStdString());
        squares += term.value().toDouble() * term.value().toDouble();
        terms.emplace_back(term.value().toDouble(), known ? word(*known) : keyWord(term.key()));
    }
    std::stable_sort(
        terms.begin(), terms.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    lines.push_back({LogDetail::tr("Uncertainty, k = 1"),
        LogDetail::tr("together %1 K").arg(QString::number(std::sqrt(squares), 'f', 3))});
    for (const auto& [kelvins, source] : terms)
        lines.push_back({QStringLiteral("· ") + source,
            QStringLiteral("%1 K").arg(QString::number(kelvins, 'f', 3))});
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
    const QString setting = object[QLatin1String("key")].toString();
    for (auto one = object.begin(); one != object.end(); ++one) {
        const QString key = one.key();
        if (key == QLatin1String("evidence"))
            continue; // counts for a machine; what they give is a line of its own
        const bool value = key == QLatin1String("before") || key == QLatin1String("after");
        if (value && !setting.isEmpty())
            lines.push_back({keyWord(key), settingWord(setting, one.value().toString())});
        else if (key == QLatin1String("uncertainty"))
            addBudget(lines, one.value().toObject());
        else if (key == QLatin1String("spatial_bias_k"))
            lines.push_back(
                {keyWord(key), signedDelta(TempDelta::kelvins(one.value().toDouble()))});
        else if (key == QLatin1String("notes"))
            lines.push_back(
                {keyWord(key), words(reasonsFromTokens(one.value().toString().toStdString()))});
        else
            lines.push_back({keyWord(key),
                one.value().isString() ? stateWord(one.value().toString()) : plain(one.value())});
    }
    return lines;
}

} // namespace haetae::ui
