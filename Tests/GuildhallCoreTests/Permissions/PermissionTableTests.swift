import GuildhallCore
import TestSupport
import Testing

@Suite struct PermissionTableTests {
    /// The whole table for people to read: a change of it shows as a change of the recorded text.
    @Test func `The table of permissions is the recorded one`() {
        var lines: [String] = []
        for kind in Organisation.Kind.allCases {
            for role in Member.Role.allCases where role.fits(kind) {
                let permissions = Permission.allCases.compactMap { permission in
                    permission.reach(of: role, in: kind).map { reach in
                        permission.rawValue + (reach == .ownOrganisation ? " (own)" : "")
                    }
                }
                lines.append("\(role.rawValue) in \(kind.rawValue): \(permissions.joined(separator: ", "))")
            }
        }
        expectSnapshot(lines.joined(separator: "\n") + "\n", named: "permissions.txt")
    }

    @Test func `A role that does not fit the organisation permits nothing`() {
        for permission in Permission.allCases {
            for role in Member.Role.allCases {
                for kind in Organisation.Kind.allCases where !role.fits(kind) {
                    #expect(permission.reach(of: role, in: kind) == nil)
                }
            }
        }
    }

    @Test func `Only who runs the cluster makes administrators, and every kind has somebody who can act`() {
        #expect(Reach.allCases.filter { Member.Role.administrator.canBeGiven(from: $0) } == [.cluster])
        for kind in Organisation.Kind.allCases { #expect(Member.Role.manager.fits(kind)) }
        let runners = Organisation.Kind.allCases.flatMap { kind in
            Member.Role.allCases.filter { Permission.changeMembers.reach(of: $0, in: kind) == .cluster }
        }
        #expect(runners == [.administrator])
    }

    @Test func `Scopes are written as words, and a token is never given what makes tokens`() {
        for permission in Permission.allCases { #expect(!permission.rawValue.contains(" ")) }
        #expect(Permission.allCases.filter { !$0.isScope } == [.manageTokens])
    }
}
