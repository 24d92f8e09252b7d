// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <array>
#include <utility>

#include "model/account_faults.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

namespace fault = account_fault;

/// The translation context of this file. *value*
struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

constexpr std::array kFaults{
    std::pair{fault::kTooShort,
        QT_TRANSLATE_NOOP("AccountWords",
            "A password has at least 8 characters. A short "
            "sentence is easy to remember.")},
    std::pair{fault::kTooLong,
        QT_TRANSLATE_NOOP("AccountWords", "A password has at most 128 characters.")},
    std::pair{fault::kControlCharacters,
        QT_TRANSLATE_NOOP("AccountWords", "Use letters, digits, signs and blanks.")},
    std::pair{
        fault::kIsTheName, QT_TRANSLATE_NOOP("AccountWords", "The password must not be the name.")},
    std::pair{fault::kBadName, QT_TRANSLATE_NOOP("AccountWords", "A name has 1 to 32 characters.")},
    std::pair{fault::kReservedName,
        QT_TRANSLATE_NOOP("AccountWords", "The log uses this name for itself. Choose another.")},
    std::pair{fault::kUserExists,
        QT_TRANSLATE_NOOP("AccountWords", "There is a user of this name already.")},
    std::pair{fault::kNoUser, QT_TRANSLATE_NOOP("AccountWords", "There is no user of this name.")},
    std::pair{
        fault::kNoRole, QT_TRANSLATE_NOOP("AccountWords", "Choose guard, supervisor or admin.")},
    std::pair{fault::kLastAdmin,
        QT_TRANSLATE_NOOP("AccountWords",
            "This is the last admin who can sign in. Make another "
            "admin first.")},
    std::pair{fault::kWrong,
        QT_TRANSLATE_NOOP("AccountWords",
            "User or password is wrong. Look at the Caps Lock key "
            "and at 한/영, then type both again.")},
    std::pair{fault::kLockedOut,
        QT_TRANSLATE_NOOP("AccountWords",
            "Too many wrong passwords. Wait, or have an admin "
            "unlock the user.")},
    std::pair{fault::kDisabled,
        QT_TRANSLATE_NOOP("AccountWords", "This user is disabled. Ask an admin.")},
    std::pair{fault::kMustChange,
        QT_TRANSLATE_NOOP("AccountWords",
            "Somebody else set this password. Sign in and change "
            "it first.")},
    std::pair{fault::kOwnPassword,
        QT_TRANSLATE_NOOP("AccountWords",
            "Change your own password at your name in the "
            "header.")},
    std::pair{fault::kNoSession,
        QT_TRANSLATE_NOOP("AccountWords", "Nobody is signed in. Sign in and try again.")},
    std::pair{
        fault::kSamePerson, QT_TRANSLATE_NOOP("AccountWords", "Two different people are needed.")},
    std::pair{fault::kNoConfirmer,
        QT_TRANSLATE_NOOP("AccountWords", "Only a supervisor or an admin can confirm.")},
    std::pair{fault::kNothingPending,
        QT_TRANSLATE_NOOP("AccountWords",
            "This change does not wait any more. Ask for it "
            "again.")},
    std::pair{fault::kAlarmWaits,
        QT_TRANSLATE_NOOP("AccountWords",
            "An alarm waits for an answer. Acknowledge it before "
            "the shift is handed over.")},
    std::pair{fault::kSetUpAlready,
        QT_TRANSLATE_NOOP("AccountWords", "This desk has its users already. Sign in.")},
    std::pair{fault::kNotSetUp,
        QT_TRANSLATE_NOOP("AccountWords", "This desk has no users yet. Set it up first.")},
    std::pair{fault::kReason, QT_TRANSLATE_NOOP("AccountWords", "Type a reason for the log.")},
    std::pair{fault::kNeedsSecond,
        QT_TRANSLATE_NOOP("AccountWords",
            "Name a second person, or say why one person decides "
            "alone here.")},
};

} // namespace

QString accountFault(const std::string& reason)
{
    for (const auto& [known, words] : kFaults) {
        if (reason == known)
            return AccountWords::tr(words);
    }
    return {};
}

QString waitWords(std::chrono::seconds wait)
{
    const int seconds = static_cast<int>(wait.count());
    return seconds < 120 ? AccountWords::tr("%1 s").arg(seconds)
                         : AccountWords::tr("%1 minutes").arg((seconds + 59) / 60);
}

} // namespace haetae::ui
