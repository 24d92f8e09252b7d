// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_detail_pane.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "log/log_words.h"
#include "model/tokens.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

QLabel* addLabel(QWidget* parent, const char* rank)
{
    auto* label = new QLabel(parent);
    label->setProperty("rank", QLatin1String(rank));
    label->setWordWrap(true);
    return label;
}

} // namespace

LogDetailPane::LogDetailPane(QWidget* parent)
    : QFrame(parent),
      plate_(new QLabel(this)),
      headline_(addLabel(this, "title")),
      figure_(addLabel(this, "figure")),
      unit_(addLabel(this, "label")),
      advice_(addLabel(this, "text")),
      lines_(new QGridLayout),
      acknowledge_(new QPushButton(this)),
      close_(new QPushButton(this))
{
    setProperty("surface", QStringLiteral("card"));
    setObjectName(QStringLiteral("detailPane"));
    plate_->setObjectName(QStringLiteral("detailOrigin"));
    plate_->setProperty("plate", QStringLiteral("simulation"));
    headline_->setObjectName(QStringLiteral("detailHeadline"));
    advice_->setObjectName(QStringLiteral("detailAdvice"));
    acknowledge_->setObjectName(QStringLiteral("acknowledgeRow"));
    acknowledge_->setProperty("role", QStringLiteral("main"));
    acknowledge_->setShortcut(QKeySequence(Qt::Key_A));
    close_->setObjectName(QStringLiteral("closeDetail"));
    connect(acknowledge_, &QPushButton::clicked, this, &LogDetailPane::acknowledgeAsked);
    connect(close_, &QPushButton::clicked, this, &LogDetailPane::closeAsked);

    auto* inner = new QWidget;
    inner->setLayout(lines_);
    lines_->setContentsMargins(0, 4, 8, 4);
    lines_->setHorizontalSpacing(size::kGap);
    lines_->setVerticalSpacing(8);
    lines_->setColumnMinimumWidth(0, 132);
    lines_->setColumnStretch(1, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("detailScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(8);
    column->addWidget(plate_, 0, Qt::AlignLeft);
    column->addWidget(headline_);
    auto* reading = new QHBoxLayout;
    reading->addWidget(figure_);
    reading->addWidget(unit_, 1, Qt::AlignBottom);
    column->addLayout(reading);
    column->addWidget(advice_);
    column->addWidget(scroll, 1);
    column->addWidget(acknowledge_);
    column->addWidget(close_);
    retranslate();
}

void LogDetailPane::present(
    const LogEntry& entry, const QString& entrance, const QString& mark, bool mayAcknowledge)
{
    plate_->setText(mark);
    plate_->setVisible(!mark.isEmpty());
    entry_ = entry;
    entrance_ = entrance;
    acknowledge_->setVisible(mayAcknowledge);
    fillLines();
}

void LogDetailPane::fillLines()
{
    const RowStory story = storyOf(entry_, entrance_);
    const Colours c = colours();
    const auto verdict = fromToken<Verdict>(entry_.row.verdict);
    headline_->setText(story.headline);
    figure_->setVisible(entry_.row.oralEquivalent.has_value());
    unit_->setVisible(entry_.row.oralEquivalent.has_value());
    if (entry_.row.oralEquivalent) {
        // The +- belongs to the skin temperature and stands there, not behind this figure.
        figure_->setText(celsius(*entry_.row.oralEquivalent));
        const QColor colour = verdict ? verdictColour(c, *verdict) : c.text;
        figure_->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
    }
    // A figure that led to no verdict must not read like one.
    unit_->setText(verdict == Verdict::Unmeasurable ? tr("oral-equivalent, not judged")
                                                    : tr("oral-equivalent"));
    advice_->setText(story.advice);
    advice_->setVisible(!story.advice.isEmpty());

    while (QLayoutItem* item = lines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const DetailLine& line : story.lines) {
        auto* label = addLabel(nullptr, "dim");
        label->setText(line.label);
        auto* value = addLabel(nullptr, "text");
        value->setTextFormat(Qt::PlainText);
        value->setText(
            QString(line.value).replace(QStringLiteral(" °C"), QStringLiteral("\u00a0°C")));
        // Aligned inside the label: a layout's alignment would ignore the height that wrapping
        // needs.
        for (auto* one : {label, value})
            one->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        lines_->addWidget(label, row, 0);
        lines_->addWidget(value, row, 1);
        lines_->setRowStretch(row++, 0);
    }
    lines_->setRowStretch(row, 1);
    makeRoom();
}

// A scroll area does not ask how high wrapped words become at its width, and would squeeze them.
void LogDetailPane::makeRoom()
{
    QWidget* inner = lines_->parentWidget();
    if (lines_->hasHeightForWidth())
        inner->setMinimumHeight(lines_->totalHeightForWidth(inner->width()));
}

void LogDetailPane::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    makeRoom();
}

void LogDetailPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillLines();
    }
    QFrame::changeEvent(event);
}

void LogDetailPane::retranslate()
{
    acknowledge_->setText(tr("Acknowledge (A)"));
    close_->setText(tr("Close details (Esc)"));
    // setText() takes the shortcut of the text, here none, so it must be set again.
    acknowledge_->setShortcut(QKeySequence(Qt::Key_A));
}

} // namespace haetae::ui
