// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "report/notice_sheet.h"
#include "report/notice_words.h"
#include "settings/privacy_page.h"
#include "support/fake_prompts.h"
#include "support/temporary_folder.h"
#include "support/widget_checks.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::test;

namespace {

Settings desk(bool pictures)
{
    Settings settings;
    settings.desk = "1층 안내데스크";
    settings.privacy.contact = "개인정보 담당 kim, 내선 119";
    if (pictures) {
        settings.privacy.thermalCrops = {true, "감염병예방법 제49조", std::chrono::hours(12)};
        settings.privacy.visiblePictures = {true, "consent at the door", std::chrono::hours(6)};
    }
    return settings;
}

QString all(const NoticeWords& words)
{
    QString text = words.title;
    for (const NoticeLine& line : words.lines)
        text += QLatin1Char('\n') + line.about + QLatin1Char(' ') + line.sentence;
    return text;
}

template <class Widget>
Widget* find(const QWidget& page, const char* name)
{
    auto* found = page.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("the notice says in both languages that numbers only are kept, and whom to ask")
{
    const QString english = all(noticeInEnglish(desk(false)));
    CHECK(english.contains("No picture of any kind"));
    CHECK(english.contains("not a medical device"));
    CHECK_FALSE(english.contains("destroyed"));
    const QString korean = all(noticeInKorean(desk(false)));
    CHECK(korean.contains(QStringLiteral("어떤 사진도 저장하지 않습니다")));
    CHECK(korean.contains(QStringLiteral("내선 119")));
}

TEST_CASE("the notice names each kind of picture with its hours and its basis")
{
    const QString english = all(noticeInEnglish(desk(true)));
    CHECK_FALSE(english.contains("No picture of any kind"));
    CHECK(english.contains("12 h"));
    CHECK(english.contains("6 h"));
    CHECK(english.contains("consent at the door"));
    CHECK(all(noticeInKorean(desk(true))).contains(QStringLiteral("감염병예방법 제49조")));
}

TEST_CASE("the notice sheet is one page with its fonts in it")
{
    const TemporaryFolder folder;
    const char* keep = std::getenv("HAETAE_LOOK_DIR");
    for (const bool pictures : {false, true}) {
        const auto name = pictures ? "notice-pictures.pdf" : "notice-numbers.pdf";
        const auto file = keep ? std::filesystem::path(keep) / name : folder / name;
        Settings settings = desk(pictures);
        if (pictures)
            settings.privacy.visiblePictures.legalBasis = std::string(300, 'x') + " as far as that";
        REQUIRE(writeNoticeSheet(settings, file));
        std::ifstream in(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        CHECK(bytes.find("/Count 1") != std::string::npos);
        CHECK(bytes.find("/FontFile2") != std::string::npos);
    }
}

TEST_CASE("the notice tells of clips only where they are kept")
{
    Settings settings = desk(true);
    CHECK_FALSE(all(noticeInEnglish(settings)).contains("clip"));
    settings.privacy.alarmClips = true;
    CHECK(all(noticeInEnglish(settings)).contains("kept as a clip"));
    CHECK(all(noticeInKorean(settings)).contains(QStringLiteral("전후 10초의 영상")));
    settings.privacy.thermalCrops.keep = settings.privacy.visiblePictures.keep = false;
    CHECK_FALSE(all(noticeInEnglish(settings)).contains("clip"));
}

TEST_CASE("a switch asks for its basis at the field, and is off until an admin turns it")
{
    PrivacyPage page(nullptr);
    page.load(Settings());
    CHECK(find<QLabel>(page, "privacyState")->text().contains("no picture of any kind"));
    auto* keep = find<QCheckBox>(page, "thermalCrops");
    CHECK_FALSE(keep->isChecked());
    CHECK_FALSE(find<QCheckBox>(page, "visiblePictures")->isChecked());
    CHECK(page.check());
    keep->setChecked(true);
    CHECK(find<QSpinBox>(page, "thermalCropsHours")->value() == 24);
    CHECK_FALSE(page.check());
    CHECK_FALSE(find<QLabel>(page, "thermalCropsBasisError")->text().isEmpty());
    find<QLineEdit>(page, "thermalCropsBasis")->setText("entry rules");
    CHECK(page.check());
    Settings stored;
    page.store(stored);
    CHECK(
        stored.privacy.thermalCrops == PictureKeeping{true, "entry rules", std::chrono::hours(24)});
    CHECK_FALSE(stored.privacy.visiblePictures.keep);
    CHECK_FALSE(stored.privacy.alarmClips);
}

TEST_CASE("clips have a switch of their own, and none without a kind of picture that is kept")
{
    PrivacyPage page(nullptr);
    page.load(desk(true));
    auto* clips = find<QCheckBox>(page, "alarmClips");
    CHECK_FALSE(clips->isChecked());
    clips->setChecked(true);
    Settings stored;
    page.store(stored);
    CHECK(stored.privacy.alarmClips);
    for (const char* kind : {"thermalCrops", "visiblePictures"})
        find<QCheckBox>(page, kind)->setChecked(false);
    page.store(stored);
    CHECK_FALSE(stored.privacy.alarmClips);
    CHECK(clips->isHidden());
}

TEST_CASE("the page saves the notice of what is typed, but not one that OK would refuse")
{
    const TemporaryFolder folder;
    FakePrompts prompts;
    prompts.file = folder / "notice.pdf";
    PrivacyPage page(&prompts);
    page.load(desk(false));
    find<QCheckBox>(page, "visiblePictures")->setChecked(true);
    find<QPushButton>(page, "noticeSheet")->click();
    CHECK_FALSE(std::filesystem::exists(*prompts.file));
    find<QLineEdit>(page, "visiblePicturesBasis")->setText("consent");
    find<QPushButton>(page, "noticeSheet")->click();
    CHECK(std::filesystem::exists(*prompts.file));
}
