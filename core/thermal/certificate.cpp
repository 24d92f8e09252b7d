// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/certificate.h"

#include <algorithm>

namespace haetae {

namespace {

constexpr std::chrono::hours kWarnBefore{30 * 24};
constexpr std::chrono::hours kDay{24};

bool blank(const std::string& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
}

} // namespace

CertificateStanding standingOf(const ReferenceCertificate& certificate, WallTime now)
{
    if (blank(certificate.expires))
        return CertificateStanding::None;
    const auto lastDay = parseIsoTime(certificate.expires);
    const bool dateOnly = certificate.expires.size() == 10;
    if (!lastDay || !dateOnly)
        return CertificateStanding::Unreadable;
    const WallTime end = *lastDay + kDay;
    if (now >= end)
        return blank(certificate.expiredOverride) ? CertificateStanding::Expired
                                                  : CertificateStanding::Overridden;
    return now >= end - kWarnBefore ? CertificateStanding::ExpiresSoon : CertificateStanding::Valid;
}

bool permitsTrust(CertificateStanding standing)
{
    return standing != CertificateStanding::Expired && standing != CertificateStanding::Unreadable;
}

} // namespace haetae
