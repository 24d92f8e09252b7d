// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/spot_panel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/words.h"

namespace haetae::ui {
namespace {

/// The translation context of the reading's words. *value*
struct SecondReadingWords {
    Q_DECLARE_TR_FUNCTIONS(SecondReadingWords)
};

constexpr int kBarHeight = 16;

} // namespace

QString secondReadingWords(const SecondReading& reading)
{
    if (!reading.oralEquivalent || !reading.skin)
        return titled(word(Verdict::Unmeasurable));
    QString words = figure(*reading.oralEquivalent);
    if (reading.u95)
        words += QLatin1Char(' ') + plusMinus(*reading.u95);
    words += QLatin1Char(' ') + unitWords();
    return SecondReadingWords::tr("%1 oral-equivalent · skin temperature %2 · %3")
        .arg(words, temperature(*reading.skin), word(reading.verdict));
}

QString captionOf(SpotRecheck::Standing standing)
{
    switch (standing) {
    case SpotRecheck::Standing::Nobody:
        return SecondReadingWords::tr("Stand here");
    case SpotRecheck::Standing::Several:
        return SecondReadingWords::tr("One person only");
    case SpotRecheck::Standing::Measuring:
        return SecondReadingWords::tr("Stand still");
    case SpotRecheck::Standing::Done:
        break;
    }
    return SecondReadingWords::tr("Done");
}

SpotPanel::SpotPanel(QWidget* parent) : QWidget(parent), colours_(colours())
{
    setObjectName(QStringLiteral("spotPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    status_ = new QLabel(this);
    status_->setObjectName(QStringLiteral("spotStatus"));
    status_->setFont(ui::font(size::kTitle, true));
    status_->setWordWrap(true);
    bar_ = new QWidget(this);
    bar_->setFixedHeight(kBarHeight);
    note_ = new QLabel(this);
    note_->setObjectName(QStringLiteral("spotNote"));
    note_->setProperty("rank", QStringLiteral("dim"));
    note_->setWordWrap(true);
    close_ = new QPushButton(this);
    close_->setObjectName(QStringLiteral("spotClose"));
    close_->setProperty("role", QStringLiteral("second"));
    close_->setAutoDefault(true);
    for (QWidget* part : std::initializer_list<QWidget*>{status_, bar_, note_, close_})
        column->addWidget(part);
    connect(close_, &QPushButton::clicked, this, &SpotPanel::cancelled);
    retranslate();
}

void SpotPanel::showSpot(const SpotRecheck& spot)
{
    standing_ = spot.standing();
    progress_ = spot.progress();
    switch (standing_) {
    case SpotRecheck::Standing::Nobody:
        status_->setText(tr("Ask the person to stand on the mark."));
        break;
    case SpotRecheck::Standing::Several:
        status_->setText(tr("Only one person may stand on the mark."));
        break;
    case SpotRecheck::Standing::Measuring:
        status_->setText(tr("Stand still and look at the camera."));
        break;
    case SpotRecheck::Standing::Done:
        status_->setText(spot.reading() ? secondReadingWords(*spot.reading()) : QString());
        break;
    }
    update();
}

void SpotPanel::retranslate()
{
    note_->setText(
        tr("A second reading by Haetae. Only a clinical thermometer's value closes the alarm."));
    close_->setText(tr("Back  [Esc]"));
    setAccessibleName(tr("Recheck here"));
}

void SpotPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF bar = QRectF(bar_->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colours_.dim, 1));
    painter.setBrush(colours_.surface);
    painter.drawRect(bar);
    QRectF done = bar;
    done.setWidth(bar.width() * progress_);
    painter.fillRect(done, colours_.normal);
}

} // namespace haetae::ui
