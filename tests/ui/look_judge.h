// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QWidget>
#include <vector>

#include "bridge/language.h"
#include "support/pseudo_language.h"

namespace haetae::ui::test {

/// What the words are shown in: Korean, English, or longer than either.
enum class Speech { Korean, English, Pseudo };
[[nodiscard]] const std::vector<Speech>& speeches();

/// Switches the words of the program on as long as it lives. *thread-bound*
class Spoken {
public:
    explicit Spoken(Speech speech);
    ~Spoken();
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

    [[nodiscard]] QString code() const;

private:
    Speech speech_;
    LanguageSwitch words_;
    PseudoLanguage pseudo_;
};

/// The console's window in the size that QT_SCALE_FACTOR leaves of a full HD screen; from 300 % on
/// of a screen twice as wide and high. HAETAE_LOOK_SCREEN asks for another screen at 100 %.
[[nodiscard]] QSize screenSize();
/// What such a window has for a page.
[[nodiscard]] QSize pageSize();

/// No visible control without a name, no words cut off. With HAETAE_LOOK_DIR set the picture is
/// kept there for people to judge.
void judge(QWidget& shown, const QString& name, const Spoken& spoken);

} // namespace haetae::ui::test
