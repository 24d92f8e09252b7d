// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/privacy_diff.h"

#include <QCoreApplication>

namespace haetae::ui {

/// The translation context of this file. *value*
struct PrivacyDiff {
    Q_DECLARE_TR_FUNCTIONS(PrivacyDiff)
};

namespace {

QString kept(const PictureKeeping& keeping)
{
    return keeping.keep ? PrivacyDiff::tr("kept for %1 h").arg(keeping.keepFor.count())
                        : PrivacyDiff::tr("not kept");
}

QString text(const std::string& words)
{
    return words.empty() ? PrivacyDiff::tr("(empty)") : QString::fromStdString(words);
}

void add(QStringList& lines, const QString& name, const QString& before, const QString& after)
{
    if (before != after)
        lines.append(QStringLiteral("%1 %2 → %3").arg(name, before, after));
}

} // namespace

QStringList privacyChangesInWords(const PrivacyRule& before, const PrivacyRule& after)
{
    QStringList lines;
    add(lines, PrivacyDiff::tr("Thermal pictures"), kept(before.thermalCrops),
        kept(after.thermalCrops));
    add(lines, PrivacyDiff::tr("Visible pictures"), kept(before.visiblePictures),
        kept(after.visiblePictures));
    add(lines, PrivacyDiff::tr("Basis of thermal pictures"), text(before.thermalCrops.legalBasis),
        text(after.thermalCrops.legalBasis));
    add(lines, PrivacyDiff::tr("Basis of visible pictures"),
        text(before.visiblePictures.legalBasis), text(after.visiblePictures.legalBasis));
    const auto clips = [](const PrivacyRule& rule) {
        return rule.alarmClips ? PrivacyDiff::tr("kept") : PrivacyDiff::tr("not kept");
    };
    add(lines, PrivacyDiff::tr("Clips of alarms"), clips(before), clips(after));
    add(lines, PrivacyDiff::tr("Whom visitors may ask"), text(before.contact), text(after.contact));
    return lines;
}

} // namespace haetae::ui
