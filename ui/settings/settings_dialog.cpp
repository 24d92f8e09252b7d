// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_dialog.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/prompts.h"
#include "settings/settings_book.h"
#include "settings/settings_diff.h"
#include "settings/settings_page.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kButtonWidth = 180;
constexpr int kLookEveryMs = 1000; // people pass, a minute or a second apart
constexpr int kMostChanges = 110; // px: some five lines, and a bar for the rest

} // namespace

SettingsDialog::SettingsDialog(Parts parts, QWidget* parent)
    : QWidget(parent),
      parts_(std::move(parts)),
      title_(new QLabel(this)),
      import_(new QPushButton(this)),
      export_(new QPushButton(this)),
      readOnly_(new QLabel(this)),
      book_(new SettingsBook(this)),
      changes_(new QLabel(this)),
      changesScroll_(new QScrollArea(this)),
      ok_(new QPushButton(this)),
      cancel_(new QPushButton(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    title_->setProperty("rank", QStringLiteral("title"));
    title_->setObjectName(QStringLiteral("settingsTitle"));
    import_->setObjectName(QStringLiteral("settingsImport"));
    export_->setObjectName(QStringLiteral("settingsExport"));
    for (QPushButton* button : {import_, export_})
        button->setVisible(mayChange() && parts_.prompts);
    readOnly_->setObjectName(QStringLiteral("settingsReadOnly"));
    readOnly_->setProperty("rank", QStringLiteral("warning"));
    readOnly_->setWordWrap(true);
    readOnly_->setVisible(!mayChange());
    changes_->setObjectName(QStringLiteral("settingsChanges"));
    changes_->setWordWrap(true);
    ok_->setObjectName(QStringLiteral("settingsOk"));
    ok_->setProperty("role", QStringLiteral("main"));
    ok_->setVisible(mayChange());
    cancel_->setObjectName(QStringLiteral("settingsCancel"));
    cancel_->setProperty("role", QStringLiteral("second"));
    addPages();
    lay();
    connect(book_, &SettingsBook::turned, this, &SettingsDialog::showEntrances);
    connect(ok_, &QPushButton::clicked, this, &SettingsDialog::accept);
    connect(cancel_, &QPushButton::clicked, this, &SettingsDialog::cancel);
    connect(import_, &QPushButton::clicked, this, &SettingsDialog::askImport);
    connect(export_, &QPushButton::clicked, this, &SettingsDialog::askExport);
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    enter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &SettingsDialog::accept);
    load();
    retranslate();
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SettingsDialog::showEntrances);
    timer->start(kLookEveryMs);
    showEntrances();
}

void SettingsDialog::lay()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(size::kGap);
    head->addWidget(title_, 1);
    head->addWidget(import_);
    head->addWidget(export_);
    changesScroll_->setObjectName(QStringLiteral("settingsChangesScroll"));
    changesScroll_->setFrameShape(QFrame::NoFrame);
    changesScroll_->setFocusPolicy(Qt::NoFocus);
    changesScroll_->setWidgetResizable(true);
    changesScroll_->setWidget(changes_);
    changesScroll_->viewport()->setAutoFillBackground(false);
    changes_->setAutoFillBackground(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::kGap);
    buttons->addWidget(changesScroll_, 1);
    buttons->addWidget(cancel_, 0, Qt::AlignBottom);
    buttons->addWidget(ok_, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kGap, size::kGap, size::kGap, size::kGap);
    column->setSpacing(size::kGap);
    column->addLayout(head);
    column->addWidget(readOnly_);
    column->addWidget(book_, 1);
    column->addLayout(buttons);
}

const std::vector<SettingsPage*>& SettingsDialog::pages() const
{
    return book_->pages();
}

void SettingsDialog::setSettings(const Settings& settings)
{
    parts_.settings = settings;
    if (!touched_)
        load();
    showChanges();
}

void SettingsDialog::showEntrances()
{
    for (SettingsPage* page : pages())
        page->look();
    if (!parts_.entrances)
        return;
    const auto entrances = parts_.entrances();
    for (SettingsPage* page : pages())
        page->showEntrances(entrances);
}

int SettingsDialog::pageCount() const
{
    return static_cast<int>(pages().size());
}

int SettingsDialog::currentPage() const
{
    return book_->current();
}

void SettingsDialog::showPage(int index)
{
    book_->show(index);
}

void SettingsDialog::showPage(const char* name)
{
    for (std::size_t i = 0; i < pages().size(); ++i) {
        if (pages()[i]->objectName() == QLatin1String(name))
            showPage(static_cast<int>(i));
    }
}

void SettingsDialog::commandDone(const CommandDone& done)
{
    for (SettingsPage* page : pages())
        page->commandDone(done);
    if (done.command == "export_settings" && !done.outcome && parts_.prompts)
        parts_.prompts->tellError(this, tr("Settings"), sentence(done.outcome.error()));
}

void SettingsDialog::load()
{
    loading_ = true;
    imported_.reset();
    for (SettingsPage* page : pages()) {
        page->load(parts_.settings);
        page->setEnabled(mayChange());
    }
    loading_ = false;
    touched_ = false;
    showChanges();
}

Settings SettingsDialog::typed() const
{
    Settings settings = imported_.value_or(parts_.settings);
    for (const SettingsPage* page : pages())
        page->store(settings);
    // An entrance that goes takes the visitors' screen with it to the first.
    const auto& cameras = settings.cameras;
    if (std::none_of(cameras.begin(), cameras.end(), [&settings](const CameraConfig& camera) {
            return camera.id.value == settings.visitors.entrance;
        }))
        settings.visitors.entrance.clear();
    return settings;
}

void SettingsDialog::accept()
{
    if (!mayChange())
        return;
    QString reason;
    for (int i = 0; i < pageCount(); ++i) {
        SettingsPage* page = pages()[static_cast<std::size_t>(i)];
        book_->setUpdatesEnabled(false);
        const int before = currentPage();
        book_->show(i); // a hidden field could not take the focus
        const bool fine = page->check();
        if (fine)
            book_->show(before);
        book_->setUpdatesEnabled(true);
        if (!fine)
            return;
        if (reason.isEmpty())
            reason = page->reason();
    }
    if (reason.isEmpty() && imported_)
        reason = tr("from the file %1").arg(importedFrom_);
    const Settings wanted = typed();
    std::vector<CameraPassword> passwords;
    for (const SettingsPage* page : pages())
        for (CameraPassword& one : page->passwords())
            passwords.push_back(std::move(one));
    if (!changes(parts_.settings, wanted).empty())
        parts_.submit(ChangeSettings{wanted, reason.toStdString(), std::move(passwords)});
    touched_ = false;
    Q_EMIT closed();
}

void SettingsDialog::cancel()
{
    load();
    Q_EMIT closed();
}

void SettingsDialog::askExport()
{
    if (!parts_.prompts || !mayChange())
        return;
    parts_.prompts->askFileToSave(this,
        {tr("Save the settings in force as a file"), QStringLiteral("haetae-settings.toml"),
            tr("Settings"), QStringLiteral("toml")},
        [this](const std::filesystem::path& file) { parts_.submit(ExportSettings{file}); });
}

void SettingsDialog::askImport()
{
    if (!parts_.prompts || !mayChange())
        return;
    parts_.prompts->askFileToOpen(this,
        {tr("Take settings from a file"), tr("Settings"), QStringLiteral("toml")},
        [this](const std::filesystem::path& file) { importFrom(file); });
}

void SettingsDialog::importFrom(const std::filesystem::path& file)
{
    auto read = loadSettings(file);
    if (!read) {
        if (parts_.prompts)
            parts_.prompts->tellError(this, tr("Settings"), sentence(read.error()));
        return; // what was typed stays
    }
    loading_ = true;
    imported_ = std::move(*read);
    importedFrom_ = QString::fromStdString(file.filename().string());
    for (SettingsPage* page : pages())
        page->load(*imported_);
    loading_ = false;
    touched_ = true;
    showChanges();
}

void SettingsDialog::showChanges()
{
    const QStringList changes = changesInWords(parts_.settings, typed());
    changes_->setProperty(
        "rank", changes.isEmpty() ? QStringLiteral("dim") : QStringLiteral("strong"));
    changes_->style()->polish(changes_);
    changes_->setText(!mayChange() ? QString()
            : changes.isEmpty()
            ? tr("Nothing is changed yet.")
            : tr("OK will change: %1").arg(changes.join(QStringLiteral("  ·  "))));
    const int room = std::max(200, changesScroll_->viewport()->width());
    const int needed = std::max(changes_->heightForWidth(room), ok_->sizeHint().height());
    changesScroll_->setFixedHeight(std::min(needed, kMostChanges));
}

bool SettingsDialog::event(QEvent* event)
{
    // Not a shortcut: the window has one for Esc too, and two would silence each other.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void SettingsDialog::hideEvent(QHideEvent* event)
{
    // However the page is left, what was typed and not sent is gone.
    if (!event->spontaneous())
        load();
    QWidget::hideEvent(event);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsDialog::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showChanges();
}

void SettingsDialog::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    book_->shown()->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::retranslate()
{
    title_->setText(tr("Settings"));
    import_->setText(tr("Take from a file …"));
    export_->setText(tr("Save as a file …"));
    readOnly_->setText(tr("You see the settings but cannot change them: only an admin may. Call "
                          "one if something is wrong."));
    book_->retranslate();
    showEntrances();
    ok_->setText(tr("OK (Ctrl+Enter)"));
    cancel_->setText(mayChange() ? tr("Cancel (Esc)") : tr("Close (Esc)"));
    for (QPushButton* button : {ok_, cancel_})
        button->setMinimumWidth(std::max(kButtonWidth, button->sizeHint().width()));
    showChanges();
}

} // namespace haetae::ui
