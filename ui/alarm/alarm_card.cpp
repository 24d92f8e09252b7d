// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_card.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <algorithm>

#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kLowWindow = 900;
constexpr int kLowReading = 40;
const QString kDot = QStringLiteral(" · ");

QLabel* label(const char* name, const QFont& type, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setFont(type);
    return made;
}

} // namespace

AlarmCard::AlarmCard(ConsoleLink& link, QWidget* parent)
    : QFrame(parent),
      link_(&link),
      colours_(colours())
{
    setObjectName(QStringLiteral("alarmCard"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    build();
    connectAnswers();
    retranslate();
}

void AlarmCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, 0, size::kInset, 14);
    column->setSpacing(4);

    QHBoxLayout* titleRow = nullptr;
    column->addLayout(titleRow = new QHBoxLayout);
    title_ = new FittedLabel(this, size::kClock, true);
    title_->setObjectName(QStringLiteral("alarmTitle"));
    title_->setFixedHeight(bar());
    elapsed_ = label("alarmElapsed", ui::font(size::kClock, true), this);
    for (QLabel* words : std::initializer_list<QLabel*>{title_, elapsed_})
        words->setProperty("ink", QStringLiteral("on-elevated"));
    titleRow->addWidget(title_, 1);
    titleRow->addWidget(elapsed_);

    QHBoxLayout* figures = nullptr;
    column->addLayout(figures = new QHBoxLayout);
    figures->setSpacing(10);
    reading_ = label("alarmReading", ui::font(size::kReading, true), this);
    tolerance_ = label("alarmTolerance", ui::font(size::kFigure), this);
    figures->addWidget(reading_, 0, Qt::AlignBottom);
    figures->addWidget(tolerance_, 1, Qt::AlignBottom);
    tolerance_->setContentsMargins(0, 0, 0, 14);
    basis_ = label("alarmBasis", ui::font(size::kText - 1), this);
    basis_->setWordWrap(true);
    column->addWidget(basis_);
    storage_ = label("alarmStorage", ui::font(size::kText, true), this);
    storage_->setWordWrap(true);
    storage_->setMargin(8);
    column->addWidget(storage_);

    level_ = label("alarmLevel", ui::font(size::kText, true), this);
    level_->setWordWrap(true);
    level_->setMargin(6);
    level_->setProperty("plate", QStringLiteral("inverse"));
    column->addWidget(level_);
    strip_ = new PersonStrip(this);
    column->addWidget(strip_);

    QGridLayout* grid = nullptr;
    column->addLayout(grid = facts_ = new QGridLayout);
    grid->setContentsMargins(0, 6, 0, 8);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    const char* names[] = {
        "alarmEntrance", "alarmPlace", "alarmSite", "alarmSecond", "alarmClinical", "alarmAdvice"};
    for (int i = 0; i < kRows; ++i)
        rows_[i] = addRow(grid, names[i], rowTitles_[i]);
    answer_ = new AlarmAnswer(this);
    column->addWidget(answer_);
}

void AlarmCard::setLow(bool low)
{
    title_->setPixels(low ? size::kTitle : size::kClock);
    elapsed_->setFont(ui::font(low ? size::kTitle : size::kClock, true));
    reading_->setFont(ui::font(low ? kLowReading : size::kReading, true));
    tolerance_->setFont(ui::font(low ? size::kTitle : size::kFigure));
    tolerance_->setContentsMargins(0, 0, 0, low ? 6 : 14);
    low_ = low;
    layout()->setContentsMargins(size::kInset, 0, size::kInset, low ? 6 : 14);
    layout()->setSpacing(low ? 2 : 4);
    facts_->setContentsMargins(0, low ? 2 : 6, 0, low ? 2 : 8);
    facts_->setVerticalSpacing(low ? 2 : 7);
    for (QLabel* plate : {storage_, level_})
        plate->setFont(ui::font(low ? size::kCaption : size::kText, true));
    storage_->setMargin(low ? 3 : 8);
    level_->setMargin(low ? 2 : 6);
    title_->setFixedHeight(bar());
    for (QLabel* strong : {rows_[0], rows_[1]})
        strong->setFont(ui::font(low ? size::kText : size::kTitle, true));
    answer_->setLow(low);
}

QLabel* AlarmCard::addRow(QGridLayout* grid, const char* name, FittedLabel*& title)
{
    const int row = grid->rowCount();
    title = new FittedLabel(this, size::kText);
    title->setProperty("rank", QStringLiteral("dim"));
    const bool strong = row <= 2; // entrance and place are what a guard looks for
    auto* value = label(name, ui::font(strong ? size::kTitle : size::kText, strong), this);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setWordWrap(true);
    grid->addWidget(title, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

void AlarmCard::connectAnswers()
{
    connect(answer_, &AlarmAnswer::acknowledgeAsked, this,
        [this] { link_->submit(AcknowledgeAlarm{alarm_.id}); });
    connect(answer_, &AlarmAnswer::recheckAsked, this, &AlarmCard::beginRecheck);
    connect(answer_, &AlarmAnswer::falseAlarmAsked, this, &AlarmCard::beginFalseAlarm);
    connect(answer_, &AlarmAnswer::recheckHereAsked, this, &AlarmCard::beginRecheckHere);
    connect(answer_, &AlarmAnswer::replayAsked, this, &AlarmCard::replayAsked);
    connect(answer_, &AlarmAnswer::escalateAsked, this, &AlarmCard::escalate);
    connect(answer_, &AlarmAnswer::shelveAsked, this, &AlarmCard::beginShelve);
    connect(answer_, &AlarmAnswer::shelveChosen, this,
        [this](std::chrono::minutes time, const QString& reason) {
            link_->submit(ShelveAlarm{alarm_.id, time, reason.toStdString()});
            cancelEntry();
        });
    connect(answer_, &AlarmAnswer::cancelled, this, &AlarmCard::cancelEntry);
    connect(answer_, &AlarmAnswer::recheckEntered, this,
        [this](Celsius value, const QString& instrument) {
            link_->submit(EnterRecheck{alarm_.id, value, instrument.toStdString()});
            cancelEntry();
        });
    connect(answer_, &AlarmAnswer::falseReasonChosen, this, [this](const QString& reason) {
        link_->submit(MarkFalseAlarm{alarm_.id, reason.toStdString()});
        cancelEntry();
    });
}

void AlarmCard::showAlarm(const AlarmRecord& alarm, const PersonTrail* trail)
{
    const bool other = alarm.id != alarm_.id;
    const bool louder = alarm.unacknowledged() && alarm.level != alarm_.level;
    alarm_ = alarm;
    if (other)
        cancelEntry();
    refresh(trail);
    AlarmAnswer::Choices choices;
    choices.person = person();
    choices.unanswered = alarm.unacknowledged();
    choices.spot = spotOf(alarm.camera).has_value();
    choices.supervisorCalled = alarm.level == EscalationLevel::Supervisor && alarm.unacknowledged();
    choices.mayShelve = link_->session().role >= Role::Supervisor && !alarm.shelved;
    answer_->setChoices(choices);
    if (other || louder) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        Q_EMIT alerted();
    }
}

void AlarmCard::refresh(const PersonTrail* trail)
{
    if (!alarm_.id.valid())
        return;
    refreshWords(trail);
}

void AlarmCard::refreshWords(const PersonTrail* trail)
{
    const AlarmFacts facts = factsOf(alarm_, *link_, trail);
    title_->setText(QStringLiteral("▲ ") + titled(facts.title));
    elapsed_->setText(facts.elapsed);
    reading_->setVisible(facts.person);
    tolerance_->setVisible(facts.person);
    reading_->setText(facts.reading);
    tolerance_->setText(facts.tolerance);
    basis_->setText(facts.basis);
    basis_->setVisible(!facts.basis.isEmpty());
    storage_->setVisible(!facts.storage.isEmpty());
    storageWords_ =
        facts.storage.isEmpty() ? QString() : facts.storage + kDot + facts.storageAdvice;
    storage_->setText(storageWords_);
    levelWords_ = facts.level;
    level_->setVisible(!facts.level.isEmpty());
    level_->setText(QStringLiteral("▲ ") + facts.level);
    const bool pictured = facts.person && trail && trail->hasPicture() && !low_;
    place_ = facts.place;
    strip_->setVisible(pictured && roomy_);
    strip_->showTrail(pictured ? trail : nullptr, facts.place);
    // A low window keeps what the guard acts on.
    const QString site = window()->height() < kLowWindow ? QString() : facts.site;
    const QString place = pictured && roomy_ ? QString() : facts.place; // the strip says it
    const QString values[] = {
        facts.entrance, place, site, facts.second, facts.clinical, facts.advice};
    for (int i = 0; i < kRows; ++i) {
        rows_[i]->setText(values[i]);
        rows_[i]->setVisible(!values[i].isEmpty());
        rowTitles_[i]->setVisible(!values[i].isEmpty());
    }
    // A person's facts are a table; what to do about a machine is a sentence.
    rows_[kRows - 1]->setAlignment(facts.person ? Qt::AlignRight : Qt::AlignLeft);
    setAccessibleName(tr("Alarm: %1").arg(facts.title));
    setAccessibleDescription(
        QStringList{facts.reading, facts.tolerance, facts.entrance, facts.place, facts.level}.join(
            QLatin1Char(' ')));
}

int AlarmCard::fitInto(int width, int room, bool mustFit)
{
    // What goes first when there is no room: the answers, the value and who it is stay.
    enum Left { Nothing, Picture, Basis, Notes, Advice, Entrance, Plates };
    const Left most = !person() ? Nothing : mustFit ? Plates : Basis;
    int needed = 0;
    for (int left = Nothing; left <= most; ++left) {
        roomy_ = left < Picture;
        strip_->setVisible(strip_->hasPicture() && roomy_ && !low_);
        const bool inWords = strip_->isHidden() && !place_.isEmpty();
        rows_[1]->setText(inWords ? place_ : QString());
        basis_->setVisible(left < Basis && !basis_->text().isEmpty());
        const QString stored = storageWords_.section(kDot, 0, 0);
        const bool together = left >= Plates && !levelWords_.isEmpty() && !stored.isEmpty();
        storage_->setText(together ? levelWords_ + kDot + stored
                : left < Notes     ? storageWords_
                                   : stored);
        level_->setVisible(!together && !levelWords_.isEmpty());
        for (int i = 0; i < kRows; ++i) {
            const Left goes = i == 0 ? Entrance : i == kRows - 1 ? Advice : Notes;
            const bool shown = !rows_[i]->text().isEmpty() && (i == 1 || left < goes);
            rows_[i]->setVisible(shown);
            rowTitles_[i]->setVisible(shown);
        }
        facts_->invalidate(); // a nested layout keeps its heights until it is laid anew
        layout()->invalidate();
        needed = std::max(0, layout()->totalHeightForWidth(width));
        if (needed <= room)
            break;
    }
    return needed;
}

void AlarmCard::setBright(bool bright)
{
    if (bright == bright_)
        return;
    bright_ = bright;
    update();
}

void AlarmCard::beginRecheck()
{
    if (!person() || !alarm_.id.valid())
        return;
    link_->submit(StartRecheck{alarm_.id});
    answer_->setMode(AlarmAnswer::Mode::Recheck);
}

void AlarmCard::beginFalseAlarm()
{
    if (person() && alarm_.id.valid())
        answer_->setMode(AlarmAnswer::Mode::FalseReason);
}

std::optional<ThermalRect> AlarmCard::spotOf(const CameraId& camera) const
{
    for (const CameraConfig& config : link_->settings().cameras) {
        if (config.id == camera)
            return config.recheckSpot;
    }
    return std::nullopt;
}

void AlarmCard::beginRecheckHere()
{
    const auto spot = spotOf(alarm_.camera);
    if (!person() || !alarm_.id.valid() || !spot)
        return;
    if (alarm_.handling != HandlingState::Rechecking)
        link_->submit(StartRecheck{alarm_.id});
    spot_.emplace(*spot);
    answer_->spot().showSpot(*spot_);
    answer_->setMode(AlarmAnswer::Mode::Here);
}

std::optional<SpotNow> AlarmCard::spotNow() const
{
    const auto place = spotOf(alarm_.camera);
    if (!spot_ || !place)
        return std::nullopt;
    return SpotNow{alarm_.camera, *place, spot_->standing(), spot_->progress()};
}

void AlarmCard::look(const ScreeningSnapshot& snapshot)
{
    if (!spot_ || snapshot.camera != alarm_.camera
        || spot_->standing() == SpotRecheck::Standing::Done)
        return;
    std::vector<PersonInView> people;
    for (const PersonView& person : snapshot.people) {
        const auto& face = person.face.face ? person.face.face : person.face.head;
        if (face)
            people.push_back({person.track, *face, person.decision.readings, person.decision.rule});
    }
    spot_->look(snapshot.stamp, snapshot.reference, people);
    answer_->spot().showSpot(*spot_);
    if (spot_->reading())
        link_->submit(JoinSecondReading{alarm_.id, *spot_->reading()});
}

void AlarmCard::beginShelve()
{
    if (!person() && alarm_.id.valid() && link_->session().role >= Role::Supervisor)
        answer_->setMode(AlarmAnswer::Mode::Shelve);
}

void AlarmCard::escalate()
{
    if (person() && alarm_.id.valid())
        link_->submit(EscalateAlarm{alarm_.id});
}

void AlarmCard::cancelEntry()
{
    spot_.reset();
    answer_->setMode(AlarmAnswer::Mode::Actions);
}

void AlarmCard::retranslate()
{
    const QString titles[] = {tr("Entrance"), tr("Where now"), tr("Measured"), tr("Second reading"),
        tr("Clinical thermometer"), tr("Do now")};
    for (int i = 0; i < kRows; ++i)
        rowTitles_[i]->setText(titles[i]);
    answer_->retranslate();
    if (alarm_.id.valid())
        refreshWords(nullptr);
}

void AlarmCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void AlarmCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor strong = person() ? colours_.elevated : colours_.recheck;
    const bool unanswered = alarm_.unacknowledged();
    if (unanswered && !bright_)
        strong = strong.darker(118);
    const QColor ground = person() ? colours_.elevatedGround : colours_.surface;
    QPainterPath shape;
    shape.addRoundedRect(
        QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), size::kCardRadius, size::kCardRadius);
    painter.fillPath(shape, ground);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, width(), bar()), strong);
    painter.restore();
    painter.setPen(QPen(strong, 3));
    painter.drawPath(shape);
}

} // namespace haetae::ui
