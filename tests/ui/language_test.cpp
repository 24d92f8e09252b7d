// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/language.h"

#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>

#include "log/log_filter_bar.h"
#include "support/widget_checks.h"
#include "theme/words.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

struct Message {
    QString source;
    QStringList translations;
};

std::vector<Message> messagesOf(const char* language)
{
    QFile file(QStringLiteral(HAETAE_SOURCE_DIR "/translations/haetae_%1.ts")
                   .arg(QLatin1String(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    bool counted = false; // has a form a number
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            counted = xml.attributes().hasAttribute(QLatin1String("numerus"));
        else if (xml.name() == QLatin1String("source"))
            messages.push_back({xml.readElementText(), {}});
        else if (xml.name() == QLatin1String("numerusform")
            || (xml.name() == QLatin1String("translation") && !counted))
            messages.back().translations.append(xml.readElementText());
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%[0-9n]"));
    QStringList found;
    auto match = kPlaceholder.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    found.sort();
    return found;
}

} // namespace

TEST_CASE("a Korean machine starts in Korean and every other in English")
{
    CHECK(resolved(Language::System, QLocale(QLocale::Korean)) == Language::Korean);
    CHECK(resolved(Language::System, QLocale(QLocale::German)) == Language::English);
    CHECK(resolved(Language::System, QLocale(QLocale::English)) == Language::English);
    CHECK(resolved(Language::Korean, QLocale(QLocale::English)) == Language::Korean);
    CHECK(resolved(Language::English, QLocale(QLocale::Korean)) == Language::English);
}

TEST_CASE("switching the language changes words that are already on the screen")
{
    LanguageSwitch language;
    LogFilterBar bar;
    bar.show();
    auto* today = bar.findChild<QAbstractButton*>(QStringLiteral("dayToday"));
    REQUIRE(today);

    REQUIRE(language.apply(Language::Korean));
    CHECK(eventually([&] { return today->text() == QStringLiteral("오늘"); }));
    CHECK(word(Verdict::Unmeasurable) == QStringLiteral("측정할 수 없음"));
    CHECK(language.current() == Language::Korean);

    REQUIRE(language.apply(Language::English));
    CHECK(eventually([&] { return today->text() == QStringLiteral("Today"); }));
    CHECK(word(Verdict::Unmeasurable) == QStringLiteral("cannot measure"));
}

TEST_CASE("the verdicts are called what the guards have learned")
{
    LanguageSwitch language;
    REQUIRE(language.apply(Language::Korean));
    ScreeningDecision decision;
    decision.verdict = Verdict::Normal;
    CHECK(word(decision) == QStringLiteral("정상(잠정)"));
    decision.offsetProvisional = false;
    CHECK(word(decision) == QStringLiteral("정상"));
    CHECK(word(Verdict::Recheck) == QStringLiteral("다시 재기"));
    CHECK(word(Verdict::Elevated) == QStringLiteral("재확인 필요"));
    CHECK(word(Reason::TooFar) == QStringLiteral("너무 멂"));
}

TEST_CASE("every enum has a word in both languages")
{
    LanguageSwitch language;
    for (const Language wanted : {Language::Korean, Language::English}) {
        REQUIRE(language.apply(wanted));
        for (int i = 0; i <= static_cast<int>(kLastReason); ++i) {
            CHECK_FALSE(word(static_cast<Reason>(i)).isEmpty());
            CHECK(sentence(static_cast<Reason>(i)).endsWith(QLatin1Char('.')));
        }
        for (int i = 0; i <= static_cast<int>(ReferenceCondition::Doubtful); ++i) {
            CHECK_FALSE(word(static_cast<ReferenceCondition>(i)).isEmpty());
            CHECK(sentence(static_cast<ReferenceCondition>(i)).endsWith(QLatin1Char('.')));
        }
        for (int i = 0; i <= static_cast<int>(AlarmKind::CameraMoved); ++i) {
            CHECK_FALSE(word(static_cast<AlarmKind>(i)).isEmpty());
            CHECK(sentence(static_cast<AlarmKind>(i)).endsWith(QLatin1Char('.')));
        }
        for (int i = 0; i <= static_cast<int>(LimitBasis::HeldAtHighest); ++i)
            CHECK_FALSE(word(static_cast<LimitBasis>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(CertificateStanding::Unreadable); ++i) {
            CHECK_FALSE(word(static_cast<CertificateStanding>(i)).isEmpty());
            CHECK(sentence(static_cast<CertificateStanding>(i)).endsWith(QLatin1Char('.')));
        }
        for (int i = 0; i <= static_cast<int>(BaselineCondition::DoNotScreen); ++i) {
            BaselineState baseline;
            CHECK(sentence(baseline).endsWith(QLatin1Char('.')));
            baseline.condition = static_cast<BaselineCondition>(i);
            baseline.median = Celsius::degrees(34.6);
            baseline.shift = TempDelta::kelvins(-1.35);
            CHECK(sentence(baseline).endsWith(QLatin1Char('.')));
            CHECK_FALSE(word(baseline.condition).isEmpty());
        }
        for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i)
            CHECK(sentence(static_cast<ErrorKind>(i)).endsWith(QLatin1Char('.')));
        for (const char* scene : {"calm", "alarm", "hot_cup", "reference_covered", "cold_arrivals",
                 "crowd", "flood", "frozen_picture"})
            CHECK_FALSE(sceneCaption(scene).isEmpty());
    }
}

TEST_CASE("no translation is empty, drops a number or stays in the other language")
{
    static const QRegularExpression kHangul(QStringLiteral("[가-힣]"));
    static const QRegularExpression kLatinWord(QStringLiteral("[a-z]{3}"));
    for (const char* language : {"ko", "en"}) {
        const auto messages = messagesOf(language);
        REQUIRE(messages.size() > 250);
        for (const Message& message : messages) {
            INFO(language << ": " << message.source.toStdString());
            REQUIRE_FALSE(message.translations.isEmpty());
            for (const QString& translation : message.translations) {
                CHECK_FALSE(translation.isEmpty());
                CHECK(placeholders(translation) == placeholders(message.source));
                if (*language == 'k' && kLatinWord.match(message.source).hasMatch())
                    CHECK(kHangul.match(translation).hasMatch());
                if (*language == 'e' && !kHangul.match(message.source).hasMatch())
                    CHECK_FALSE(kHangul.match(translation).hasMatch());
            }
        }
    }
}

TEST_CASE("a figure carries its unit and an uncertainty never reads as exact")
{
    CHECK(temperature(Celsius::degrees(36.58)) == QStringLiteral("36.6 °C"));
    CHECK(plusMinus(TempDelta::kelvins(0.34)) == QStringLiteral("±0.3"));
    CHECK(plusMinus(TempDelta::kelvins(0.01)) == QStringLiteral("±0.1"));
    CHECK(signedDelta(TempDelta::kelvins(0.98)) == QStringLiteral("+0.98 K"));
    CHECK(signedDelta(TempDelta::kelvins(-0.2)) == QStringLiteral("−0.20 K"));
}

TEST_CASE("a word the console does not know is shown as it is, never hidden")
{
    CHECK(falseAlarmWord("ghost_in_lobby") == QStringLiteral("ghost_in_lobby"));
    CHECK(failureWord("flux_lost") == QStringLiteral("flux_lost"));
    CHECK(sceneCaption("unknown").isEmpty());
}

TEST_CASE("the desk's own choice of language outlives a changed limit, not an admin's new language")
{
    LanguageSwitch language;
    REQUIRE(language.follow(Language::English));
    REQUIRE(language.apply(Language::Korean)); // the guard at the desk
    REQUIRE(language.follow(Language::English)); // settings with another limit
    CHECK(language.current() == Language::Korean);
    REQUIRE(language.follow(Language::Korean));
    REQUIRE(language.follow(Language::English));
    CHECK(language.current() == Language::English);
}

TEST_CASE("the limit that people suggest is told beside the fixed one, with why")
{
    LanguageSwitch language;
    LimitState limit;
    limit.fixed = limit.inForce = Celsius::degrees(37.5);
    limit.basis = LimitBasis::TooFewPeople;
    REQUIRE(language.apply(Language::English));
    CHECK(limitWords(limit) == QStringLiteral("limit 37.5"));
    limit.adaptive = Celsius::degrees(37.2);
    limit.basis = LimitBasis::PeopleReadLower;
    CHECK(limitWords(limit) == QStringLiteral("limit 37.5 · people suggest 37.2: they read lower"));
    limit.inForce = *limit.adaptive;
    CHECK(limitWords(limit) == QStringLiteral("limit 37.2 instead of 37.5: they read lower"));
    REQUIRE(language.apply(Language::Korean));
    CHECK(limitWords(limit).contains(QStringLiteral("37.2")));
    CHECK(word(BaselineCondition::DoNotScreen) == QStringLiteral("측정 중지, 현장 점검"));
}
