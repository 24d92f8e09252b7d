// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/camera/camera_output.h"

#include <chrono>
#include <utility>

namespace haetae {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kLeast{100};

} // namespace

CameraSignalOutput::CameraSignalOutput(
    std::string name, const CameraOutputConfig& config, const Clock& clock, OutputJournal& journal)
    : name_(std::move(name)),
      config_(config),
      clock_(&clock),
      journal_(&journal)
{
}

Result<std::unique_ptr<AlarmOutput>> CameraSignalOutput::open(std::string name,
    const CameraOutputConfig& config, CameraSignals signals, const Clock& clock,
    OutputJournal& journal)
{
    std::unique_ptr<CameraSignalOutput> output(
        new CameraSignalOutput(std::move(name), config, clock, journal));
    const struct {
        const char* word;
        bool inUse;
        bool heard;
        CameraSignals::Send& send;
    } all[] = {{"light", config.light, false, signals.light},
        {"siren", config.siren, true, signals.siren},
        {"relay", config.relay.has_value(), false, signals.relay}};
    for (const auto& one : all) {
        if (one.inUse && !one.send)
            return fail(ErrorKind::Unsupported, "camera " + config.camera,
                std::string("has no ") + one.word + " that can be asked for",
                "switch it off in the settings of this output");
        if (one.inUse)
            output->lines_.push_back({one.word, std::move(one.send), one.heard, std::nullopt});
    }
    return std::unique_ptr<AlarmOutput>(std::move(output));
}

/// A siren that nobody stops is stopped in the end; a new alarm starts it again.
bool CameraSignalOutput::wanted(const AlarmState& state)
{
    const auto now = clock_->monotonic();
    if (state.unacknowledged > alarms_)
        newestAlarm_ = now;
    alarms_ = state.unacknowledged;
    return alarms_ > 0 && (config_.releaseAfter == 0s || now - newestAlarm_ < config_.releaseAfter);
}

Result<void> CameraSignalOutput::tell(Line& line, bool on, std::chrono::milliseconds within)
{
    line.confirmed.reset();
    const std::string command =
        "camera " + config_.camera + " " + line.word + (on ? " on" : " off");
    auto done = journal_->exchange(command, [&]() -> Result<std::string> {
        if (auto told = line.send(on, within); !told)
            return told.error();
        return std::string("taken");
    });
    if (done)
        line.confirmed = on;
    return done;
}

Result<void> CameraSignalOutput::apply(const AlarmState& state)
{
    const auto end = std::chrono::steady_clock::now() + kOutputAnswersWithin;
    const bool alarm = wanted(state);
    Result<void> outcome;
    for (Line& line : lines_) {
        const bool on = alarm && !(line.heard && state.audioInactive);
        if (!on && line.confirmed == false)
            continue;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            end - std::chrono::steady_clock::now());
        if (left < kLeast) // what is left of the time would only be wasted
            return outcome;
        if (auto told = tell(line, on, left); !told && outcome)
            outcome = told.error(); // a camera without a light may still have a siren
    }
    return outcome;
}

} // namespace haetae
