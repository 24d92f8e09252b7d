// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/patlite_pns/patlite_tower.h"

#include <utility>

#include "alarm/patlite_pns/pns_frames.h"

namespace haetae {
namespace {

/// Command and data, e.g. "S 4 0 0 0 0 1".
std::string described(const Bytes& frame)
{
    std::string text(1, static_cast<char>(frame.at(2)));
    for (std::size_t i = 6; i < frame.size(); ++i)
        text += ' ' + std::to_string(frame[i]);
    return text;
}

} // namespace

PatliteTower::PatliteTower(std::string name, PatlitePnsConfig config, OutputJournal& journal)
    : name_(std::move(name)),
      config_(std::move(config)),
      journal_(&journal)
{
}

Result<void> PatliteTower::apply(const AlarmState& state)
{
    const Bytes frame = pnsFrame(signalOf(state, config_.buzzer), config_.model);
    const TcpPlace place{config_.host, config_.port};
    return journal_->exchange(described(frame), [&]() -> Result<std::string> {
        const auto answer = tcpExchange(place, frame, 1, kOutputAnswersWithin);
        if (!answer)
            return answer.error();
        if (answer->front() == kPnsTaken)
            return std::string("ACK");
        if (answer->front() == kPnsRefused)
            return fail(ErrorKind::Conflict, place.text(), "the tower refuses the command (NAK)",
                "check the model in the settings");
        return fail(ErrorKind::Corrupt, place.text(), "this is no answer of a Patlite tower",
            "check the address and the port");
    });
}

} // namespace haetae
