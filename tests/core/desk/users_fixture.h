// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <sstream>
#include <string>

#include "core/desk/desk_fixture.h"
#include "settings/password.h"
#include "settings/users.h"

namespace haetae::test {

inline std::string passwordOf(const std::string& user)
{
    return "the sentence of " + user;
}
inline Credentials as(const std::string& user)
{
    return {user, Secret(passwordOf(user))};
}

/// A desk with users: kim guards, lee supervises, park and choi are admins. *thread-bound*
class UsersFixture : public DeskFixture {
public:
    explicit UsersFixture(bool setUp = true)
    {
        usersFile = folder / "users.toml";
        ownSessions.clear();
        if (setUp)
            REQUIRE(file().change([](Users& users) -> Result<void> {
                for (const auto& [name, role] :
                    {std::pair{"kim", Role::Guard}, std::pair{"lee", Role::Supervisor},
                        std::pair{"park", Role::Admin}, std::pair{"choi", Role::Admin}}) {
                    User user;
                    user.name = name;
                    user.role = role;
                    user.hash = hashPassword(Secret(passwordOf(name)), {1, 8192}).value();
                    users.all.push_back(user);
                }
                return {};
            }));
    }

    /// The session that the desk issues for this person.
    Session signIn(const std::string& user)
    {
        const auto done = desk().apply({}, SignIn{as(user)});
        REQUIRE(done);
        return heard<DutyNotice>().back().session;
    }
    [[nodiscard]] UsersFile file() const { return UsersFile(usersFile); }
    [[nodiscard]] std::string text(const std::filesystem::path& path) const
    {
        std::ostringstream all;
        all << std::ifstream(path).rdbuf();
        return all.str();
    }
    /// Of the newest row of this kind; empty when there is none.
    [[nodiscard]] std::string detail(const std::string& what) const
    {
        const auto found = rows(what);
        return found.empty() ? std::string() : found.front().row.detail;
    }
};

} // namespace haetae::test
