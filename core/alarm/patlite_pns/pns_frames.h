// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm/lamp_signal.h"
#include "model/config/output_config.h"
#include "net/tcp_exchange.h"

namespace haetae {

// Frames of Patlite's PNS command over TCP: "AB", the command, 0, the length of the data in two
// bytes, high first, the data. Source: PATLITE's public samples for LR5-LAN and LA6-POE.

/// Command S (run control), or C (clear) when everything is off.
[[nodiscard]] Bytes pnsFrame(const LampSignal& signal, PnsModel model);

inline constexpr std::uint8_t kPnsTaken = 0x06; // ACK
inline constexpr std::uint8_t kPnsRefused = 0x15; // NAK

} // namespace haetae
