// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_show.h"

#include <QApplication>
#include <QPixmap>
#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <iostream>

namespace haetae {

void showOnScreen(ui::ConsoleWindow& window, const ConsoleOptions& options)
{
    const auto screens = QGuiApplication::screens();
    if (options.screen < screens.size())
        window.setGeometry(screens.at(options.screen)->availableGeometry());
    else
        std::cerr << "haetae: there is no screen " << options.screen << "; using the first\n";
    if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
        window.resize(QSize(1920, 1080) / window.devicePixelRatioF()); // as that screen would be
        window.show();
    } else if (options.kiosk) {
        window.setKiosk(true);
    } else {
        window.showMaximized();
    }
}

void takeScreenshotLater(QWidget& window, const ConsoleOptions& options)
{
    const auto file = QString::fromStdString(options.screenshot.string());
    QTimer::singleShot(static_cast<int>(options.afterSeconds * 1000), &window, [&window, file] {
        if (window.grab().save(file, "PNG")) {
            QApplication::exit(0);
            return;
        }
        std::cerr << "haetae: " << file.toStdString()
                  << ": cannot be written; choose another folder\n";
        QApplication::exit(3);
    });
}

} // namespace haetae
