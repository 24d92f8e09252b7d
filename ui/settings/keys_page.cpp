// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keys_page.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

/// Takes one key, not a series, and gives Esc and Tab back to the window. *thread-bound* (UI)
class OneKeyEdit final : public QKeySequenceEdit {
public:
    using QKeySequenceEdit::QKeySequenceEdit;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const int key = event->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            event->ignore();
            return;
        }
        if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
            clear();
            return;
        }
        if (key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
            || key == Qt::Key_Meta)
            return;
        setKeySequence(QKeySequence(event->keyCombination()));
    }
    bool event(QEvent* event) override
    {
        // While a key is being chosen it must not do what it does now.
        if (event->type() == QEvent::ShortcutOverride
            && static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) {
            event->accept();
            return true;
        }
        return QKeySequenceEdit::event(event);
    }
};

} // namespace

KeysPage::KeysPage(QWidget* parent) : SettingsPage(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(size::kGap);
    hint_ = new QLabel(this);
    hint_->setProperty("rank", QStringLiteral("label"));
    hint_->setWordWrap(true);
    error_ = new QLabel(this);
    error_->setObjectName(QStringLiteral("keysError"));
    error_->setProperty("rank", QStringLiteral("error"));
    error_->setWordWrap(true);
    error_->hide();
    reset_ = new QPushButton(this);
    reset_->setObjectName(QStringLiteral("keysReset"));
    reset_->setMaximumWidth(360);
    column->addWidget(hint_);
    column->addWidget(error_);
    QGridLayout* grid = nullptr;
    column->addLayout(grid = new QGridLayout);
    grid->setHorizontalSpacing(size::kGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    for (const ConsoleKey& key : consoleKeys())
        addRow(grid, key.action);
    column->addWidget(reset_);
    column->addStretch();
    connect(reset_, &QPushButton::clicked, this, [this] {
        showKeys(KeyMap());
        Q_EMIT edited();
    });
    retranslate();
}

void KeysPage::addRow(QGridLayout* grid, ConsoleAction action)
{
    const int line = grid->rowCount();
    const QString name = QString::fromLatin1(
        QMetaEnum::fromType<ConsoleAction>().valueToKey(static_cast<int>(action)));
    Row row;
    row.action = action;
    row.name = new QLabel(this);
    grid->addWidget(row.name, line, 0);
    for (QKeySequenceEdit** edit : {&row.first, &row.second}) {
        *edit = new OneKeyEdit(this);
        (*edit)->setMaximumWidth(180);
        // Leaving it by Esc must stay possible for whoever has no mouse.
        (*edit)->setEnabled(action != ConsoleAction::Back);
        connect(*edit, &QKeySequenceEdit::keySequenceChanged, this, [this] {
            showConflict();
            Q_EMIT edited();
        });
    }
    row.first->setObjectName(QStringLiteral("key_") + name);
    row.second->setObjectName(QStringLiteral("key2_") + name);
    grid->addWidget(row.first, line, 1);
    grid->addWidget(row.second, line, 2);
    rows_.push_back(row);
}

QString KeysPage::title() const
{
    return tr("Keys");
}

void KeysPage::showKeys(const KeyMap& keys)
{
    for (const Row& row : rows_) {
        const auto both = keys.keys(row.action);
        row.first->setKeySequence(both.value(0));
        row.second->setKeySequence(both.value(1));
    }
    showConflict();
}

void KeysPage::load(const Settings& settings)
{
    showKeys(KeyMap::from(settings.keys));
}

KeyMap KeysPage::typed() const
{
    KeyMap keys;
    for (const Row& row : rows_) {
        QList<QKeySequence> both;
        for (const QKeySequenceEdit* edit : {row.first, row.second}) {
            if (!edit->keySequence().isEmpty())
                both.append(edit->keySequence());
        }
        keys.set(row.action, both);
    }
    return keys;
}

void KeysPage::store(Settings& settings) const
{
    settings.keys = typed().stored();
}

void KeysPage::showConflict()
{
    const auto conflict = typed().conflict();
    error_->setVisible(conflict.has_value());
    error_->setText(conflict ? QStringLiteral("▲ ") + sentence(*conflict) : QString());
}

bool KeysPage::check()
{
    showConflict();
    const auto conflict = typed().conflict();
    if (!conflict)
        return true;
    for (const Row& row : rows_) {
        if (row.action == conflict->other.value_or(conflict->action))
            row.first->setFocus(Qt::OtherFocusReason);
    }
    return false;
}

void KeysPage::retranslate()
{
    hint_->setText(tr("Click a field and press the key. Backspace leaves it empty. Letters are "
                      "only for when nothing is being typed; the second key works with every "
                      "input method."));
    reset_->setText(tr("All keys as built in"));
    for (const Row& row : rows_) {
        const QString what = titled(word(row.action));
        row.name->setText(what);
        row.first->setAccessibleName(tr("%1: key").arg(what));
        row.second->setAccessibleName(tr("%1: second key").arg(what));
        for (QKeySequenceEdit* edit : {row.first, row.second}) {
            if (auto* line = edit->findChild<QLineEdit*>()) {
                line->setAccessibleName(edit->accessibleName());
                line->setPlaceholderText(tr("no key"));
            }
        }
    }
    showConflict();
}

} // namespace haetae::ui
