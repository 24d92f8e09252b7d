// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/drawn_exports.h"

#include <QFile>
#include <QProcess>
#include <catch2/catch.hpp>
#include <thread>

#include "bridge/language.h"
#include "core/storage/rows.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::test;

namespace {

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A log of one morning, and the report that was drawn of it. *thread-bound*
struct Drawn {
    explicit Drawn(LogOrigin origin = LogOrigin::Site, const std::string& actor = "kim",
        ExportFormat format = ExportFormat::Pdf)
    {
        auto log = EventLog::open(folder / "log", origin, EventLog::Access::ReadWrite);
        std::vector<LogRow> rows;
        for (int i = 1; i <= 60; ++i)
            rows.push_back(personRow(i * 60, 36.0 + (i % 12) / 10.0));
        for (int i = 0; i < 40; ++i) {
            const auto number = std::to_string(i);
            rows.push_back(alarmRow("raised-" + number, "alarm-" + number));
            rows.push_back(
                alarmRow("done-" + number, "alarm-" + number, "acknowledged", "acknowledged"));
            rows.back().actor = actor;
        }
        for (LogRow& row : rows)
            row.simulated = origin == LogOrigin::Simulation;
        REQUIRE(log->appendAll(rows));
        const auto key = SigningKey::readOrMake(folder / "key");
        REQUIRE(log->sign(*key, rows.back().at.wall));
        Result<ExportSummary> done = exportCancelled();
        std::thread([&] { // as the desk does
            done = drawnExports().at(format)(folder / "log", {}, file, {});
        })
            .join();
        if (!done)
            FAIL(done.error().line());
    }
    [[nodiscard]] QString path() const { return QString::fromStdString(file.string()); }
    /// Page after page, with a form feed behind each.
    [[nodiscard]] QString text() const
    {
        return outputOf(
            QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "day.pdf";
};

} // namespace

TEST_CASE("every page of a report says that this is no medical device, in both languages")
{
    LanguageSwitch language;
    for (const auto& [now, notice] :
        {std::pair(haetae::Language::English, QStringLiteral("not a medical device")),
            std::pair(haetae::Language::Korean, QStringLiteral("의료기기가 아닙니다"))}) {
        REQUIRE(language.apply(now));
        const Drawn report(LogOrigin::Simulation);
        QStringList pages = report.text().split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        CHECK(pages.size() >= 2);
        for (const QString& page : pages) {
            CHECK(page.contains(notice));
            CHECK(page.contains(QStringLiteral("SIMULATION")));
            CHECK(page.contains(QStringLiteral("+0.98 K")));
        }
        CHECK(pages.front().contains(QStringLiteral("60"))); // people
    }
    language.apply(haetae::Language::English);
}

TEST_CASE("a report carries its fonts and keeps the form for archives")
{
    const Drawn report;
    const QString fonts = outputOf(QStringLiteral("pdffonts"), {report.path()});
    const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    CHECK_FALSE(lines.isEmpty());
    for (const QString& line : lines)
        CHECK(line.contains(QStringLiteral("yes"))); // embedded
    CHECK(outputOf(QStringLiteral("pdfinfo"), {report.path()}).contains(QStringLiteral("PDF")));
    QFile file(report.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("pdfaid:part"));
}

TEST_CASE("hostile names in a log are printed as they are and nothing in the file acts on them")
{
    const Drawn report(LogOrigin::Site, "=cmd() (/JS) <b>kim</b> %s\\");
    const QString text = report.text();
    CHECK(text.contains(QStringLiteral("=cmd()")));
    QFile file(report.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* action : {"/JavaScript", "/JS ", "/Launch", "/URI", "/OpenAction"})
        CHECK_FALSE(bytes.contains(action));
}

TEST_CASE("a report that cannot be written leaves nothing and says why")
{
    const Drawn report;
    const auto refused = drawnExports().at(ExportFormat::Pdf)(
        report.folder / "log", {}, report.folder / "none" / "day.pdf", {});
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().line().empty());
    std::stop_source stop;
    stop.request_stop();
    ExportWatch watch;
    watch.stop = stop.get_token();
    const auto cancelled = drawnExports().at(ExportFormat::Pdf)(
        report.folder / "log", {}, report.folder / "cancelled.pdf", watch);
    REQUIRE_FALSE(cancelled);
    CHECK(isExportCancelled(cancelled.error()));
    CHECK_FALSE(std::filesystem::exists(report.folder / "cancelled.pdf"));
}

TEST_CASE("the seal on a hand-over sheet can be read by a camera and checks the log")
{
    const Drawn sheet(LogOrigin::Site, "kim", ExportFormat::Handover);
    const QString picture = QString::fromStdString((sheet.folder / "page").string());
    outputOf(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), sheet.path(),
            picture});
    QStringList arguments{QStringLiteral("--quiet"), QStringLiteral("--raw"),
        QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable")};
    for (const auto& entry : std::filesystem::directory_iterator(sheet.folder.path())) {
        if (entry.path().extension() == ".png")
            arguments.push_back(QString::fromStdString(entry.path().string()));
    }
    const QString read = outputOf(QStringLiteral("zbarimg"), arguments);
    const auto log = EventLog::openForReading(sheet.folder / "log");
    const auto heads = log->heads();
    REQUIRE(heads);
    CHECK(read.trimmed().toStdString() == headLine(heads->back()));
    const QString text = sheet.text();
    CHECK(text.contains(QStringLiteral("not a medical device")));
    CHECK(text.contains(QStringLiteral("taken over by")));
}
