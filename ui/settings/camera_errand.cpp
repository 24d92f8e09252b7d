// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/camera_errand.h"

#include <QMetaObject>
#include <algorithm>
#include <atomic>
#include <mutex>

namespace haetae::ui {
namespace {

constexpr std::chrono::milliseconds kPatience{300}; // a stop is heard within 50 ms

} // namespace

/// One run as both threads see it. *thread-safe*
struct CameraErrand::Ticket {
    std::mutex mutex; // guards receiver
    CameraErrand* receiver = nullptr; ///< null: nobody waits for it any more
    std::stop_source stop;
    std::atomic<bool> ended{false};
};

CameraErrand::CameraErrand(QObject* parent) : QObject(parent) { }

CameraErrand::~CameraErrand()
{
    cancel();
}

void CameraErrand::begin(Work work)
{
    cancel();
    forgetEnded();
    auto ticket = std::make_shared<Ticket>();
    ticket->receiver = this;
    ticket_ = ticket;
    runs_.push_back({ticket,
        PatientThread(kPatience, [ticket, work = std::move(work)](const std::stop_token&) mutable {
            Delivery delivery = work(ticket->stop.get_token());
            work = nullptr;
            ticket->ended = true;
            const std::lock_guard lock(ticket->mutex);
            if (ticket->receiver == nullptr)
                return;
            QMetaObject::invokeMethod(
                ticket->receiver,
                [errand = ticket->receiver, ticket, delivery = std::move(delivery)] {
                    if (errand->ticket_ != ticket)
                        return; // cancelled while it was on its way
                    errand->ticket_.reset();
                    delivery();
                },
                Qt::QueuedConnection);
        })});
}

void CameraErrand::cancel()
{
    if (!ticket_)
        return;
    const auto ticket = std::move(ticket_); // outlives the lock on it
    ticket->stop.request_stop();
    const std::lock_guard lock(ticket->mutex);
    ticket->receiver = nullptr;
}

void CameraErrand::forgetEnded()
{
    runs_.erase(std::remove_if(runs_.begin(), runs_.end(),
                    [](const Run& run) { return run.ticket->ended.load(); }),
        runs_.end());
}

} // namespace haetae::ui
