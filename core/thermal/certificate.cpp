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

/// YYYY-MM-DD and nothing else.
bool plainDate(const std::string& text)
{
    const std::string form = "0000-00-00";
    if (text.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '0' ? !digit : text[i] != form[i])
            return false;
    }
    return true;
}

} // namespace

CertificateStanding standingOf(const ReferenceCertificate& certificate, WallTime now)
{
    if (blank(certificate.expires))
        return CertificateStanding::None;
    const auto lastDay = parseIsoTime(certificate.expires);
    if (!lastDay || !plainDate(certificate.expires))
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
