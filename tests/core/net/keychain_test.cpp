// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's keychain, played by a service on a bus of its own.
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <atomic>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <future>

#include "base/sealed_secret.h"
#include "base/secret_file.h"
#include "net/keychain.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

QCoreApplication& application()
{
    static int count = 1;
    static char name[] = "keychain_test";
    static char* words[] = {name, nullptr};
    static QCoreApplication one(count, words);
    return one;
}

/// A private bus and the keychain on it, as well or badly as told. *thread-bound*
class FakeKeychain final : public QDBusVirtualObject {
public:
    enum class Mood { Well, Locked, Asks, Silent, Forgets, Lies };
    Mood mood = Mood::Well;
    std::map<QString, QByteArray> kept; ///< by name
    int sessions = 0;
    int opened = 0;

    FakeKeychain()
    {
        application();
        bus_.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--print-address")});
        if (!bus_.waitForStarted() || !bus_.waitForReadyRead(10'000))
            return;
        const QByteArray address = bus_.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        auto own = QDBusConnection::connectToBus(
            QString::fromLatin1(address), QStringLiteral("fake-keychain"));
        up_ = own.registerVirtualObject(
                  QStringLiteral("/org/freedesktop/secrets"), this, QDBusConnection::SubPath)
            && own.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~FakeKeychain() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-keychain"));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        bus_.kill();
        bus_.waitForFinished();
    }
    [[nodiscard]] bool up() const { return up_; }
    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& asked, const QDBusConnection& bus) override
    {
        const QString member = asked.member();
        if (mood == Mood::Silent && member != QLatin1String("OpenSession"))
            return true; // and no reply
        QVariantList said;
        const auto path = [](const QString& text) {
            return QVariant::fromValue(QDBusObjectPath(text));
        };
        if (member == QLatin1String("OpenSession")) {
            ++sessions;
            ++opened;
            said = {
                QVariant::fromValue(QDBusVariant(QString())), path("/org/freedesktop/secrets/s")};
        } else if (member == QLatin1String("Close")) {
            --sessions;
        } else if (member == QLatin1String("ReadAlias")) {
            said = {path("/org/freedesktop/secrets/collection/login")};
        } else if (member == QLatin1String("Get")) {
            said = {QVariant::fromValue(QDBusVariant(mood == Mood::Locked))};
        } else if (member == QLatin1String("CreateItem")) {
            keep(asked);
            said = {path(mood == Mood::Asks ? "/" : "/org/freedesktop/secrets/collection/login/1"),
                path(mood == Mood::Asks ? "/org/freedesktop/secrets/prompt" : "/")};
        } else if (member == QLatin1String("SearchItems")) {
            said = search(asked);
        } else if (member == QLatin1String("GetSecret")) {
            QDBusArgument wire;
            wire.beginStructure();
            wire << QDBusObjectPath("/org/freedesktop/secrets/s") << QByteArray()
                 << (mood == Mood::Lies ? QByteArray("another") : kept[found_])
                 << QStringLiteral("text/plain");
            wire.endStructure();
            said = {QVariant::fromValue(wire)};
        }
        return bus.send(asked.createReply(said));
    }

private:
    void keep(const QDBusMessage& asked)
    {
        if (mood == Mood::Asks || mood == Mood::Forgets)
            return;
        const auto properties = qdbus_cast<QVariantMap>(asked.arguments().at(0));
        const auto attributes = qdbus_cast<QMap<QString, QString>>(
            properties[QStringLiteral("org.freedesktop.Secret.Item.Attributes")]);
        const auto wire = asked.arguments().at(1).value<QDBusArgument>();
        QDBusObjectPath session;
        QByteArray parameters;
        QByteArray value;
        wire.beginStructure();
        wire >> session >> parameters >> value;
        wire.endStructure();
        kept[attributes[QStringLiteral("name")]] = value;
    }
    QVariantList search(const QDBusMessage& asked)
    {
        const auto attributes = qdbus_cast<QMap<QString, QString>>(asked.arguments().at(0));
        found_ = attributes[QStringLiteral("name")];
        QList<QDBusObjectPath> items;
        if (kept.count(found_) > 0)
            items.append(QDBusObjectPath("/org/freedesktop/secrets/collection/login/1"));
        const QVariant some = QVariant::fromValue(items);
        const QVariant none = QVariant::fromValue(QList<QDBusObjectPath>());
        return mood == Mood::Locked ? QVariantList{none, some} : QVariantList{some, none};
    }

    QProcess bus_;
    bool up_ = false;
    QString found_;
};

/// Beside the loop in which the service answers.
template <class Work>
auto beside(Work work)
{
    auto result = std::async(std::launch::async, std::move(work));
    while (result.wait_for(1ms) != std::future_status::ready)
        QCoreApplication::processEvents();
    return result.get();
}

} // namespace

TEST_CASE("A sealed password moves into the keychain and is found there, and nowhere else")
{
    FakeKeychain chain;
    REQUIRE(chain.up());
    const TemporaryFolder folder;
    const auto file = folder.path() / "camera-gate";
    REQUIRE(sealSecret(file, Secret("s3cret wörds")));
    CHECK(secretPlaceOf(file) == SecretPlace::Sealed);
    const auto moved = beside([&] { return moveToKeychain(file); });
    INFO((moved ? "" : moved.error().line()));
    REQUIRE(moved);
    CHECK(secretPlaceOf(file) == SecretPlace::Keychain);
    CHECK(chain.kept.at(QString::fromStdString(file.string())) == QByteArray("s3cret wörds"));
    CHECK(std::filesystem::file_size(file) < 40);
    const auto back = beside([&] { return keptSecret(file); });
    REQUIRE(back);
    CHECK(back->reveal() == "s3cret wörds");
    const auto plain = readSecret(file); // whoever does not know the keychain says so
    REQUIRE_FALSE(plain);
    CHECK(plain.error().line().find("keychain") != std::string::npos);
    CHECK(beside([&] { return moveToKeychain(file); }).error().kind == ErrorKind::InvalidInput);
    // A new password is sealed again and moves again.
    REQUIRE(sealSecret(file, Secret("another")));
    REQUIRE(beside([&] { return moveToKeychain(file); }));
    CHECK(beside([&] { return keptSecret(file); })->reveal() == "another");
    CHECK(chain.sessions == 0);
}

TEST_CASE("A keychain that is locked, asks, hangs or lies leaves the password sealed")
{
    using Mood = FakeKeychain::Mood;
    FakeKeychain chain;
    REQUIRE(chain.up());
    const TemporaryFolder folder;
    const auto file = folder.path() / "camera-gate";
    REQUIRE(sealSecret(file, Secret("word")));
    for (const Mood mood : {Mood::Locked, Mood::Asks, Mood::Silent, Mood::Forgets, Mood::Lies}) {
        INFO(static_cast<int>(mood));
        chain.mood = mood;
        QElapsedTimer time;
        time.start();
        CHECK_FALSE(beside([&] { return moveToKeychain(file); }));
        CHECK(time.elapsed() < 3500); // one step and the close of a session
        CHECK(std::exchange(chain.opened, 0) > 0);
        CHECK(secretPlaceOf(file) == SecretPlace::Sealed);
        CHECK(*readSecret(file) == "word");
        chain.kept.clear();
    }
}

TEST_CASE("A password in a keychain that was locked since is an error that says what to do")
{
    FakeKeychain chain;
    REQUIRE(chain.up());
    const TemporaryFolder folder;
    const auto file = folder.path() / "camera-gate";
    REQUIRE(sealSecret(file, Secret("word")));
    const auto moved = beside([&] { return moveToKeychain(file); });
    INFO((moved ? "" : moved.error().line()));
    REQUIRE(moved);
    chain.mood = FakeKeychain::Mood::Locked;
    const auto locked = beside([&] { return keptSecret(file); });
    REQUIRE_FALSE(locked);
    CHECK(locked.error().kind == ErrorKind::Unavailable);
    CHECK(locked.error().line().find("unlocked") != std::string::npos);
    chain.mood = FakeKeychain::Mood::Well;
    chain.kept.clear();
    CHECK(beside([&] { return keptSecret(file); }).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Without a session's bus there is no keychain, at once")
{
    application();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const TemporaryFolder folder;
    const auto file = folder.path() / "camera-gate";
    REQUIRE(sealSecret(file, Secret("word")));
    QElapsedTimer time;
    time.start();
    CHECK(moveToKeychain(file).error().kind == ErrorKind::Unavailable);
    CHECK(time.elapsed() < 500);
    CHECK(keptSecret(file)->reveal() == "word");
    CHECK(secretPlaceOf(folder.path() / "none") == SecretPlace::None);
}
