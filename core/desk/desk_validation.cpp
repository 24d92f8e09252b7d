// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <utility>

#include "base/atomic_file.h"
#include "desk/desk.h"
#include "desk/desk_rows.h"
#include "model/tokens.h"
#include "screening/validation_table.h"

namespace haetae {
namespace {

constexpr std::uintmax_t kLargestTable = 1024 * 1024;

std::string inKelvin(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%+.3f", value);
    return text;
}

std::string tokensOf(const std::vector<ValidationConcern>& concerns)
{
    std::string all;
    for (const ValidationConcern concern : concerns)
        all.append(all.empty() ? "" : " ").append(token(concern));
    return all;
}

/// Why no offset comes of it, most important first.
Error withheld(const SiteValidation& validation, const ValidationRule& rule)
{
    if (validation.has(ValidationConcern::TooFewPeople))
        return {ErrorKind::Conflict, "validation",
            std::to_string(validation.agreement.people) + " people are too few to sign for",
            "measure at least " + std::to_string(rule.minimumPeople)};
    if (validation.has(ValidationConcern::DoesNotFollow))
        return {ErrorKind::Conflict, "validation",
            "the camera's readings do not follow the clinical ones",
            "check camera and reference, then measure again"};
    return {ErrorKind::Conflict, "validation",
        "the offset is known to no better than "
            + inKelvin(validation.agreement.bias.interval.high - validation.agreement.bias.value)
                  .substr(1)
            + " K",
        "measure more people"};
}

} // namespace

Result<ValidationSheet> readPeople(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed)
        return fileError(file, failed.value());
    if (size > kLargestTable)
        return fail(ErrorKind::InvalidInput, file.filename().string(),
            "this is too large for a table of people", "choose another file");
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in && !in.eof())
        return fileError(file, EACCES);
    auto table = readValidationTable(text, file.filename().string());
    if (!table)
        return table.error();
    if (!table->faults.empty())
        return fail(ErrorKind::InvalidInput, file.filename().string(), table->faults[0].text(),
            "correct the table");
    if (table->people.size() > ValidationSheet::kMostPeople)
        return fail(ErrorKind::InvalidInput, file.filename().string(), "these are too many people",
            "choose 2000 at most");
    ValidationSheet sheet;
    sheet.people.assign(table->people.begin(), table->people.end());
    ValidationSheet wiped;
    wiped.people.swap(table->people);
    return sheet;
}

Result<SiteValidation> figuresOf(const ValidationSheet& sheet, const FeverRule& rule, WallTime now)
{
    if (sheet.validDays < 1 || sheet.validDays > ValidationSheet::kLongestDays)
        return fail(ErrorKind::InvalidInput, "validation",
            "it cannot hold for " + std::to_string(sheet.validDays) + " days",
            "choose 1 to " + std::to_string(ValidationSheet::kLongestDays));
    ValidationRule asked;
    asked.site = sheet.site;
    asked.limit = rule.limit;
    asked.validFor = std::chrono::hours(24 * sheet.validDays);
    return validateSite(sheet.people, sheet.thermometer, now, asked);
}

/// The figures are the desk's own: what a window says of them does not count.
Result<std::string> Desk::carryOut(const Session& session, const SignValidation& command)
{
    const WallTime now = parts_.clock->wall();
    const auto validation = figuresOf(command.sheet, parts_.settings.rule, now);
    if (!validation)
        return validation.error();
    if (!validation->recommended())
        return withheld(*validation, {});
    auto offset = siteOffsetOf(*validation, now);
    if (!offset)
        return offset.error();
    offset->people = validation->agreement.people;
    offset->signedBy = session.user;
    const Agreement& figures = validation->agreement;
    LogRow row = ownRow(RowKind::Setting, "validation_signed", session.user,
        detailJson({{"thermometer", command.sheet.thermometer},
            {"site", std::string(token(validation->site))},
            {"people_measured", std::to_string(figures.people)}, {"bias_k", inKelvin(figures.bias.value)},
            {"deviation_k", inKelvin(figures.deviation)},
            {"lower_limit_k", inKelvin(figures.lowerLimit.value)},
            {"upper_limit_k", inKelvin(figures.upperLimit.value)},
            {"concerns", tokensOf(validation->concerns)}, {"holds_until", offset->expires}}));
    if (store(std::move(row)) == Durability::NotStored)
        return fail(ErrorKind::Unavailable, "log", "this cannot be recorded, so it was not done",
            "restore the log first");
    Settings wanted = parts_.settings;
    wanted.rule.siteOffset = *offset;
    const std::string reason = offset->reason;
    return changeOrHold(session, std::move(wanted), reason);
}

Result<std::string> Desk::carryOut(const Session& session, const ExportSettings& command)
{
    if (store(ownRow(RowKind::Export, "settings_exported", session.user,
            detailJson({{"file", command.file.string()}})))
        == Durability::NotStored)
        return fail(ErrorKind::Unavailable, "log", "this cannot be recorded, so it was not done",
            "restore the log first");
    if (auto saved = saveSettings(parts_.settings, command.file); !saved)
        return saved.error();
    return command.file.string();
}

} // namespace haetae
