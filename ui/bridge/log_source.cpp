// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_source.h"

#include <QMetaObject>

namespace haetae::ui {

LogSource::LogSource(OpenLogReader open, QObject* parent) : QObject(parent), open_(std::move(open))
{
    thread_ = std::jthread([this](std::stop_token stop) { run(std::move(stop)); });
}

LogSource::~LogSource()
{
    thread_.request_stop();
    thread_.join();
}

void LogSource::ask(LogQuestion question)
{
    slot_.put({++askedTicket_, std::move(question)});
}

void LogSource::run(std::stop_token stop)
{
    LogReader reader;
    while (auto ticket = slot_.take(stop)) {
        auto answer = [&]() -> Result<LogAnswer> {
            if (!reader) {
                auto opened = open_();
                if (!opened)
                    return tl::unexpected<Error>(opened.error());
                reader = std::move(*opened);
            }
            return reader(ticket->question);
        }();
        if (!answer)
            reader = nullptr; // the next question opens the database anew
        QMetaObject::invokeMethod(
            this,
            [this, number = ticket->number, answer = std::move(answer)] {
                deliver(number, answer);
            },
            Qt::QueuedConnection);
    }
}

void LogSource::deliver(std::uint64_t ticket, Result<LogAnswer> answer)
{
    if (ticket != askedTicket_)
        return; // a newer question is on its way
    answeredTicket_ = ticket;
    if (answer)
        Q_EMIT answered(std::make_shared<const LogAnswer>(std::move(*answer)));
    else
        Q_EMIT failed(answer.error());
}

} // namespace haetae::ui
