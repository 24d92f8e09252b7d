// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/repeat_files.h"

#include <QFile>
#include <iostream>
#include <string>

#include "melody.h"

namespace haetae {

bool RepeatFiles::write(ui::ChimePattern pattern, int everyMs)
{
    const auto i = static_cast<std::size_t>(pattern);
    if (everyMs_[i] == everyMs)
        return false;
    everyMs_[i] = everyMs;
    paths_[i].clear();
    if (everyMs == 0)
        return true;
    const std::string name = ui::token(pattern).toStdString();
    const std::string wave = wavFile(synthesise(repeatedEvery(name, everyMs / 1000.0)));
    // A name of its own: Qt keeps what it has read by name.
    const QString path = folder_.filePath(
        QStringLiteral("%1_%2.wav").arg(ui::token(pattern), QString::number(everyMs)));
    QFile file(path);
    const auto bytes = static_cast<qint64>(wave.size());
    if (file.open(QIODevice::WriteOnly) && file.write(wave.data(), bytes) == bytes && file.flush())
        paths_[i] = path;
    else
        std::cerr << "haetae-chime: " << path.toStdString()
                  << ": cannot be written, sounding in the built-in rhythm; free some space\n";
    return true;
}

QString RepeatFiles::path(ui::ChimePattern pattern) const
{
    const QString& written = paths_[static_cast<std::size_t>(pattern)];
    return written.isEmpty()
        ? QStringLiteral(":/sounds/") + ui::token(pattern) + QStringLiteral("_repeat.wav")
        : written;
}

} // namespace haetae
