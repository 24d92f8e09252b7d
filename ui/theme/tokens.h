// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <functional>

#include "model/config/look.h"
#include "model/screening_decision.h"

class QApplication;
class QObject;

namespace haetae::ui {

using Scheme = LookScheme;

/// Every colour of the console by what it means. *value*
struct Colours {
    QColor ground; ///< behind everything
    QColor surface; ///< cards, header
    QColor raised; ///< chips, fields
    QColor line;
    QColor text;
    QColor dim;
    QColor good;
    QColor normal;
    QColor recheck;
    QColor elevated;
    QColor elevatedGround; ///< behind text inside an alarm
    QColor onElevated; ///< text on `elevated`
    QColor onAlarm; ///< text on alarmGround()
    QColor unmeasurable;
    QColor label; ///< behind the figures over the picture
    QColor veil; ///< lifts a control off whatever lies behind it
    QColor simulationGround;
    QColor simulationLine;
    QColor simulationText;
};

/// Those of one scheme.
[[nodiscard]] const Colours& colours(Scheme scheme);
/// Those of the scheme in force. The reference stays good, and what it holds follows applyTheme().
[[nodiscard]] const Colours& colours();
/// For what is drawn over a picture: a light scheme stays dark there.
[[nodiscard]] const Colours& pictureColours();
[[nodiscard]] QColor verdictColour(const Colours& all, Verdict verdict);

/// Behind the window's parts while an alarm waits for an answer, in the two phases of its blinking;
/// dark enough for white words (7:1).
[[nodiscard]] QColor alarmGround(const Colours& all, bool bright);

/// Pixels at 100 %: spacing in steps of 4, type sizes, and the window's fixed parts.
namespace size {
inline constexpr int kGap = 12;
inline constexpr int kInset = 16;
inline constexpr int kControlRadius = 6;
inline constexpr int kCardRadius = 8;
inline constexpr int kTarget = 40; ///< least height of anything to click
inline constexpr int kMainAction = 56;
inline constexpr int kHeader = 56;
inline constexpr int kColumn = 460;
inline constexpr int kFooter = 132;

inline constexpr int kSmallest = 11; ///< of words that shrink before they are cut
inline constexpr int kCaption = 13;
inline constexpr int kLabel = 14;
inline constexpr int kText = 16;
inline constexpr int kTitle = 20;
inline constexpr int kClock = 24;
inline constexpr int kFigure = 28;
inline constexpr int kFace = 48;
inline constexpr int kReading = 84;
} // namespace size

/// Nanum Gothic, whose digits all have one width, with fallbacks for machines without it.
[[nodiscard]] QFont font(int pixels, bool bold = false);

/// With a capital first letter, for words that stand as a title.
[[nodiscard]] QString titled(const QString& words);

/// resources/style/console.qss with the colours filled in.
[[nodiscard]] QString styleSheet(Scheme scheme = Scheme::Dark);
/// Fusion, font, palette and style sheet for the whole application; may be called again with
/// another look while windows are open. Without motion nothing slides.
void applyTheme(QApplication& application, const Look& look = {});
/// Called back whenever another look is in force, as long as the context lives: for colours that
/// stand in style sheets of single widgets.
void whenLookChanges(QObject* context, const std::function<void()>& callback);

} // namespace haetae::ui
