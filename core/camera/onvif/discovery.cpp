// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/onvif/discovery.h"

#include <arpa/inet.h>
#include <cerrno>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <utility>

#include "camera/onvif/discovery_text.h"

namespace haetae::onvif {
namespace {

using Time = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto kSlice = 50ms; // how long a stop may go unheard
constexpr auto kAgain = 400ms; // datagrams get lost
constexpr int kTimesAsked = 3;
constexpr std::size_t kLargest = 65'536;
constexpr std::size_t kMostCameras = 256;

/// A socket that is closed with it. *value*, of one owner
class Socket {
public:
    explicit Socket(int handle) : handle_(handle) { }
    Socket(Socket&& other) noexcept : handle_(std::exchange(other.handle_, -1)) { }
    Socket& operator=(Socket&& other) noexcept
    {
        std::swap(handle_, other.handle_);
        return *this;
    }
    ~Socket()
    {
        if (handle_ >= 0)
            ::close(handle_);
    }
    [[nodiscard]] int get() const { return handle_; }

private:
    int handle_;
};

std::string uuid()
{
    std::random_device random;
    std::uniform_int_distribution<int> digit(0, 15);
    std::string text = "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx";
    for (char& c : text) {
        if (c == 'x')
            c = "0123456789abcdef"[digit(random)];
    }
    return text;
}

Result<sockaddr_in> targetOf(const DiscoveryPlace& place)
{
    sockaddr_in target{};
    target.sin_family = AF_INET;
    target.sin_port = htons(static_cast<std::uint16_t>(place.port));
    if (place.port < 1 || place.port > 65'535
        || ::inet_pton(AF_INET, place.address.c_str(), &target.sin_addr) != 1)
        return fail(ErrorKind::InvalidInput, place.address + ":" + std::to_string(place.port),
            "is no address to ask", "give one in numbers, as 192.168.0.20");
    return target;
}

bool isMulticast(const sockaddr_in& target)
{
    return (ntohl(target.sin_addr.s_addr) >> 28U) == 0xeU;
}

/// The addresses of this machine from which a multicast can leave.
std::vector<in_addr> ownAddresses()
{
    std::vector<in_addr> found;
    ifaddrs* list = nullptr;
    if (::getifaddrs(&list) != 0)
        return found;
    constexpr unsigned kWanted = IFF_UP | IFF_MULTICAST;
    for (const ifaddrs* one = list; one != nullptr; one = one->ifa_next) {
        if (one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET
            || (one->ifa_flags & kWanted) != kWanted)
            continue;
        found.push_back(reinterpret_cast<const sockaddr_in*>(one->ifa_addr)->sin_addr);
    }
    ::freeifaddrs(list);
    return found;
}

/// One for each network; for a single host one that the kernel routes.
std::vector<Socket> socketsFor(const sockaddr_in& target)
{
    std::vector<Socket> sockets;
    const auto made = [] {
        return Socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    };
    if (!isMulticast(target)) {
        sockets.push_back(made());
        return sockets;
    }
    for (const in_addr& own : ownAddresses()) {
        Socket socket = made();
        const int hops = 1;
        ::setsockopt(socket.get(), IPPROTO_IP, IP_MULTICAST_TTL, &hops, sizeof hops);
        if (::setsockopt(socket.get(), IPPROTO_IP, IP_MULTICAST_IF, &own, sizeof own) == 0)
            sockets.push_back(std::move(socket));
    }
    return sockets;
}

bool ask(const std::vector<Socket>& sockets, const sockaddr_in& target, const std::string& text)
{
    bool sent = false;
    for (const Socket& socket : sockets)
        sent = ::sendto(socket.get(), text.data(), text.size(), MSG_NOSIGNAL,
                   reinterpret_cast<const sockaddr*>(&target), sizeof target)
                == static_cast<ssize_t>(text.size())
            || sent;
    return sent;
}

/// "http://192.168.0.20:80/onvif/device_service" -> "192.168.0.20"
std::string hostOf(const std::string& url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string::npos)
        return {};
    const auto from = scheme + 3;
    return url.substr(from, url.find_first_of(":/?#", from) - from);
}

/// Who says what is unproved: a service elsewhere than where the answer came from is left out, or
/// anybody on the network could send a password to another machine.
NetworkCamera cameraOf(const Announced& said, const std::string& sender)
{
    NetworkCamera camera{sender, {}, said.name, said.hardware};
    const auto here = std::find_if(said.services.begin(), said.services.end(),
        [&sender](const std::string& url) { return hostOf(url) == sender; });
    if (here != said.services.end())
        camera.service = *here;
    return camera;
}

/// The answers that wait at one socket. *thread-bound*
void hear(const Socket& socket, std::map<std::pair<std::string, std::string>, NetworkCamera>& found)
{
    std::string bytes(kLargest, '\0');
    sockaddr_in from{};
    for (std::size_t i = 0; i < kMostCameras; ++i) {
        socklen_t length = sizeof from;
        const auto size = ::recvfrom(socket.get(), bytes.data(), bytes.size(), 0,
            reinterpret_cast<sockaddr*>(&from), &length);
        if (size < 0)
            return;
        std::array<char, INET_ADDRSTRLEN> text{};
        ::inet_ntop(AF_INET, &from.sin_addr, text.data(), text.size());
        const std::string sender(text.data());
        const auto said =
            readAnswer(std::string_view(bytes).substr(0, static_cast<std::size_t>(size)));
        if (!said) // whoever sends nonsense is no camera
            continue;
        for (const Announced& one : *said) {
            if (found.size() < kMostCameras)
                found.emplace(std::pair{sender, one.id}, cameraOf(one, sender));
        }
    }
}

} // namespace

Result<std::vector<NetworkCamera>> discover(
    const DiscoveryPlace& place, std::chrono::milliseconds within, const std::stop_token& stop)
{
    const auto target = targetOf(place);
    if (!target)
        return target.error();
    const auto sockets = socketsFor(*target);
    const std::string question = probeText(uuid()); // the same each time: one answer is enough
    std::vector<pollfd> waited;
    for (const Socket& socket : sockets)
        waited.push_back({socket.get(), POLLIN, 0});
    std::map<std::pair<std::string, std::string>, NetworkCamera> found;
    const auto begun = Time::now();
    int asked = 0;
    bool sent = false;
    while (!stop.stop_requested() && Time::now() < begun + within) {
        if (asked < kTimesAsked && Time::now() >= begun + asked * kAgain) {
            sent = ask(sockets, *target, question) || sent;
            ++asked;
        }
        if (!sent)
            return fail(ErrorKind::Unavailable, "network", "there is none to look for cameras on",
                "connect the cable, or type the camera's address");
        ::poll(waited.data(), waited.size(), static_cast<int>(kSlice.count()));
        for (const Socket& socket : sockets)
            hear(socket, found);
    }
    std::vector<NetworkCamera> cameras;
    for (auto& [key, camera] : found)
        cameras.push_back(std::move(camera));
    return cameras;
}

} // namespace haetae::onvif
