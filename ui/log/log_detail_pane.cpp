// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_detail_pane.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "log/kept_picture_view.h"
#include "log/log_words.h"
#include "log/site_symbol.h"
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
      site_(new SiteSymbol(this)),
      noPicture_(addLabel(this, "dim")),
      pictures_(new KeptPictureView(this)),
      lines_(new QGridLayout),
      acknowledge_(new QPushButton(this)),
      erase_(new QPushButton(this)),
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
    erase_->setObjectName(QStringLiteral("eraseRow"));
    noPicture_->setObjectName(QStringLiteral("noPicture"));
    connect(erase_, &QPushButton::clicked, this, &LogDetailPane::eraseAsked);
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
    auto* place = new QHBoxLayout;
    place->setSpacing(size::kGap);
    place->addWidget(site_);
    place->addWidget(noPicture_, 1);
    column->addLayout(place);
    column->addWidget(pictures_);
    column->addWidget(scroll, 1);
    column->addWidget(acknowledge_);
    column->addWidget(erase_);
    column->addWidget(close_);
    retranslate();
}

void LogDetailPane::present(Content content)
{
    const bool another = content.entry.id != content_.entry.id
        || content.pictures != content_.pictures || content.mayLook != content_.mayLook;
    content_ = std::move(content);
    if (another)
        pictures_->offer(content_.pictures, content_.mayLook);
    plate_->setText(content_.mark);
    plate_->setVisible(!content_.mark.isEmpty());
    acknowledge_->setVisible(content_.mayAcknowledge);
    erase_->setVisible(content_.mayErase);
    fillLines();
}

void LogDetailPane::fillLines()
{
    const LogEntry& entry = content_.entry;
    const RowStory story = storyOf(entry, content_.entrance);
    const auto site = fromToken<FacialSite>(entry.row.site);
    const bool judged = site && entry.row.skin.has_value();
    site_->setVisible(judged);
    noPicture_->setVisible(judged);
    site_->setSite(judged ? site : std::nullopt);
    if (judged)
        noPicture_->setText((content_.pictures > 0 ? tr("Measured at: %1")
                                                   : tr("No picture is kept. Measured at: %1"))
                                .arg(word(*site)));
    const Colours c = colours();
    const auto verdict = fromToken<Verdict>(entry.row.verdict);
    headline_->setText(story.headline);
    figure_->setVisible(entry.row.oralEquivalent.has_value());
    unit_->setVisible(entry.row.oralEquivalent.has_value());
    if (entry.row.oralEquivalent) {
        // The +- belongs to the skin temperature and stands there, not behind this figure.
        figure_->setText(temperature(*entry.row.oralEquivalent));
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
    for (const DetailLine& line : story.lines)
        addLine(row++, line.label, line.value);
    if (content_.history.size() > 1) {
        addLine(row++, tr("Handling"), tr("%n row(s)", nullptr, int(content_.history.size())));
        for (const LogEntry& one : content_.history)
            addLine(row++, QStringLiteral("· ") + clockTime(one.row.at.wall),
                QStringLiteral("%1 · %2").arg(
                    whatWord(one.row), QString::fromStdString(one.row.actor)));
    }
    lines_->setRowStretch(row, 1);
    makeRoom();
}

void LogDetailPane::addLine(int row, const QString& text, const QString& words)
{
    auto* label = addLabel(nullptr, "dim");
    label->setText(text);
    auto* value = addLabel(nullptr, "text");
    value->setTextFormat(Qt::PlainText);
    value->setText(QString(words).replace(QStringLiteral(" °"), QStringLiteral("\u00a0°")));
    // Aligned inside the label: a layout's alignment would ignore the height that wrapping needs.
    for (auto* one : {label, value})
        one->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    lines_->addWidget(label, row, 0);
    lines_->addWidget(value, row, 1);
    lines_->setRowStretch(row, 0);
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
    erase_->setText(tr("Erase personal data …"));
    close_->setText(tr("Close details (Esc)"));
    // setText() takes the shortcut of the text, here none, so it must be set again.
    acknowledge_->setShortcut(QKeySequence(Qt::Key_A));
}

} // namespace haetae::ui
