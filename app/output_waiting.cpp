// SPDX-License-Identifier: GPL-3.0-or-later
#include "output_waiting.h"

#ifdef HAETAE_HAS_QT_OUTPUTS
#include <QCoreApplication>
#endif

namespace haetae {

#ifdef HAETAE_HAS_QT_OUTPUTS
struct OutputWaiting::Application {
    int count = 1;
    char name[10] = "haetaectl";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

OutputWaiting::OutputWaiting()
{
    if (QCoreApplication::instance() == nullptr)
        application_ = std::make_unique<Application>();
}
#else
struct OutputWaiting::Application { };

OutputWaiting::OutputWaiting() = default;
#endif

OutputWaiting::~OutputWaiting() = default;

} // namespace haetae
