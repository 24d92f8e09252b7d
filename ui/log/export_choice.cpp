// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/export_choice.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace haetae::ui {
namespace {

constexpr ExportFormat kFormats[] = {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Pdf,
    ExportFormat::Bundle, ExportFormat::Handover};

} // namespace

FormatWords words(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return {ExportChoice::tr("Table (CSV)"),
            ExportChoice::tr("Every column of every row, for any program."), QStringLiteral("csv")};
    case ExportFormat::Xlsx:
        return {ExportChoice::tr("Spreadsheet (XLSX)"),
            ExportChoice::tr("To sort and count; without the evidence behind each reading."),
            QStringLiteral("xlsx")};
    case ExportFormat::Pdf:
        return {ExportChoice::tr("Report to print (PDF)"),
            ExportChoice::tr("Counts, charts, alarms and changed settings of these days; the other "
                             "filters do not count."),
            QStringLiteral("pdf")};
    case ExportFormat::Handover:
        return {ExportChoice::tr("Hand-over sheet (PDF)"),
            ExportChoice::tr("What is open, put aside or switched off now, with the log's seal and "
                             "two lines to sign on."),
            QStringLiteral("pdf")};
    case ExportFormat::Bundle:
        break;
    }
    return {ExportChoice::tr("Evidence bundle (ZIP)"),
        ExportChoice::tr("Signed rows with a program that shows whether anything was changed."),
        QStringLiteral("zip")};
}

ExportChoice::ExportChoice(QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("exportLog"));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->setToolTipsVisible(true);
    for (const ExportFormat format : kFormats) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(
            QStringLiteral("export-") + QString::fromStdString(std::string(token(format))));
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT chosen(format); });
        actions_.push_back(action);
    }
    setMenu(menu);
    retranslate();
}

void ExportChoice::setMayExport(bool may)
{
    for (std::size_t i = 0; i < actions_.size(); ++i)
        actions_[i]->setEnabled(may || kFormats[i] == ExportFormat::Handover);
}

void ExportChoice::retranslate()
{
    setText(tr("Export (Ctrl+E)"));
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    for (std::size_t i = 0; i < actions_.size(); ++i) {
        const FormatWords known = words(kFormats[i]);
        actions_[i]->setText(known.name);
        actions_[i]->setToolTip(known.use);
    }
}

} // namespace haetae::ui
