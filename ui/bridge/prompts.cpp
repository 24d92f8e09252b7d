// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/prompts.h"

#include <QFileDialog>
#include <QMessageBox>

namespace haetae::ui {

void WindowPrompts::askFileToSave(
    QWidget* parent, const SaveQuestion& question, std::function<void(std::filesystem::path)> then)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(question.typeName, question.suffix));
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.suggestedName);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [then = std::move(then)](const QString& file) {
            then(std::filesystem::path(file.toStdString()));
        });
    // show(), not exec() or open(): both would keep Space from the alarm card.
    dialog->setModal(false);
    dialog->show();
}

void WindowPrompts::askFileToOpen(
    QWidget* parent, const OpenQuestion& question, std::function<void(std::filesystem::path)> then)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(question.typeName, question.suffix));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [then = std::move(then)](const QString& file) {
            then(std::filesystem::path(file.toStdString()));
        });
    dialog->setModal(false);
    dialog->show();
}

void WindowPrompts::confirm(
    QWidget* parent, const QString& title, const QString& sentence, std::function<void()> then)
{
    auto* box = new QMessageBox(
        QMessageBox::Question, title, sentence, QMessageBox::Ok | QMessageBox::Cancel, parent);
    box->setObjectName(QStringLiteral("confirmBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::accepted, parent, std::move(then));
    box->setModal(false);
    box->show();
}

void WindowPrompts::tellError(QWidget* parent, const QString& title, const QString& sentence)
{
    auto* box = new QMessageBox(QMessageBox::Warning, title, sentence, QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("errorBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

} // namespace haetae::ui
