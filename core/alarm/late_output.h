// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "alarm/alarm_output.h"
#include "alarm/output_journal.h"

namespace haetae {

/// An output that is opened on its own thread, with the first state and again until it succeeds:
/// one with a missing file or device is a dead output, not a console that does not start.
/// *thread-bound*; its journal is thread-safe.
class LateOutput final : public AlarmOutput {
public:
    using Open = std::function<Result<std::unique_ptr<AlarmOutput>>(OutputJournal&)>;
    LateOutput(std::string name, const Clock& clock, Open open);

    [[nodiscard]] Result<void> apply(const AlarmState& state) override;
    [[nodiscard]] std::string name() const override { return name_; }
    void close() override { output_.reset(); }
    [[nodiscard]] OutputJournal* journal() override { return &journal_; }

private:
    std::string name_;
    OutputJournal journal_;
    Open open_;
    std::unique_ptr<AlarmOutput> output_;
};

} // namespace haetae
