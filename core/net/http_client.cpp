// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QUuid>

#include <functional>

namespace haetae {
namespace {

std::string placeOf(const QUrl& url)
{
    return url
        .toString(
            QUrl::RemovePath | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toStdString();
}

constexpr qint64 kStreamBuffer = 256 * 1024; // then the sender has to wait

/// How one request ended besides its reply. *value*
struct Ending {
    bool late = false;
    bool tooLarge = false;
    std::string certificate; ///< why it is not trusted
};

/// Errors above these are the server's own answers, which have a status.
bool transportFailed(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure
            || error == QNetworkReply::ProtocolUnknownError);
}

Error transportError(const QNetworkReply& reply, const Ending& ending, const HttpRequest& request)
{
    const std::string place = placeOf(reply.url());
    const std::string advice = "check the address and the network";
    if (ending.tooLarge)
        return {ErrorKind::ResourceExhausted, place,
            "the reply is longer than " + std::to_string(request.largestReply) + " bytes",
            "check the address"};
    if (ending.late)
        return {ErrorKind::Timeout, place,
            "no whole answer within " + std::to_string(request.within.count()) + " ms", advice};
    if (!ending.certificate.empty() || reply.error() == QNetworkReply::SslHandshakeFailedError)
        return {ErrorKind::Unsupported, place,
            "the encryption was refused: "
                + (ending.certificate.empty() ? reply.errorString().toStdString()
                                              : ending.certificate),
            "name the certificate of its authority as ca_file"};
    if (reply.error() == QNetworkReply::RemoteHostClosedError)
        return {ErrorKind::Truncated, place, "it closed the connection in the middle", advice};
    return {ErrorKind::Unavailable, place, reply.errorString().toStdString(), advice};
}

QNetworkRequest networkRequest(const HttpRequest& request)
{
    QNetworkRequest asked(QUrl(QString::fromStdString(request.url)));
    asked.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    asked.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    for (const auto& [name, value] : request.headers)
        asked.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    return asked;
}

/// Path and query as Qt sends them, of which the digest is made.
std::string targetOf(const std::string& text)
{
    QUrl url(QString::fromStdString(text));
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url
        .toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::RemoveScheme
            | QUrl::RemoveAuthority | QUrl::NormalizePathSegments | QUrl::FullyEncoded)
        .toStdString();
}

/// Leaves a loop when somebody on another thread asks to stop. *thread-bound*
class StopLeaves {
public:
    StopLeaves(const std::stop_token& stop, QEventLoop& loop)
        : callback_(
            stop, [&loop] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); })
    {
    }

private:
    std::stop_callback<std::function<void()>> callback_;
};

} // namespace

struct HttpClient::Session {
    QEventLoop first; ///< a thread that is not Qt's has no timers before its first loop
    QNetworkAccessManager manager;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
};

/// One answer on its way. *thread-bound*
struct HttpClient::Transfer {
    std::unique_ptr<QNetworkReply> reply;
    Ending ending;
    QTimer deadline; ///< last: it points to what is above

    [[nodiscard]] int status() const
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    void wait(bool headOnly, const std::stop_token& stop)
    {
        QEventLoop loop;
        const StopLeaves leaves(stop, loop);
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (headOnly)
            QObject::connect(
                reply.get(), &QNetworkReply::metaDataChanged, &loop, &QEventLoop::quit);
        if (!reply->isFinished() && !stop.stop_requested())
            loop.exec();
        if (!stop.stop_requested())
            return;
        ending.late = true;
        reply->abort();
    }
};

HttpClient::HttpClient(std::string caFile) : caFile_(std::move(caFile)) { }
HttpClient::HttpClient(std::string caFile, HttpAccess access)
    : caFile_(std::move(caFile)),
      access_(std::move(access))
{
}
HttpClient::HttpClient(HttpClient&&) noexcept = default;
HttpClient::~HttpClient() = default;

Result<void> HttpClient::open()
{
    if (session_)
        return {};
    if (QCoreApplication::instance() == nullptr)
        return fail(ErrorKind::Internal, "HTTP", "there is no Qt application to wait in");
    auto session = std::make_unique<Session>();
    session->manager.setProxy(QNetworkProxy::NoProxy);
    session->tls.setProtocol(QSsl::TlsV1_2OrLater);
    session->tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile_.empty()) {
        const auto trusted = QSslCertificate::fromPath(QString::fromStdString(caFile_));
        if (trusted.isEmpty())
            return fail(ErrorKind::NotFound, caFile_, "holds no certificate in PEM form",
                "correct ca_file");
        session->tls.setCaCertificates(trusted);
    }
    session_ = std::move(session);
    return {};
}

/// The header to send unasked: where a password was asked for before. Empty: none.
std::string HttpClient::proof(const HttpRequest& request, const std::string& target)
{
    if (access_ && plainAsked_) {
        const QByteArray pair = QByteArray::fromStdString(access_->user + ":")
            + QByteArray(access_->password.reveal().data(),
                static_cast<qsizetype>(access_->password.reveal().size()));
        return "Basic " + pair.toBase64().toStdString();
    }
    if (!access_ || !challenge_)
        return {};
    const std::string nonce = QUuid::createUuid().toByteArray(QUuid::Id128).left(16).toStdString();
    return digestAnswer(*challenge_, *access_, {request.method, target, nonce, ++count_});
}

/// proved: the answer came although a password was proved with a nonce of just now.
bool HttpClient::mayProve(const Transfer& transfer, bool proved)
{
    if (!access_ || access_->user.empty())
        return false;
    const std::string header = transfer.reply->rawHeader("WWW-Authenticate").toStdString();
    const auto challenge = digestChallenge(header);
    if (proved && (!challenge || !challenge->stale || plainAsked_))
        return false;
    challenge_ = challenge;
    count_ = 0;
    const bool basic = QByteArray::fromStdString(header).toLower().contains("basic");
    plainAsked_ = !challenge && basic && transfer.reply->url().scheme() == QLatin1String("https");
    return challenge_ || plainAsked_;
}

Result<std::unique_ptr<HttpClient::Transfer>> HttpClient::begin(
    const HttpRequest& request, bool endless)
{
    if (auto opened = open(); !opened)
        return opened.error();
    QNetworkRequest asked = networkRequest(request);
    asked.setSslConfiguration(session_->tls);
    const std::string target = targetOf(request.url);
    const Error refusal{ErrorKind::PermissionDenied, placeOf(asked.url()),
        !access_ || access_->user.empty() ? "it wants a name and a password"
                                          : "the name or the password is refused",
        "give the right one; it is not tried again before, since devices lock out who does"};
    int proofs = 0;
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (refused_)
            return refusal;
        const std::string header = proof(request, target);
        // A nonce from an earlier request may be too old by now without anybody saying so.
        const bool fresh = attempt > 0 || count_ == 1;
        proofs += header.empty() ? 0 : 1;
        if (!header.empty())
            asked.setRawHeader("Authorization", QByteArray::fromStdString(header));
        auto transfer = std::make_unique<Transfer>();
        transfer->reply.reset(session_->manager.sendCustomRequest(asked,
            QByteArray::fromStdString(request.method), QByteArray::fromStdString(request.body)));
        Transfer& t = *transfer;
        t.reply->setReadBufferSize(endless ? kStreamBuffer : 0);
        t.deadline.setSingleShot(true);
        t.deadline.callOnTimeout(t.reply.get(), [&t] {
            t.ending.late = true;
            t.reply->abort();
        });
        QObject::connect(t.reply.get(), &QNetworkReply::sslErrors, t.reply.get(),
            [&t](const QList<QSslError>& errors) {
                if (!errors.isEmpty())
                    t.ending.certificate = errors.first().errorString().toStdString();
            });
        const auto most = static_cast<qint64>(request.largestReply);
        if (!endless)
            QObject::connect(t.reply.get(), &QNetworkReply::readyRead, t.reply.get(), [&t, most] {
                if (t.reply->bytesAvailable() <= most)
                    return;
                t.ending.tooLarge = true;
                t.reply->abort();
            });
        t.deadline.start(request.within);
        t.wait(endless, request.stop);
        if (!access_ || t.status() != 401 || t.ending.late || t.ending.tooLarge)
            return transfer;
        if (!mayProve(t, !header.empty() && fresh)) {
            refused_ = proofs > 0;
            return refusal;
        }
    }
    refused_ = true;
    return refusal;
}

Result<HttpReply> HttpClient::send(const HttpRequest& request)
{
    auto transfer = begin(request, false);
    if (!transfer)
        return transfer.error();
    const auto& reply = (*transfer)->reply;
    const Ending& ending = (*transfer)->ending;
    if (ending.late || ending.tooLarge || transportFailed(reply->error()))
        return transportError(*reply, ending, request);
    HttpReply answer;
    answer.status = (*transfer)->status();
    answer.body = reply->readAll().toStdString();
    answer.contentType = reply->rawHeader("Content-Type").toStdString();
    if (answer.status / 100 == 3)
        answer.redirect =
            placeOf(reply->url().resolved(reply->header(QNetworkRequest::LocationHeader).toUrl()));
    return answer;
}

Result<HttpStream> HttpClient::stream(const HttpRequest& request)
{
    auto transfer = begin(request, true);
    if (!transfer)
        return transfer.error();
    Transfer& t = **transfer;
    t.deadline.stop();
    if (t.ending.late || transportFailed(t.reply->error()))
        return transportError(*t.reply, t.ending, request);
    if (t.status() != 200)
        return fail(t.status() == 401 ? ErrorKind::PermissionDenied : ErrorKind::Unavailable,
            placeOf(t.reply->url()), "it answered with status " + std::to_string(t.status()),
            "check the address and what this account may do");
    return HttpStream(std::move(*transfer));
}

HttpStream::HttpStream(std::unique_ptr<HttpClient::Transfer> transfer)
    : transfer_(std::move(transfer))
{
}
HttpStream::HttpStream(HttpStream&&) noexcept = default;
HttpStream& HttpStream::operator=(HttpStream&&) noexcept = default;
HttpStream::~HttpStream() = default;

std::string HttpStream::contentType() const
{
    return transfer_->reply->rawHeader("Content-Type").toStdString();
}

Result<std::string> HttpStream::read(std::chrono::milliseconds within, const std::stop_token& stop)
{
    QNetworkReply& reply = *transfer_->reply;
    if (reply.bytesAvailable() == 0 && !reply.isFinished() && !stop.stop_requested()) {
        QEventLoop loop;
        const StopLeaves leaves(stop, loop);
        QTimer deadline;
        deadline.setSingleShot(true);
        deadline.callOnTimeout(&loop, &QEventLoop::quit);
        QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QObject::connect(&reply, &QNetworkReply::readyRead, &loop, &QEventLoop::quit);
        deadline.start(within);
        loop.exec();
    }
    if (reply.bytesAvailable() == 0 && reply.isFinished())
        return fail(ErrorKind::Unavailable, placeOf(reply.url()), "it ended the stream",
            "it is asked again by itself");
    return reply.readAll().toStdString();
}

} // namespace haetae
