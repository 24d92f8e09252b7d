// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages the settings have, and in which group.
#include "calibration/reference_guide_page.h"
#include "calibration/registration_page.h"
#include "calibration/site_check_page.h"
#include "calibration/validation_page.h"
#include "settings/cameras_page.h"
#include "settings/desk_page.h"
#include "settings/hours_page.h"
#include "settings/keys_page.h"
#include "settings/limit_page.h"
#include "settings/look_page.h"
#include "settings/outputs_page.h"
#include "settings/privacy_page.h"
#include "settings/reference_page.h"
#include "settings/settings_book.h"
#include "settings/settings_dialog.h"
#include "settings/sound_page.h"
#include "settings/storage_page.h"
#include "settings/users_page.h"
#include "settings/visitors_page.h"

namespace haetae::ui {

void SettingsDialog::addPages()
{
    using Group = SettingsGroup;
    book_->add(Group::Measuring, new LimitPage, "limitPage");
    book_->add(Group::Measuring, new ReferencePage, "referencePage");
    book_->add(Group::Measuring, new ReferenceGuidePage, "referenceGuidePage");
    book_->add(Group::Measuring, new SiteCheckPage(parts_.desk), "siteCheckPage");
    book_->add(Group::Measuring, new ValidationPage({parts_.validation, parts_.prompts}),
        "validationPage");
    book_->add(Group::Entrances, new CamerasPage(parts_.cameraKinds, parts_.cameras), "camerasPage");
    book_->add(Group::Entrances, new RegistrationPage, "registrationPage");
    book_->add(Group::Entrances, new HoursPage, "hoursPage");
    book_->add(Group::Entrances, new VisitorsPage, "visitorsPage");
    book_->add(Group::Alarms, new SoundPage, "soundPage");
    book_->add(Group::Alarms, new OutputsPage(parts_.exchanges), "outputsPage");
    book_->add(Group::People, new UsersPage(parts_.duty), "usersPage");
    book_->add(Group::People, new PrivacyPage(parts_.prompts), "privacyPage");
    book_->add(Group::People, new StoragePage, "storagePage");
    book_->add(Group::Desk, new DeskPage, "deskPage");
    book_->add(Group::Desk, new LookPage, "lookPage");
    book_->add(Group::Desk, new KeysPage, "keysPage");
    for (SettingsPage* page : pages()) {
        connect(page, &SettingsPage::commandAsked, this,
            [this](const DeskCommand& command) { parts_.submit(command); });
        connect(page, &SettingsPage::edited, this, [this] {
            if (loading_)
                return;
            touched_ = true;
            showChanges();
        });
    }
}

} // namespace haetae::ui
