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

namespace haetae {
namespace {

std::string placeOf(const QUrl& url)
{
    return url
        .toString(
            QUrl::RemovePath | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toStdString();
}

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
        return {ErrorKind::PermissionDenied, place,
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

} // namespace

struct HttpClient::Session {
    QNetworkAccessManager manager;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
};

HttpClient::HttpClient(std::string caFile) : caFile_(std::move(caFile)) { }
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

Result<HttpReply> HttpClient::send(const HttpRequest& request)
{
    if (auto opened = open(); !opened)
        return opened.error();
    QNetworkRequest asked = networkRequest(request);
    asked.setSslConfiguration(session_->tls);
    const std::unique_ptr<QNetworkReply> reply(session_->manager.sendCustomRequest(
        asked, QByteArray::fromStdString(request.method), QByteArray::fromStdString(request.body)));
    QEventLoop loop;
    QTimer deadline;
    Ending ending;
    deadline.setSingleShot(true);
    deadline.callOnTimeout(&loop, [&] {
        ending.late = true;
        reply->abort();
    });
    QObject::connect(
        reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError>& errors) {
            if (!errors.isEmpty())
                ending.certificate = errors.first().errorString().toStdString();
        });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        if (reply->bytesAvailable() <= static_cast<qint64>(request.largestReply))
            return;
        ending.tooLarge = true;
        reply->abort();
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    deadline.start(request.within);
    if (!reply->isFinished())
        loop.exec();
    if (ending.late || ending.tooLarge || transportFailed(reply->error()))
        return transportError(*reply, ending, request);
    HttpReply answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll().toStdString();
    if (answer.status / 100 == 3)
        answer.redirect =
            placeOf(reply->url().resolved(reply->header(QNetworkRequest::LocationHeader).toUrl()));
    return answer;
}

} // namespace haetae
