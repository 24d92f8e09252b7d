// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QSocketNotifier;

namespace haetae {

/// Lines in on standard input, lines out on standard output; never blocks. *thread-bound*
class LinePipe : public QObject {
    Q_OBJECT
public:
    explicit LinePipe(QObject* parent = nullptr);

    /// Dropped when the reader does not keep up: the next heartbeat tells the same.
    void write(const QByteArray& line);

Q_SIGNALS:
    void lineRead(const QByteArray& line);
    /// The other side has gone.
    void closed();

private:
    void readInput();

    QSocketNotifier* notifier_;
    QByteArray pending_;
};

} // namespace haetae
