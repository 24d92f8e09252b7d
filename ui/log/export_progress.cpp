// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/export_progress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kParts = 1000; // of the bar
constexpr int kWide = 220; // px

} // namespace

ExportProgress::ExportProgress(QWidget* parent)
    : QWidget(parent),
      words_(new QLabel(this)),
      bar_(new QProgressBar(this)),
      cancel_(new QPushButton(this))
{
    setObjectName(QStringLiteral("exportProgress"));
    words_->setObjectName(QStringLiteral("exportProgressWords"));
    words_->setProperty("rank", QStringLiteral("label"));
    bar_->setObjectName(QStringLiteral("exportBar"));
    bar_->setRange(0, kParts);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(kWide);
    cancel_->setObjectName(QStringLiteral("cancelExport"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::kGap);
    row->addWidget(words_);
    row->addWidget(bar_);
    row->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        Q_EMIT cancelAsked();
    });
    hide();
    retranslate();
}

void ExportProgress::show(const ExportNotice& progress)
{
    progress_ = progress;
    if (isHidden())
        cancel_->setEnabled(true);
    setVisible(true);
    bar_->setValue(progress.all > 0 ? static_cast<int>(kParts * progress.done / progress.all) : 0);
    retranslate();
}

void ExportProgress::end()
{
    hide();
}

void ExportProgress::retranslate()
{
    const QLocale numbers;
    words_->setText(tr("Exporting: %1 of %2 rows")
                        .arg(numbers.toString(static_cast<qlonglong>(progress_.done)),
                            numbers.toString(static_cast<qlonglong>(progress_.all))));
    bar_->setAccessibleName(words_->text());
    cancel_->setText(tr("Cancel"));
}

void ExportProgress::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace haetae::ui
