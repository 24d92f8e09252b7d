// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor/visitor_words.h"

namespace haetae::ui {

VisitorWords visitorWords(VisitorMessage message)
{
    switch (message) {
    case VisitorMessage::LookAtCamera:
        return {QStringLiteral("카메라를 봐 주세요"), QStringLiteral("Please look at the camera"),
            QStringLiteral("visitor-look")};
    case VisitorMessage::TakeOffGlasses:
        return {QStringLiteral("안경을 벗어 주세요"),
            QStringLiteral("Please take off your glasses"), QStringLiteral("visitor-glasses")};
    case VisitorMessage::TakeOffHat:
        return {QStringLiteral("모자를 벗어 주세요"), QStringLiteral("Please take off your hat"),
            QStringLiteral("visitor-hat")};
    case VisitorMessage::PleaseWait:
        return {QStringLiteral("잠시 기다려 주세요"), QStringLiteral("Please wait"),
            QStringLiteral("visitor-wait")};
    case VisitorMessage::GoAhead:
        return {QStringLiteral("들어가세요"), QStringLiteral("Please go ahead"),
            QStringLiteral("visitor-go")};
    case VisitorMessage::SeeStaff:
        return {QStringLiteral("직원에게 와 주세요"), QStringLiteral("Please see our staff"),
            QStringLiteral("visitor-staff")};
    case VisitorMessage::StaffWillHelp:
        return {QStringLiteral("기다려 주세요. 직원이 도와드립니다"),
            QStringLiteral("Please wait. Our staff will help you"),
            QStringLiteral("visitor-staff")};
    }
    return {};
}

} // namespace haetae::ui
