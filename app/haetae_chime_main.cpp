// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <iostream>

#include "base/core_files.h"
#include "chime/chime.h"
#include "chime/line_pipe.h"

/// haetae-chime: makes the console's alarm sounds and proves them. One JSON line a command on
/// standard input, one JSON line a heartbeat on standard output; ends when its input closes.
int main(int argc, char** argv)
{
    if (!haetae::forbidCoreFiles())
        std::cerr << "haetae-chime: the system does not let core files be forbidden; going on\n";
    const QCoreApplication app(argc, argv);
    haetae::LinePipe pipe;
    haetae::Chime chime;
    QObject::connect(&pipe, &haetae::LinePipe::lineRead, &chime, &haetae::Chime::obey);
    QObject::connect(&pipe, &haetae::LinePipe::closed, &chime, [] { QCoreApplication::exit(0); });
    QObject::connect(&chime, &haetae::Chime::told, &pipe, &haetae::LinePipe::write);
    QObject::connect(
        &chime, &haetae::Chime::finished, &chime, [](int code) { QCoreApplication::exit(code); });
    return QCoreApplication::exec();
}
