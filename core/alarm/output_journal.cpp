// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/output_journal.h"

#include <utility>

namespace haetae {

OutputJournal::OutputJournal(const Clock& clock, std::size_t keeps) : clock_(&clock), keeps_(keeps)
{
}

void OutputJournal::note(OutputExchange exchange)
{
    const std::lock_guard lock(mutex_);
    exchanges_.push_front(std::move(exchange));
    if (exchanges_.size() > keeps_)
        exchanges_.pop_back();
}

void OutputJournal::tellLog(std::string remark)
{
    const std::lock_guard lock(mutex_);
    if (remarks_.size() < keeps_) // nobody may be there to take them
        remarks_.push_back(std::move(remark));
}

std::vector<std::string> OutputJournal::takeForLog()
{
    const std::lock_guard lock(mutex_);
    return std::exchange(remarks_, {});
}

std::vector<OutputExchange> OutputJournal::newest() const
{
    const std::lock_guard lock(mutex_);
    return {exchanges_.begin(), exchanges_.end()};
}

std::optional<OutputExchange> OutputJournal::last() const
{
    const std::lock_guard lock(mutex_);
    if (exchanges_.empty())
        return std::nullopt;
    return exchanges_.front();
}

} // namespace haetae
