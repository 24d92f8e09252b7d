// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

namespace haetae::test {

inline QByteArray contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    return QByteArray::fromStdString(text);
}

/// A key and a certificate for 127.0.0.1 (a bare machine knows no localhost) that nobody else
/// trusts; false without openssl.
inline bool makeCertificate(const std::filesystem::path& folder)
{
    const std::string command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1"
                                " -nodes -days 2 -subj /CN=localhost"
                                " -addext subjectAltName=IP:127.0.0.1 -keyout '"
        + (folder / "key.pem").string() + "' -out '" + (folder / "certificate.pem").string()
        + "' 2>/dev/null";
    return std::system(command.c_str()) == 0;
}

inline std::unique_ptr<QTcpServer> secureServer(const std::filesystem::path& folder)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(folder / "certificate.pem")));
    tls.setPrivateKey(QSslKey(contentOf(folder / "key.pem"), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace haetae::test
