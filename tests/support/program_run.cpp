// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program_run.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

namespace haetae::test {
namespace {

using namespace std::chrono_literals;

std::string textOf(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

void redirect(const std::filesystem::path& file, int flags, int to)
{
    const int opened = ::open(file.c_str(), flags, 0600);
    if (opened < 0 || ::dup2(opened, to) < 0)
        ::_exit(126);
}

[[noreturn]] void become(const std::filesystem::path& program,
    const std::vector<std::string>& arguments, const std::filesystem::path& folder,
    const std::vector<std::string>& variables, const std::filesystem::path& capture,
    long mostFileBytes, const std::filesystem::path& input)
{
    if (mostFileBytes > 0) {
        const rlimit limit{static_cast<rlim_t>(mostFileBytes), static_cast<rlim_t>(mostFileBytes)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    }
    redirect(input.empty() ? "/dev/null" : input, O_RDONLY, STDIN_FILENO);
    redirect(capture / "out", O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    redirect(capture / "err", O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    for (const auto& variable : variables) {
        const auto equals = variable.find('=');
        if (equals == std::string::npos)
            ::unsetenv(variable.c_str());
        else
            ::setenv(variable.substr(0, equals).c_str(), variable.c_str() + equals + 1, 1);
    }
    std::vector<char*> argv{const_cast<char*>(program.c_str())};
    for (const auto& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    if (::chdir(folder.c_str()) == 0)
        ::execv(program.c_str(), argv.data());
    ::_exit(127);
}

} // namespace

std::vector<std::string> ProgramRun::errorLines() const
{
    std::vector<std::string> lines;
    std::istringstream text(errors);
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

ProgramRun runProgram(const std::filesystem::path& program,
    const std::vector<std::string>& arguments, const std::filesystem::path& folder,
    const std::vector<std::string>& variables, std::chrono::seconds most, long mostFileBytes,
    const std::filesystem::path& input)
{
    std::string pattern = (std::filesystem::temp_directory_path() / "haetae-run-XXXXXX").string();
    const std::filesystem::path capture = ::mkdtemp(pattern.data());
    const pid_t child = ::fork();
    if (child == 0)
        become(program, arguments, folder, variables, capture, mostFileBytes, input);
    ProgramRun run;
    const auto end = std::chrono::steady_clock::now() + most;
    int status = 0;
    while (::waitpid(child, &status, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() > end && !run.tooLong) {
            run.tooLong = true;
            ::kill(child, SIGKILL);
        }
        std::this_thread::sleep_for(5ms);
    }
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    run.output = textOf(capture / "out");
    run.errors = textOf(capture / "err");
    std::error_code ignored;
    std::filesystem::remove_all(capture, ignored);
    return run;
}

} // namespace haetae::test
