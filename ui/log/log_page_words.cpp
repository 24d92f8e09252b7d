// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QTableView>

#include "bridge/prompts.h"
#include "log/export_choice.h"
#include "log/export_progress.h"
#include "log/kept_picture_view.h"
#include "log/log_detail_pane.h"
#include "log/log_page.h"
#include "log/log_table_model.h"
#include "theme/words.h"

namespace haetae::ui {

void LogPage::exportProgressed(const ExportNotice& progress)
{
    progress_->show(progress);
    retranslateExport();
}

void LogPage::commandDone(const CommandDone& done)
{
    if (done.command == commandToken(LookAtPictures{}) && !done.outcome)
        detail_->pictures().tell(sentence(done.outcome.error()));
    if (done.command != commandToken(ExportLog{}))
        return;
    progress_->end();
    retranslateExport();
    if (done.outcome)
        foot_->setText(tr("Exported to %1").arg(QString::fromStdString(*done.outcome)));
    else if (isExportCancelled(done.outcome.error()))
        foot_->setText(tr("Export cancelled. No file was written."));
    else
        parts_.prompts->tellError(this, tr("Not exported"), sentence(done.outcome.error()));
}

/// One export at a time; guards hand over and call somebody for the rest.
void LogPage::retranslateExport()
{
    export_->retranslate();
    const bool mayExport = parts_.session.role != haetae::Role::Guard;
    const bool running = progress_->isVisibleTo(this);
    export_->setMayExport(mayExport);
    export_->setEnabled(!running);
    export_->setToolTip(running ? tr("An export is running. Wait for it or cancel it.")
            : mayExport         ? QString()
                                : tr("A supervisor or admin exports the log. Call one."));
}

void LogPage::retranslate()
{
    title_->setText(tr("Log"));
    retranslateExport();
    showCharts_->setText(tr("Curves"));
    table_->setAccessibleName(tr("Rows of the log"));
    model_->retranslate();
    setState(state_);
    fitColumns();
}

void LogPage::retranslateTotals()
{
    const bool rows = state_ == State::Rows;
    foot_->setText(rows ? tr("%n row(s). Arrow keys read one in full.", nullptr, model_->rowCount())
                        : QString());
    if (!sums_) {
        totals_->clear();
        return;
    }
    const LogTotals& sums = sums_->totals;
    const QStringList parts{tr("%n people", nullptr, sums.people),
        tr("%n judged", nullptr, sums.judged), tr("%n alarm(s)", nullptr, sums.alarms),
        tr("%n confirmed", nullptr, sums.confirmed),
        tr("%n false alarm(s)", nullptr, sums.falseAlarms),
        tr("%n normal on recheck", nullptr, sums.recheckedNormal)};
    totals_->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace haetae::ui
