// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview_run.h"

#include <QApplication>
#include <QTranslator>
#include <cstdio>

#include "theme/tokens.h"

namespace haetae::ui::test {

int runPreview(int argc, char** argv, const char* name,
    const std::function<void(const QDir& folder, const QString& suffix)>& draw)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "%s FOLDER [QM-FILE]\n", name);
        return 2;
    }
    const QDir folder(arguments[1]);
    folder.mkpath(QStringLiteral("."));
    QTranslator translator;
    const bool korean = arguments.size() > 2 && translator.load(arguments[2]);
    if (korean)
        QApplication::installTranslator(&translator);
    draw(folder, korean ? QStringLiteral("_ko") : QStringLiteral("_en"));
    return 0;
}

} // namespace haetae::ui::test
