// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <functional>

namespace haetae::test {

/// What Qt's event loops need to exist; doubles of devices live on the test's own thread, and are
/// served while the code under test waits. *thread-bound*
class QtApplication {
public:
    QtApplication() : application_(count_, arguments_) { }

    /// Serves events until it is true; false after ten seconds.
    [[nodiscard]] static bool waitFor(const std::function<bool()>& condition)
    {
        QElapsedTimer waited;
        waited.start();
        while (!condition()) {
            if (waited.elapsed() > 10'000)
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        }
        return true;
    }

private:
    int count_ = 1;
    char name_[5] = "test";
    char* arguments_[2] = {name_, nullptr};
    QCoreApplication application_;
};

} // namespace haetae::test
