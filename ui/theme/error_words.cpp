// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return ErrorWords::tr("This entry cannot be used. Correct it and try again.");
    case ErrorKind::Unsupported:
        return ErrorWords::tr("This version cannot do that. Ask the technician for an update.");
    case ErrorKind::NotFound:
        return ErrorWords::tr("It is not there. Check the name or the cable and try again.");
    case ErrorKind::Truncated:
        return ErrorWords::tr("The file ends too early. Copy it again from its origin.");
    case ErrorKind::Corrupt:
        return ErrorWords::tr("The file is damaged. Keep it and call the technician.");
    case ErrorKind::Unavailable:
        return ErrorWords::tr("It does not answer at the moment. Wait a little and try again.");
    case ErrorKind::PermissionDenied:
        return ErrorWords::tr(
            "This is not allowed here. Ask a supervisor or choose another place.");
    case ErrorKind::ResourceExhausted:
        return ErrorWords::tr("The disk or the memory is full. Call the technician.");
    case ErrorKind::Timeout:
        return ErrorWords::tr("It took too long. Try again.");
    case ErrorKind::Conflict:
        return ErrorWords::tr("Somebody has already done it. Look at the newest state.");
    case ErrorKind::Internal:
        return ErrorWords::tr("Haetae made a mistake here. It goes on; tell the technician.");
    }
    return {};
}

QString sentence(const Error& error)
{
    if (const QString fault = accountFault(error.reason); !fault.isEmpty())
        return fault;
    const QString subject = QString::fromStdString(error.subject);
    const QString reason = QString::fromStdString(error.reason);
    const QString detail =
        subject.isEmpty() || reason.isEmpty() ? subject + reason : subject + ": " + reason;
    if (detail.isEmpty())
        return sentence(error.kind);
    return sentence(error.kind) + QStringLiteral(" (") + detail + QStringLiteral(")");
}

} // namespace haetae::ui
