import GuildhallCore
import HTTPTypes
import Presentation

/// What ends an organisation's part, a membership or an account: each is asked about on a page of its own before it is done.
struct EndingPages: Sendable {
    let desk: PageDesk

    /// The name of the form on each of these pages.
    static let form = "ending"

    /// The routes.
    var routes: [Route] {
        [
            Route(
                "page.organisation.archive-form", .get, ClusterPaths.archive, face: .page,
                access: ArchiveOrganisation.access, limits: .reading
            ) { try await archivePage($0, nil) },
            Route(
                "page.organisation.archive", .post, ClusterPaths.archive, face: .page,
                access: ArchiveOrganisation.access, limits: .form, handle: archive),
            Route(
                "page.member.end-form", .get, ClusterPaths.endMember, face: .page, access: EndMembership.access,
                limits: .reading
            ) { try await endPage($0, nil) },
            Route(
                "page.member.end", .post, ClusterPaths.endMember, face: .page, access: EndMembership.access,
                limits: .form, handle: end),
            Route(
                "page.member.leave-form", .get, ClusterPaths.leave, face: .page, access: LeaveOrganisation.access,
                limits: .reading
            ) { try await leavePage($0, nil) },
            Route(
                "page.member.leave", .post, ClusterPaths.leave, face: .page, access: LeaveOrganisation.access,
                limits: .form, handle: leave),
            Route(
                "page.account.close-form", .get, ServerPages.disable, face: .page, access: DisableUser.access,
                limits: .reading
            ) { try await closePage($0, nil) },
            Route(
                "page.account.close", .post, ServerPages.disable, face: .page, access: DisableUser.access,
                limits: .form,
                handle: close),
        ]
    }

    private func response(
        _ confirmation: Confirmation, _ faults: FormFaults?, to reader: PageSite.Reader
    ) -> WebResponse {
        desk.site.response(
            confirmation.page(reader, faults), status: faults?.status ?? .ok, title: confirmation.title, to: reader)
    }

    private func back(to path: String, _ reader: PageSite.Reader) -> PageFrame.Link {
        PageFrame.Link(href: reader.link(path), text: reader.wording[EndingText.cancel])
    }

    // MARK: - An organisation

    private func archivePage(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let model = try await OrganisationModel(
            try request.value(of: .organisation), request.principal, desk.operations)
        let organisation = model.organisation
        guard model.canChange else { throw WebRefusal.missing }
        let reader = desk.reader(request)
        let t = reader.wording
        let name: KeyValuePairs<String, Wording.Argument> = ["name": .text(organisation.name)]
        let count: KeyValuePairs<String, Wording.Argument> = ["count": .count(model.members?.count ?? 0)]
        return response(
            Confirmation(
                title: t[EndingText.archiveTitle, name],
                consequences: [t[EndingText.archiveMembers, count], t[EndingText.archiveText], t[EndingText.noReturn]],
                action: reader.link(request.path), version: organisation.version, button: t[ClusterText.archive],
                back: back(to: ClusterPaths.path(ClusterPaths.organisation, organisation), reader)), faults, to: reader)
    }

    @Sendable private func archive(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .organisation)
        return try await desk.submit(Self.form, request) { typed in
            let operation = ArchiveOrganisation(id, version: typed.number("version"))
            let archived = try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            let list = ClusterPaths.organisations(archived.cluster)
            return .redirect(to: desk.reader(request).link(list, ["done": "archived"]))
        } again: { faults in
            try await archivePage(request, faults)
        }
    }

    // MARK: - A membership

    private func endPage(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let details = try await desk.operations.read(
            ReadMember(try request.value(of: .member)), as: request.principal)
        let member = details.member
        guard member.endedAt == nil, request.principal.may(.changeMembers, in: member.organisation) else {
            throw WebRefusal.missing
        }
        let organisation = try await desk.operations.read(
            ReadOrganisation(member.organisation), as: request.principal)
        let reader = desk.reader(request)
        let t = reader.wording
        return response(
            Confirmation(
                title: t[EndingText.endTitle, ["name": .text(details.displayName)]],
                consequences: [
                    t[
                        EndingText.endText,
                        ["name": .text(details.displayName), "organisation": .text(organisation.name)]],
                    t[EndingText.noReturn],
                ], action: reader.link(request.path), version: member.version, button: t[ClusterText.endMembership],
                back: back(to: ClusterPaths.path(ClusterPaths.member, member), reader)), faults, to: reader)
    }

    @Sendable private func end(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .member)
        return try await desk.submit(Self.form, request) { typed in
            let operation = EndMembership(of: id, version: typed.number("version"))
            let ended = try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            let path = ClusterPaths.organisation.path([
                "cluster": "\(ended.cluster)", "organisation": "\(ended.organisation)",
            ])
            return .redirect(to: desk.reader(request).link(path, ["done": "ended"]))
        } again: { faults in
            try await endPage(request, faults)
        }
    }

    private func leavePage(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let id = try request.value(of: .member)
        guard let place = request.principal.places.first(where: { $0.member == id }) else { throw WebRefusal.missing }
        let organisation = try await desk.operations.read(
            ReadOrganisation(place.organisation), as: request.principal)
        let reader = desk.reader(request)
        let t = reader.wording
        return response(
            Confirmation(
                title: t[EndingText.leaveTitle, ["organisation": .text(organisation.name)]],
                consequences: [t[EndingText.leaveText], t[EndingText.noReturn]], action: reader.link(request.path),
                version: nil, button: t[ClusterText.leave],
                back: back(to: ClusterPaths.path(ClusterPaths.organisation, organisation), reader)), faults, to: reader)
    }

    @Sendable private func leave(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .member)
        return try await desk.submit(Self.form, request) { _ in
            try await desk.operations.perform(LeaveOrganisation(id), as: request.principal, cause: request.id)
            return .redirect(to: desk.reader(request).link("/", ["done": "left"]))
        } again: { faults in
            try await leavePage(request, faults)
        }
    }

    // MARK: - An account

    private func closePage(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let account = try await desk.operations.read(ReadUser(try request.value(of: .account)), as: request.principal)
        guard !account.isErased, account.disabledAt == nil else { throw WebRefusal.missing }
        let reader = desk.reader(request)
        let t = reader.wording
        return response(
            Confirmation(
                title: t[EndingText.closeTitle, ["name": .text(account.displayName)]],
                consequences: [t[EndingText.closeText], t[EndingText.closeReturn]], action: reader.link(request.path),
                version: account.version, button: t[ClusterText.close], back: back(to: "/server", reader)), faults,
            to: reader)
    }

    @Sendable private func close(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .account)
        return try await desk.submit(Self.form, request) { typed in
            let operation = DisableUser(id, version: typed.number("version"))
            try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            return .redirect(to: desk.reader(request).link("/server", ["done": "closed"]))
        } again: { faults in
            try await closePage(request, faults)
        }
    }
}
