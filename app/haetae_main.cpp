// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLoggingCategory>
#include <QTimer>
#include <csignal>
#include <iostream>
#include <opencv2/core.hpp>

#include "base/core_files.h"
#include "bench_ui.h"
#include "demo_album.h"
#include "draw_report.h"
#include "live_console.h"
#include "theme/tokens.h"
#include "window_show.h"

namespace {

volatile std::sig_atomic_t askedToEnd = 0; // the one thing that a signal handler may touch

bool displayIsMissing()
{
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char** argv)
{
    if (!haetae::forbidCoreFiles())
        std::cerr << "haetae: the system does not let core files be forbidden; going on\n";
    cv::setNumThreads(1); // our threads are the parallelism
    const auto parsed = haetae::parseConsoleOptions(argc, argv);
    if (const int* code = std::get_if<int>(&parsed))
        return *code;
    const auto& options = std::get<haetae::ConsoleOptions>(parsed);
    const bool offScreen = displayIsMissing() || !options.report.file.empty();
    if (offScreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt's complaints that there is no desktop would be a newcomer's first lines.
        QLoggingCategory::setFilterRules("default.warning=false");
    }
    const haetae::Look look = haetae::lookOf(options);
    if (look.scalePercent != 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(look.scalePercent / 100.0));
    QApplication application(argc, argv);
    QApplication::setApplicationName("haetae");
    haetae::ui::applyTheme(application, look);
    haetae::ui::LanguageSwitch language;
    if (!options.report.file.empty())
        return haetae::drawReport(options, language);
    if (options.benchAlarms > 0)
        return haetae::benchUi(options.benchAlarms);
    if (offScreen && options.screenshot.empty())
        return haetae::makeDemoAlbum(options, language);

    const auto clock = haetae::makeClock(options);
    auto console = haetae::LiveConsole::make(options, *clock, language);
    if (!console) {
        std::cerr << "haetae: " << console.error().line() << '\n';
        return console.error().kind == haetae::ErrorKind::InvalidInput ? 2 : 3;
    }
    haetae::showOnScreen((*console)->window(), options);
    std::signal(SIGINT, [](int) { askedToEnd = 1; });
    std::signal(SIGTERM, [](int) { askedToEnd = 1; });
    QTimer ending;
    QObject::connect(&ending, &QTimer::timeout, &application, [] {
        if (askedToEnd != 0)
            QApplication::exit(0);
    });
    ending.start(100);
    if (!options.screenshot.empty())
        haetae::takeScreenshotLater((*console)->window(), options);
    return QApplication::exec();
}
