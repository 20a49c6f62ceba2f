import GuildhallCore
import HTTPTypes
import Presentation

/// A member of an organisation: the roles, and the end of the membership.
struct MemberPages: Sendable {
    let desk: PageDesk

    /// The routes.
    var routes: [Route] {
        [
            Route(
                "page.member.show", .get, ClusterPaths.member, face: .page, access: ReadMember.access, limits: .reading
            ) { try await show($0, nil) },
            Route(
                "page.member.change-roles", .post, ClusterPaths.member, face: .page, access: ChangeRoles.access,
                limits: .form,
                handle: change),
        ]
    }

    private func show(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let id = try request.value(of: .member)
        let details = try await desk.operations.read(ReadMember(id), as: request.principal)
        let organisation = try await desk.operations.read(
            ReadOrganisation(details.member.organisation), as: request.principal)
        let reader = desk.reader(request, at: ClusterPaths.path(ClusterPaths.member, details.member))
        let t = reader.wording
        var blocks: [SheetPage.Block] = [
            .links([
                PageFrame.Link(
                    href: reader.link(ClusterPaths.path(ClusterPaths.organisation, organisation)),
                    text: organisation.name)
            ])
        ]
        let isLasting = details.member.endedAt == nil
        let canChange = isLasting && request.principal.may(.changeMembers, in: organisation.id)
        if !canChange {
            blocks.append(.paragraph(t[ClusterText.rolesAre, ["roles": .text(t.list(details.member.roles))]]))
        }
        if canChange {
            blocks += changes(of: details.member, in: organisation, request.principal, reader, faults)
        }
        if isLasting, details.member.account == request.principal.account {
            blocks.append(way(ClusterPaths.leave, details.member, t[ClusterText.leave], reader))
        } else if canChange {
            blocks.append(way(ClusterPaths.endMember, details.member, t[ClusterText.endMembership], reader))
        }
        return desk.site.response(
            SheetPage(blocks: desk.done(request, t) + blocks), status: faults?.status ?? .ok,
            title: details.displayName,
            subtitle: organisation.name, to: reader)
    }

    private func changes(
        of member: Member, in organisation: Organisation, _ principal: Principal, _ reader: PageSite.Reader,
        _ faults: FormFaults?
    ) -> [SheetPage.Block] {
        let t = reader.wording
        let reach = principal.reach(of: .changeMembers) ?? .ownOrganisation
        let version = EntryForm.Field(name: "version", label: "", kind: .hidden, value: String(member.version))
        let roles = Member.Role.allCases.filter { role in
            role.fits(organisation.kind) && (role.canBeGiven(from: reach) || member.roles.contains(role))
        }
        let change = EntryForm(
            action: reader.link(ClusterPaths.path(ClusterPaths.member, member)), formToken: reader.formToken,
            fields: [
                EntryForm.Field(
                    name: "roles", label: t[ClusterText.roles],
                    kind: .any(
                        roles.map { role in
                            EntryForm.Choice(
                                value: role.rawValue, words: t[role], isChosen: member.roles.contains(role))
                        })), version,
            ], button: t[ClusterText.changeRoles])
        return [.heading(t[ClusterText.changeRoles]), .form(change.with(faults, named: "roles", t))]
    }

    /// The way to the page that asks before something ends.
    private func way(
        _ template: PathTemplate, _ member: Member, _ words: String, _ reader: PageSite.Reader
    ) -> SheetPage.Block {
        .links([PageFrame.Link(href: reader.link(ClusterPaths.path(template, member)), text: words)])
    }

    @Sendable private func change(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .member)
        return try await desk.submit("roles", request) { typed in
            let roles = Set(typed.all("roles").compactMap { Member.Role(rawValue: $0) })
            let operation = ChangeRoles(of: id, version: typed.number("version"), to: roles)
            let changed = try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            let path = ClusterPaths.path(ClusterPaths.member, changed)
            return .redirect(to: desk.reader(request).link(path, ["done": "roles"]))
        } again: { faults in
            try await show(request, faults)
        }
    }
}
