// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct SiteWords {
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

QString word(LimitBasis basis)
{
    switch (basis) {
    case LimitBasis::Off:
        return SiteWords::tr("fixed limit alone");
    case LimitBasis::TooFewPeople:
        return SiteWords::tr("too few people yet");
    case LimitBasis::AsUsual:
        return SiteWords::tr("they read as usual");
    case LimitBasis::PeopleReadLower:
        return SiteWords::tr("they read lower");
    case LimitBasis::HeldAtLowest:
        return SiteWords::tr("they read lower still, check the site");
    case LimitBasis::HeldAtFixed:
        return SiteWords::tr("they read higher, it stays at the fixed one");
    case LimitBasis::PeopleReadHigher:
        return SiteWords::tr("they read higher");
    case LimitBasis::HeldAtHighest:
        return SiteWords::tr("they read higher still, check the site");
    }
    return {};
}

QString word(AdaptiveUse use)
{
    switch (use) {
    case AdaptiveUse::Off:
        return SiteWords::tr("Off: the fixed limit alone");
    case AdaptiveUse::Shown:
        return SiteWords::tr("Shown beside the fixed limit, which judges");
    case AdaptiveUse::InForce:
        return SiteWords::tr("In force: it judges");
    }
    return {};
}

QString limitWords(const LimitState& limit)
{
    if (!limit.adaptive)
        return SiteWords::tr("limit %1").arg(figure(limit.fixed));
    if (limit.inForce != limit.fixed)
        return SiteWords::tr("limit %1 instead of %2: %3")
            .arg(figure(limit.inForce), figure(limit.fixed), word(limit.basis));
    if (*limit.adaptive == limit.fixed && limit.basis == LimitBasis::AsUsual)
        return SiteWords::tr("limit %1 · people agree").arg(figure(limit.fixed));
    return SiteWords::tr("limit %1 · people suggest %2: %3")
        .arg(figure(limit.fixed), figure(*limit.adaptive), word(limit.basis));
}

QString word(BaselineCondition condition)
{
    switch (condition) {
    case BaselineCondition::Learning:
        return SiteWords::tr("still learning");
    case BaselineCondition::AsUsual:
        return SiteWords::tr("as usual");
    case BaselineCondition::Drifting:
        return SiteWords::tr("drifting");
    case BaselineCondition::DoNotScreen:
        return SiteWords::tr("do not screen, check the site");
    }
    return {};
}

QString sentence(const BaselineState& baseline)
{
    if (!baseline.median || !baseline.shift)
        return SiteWords::tr("Too few people in the last hour to say how the site reads.");
    const QString median = temperature(*baseline.median);
    switch (baseline.condition) {
    case BaselineCondition::Learning:
        return SiteWords::tr(
            "The middle skin temperature of the last hour is %1. The site is still "
            "learning what is usual.")
            .arg(median);
    case BaselineCondition::AsUsual:
        return SiteWords::tr("The middle skin temperature of the last hour is %1, as usual.")
            .arg(median);
    case BaselineCondition::Drifting:
        return SiteWords::tr("The middle skin temperature of the last hour is %1, %2 from the "
                             "usual. Tell the supervisor.")
            .arg(median, signedDelta(*baseline.shift));
    case BaselineCondition::DoNotScreen:
        return SiteWords::tr("The last hour's people read %1 from the usual. Use the clinical "
                             "thermometer and check door, draught, sun, camera and reference.")
            .arg(signedDelta(*baseline.shift));
    }
    return {};
}

QString word(CertificateStanding standing)
{
    switch (standing) {
    case CertificateStanding::None:
        return SiteWords::tr("no certificate date");
    case CertificateStanding::Valid:
        return SiteWords::tr("certificate valid");
    case CertificateStanding::ExpiresSoon:
        return SiteWords::tr("certificate expires soon");
    case CertificateStanding::Expired:
        return SiteWords::tr("certificate has expired");
    case CertificateStanding::Overridden:
        return SiteWords::tr("certificate expired, used all the same");
    case CertificateStanding::Unreadable:
        return SiteWords::tr("certificate date cannot be read");
    }
    return {};
}

QString sentence(CertificateStanding standing)
{
    switch (standing) {
    case CertificateStanding::None:
        return SiteWords::tr("No expiry date is entered, so nobody is warned of it.");
    case CertificateStanding::Valid:
        return SiteWords::tr("The certificate holds for more than 30 days. Nothing to do.");
    case CertificateStanding::ExpiresSoon:
        return SiteWords::tr("It ends within 30 days; after that nobody is judged. Have the "
                             "reference calibrated in time.");
    case CertificateStanding::Expired:
        return sentence(Reason::ReferenceExpired);
    case CertificateStanding::Overridden:
        return SiteWords::tr("An admin gave a reason to go on for now. Have the reference "
                             "calibrated.");
    case CertificateStanding::Unreadable:
        return SiteWords::tr("Nobody is judged. An admin enters the date under Settings.");
    }
    return {};
}

QString word(ReferenceGrade grade)
{
    switch (grade) {
    case ReferenceGrade::None:
        return SiteWords::tr("not trusted");
    case ReferenceGrade::Fair:
        return SiteWords::tr("fair");
    case ReferenceGrade::Good:
        return SiteWords::tr("good");
    }
    return {};
}

} // namespace haetae::ui
