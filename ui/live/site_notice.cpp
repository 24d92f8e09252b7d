// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/site_notice.h"

#include <QCoreApplication>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct SiteNotices {
    Q_DECLARE_TR_FUNCTIONS(SiteNotices)
};

SiteNotice untrusted(const ReferenceState& reference)
{
    const auto reasons = reference.reasons.list();
    return {titled(word(reference.condition)),
        reasons.empty() ? sentence(reference.condition) : sentence(reasons.front())};
}

SiteNotice paused(const ScreeningPause& pause)
{
    const QString title = SiteNotices::tr("Screening paused");
    if (!pause.until)
        return {title,
            SiteNotices::tr("Nobody is judged outside the screening hours. A supervisor sets them "
                            "under Settings.")};
    return {title,
        SiteNotices::tr("Nobody is judged until %1, when the screening hours begin.")
            .arg(clockTime(*pause.until).left(5))};
}

} // namespace

std::optional<SiteNotice> noticeOf(const ScreeningSnapshot& snapshot)
{
    if (snapshot.screeningPaused)
        return paused(*snapshot.screeningPaused);
    if (snapshot.pictureOnly)
        return SiteNotice{SiteNotices::tr("Picture only"),
            SiteNotices::tr("This camera gives no temperatures. People are counted, nobody is "
                            "judged."),
            true};
    const ReferenceState& reference = snapshot.reference;
    if (!reference.trusted())
        return untrusted(reference);
    if (snapshot.baseline.condition == BaselineCondition::DoNotScreen)
        return SiteNotice{
            titled(word(BaselineCondition::DoNotScreen)), sentence(snapshot.baseline)};
    if (snapshot.coldArrivalsUntil)
        return SiteNotice{SiteNotices::tr("Cold arrivals"),
            SiteNotices::tr("Let them wait until %1 and pass again.")
                .arg(clockTime(*snapshot.coldArrivalsUntil).left(5)),
            true};
    if (reference.certificate == CertificateStanding::ExpiresSoon
        || reference.certificate == CertificateStanding::Overridden)
        return SiteNotice{
            titled(word(reference.certificate)), sentence(reference.certificate), true};
    return std::nullopt;
}

} // namespace haetae::ui
