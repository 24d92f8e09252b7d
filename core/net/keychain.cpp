// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/keychain.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <atomic>
#include <cstdlib>

#include "base/secret_file.h"

namespace haetae {

/// Secret of the Secret Service API, draft 2020: session, parameters, value, kind of content.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString content;
};

} // namespace haetae
Q_DECLARE_METATYPE(haetae::WireSecret)

namespace haetae {

QDBusArgument& operator<<(QDBusArgument& out, const WireSecret& secret);
const QDBusArgument& operator>>(const QDBusArgument& in, WireSecret& secret);

QDBusArgument& operator<<(QDBusArgument& out, const WireSecret& secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.content;
    out.endStructure();
    return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, WireSecret& secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.content;
    in.endStructure();
    return in;
}

namespace {

using Attributes = QMap<QString, QString>;

constexpr const char* kService = "org.freedesktop.secrets";
constexpr const char* kRoot = "/org/freedesktop/secrets";
constexpr const char* kServiceFace = "org.freedesktop.Secret.Service";
constexpr const char* kNothing = "/";

Error absent(const std::string& why)
{
    return {ErrorKind::Unavailable, "keychain", why,
        "sign in at the desktop so that it is unlocked, or give the password again"};
}

Attributes attributesOf(const std::string& name)
{
    return {{QStringLiteral("application"), QStringLiteral("haetae")},
        {QStringLiteral("name"), QString::fromStdString(name)}};
}

/// One conversation with the keychain, on a connection of its own. *thread-bound*
class Talk {
public:
    Talk()
    {
        static std::atomic<int> count{0};
        name_ = QStringLiteral("haetae-keychain-%1").arg(++count);
        qDBusRegisterMetaType<WireSecret>();
        qDBusRegisterMetaType<Attributes>();
    }
    ~Talk()
    {
        if (!session_.path().isEmpty())
            static_cast<void>(ask(session_.path(), "org.freedesktop.Secret.Session", "Close", {}));
        QDBusConnection::disconnectFromBus(name_);
    }
    Talk(const Talk&) = delete;
    Talk& operator=(const Talk&) = delete;

    /// The arguments of the answer, `least` of them at least.
    Result<QVariantList> ask(const QString& path, const char* face, const char* method,
        const QVariantList& arguments, int least = 0)
    {
        auto message = QDBusMessage::createMethodCall(
            QLatin1String(kService), path, QLatin1String(face), QLatin1String(method));
        message.setArguments(arguments);
        const QDBusMessage answer =
            bus_->call(message, QDBus::Block, static_cast<int>(kKeychainAnswersWithin.count()));
        if (answer.type() != QDBusMessage::ReplyMessage)
            return absent(answer.errorMessage().toStdString());
        if (answer.arguments().size() < least)
            return absent("it answers something else");
        return answer.arguments();
    }
    Result<void> open()
    {
        // Without one QtDBus would start a bus of its own.
        const char* address = std::getenv("DBUS_SESSION_BUS_ADDRESS");
        if (address == nullptr)
            return absent("this session has none");
        if (QCoreApplication::instance() == nullptr)
            return absent("there is no Qt application to wait in");
        bus_.emplace(QDBusConnection::connectToBus(QString::fromLocal8Bit(address), name_));
        if (!bus_->isConnected())
            return absent("this session has none");
        const auto opened = ask(QLatin1String(kRoot), kServiceFace, "OpenSession",
            {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))}, 2);
        if (!opened)
            return opened.error();
        session_ = opened->at(1).value<QDBusObjectPath>();
        return {};
    }
    [[nodiscard]] const QDBusObjectPath& session() const { return session_; }

private:
    QString name_;
    std::optional<QDBusConnection> bus_;
    QDBusObjectPath session_;
};

Result<QString> unlockedCollection(Talk& talk)
{
    const auto alias =
        talk.ask(QLatin1String(kRoot), kServiceFace, "ReadAlias", {QStringLiteral("default")}, 1);
    if (!alias)
        return alias.error();
    const QString path = alias->front().value<QDBusObjectPath>().path();
    if (path.isEmpty() || path == QLatin1String(kNothing))
        return absent("nothing can be kept in it");
    const auto locked = talk.ask(path, "org.freedesktop.DBus.Properties", "Get",
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}, 1);
    if (!locked)
        return locked.error();
    if (locked->front().value<QDBusVariant>().variant().toBool())
        return absent("it is locked");
    return path;
}

} // namespace

Result<void> keepInKeychain(const std::string& name, const Secret& secret)
{
    Talk talk;
    if (auto opened = talk.open(); !opened)
        return opened;
    const auto collection = unlockedCollection(talk);
    if (!collection)
        return collection.error();
    const QVariantMap properties{
        {QStringLiteral("org.freedesktop.Secret.Item.Label"),
            QStringLiteral("Haetae: %1").arg(QString::fromStdString(name))},
        {QStringLiteral("org.freedesktop.Secret.Item.Attributes"),
            QVariant::fromValue(attributesOf(name))}};
    const WireSecret wire{talk.session(), {},
        QByteArray(secret.reveal().data(), static_cast<qsizetype>(secret.reveal().size())),
        QStringLiteral("text/plain")};
    const auto made = talk.ask(*collection, "org.freedesktop.Secret.Collection", "CreateItem",
        {properties, QVariant::fromValue(wire), true}, 2);
    if (!made)
        return made.error();
    if (made->front().value<QDBusObjectPath>().path() == QLatin1String(kNothing))
        return absent("it wants to ask somebody first");
    return {};
}

Result<Secret> findInKeychain(const std::string& name)
{
    Talk talk;
    if (auto opened = talk.open(); !opened)
        return opened.error();
    const auto found = talk.ask(QLatin1String(kRoot), kServiceFace, "SearchItems",
        {QVariant::fromValue(attributesOf(name))}, 2);
    if (!found)
        return found.error();
    const auto open = qdbus_cast<QList<QDBusObjectPath>>(found->at(0));
    if (open.isEmpty()) {
        if (!qdbus_cast<QList<QDBusObjectPath>>(found->at(1)).isEmpty())
            return absent("it is locked");
        return fail(ErrorKind::NotFound, "keychain", "it does not hold " + name,
            "give the password again: haetaectl camera password ID");
    }
    const auto given = talk.ask(open.front().path(), "org.freedesktop.Secret.Item", "GetSecret",
        {QVariant::fromValue(talk.session())}, 1);
    if (!given)
        return given.error();
    const auto wire = qdbus_cast<WireSecret>(given->front());
    return Secret(
        std::string_view(wire.value.constData(), static_cast<std::size_t>(wire.value.size())));
}

Result<Secret> keptSecret(const std::filesystem::path& file)
{
    if (secretPlaceOf(file) == SecretPlace::Keychain)
        return findInKeychain(file.string());
    const auto read = readSecret(file);
    if (!read)
        return read.error();
    return Secret(*read);
}

Result<void> moveToKeychain(const std::filesystem::path& file)
{
    if (secretPlaceOf(file) != SecretPlace::Sealed)
        return fail(ErrorKind::InvalidInput, file.string(), "is no sealed password",
            "give the password again: haetaectl camera password ID");
    const auto read = readSecret(file);
    if (!read)
        return read.error();
    if (auto kept = keepInKeychain(file.string(), Secret(*read)); !kept)
        return kept;
    const auto back = findInKeychain(file.string());
    if (!back)
        return back.error();
    if (back->reveal() != *read)
        return absent("it gave something else back");
    const auto now = readSecret(file);
    if (!now || *now != *read)
        return fail(ErrorKind::Conflict, file.string(), "another password was sealed meanwhile",
            "it is moved the next time");
    return leaveInKeychain(file);
}

} // namespace haetae
