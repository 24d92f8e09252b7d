// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <algorithm>

#include "people/set_up_page.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kButtonWidth = 180;

} // namespace

void SetUpPage::retranslate()
{
    texts_[Desk]->setText(tr(
        "Four short steps, and this desk has its people. Alarms work meanwhile and can be answered "
        "on the right. There is no default password: you choose every one."));
    texts_[Admin]->setText(tr(
        "The admin makes users and changes settings. Choose your own name and a password of 8 "
        "characters or more; a short sentence is easy to remember. Nobody can read it later, not "
        "even Haetae."));
    texts_[Second]->setText(tr(
        "The limit, the site offset and the reference temperature decide who alarms. A change of "
        "these needs two people: an admin asks for it, and another supervisor or admin confirms it "
        "with a password of their own. Let that person type it here now."));
    const Settings& settings = link_->settings();
    const QString offset = signedDelta(settings.rule.siteOffset.value);
    texts_[Provisional]->setText(
        tr("What is provisional until somebody has checked it at this site:\n\n"
           "· Limit %1 oral-equivalent: the built-in one.\n"
           "· Site offset %2, from published studies and not from here: header, log and exports "
           "call it provisional until this site has validated its own.\n"
           "· Reference temperature: nobody is judged until it is set as its certificate says.\n"
           "· Privacy: numbers only. No picture of any kind is stored.\n\n"
           "Haetae is a screening aid and no medical device: recheck with a clinical "
           "thermometer.")
            .arg(temperature(settings.rule.limit), offset));
    // Offered in its own words: whoever cannot read the other must find it.
    language_->setText(tr("한국어", "the other language, in its own words"));
    language_->setAccessibleName(tr("Switch the language"));
    desk_->setWords(tr("Name of this desk, for header and exports"));
    admin_->setWords(tr("Your name, as you will type it to sign in"));
    for (FormLine* line : {adminPassword_, secondPassword_})
        line->setWords(tr("Password"));
    for (FormLine* line : {adminAgain_, secondAgain_})
        line->setWords(tr("Password again"));
    two_->setText(tr("Two people (recommended)"));
    one_->setText(tr("One person decides alone here; header and log will say so"));
    second_->setWords(tr("Name of the second person"));
    secondRole_->setAccessibleName(tr("Role of the second person"));
    for (int i = 0; i < secondRole_->count(); ++i)
        secondRole_->setItemText(
            i, titled(word(static_cast<Role>(secondRole_->itemData(i).toInt()))));
    alone_->setWords(tr("Why, for the log"));
    later_->setText(tr("Later"));
    back_->setText(tr("Back"));
    showStep();
}

void SetUpPage::showStep()
{
    const int step = steps_->currentIndex();
    const QString titles[] = {tr("Set up this desk"), tr("The admin"), tr("The second person"),
        tr("What is provisional")};
    title_->setText(titles[step]);
    setAccessibleName(titles[step]);
    progress_->setText(tr("Step %1 of %2").arg(step + 1).arg(static_cast<int>(kSteps)));
    const bool pair = two_->isChecked();
    for (FormLine* line : {second_, secondPassword_, secondAgain_})
        line->setShown(pair);
    secondRole_->setVisible(pair);
    alone_->setShown(!pair);
    back_->setEnabled(step > Desk && !asked_.valid());
    next_->setEnabled(!asked_.valid());
    next_->setText(asked_.valid() ? tr("Setting up …")
            : step == Provisional ? tr("Understood, set up")
                                  : tr("Next (Enter)"));
    for (QPushButton* button : {later_, back_, next_})
        button->setMinimumWidth(std::max(kButtonWidth, button->sizeHint().width()));
}

} // namespace haetae::ui
