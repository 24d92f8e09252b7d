// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/outputs_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <charconv>

#include "model/tokens.h"
#include "settings/output_card.h"
#include "settings/settings_checks.h"
#include "settings/settings_field.h"
#include "theme/output_words.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr OutputKind kKinds[]{OutputKind::UsbLamp, OutputKind::Modbus, OutputKind::Mqtt,
    OutputKind::Webhook, OutputKind::PatlitePns, OutputKind::Camera};

QLabel* label(const char* name, const char* rank, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setProperty("rank", QLatin1String(rank));
    made->setWordWrap(true);
    return made;
}

/// Which output and key an Error of the settings speaks of: "output[2].host". *value*
struct Blame {
    std::size_t output = 0;
    QString key;
};

std::optional<Blame> blameOf(const Error& error)
{
    const std::string& subject = error.subject;
    const auto open = subject.find('[');
    const auto close = subject.find("].");
    Blame blame;
    if (open == std::string::npos || close == std::string::npos
        || std::from_chars(subject.data() + open + 1, subject.data() + close, blame.output).ec
            != std::errc())
        return std::nullopt;
    blame.key = QString::fromStdString(subject.substr(close + 2));
    return blame;
}

} // namespace

OutputsPage::OutputsPage(Exchanges exchanges, QWidget* parent)
    : SettingsPage(parent),
      exchangesOf_(std::move(exchanges)),
      column_(new QVBoxLayout(this)),
      list_(new QVBoxLayout),
      meaning_(label("outputsMeaning", "label", this)),
      start_(label("outputsStart", "label", this)),
      none_(label("outputsNone", "dim", this)),
      kind_(new QComboBox(this)),
      add_(new QPushButton(this))
{
    kind_->setObjectName(QStringLiteral("outputsKind"));
    for (const OutputKind kind : kKinds)
        kind_->addItem(QString(), static_cast<int>(kind));
    ignoreStrayWheel(*kind_);
    add_->setObjectName(QStringLiteral("outputsAdd"));
    add_->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(size::kGap);
    row->addWidget(kind_);
    row->addWidget(add_);
    row->addStretch();
    list_->setSpacing(size::kGap);
    column_->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column_->setSpacing(size::kGap);
    for (QWidget* part : {meaning_, start_, none_})
        column_->addWidget(part);
    column_->addLayout(list_);
    column_->addLayout(row);
    column_->addStretch();
    connect(add_, &QPushButton::clicked, this, &OutputsPage::addNew);
    retranslate();
}

QString OutputsPage::title() const
{
    return tr("Outputs");
}

OutputCard* OutputsPage::addCard(const OutputConfig& config, bool isNew)
{
    auto* card = new OutputCard(config, isNew, ++made_, this);
    cards_.push_back(card);
    list_->addWidget(card);
    card->show(); // at once, so that its fields can take the focus
    connect(card, &OutputCard::edited, this, &SettingsPage::edited);
    connect(card, &OutputCard::removeAsked, this, [this, card] {
        removeCard(card);
        Q_EMIT edited();
    });
    connect(card, &OutputCard::testAsked, this, [this, card] {
        asked_.push_back(card->nameInForce());
        Q_EMIT commandAsked(TestOutput{card->nameInForce()});
    });
    showNone();
    return card;
}

void OutputsPage::removeCard(OutputCard* card)
{
    std::erase(cards_, card);
    list_->removeWidget(card);
    card->hide();
    card->deleteLater();
    showNone();
}

/// "relay", "relay-2": a name that nobody has to think of.
std::string OutputsPage::freeName(OutputKind kind) const
{
    const std::string plain = std::string(token(kind));
    const auto taken = [this](const std::string& name) {
        return std::any_of(cards_.begin(), cards_.end(),
            [&name](const OutputCard* card) { return card->typed().name == name; });
    };
    std::string name = plain;
    for (int i = 2; taken(name); ++i)
        name = plain + "-" + std::to_string(i);
    return name;
}

void OutputsPage::addNew()
{
    OutputConfig config;
    config.kind = static_cast<OutputKind>(kind_->currentData().toInt());
    config.name = freeName(config.kind);
    addCard(config, true)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void OutputsPage::showNone()
{
    none_->setVisible(cards_.empty());
}

void OutputsPage::load(const Settings& settings)
{
    const bool same = std::equal(cards_.begin(), cards_.end(), settings.outputs.begin(),
        settings.outputs.end(), [](const OutputCard* card, const OutputConfig& config) {
            return card->nameInForce() == config.name && card->typed() == config;
        });
    cameras_ = settings.cameras;
    if (!same) {
        while (!cards_.empty())
            removeCard(cards_.back());
        for (const OutputConfig& config : settings.outputs)
            addCard(config, false);
    }
    showNone();
    look();
}

void OutputsPage::store(Settings& settings) const
{
    settings.outputs.clear();
    for (const OutputCard* card : cards_)
        settings.outputs.push_back(card->typed());
}

bool OutputsPage::check()
{
    Settings typed;
    store(typed);
    Checks checks;
    checkOutputs(typed.outputs, cameras_, checks);
    const auto fine = checks.result();
    if (fine)
        return true;
    if (const auto blame = blameOf(fine.error()); blame && blame->output < cards_.size())
        cards_[blame->output]->setError(blame->key);
    return false;
}

void OutputsPage::look()
{
    if (!exchangesOf_)
        return;
    for (OutputCard* card : cards_) {
        if (!card->nameInForce().empty())
            card->showExchanges(exchangesOf_(card->nameInForce()));
    }
}

void OutputsPage::commandDone(const CommandDone& done)
{
    if (asked_.empty() || done.command != commandToken(TestOutput{}))
        return;
    for (OutputCard* card : cards_) {
        if (card->nameInForce() == asked_.front())
            card->showTested(done.outcome);
    }
    asked_.pop_front();
    look();
}

void OutputsPage::retranslate()
{
    meaning_->setText(tr("Lamps, relays, brokers and web addresses that show alarms beside the "
                         "screen and this desk's own sound. Changes count from the next start of "
                         "Haetae."));
    start_->setText(tr("At every start all lamps are switched off first, so that none stays lit "
                       "from before; alarms that are still open then light them again. An output "
                       "that does not answer is an alarm itself."));
    none_->setText(tr("No outputs yet: alarms show on the screen and sound at this desk."));
    for (int i = 0; i < kind_->count(); ++i)
        kind_->setItemText(i, word(static_cast<OutputKind>(kind_->itemData(i).toInt())));
    kind_->setAccessibleName(tr("Kind of the new output"));
    add_->setText(tr("Add output"));
    for (OutputCard* card : cards_)
        card->retranslate();
}

} // namespace haetae::ui
