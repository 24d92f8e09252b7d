// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haetae::account_fault {

// Reasons in Errors about users and sign-in. A window knows them and says them in its language.

inline constexpr const char* kTooShort = "a password has at least 8 characters";
inline constexpr const char* kTooLong = "a password has at most 128 characters";
inline constexpr const char* kControlCharacters = "a password has no control characters";
inline constexpr const char* kIsTheName = "the password is the user's name";
inline constexpr const char* kBadName = "a name has 1 to 32 characters and no blanks at its ends";
inline constexpr const char* kReservedName = "the log uses this name for itself";
inline constexpr const char* kUserExists = "there is a user of this name";
inline constexpr const char* kNoUser = "there is no user of this name";
inline constexpr const char* kNoRole = "a user is guard, supervisor or admin";
inline constexpr const char* kLastAdmin = "it is the last admin who can sign in";
inline constexpr const char* kWrong = "user or password is wrong";
inline constexpr const char* kLockedOut = "too many wrong passwords";
inline constexpr const char* kDisabled = "this user is disabled";
inline constexpr const char* kMustChange = "your password was set by somebody else";
inline constexpr const char* kOwnPassword = "your own password is changed with the old one";
inline constexpr const char* kNoSession = "this session is over";
inline constexpr const char* kSamePerson = "whoever asked for a change cannot confirm it";
inline constexpr const char* kNoConfirmer = "a supervisor or admin has to confirm";
inline constexpr const char* kNothingPending = "no change waits for a second person";
inline constexpr const char* kAlarmWaits = "an alarm waits for an answer";
inline constexpr const char* kSetUpAlready = "this desk has its users already";
inline constexpr const char* kNotSetUp = "this desk has no users yet";
inline constexpr const char* kReason = "this needs a reason";
inline constexpr const char* kNeedsSecond = "two people are needed, or the reason for one alone";

} // namespace haetae::account_fault
