// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <opencv2/core.hpp>

#include "base/core_files.h"
#include "command_line/command.h"

namespace cl = haetae::command_line;

int main(int argc, char** argv)
{
    if (!haetae::forbidCoreFiles())
        std::cerr << "haetaectl: the system does not let core files be forbidden; going on\n";
    cv::setNumThreads(1); // our threads are the parallelism
    CLI::App program("haetaectl: everything Haetae does, without a window", "haetaectl");
    program.set_version_flag("--version", HAETAE_VERSION);
    program.require_subcommand(1);
    cl::Job job;
    cl::addReplay(program, job);
    cl::addSimulate(program, job);
    cl::addEvaluate(program, job);
    cl::addLog(program, job);
    cl::addModels(program, job);
    cl::addDoctor(program, job);
    cl::addBench(program, job);
    cl::addSettings(program, job);
    cl::addOutputs(program, job);
    cl::addCamera(program, job);
    cl::addUser(program, job);
    cl::addFlatField(program, job);
    cl::addCameraTrials(program, job);
    cl::addRecord(program, job);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return program.exit(success);
    } catch (const CLI::ParseError& error) {
        std::cerr << "haetaectl: " << cl::usageProblem(program, error) << '\n';
        return cl::kUsage;
    }
    try {
        return job ? job() : cl::kUsage;
    } catch (const std::exception& error) { // a library's exception that nobody expected is our bug
        std::cerr << "haetaectl: internal error: " << error.what() << "; please report it\n";
        return cl::kUnreadable;
    }
}
