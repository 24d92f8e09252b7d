// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>
#include <QStringList>
#include <vector>

class QPdfWriter;

namespace haetae::ui {

/// What stands on every page of a report. *value*
struct SheetWords {
    QString title; ///< "Haetae: report of the day"
    QString about; ///< which desk, which time
    QString notice; ///< "screening aid, not a medical device"
    QString mark; ///< SIMULATION, RECORDING or nothing
};

/// One column of a printed table. *value*
struct SheetColumn {
    QString name;
    double width = 0.0; ///< share of the page's
};

/// Paper that is written from top to bottom, A4 after A4, black on white. Lengths in points (1/72
/// inch). *thread-bound*
class ReportSheet {
public:
    ReportSheet(QPdfWriter& paper, SheetWords words);
    ~ReportSheet();

    void heading(const QString& words);
    void paragraph(const QString& words);
    /// Label above value, so many in a line.
    void facts(const std::vector<std::pair<QString, QString>>& facts, int inLine = 4);
    /// What does not fit into a cell goes on in a further line of it.
    void table(const std::vector<SheetColumn>& columns, const std::vector<QStringList>& rows);
    /// Room of that height for a picture, on a new page when this one has no such room.
    [[nodiscard]] QRectF room(double height);

    [[nodiscard]] QPainter& painter() { return painter_; }
    [[nodiscard]] static QFont type(double points, bool bold = false);

private:
    void newPage();
    void frame();
    void tableHead(const std::vector<SheetColumn>& columns);
    /// Draws (or only measures) one row of cells; returns its height.
    double cells(const std::vector<SheetColumn>& columns, const QStringList& row, bool draw);

    QPdfWriter& paper_;
    SheetWords words_;
    QPainter painter_;
    double y_ = 0.0;
    int page_ = 0;
};

} // namespace haetae::ui
