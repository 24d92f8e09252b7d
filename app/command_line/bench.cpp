// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/bench.h"

#include <ctime>
#include <iostream>

#include "command_line/json_values.h"

namespace haetae::command_line {
namespace {

double threadMilliseconds()
{
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

} // namespace

std::vector<double> timesOf(int calls, const std::function<void()>& call)
{
    std::vector<double> times;
    for (int i = 0; i < calls; ++i) {
        const double before = threadMilliseconds();
        call();
        times.push_back(threadMilliseconds() - before);
    }
    return times;
}

void printComparison(const Comparison& c, bool json)
{
    if (json) {
        Json line{{"type", "bench"}, {"name", c.bench}, {"what", c.what},
            {"ms", rounded(c.milliseconds)}};
        if (!c.peer.empty()) {
            line["peer"] = c.peer;
            line["peer_ms"] = rounded(c.peerMilliseconds);
            line["ratio"] = rounded(c.peerMilliseconds / c.milliseconds, 2);
        }
        printLine(line);
        return;
    }
    std::cout << c.what << ": " << rounded(c.milliseconds) << " ms";
    if (!c.peer.empty())
        std::cout << "; " << c.peer << ": " << rounded(c.peerMilliseconds) << " ms, "
                  << rounded(c.peerMilliseconds / c.milliseconds, 2) << " times as long";
    std::cout << '\n';
}

void addBench(CLI::App& program, Job& job)
{
    auto* bench = program.add_subcommand(
        "bench", "Measure what the parts cost, beside a peer in the same run");
    bench->require_subcommand(1);
    addBenchCameras(*bench, job);
    addBenchDetection(*bench, job);
    addBenchMeasurement(*bench, job);
    addBenchPipeline(*bench, job);
    addBenchStorage(*bench, job);
    addBenchUi(*bench, job);
}

} // namespace haetae::command_line
