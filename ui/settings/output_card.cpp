// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/output_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QStyle>
#include <algorithm>

#include "settings/output_form.h"
#include "settings/output_place.h"
#include "theme/output_words.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr std::size_t kExchanges = 6;

QLabel* label(const QString& name, const char* rank, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(name);
    made->setProperty("rank", QLatin1String(rank));
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText); // what a device answers is no mark-up
    return made;
}

QPushButton* button(const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString line(const OutputExchange& exchange)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(exchange.latency);
    return QStringLiteral("%1  %2  %3 %4  ·  %5 ms")
        .arg(clockTime(exchange.at), QString::fromStdString(exchange.command),
            exchange.good ? QStringLiteral("→") : QStringLiteral("▲"),
            QString::fromStdString(exchange.reply), QString::number(ms.count()));
}

} // namespace

OutputCard::OutputCard(const OutputConfig& config, bool isNew, int number, QWidget* parent)
    : QFrame(parent),
      nameInForce_(isNew ? std::string() : config.name)
{
    const QString name = QStringLiteral("output%1").arg(number);
    setObjectName(name);
    setProperty("surface", QStringLiteral("card"));
    head_ = label(name + QStringLiteral("_head"), "strong", this);
    place_ = label(name + QStringLiteral("_place"), "dim", this);
    test_ = button(name + QStringLiteral("_test"), this);
    open_ = button(name + QStringLiteral("_open"), this);
    open_->setCheckable(true);
    remove_ = button(name + QStringLiteral("_remove"), this);
    answer_ = label(name + QStringLiteral("_answer"), "text", this);
    answer_->hide();
    exchanges_ = label(name + QStringLiteral("_exchanges"), "label", this);
    exchanges_->hide();
    form_ = new OutputForm(config, name, this);
    form_->setVisible(isNew);
    setFocusProxy(form_);
    open_->setChecked(isNew);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    grid->setSpacing(8);
    grid->addWidget(head_, 0, 0);
    grid->addWidget(place_, 1, 0);
    grid->addWidget(test_, 0, 1, 2, 1);
    grid->addWidget(open_, 0, 2, 2, 1);
    grid->addWidget(remove_, 0, 3, 2, 1);
    grid->addWidget(answer_, 2, 0, 1, 4);
    grid->addWidget(exchanges_, 3, 0, 1, 4);
    grid->addWidget(form_, 4, 0, 1, 4);
    grid->setColumnStretch(0, 1);

    connect(open_, &QPushButton::toggled, this, [this](bool open) {
        form_->setVisible(open);
        retranslate();
    });
    connect(remove_, &QPushButton::clicked, this, &OutputCard::removeAsked);
    connect(test_, &QPushButton::clicked, this, [this] {
        standing_ = Test::Asked;
        showTest();
        Q_EMIT testAsked();
    });
    connect(form_, &OutputForm::edited, this, [this] {
        showHead();
        Q_EMIT edited();
    });
    retranslate();
}

OutputConfig OutputCard::typed() const
{
    return form_->typed();
}

void OutputCard::setError(const QString& key)
{
    open_->setChecked(true); // a hidden field could not take the focus
    if (!form_->setError(key))
        open_->setFocus(Qt::OtherFocusReason);
}

void OutputCard::showTested(const Result<std::string>& outcome)
{
    standing_ = outcome ? Test::Ordered : Test::Refused;
    if (!outcome)
        refusal_ = outcome.error();
    showTest();
}

void OutputCard::showExchanges(const std::vector<OutputExchange>& newestFirst)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kExchanges, newestFirst.size()); ++i)
        lines.append(line(newestFirst[i]));
    exchanges_->setText(lines.join(QLatin1Char('\n')));
    exchanges_->setVisible(!lines.isEmpty());
}

void OutputCard::showHead()
{
    const OutputConfig config = form_->typed();
    const QString name = QString::fromStdString(config.name);
    head_->setText(
        (name.isEmpty() ? tr("New output") : name) + QStringLiteral("  ·  ") + word(config.kind));
    const QString place = QString::fromStdString(placeOf(config));
    place_->setText(place);
    place_->setVisible(!place.isEmpty());
    for (QPushButton* one : {test_, open_, remove_})
        one->setAccessibleName(one->text() + QStringLiteral(" · ") + name);
}

void OutputCard::showTest()
{
    test_->setEnabled(!nameInForce_.empty() && standing_ != Test::Asked);
    answer_->setProperty(
        "rank", standing_ == Test::Refused ? QStringLiteral("error") : QStringLiteral("text"));
    answer_->style()->polish(answer_);
    switch (standing_) {
    case Test::Never:
        answer_->setText(nameInForce_.empty()
                ? tr("It can be tested after the next start of Haetae.")
                : QString());
        break;
    case Test::Asked:
        answer_->setText(tr("Asked …"));
        break;
    case Test::Ordered:
        answer_->setText(tr("It shows an alarm for two seconds now, marked as a test. What it "
                            "answers stands below and in the log."));
        break;
    case Test::Refused:
        answer_->setText(QStringLiteral("▲ ")
            + (refusal_.kind == ErrorKind::Unavailable
                    ? tr("It is not in use yet: start Haetae again, then test it.")
                    : sentence(refusal_.kind)));
        break;
    }
    answer_->setVisible(!answer_->text().isEmpty());
}

void OutputCard::retranslate()
{
    test_->setText(tr("Test"));
    open_->setText(open_->isChecked() ? tr("Hide fields") : tr("Change"));
    remove_->setText(tr("Remove"));
    form_->retranslate();
    showHead();
    showTest();
}

} // namespace haetae::ui
