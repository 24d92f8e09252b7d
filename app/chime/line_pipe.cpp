// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/line_pipe.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace haetae {
namespace {

constexpr qsizetype kLongestLine = 4096;

/// Only a pipe: a terminal's flags are shared with the shell behind it.
void neverBlockPipe(int descriptor)
{
    struct stat kind { };
    if (::fstat(descriptor, &kind) == 0 && S_ISFIFO(kind.st_mode))
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

} // namespace

LinePipe::LinePipe(QObject* parent)
    : QObject(parent),
      notifier_(new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this))
{
    std::signal(SIGPIPE, SIG_IGN);
    neverBlockPipe(STDIN_FILENO);
    neverBlockPipe(STDOUT_FILENO);
    connect(notifier_, &QSocketNotifier::activated, this, &LinePipe::readInput);
}

void LinePipe::readInput()
{
    std::array<char, 4096> chunk{};
    const ssize_t got = ::read(STDIN_FILENO, chunk.data(), chunk.size());
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        notifier_->setEnabled(false);
        Q_EMIT closed();
        return;
    }
    pending_.append(chunk.data(), static_cast<qsizetype>(got));
    for (qsizetype end = pending_.indexOf('\n'); end >= 0; end = pending_.indexOf('\n')) {
        const QByteArray line = pending_.left(end);
        pending_.remove(0, end + 1);
        Q_EMIT lineRead(line);
    }
    if (pending_.size() > kLongestLine)
        pending_.clear();
}

void LinePipe::write(const QByteArray& line)
{
    const QByteArray out = line + '\n';
    const ssize_t wrote = ::write(STDOUT_FILENO, out.constData(), static_cast<size_t>(out.size()));
    if (wrote < 0 && errno == EPIPE)
        Q_EMIT closed();
}

} // namespace haetae
