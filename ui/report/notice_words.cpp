// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notice_words.h"

namespace haetae::ui {
namespace {

/// The basis as it was typed; the field asks for it, a file may lack it.
QString basisOf(const PictureKeeping& keeping)
{
    return QString::fromStdString(keeping.legalBasis);
}

QString orLine(const std::string& text)
{
    return text.empty() ? QStringLiteral("……………………………………") : QString::fromStdString(text);
}

void addKoreanPicture(
    std::vector<NoticeLine>& lines, const QString& what, const PictureKeeping& keeping)
{
    if (keeping.keep)
        lines.push_back({what,
            QStringLiteral("재확인이 필요한 분의 얼굴 부분만 %1시간 보관한 뒤 자동으로 "
                           "파기합니다. 근거: %2")
                .arg(keeping.keepFor.count())
                .arg(basisOf(keeping))});
}

void addEnglishPicture(
    std::vector<NoticeLine>& lines, const QString& what, const PictureKeeping& keeping)
{
    if (keeping.keep)
        lines.push_back({what,
            QStringLiteral("Of people to be rechecked only, the face is kept for %1 h and then "
                           "destroyed automatically. Basis: %2")
                .arg(keeping.keepFor.count())
                .arg(basisOf(keeping))});
}

bool keepsPictures(const PrivacyRule& rule)
{
    return rule.thermalCrops.keep || rule.visiblePictures.keep;
}

} // namespace

NoticeWords noticeInKorean(const Settings& settings)
{
    NoticeWords words{QStringLiteral("피부온도 측정 안내"), {}};
    auto& lines = words.lines;
    lines.push_back({QStringLiteral("운영"), orLine(settings.desk)});
    lines.push_back({QStringLiteral("측정"),
        QStringLiteral("이 출입구에서는 열화상 카메라로 얼굴의 피부온도를 잽니다. 높게 나오면 "
                       "직원이 다시 확인합니다. 누구인지 알아보지 않습니다(얼굴 인식 없음).")});
    if (!keepsPictures(settings.privacy))
        lines.push_back({QStringLiteral("사진"),
            QStringLiteral("숫자만 저장합니다. 어떤 사진도 저장하지 않습니다.")});
    addKoreanPicture(lines, QStringLiteral("열화상"), settings.privacy.thermalCrops);
    addKoreanPicture(lines, QStringLiteral("가시광 사진"), settings.privacy.visiblePictures);
    if (keepsPictures(settings.privacy) && settings.privacy.alarmClips)
        lines.push_back({QStringLiteral("영상"),
            QStringLiteral("재확인 전후 10초의 영상도 같은 시간만 보관합니다. 다른 분의 얼굴은 "
                           "가리고 주변은 흐리게 합니다.")});
    lines.push_back({QStringLiteral("숫자"),
        QStringLiteral("시각, 출입구, 피부온도, 구강 환산값, 판정을 기록합니다. 이름과 연락처는 "
                       "기록하지 않습니다.")});
    lines.push_back({QStringLiteral("문의"), orLine(settings.privacy.contact)});
    lines.push_back({QStringLiteral("알림"),
        QStringLiteral("선별 보조 도구이며 의료기기가 아닙니다. 측정을 원하지 않으면 직원에게 "
                       "말씀해 주세요.")});
    return words;
}

NoticeWords noticeInEnglish(const Settings& settings)
{
    NoticeWords words{QStringLiteral("Skin temperature is measured here"), {}};
    auto& lines = words.lines;
    lines.push_back({QStringLiteral("Operated by"), orLine(settings.desk)});
    lines.push_back({QStringLiteral("Measured"),
        QStringLiteral("A thermal camera measures the skin temperature of faces at this entrance. "
                       "If it is elevated, our staff will check again. Nobody is recognised: "
                       "there is no face recognition.")});
    if (!keepsPictures(settings.privacy))
        lines.push_back({QStringLiteral("Pictures"),
            QStringLiteral("Numbers only are kept. No picture of any kind is stored.")});
    addEnglishPicture(lines, QStringLiteral("Thermal"), settings.privacy.thermalCrops);
    addEnglishPicture(lines, QStringLiteral("Visible"), settings.privacy.visiblePictures);
    if (keepsPictures(settings.privacy) && settings.privacy.alarmClips)
        lines.push_back({QStringLiteral("Clips"),
            QStringLiteral("The 10 s before and after are kept as a clip, for as long. In it faces "
                           "of others are filled and the surroundings coarse.")});
    lines.push_back({QStringLiteral("Numbers"),
        QStringLiteral("Time, entrance, skin temperature, its oral-equivalent and the verdict are "
                       "kept; no name and no address.")});
    lines.push_back({QStringLiteral("Ask"), orLine(settings.privacy.contact)});
    lines.push_back({QStringLiteral("Note"),
        QStringLiteral("Screening aid, not a medical device. If you do not want to be measured, "
                       "tell our staff.")});
    return words;
}

} // namespace haetae::ui
