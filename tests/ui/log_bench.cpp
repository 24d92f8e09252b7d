// SPDX-License-Identifier: GPL-3.0-or-later
// No test: what the log page costs over a long log, such as `haetaectl bench storage --keep` makes.
// log_bench LOG [PNG]
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>
#include <unistd.h>
#include <vector>

#include "bridge/language.h"
#include "log/log_filter_bar.h"
#include "log/log_page.h"
#include "support/fake_prompts.h"
#include "theme/tokens.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

double residentMegabytes()
{
    std::ifstream in("/proc/self/statm");
    double all = 0;
    double resident = 0;
    in >> all >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

double share(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times.empty()
        ? 0.0
        : times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1) + 0.5)];
}

bool awaitRows(const QTableView& table, int least)
{
    return QTest::qWaitFor([&] { return table.model()->rowCount() >= least; }, 60'000);
}

/// One step of the scroll bar, painted.
double frame(QTableView& table, int value)
{
    QElapsedTimer timer;
    timer.start();
    table.verticalScrollBar()->setValue(value);
    table.viewport()->repaint();
    QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application);
    LanguageSwitch language;
    if (argc < 2)
        return 2;
    const SystemClock clock;
    FakePrompts prompts;
    LogPage::Parts parts;
    parts.openLog = readerOf(std::filesystem::path(argv[1]));
    parts.clock = &clock;
    parts.session = {"park", haetae::Role::Admin};
    parts.prompts = &prompts;
    parts.submit = [](DeskCommand) {};
    parts.entrances = {{"east", QStringLiteral("East gate")}, {"west", QStringLiteral("West gate")},
        {"lobby", QStringLiteral("Lobby")}, {"gate", QStringLiteral("Car park")}};
    LogPage page(std::move(parts));
    page.resize(1460, 868);
    auto* table = page.findChild<QTableView*>(QStringLiteral("logTable"));
    page.findChild<LogFilterBar*>()->setDay(LogDay::All);
    QCoreApplication::processEvents();
    const double before = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    page.show();
    if (!awaitRows(*table, 1))
        return 3;
    table->viewport()->repaint();
    std::printf("first rows painted after %lld ms\n", static_cast<long long>(timer.elapsed()));
    (void)awaitRows(*table, 1000);
    std::printf("all %d rows in the scroll bar after %lld ms\n", table->model()->rowCount(),
        static_cast<long long>(timer.elapsed()));
    QTest::qWait(3000); // sums and curves
    std::mt19937 random(5);
    std::vector<double> steady;
    std::vector<double> jumps;
    const int end = table->verticalScrollBar()->maximum();
    for (int i = 0; i < 1500; ++i)
        steady.push_back(frame(*table, std::min(end, i * 3)));
    for (int i = 0; i < 500; ++i) {
        jumps.push_back(frame(*table, static_cast<int>(random() % static_cast<unsigned>(end + 1))));
        if (i % 10 == 0)
            QTest::qWait(60); // the rows come
    }
    std::printf("frame while scrolling: p50 %.1f ms, p99 %.1f ms; after jumps: p50 %.1f ms, p99 "
                "%.1f ms\n",
        share(steady, 0.5), share(steady, 0.99), share(jumps, 0.5), share(jumps, 0.99));
    std::printf("memory growth %.1f MB\n", residentMegabytes() - before);
    if (argc < 3)
        return 0;
    for (const Language one : {Language::English, Language::Korean}) {
        language.apply(one);
        table->verticalScrollBar()->setValue(0);
        QTest::qWait(500);
        table->selectRow(3);
        QTest::qWait(800);
        page.grab().save(QString::fromLocal8Bit(argv[2])
            + (one == Language::Korean ? QStringLiteral("-ko.png") : QStringLiteral("-en.png")));
    }
    return 0;
}
