import GuildhallCore
import Presentation

/// An organisation with what the reader may see and do of it.
struct OrganisationModel: Sendable {
    /// The organisation.
    let organisation: Organisation
    /// Its members; nil for who may not see them.
    var members: [MemberDetails]?
    /// Its open invitations; nil for who may not invite.
    var invitations: [Invitation]?
    /// The roles that the reader may give here.
    var rolesToGive: [Member.Role] = []
    /// Whether the reader may rename and archive it.
    var canChange = false
    /// Whether the reader may change its members.
    var canChangeMembers = false

    /// Asks for everything that the reader may know.
    init(_ id: Organisation.ID, _ principal: Principal, _ operations: Operations) async throws {
        organisation = try await operations.read(ReadOrganisation(id), as: principal)
        let isActive = organisation.archivedAt == nil
        if principal.may(.readMembers, in: id) {
            let page = try await operations.read(ListMembers(of: id, limit: 200), as: principal)
            members = page.items.filter { $0.member.endedAt == nil }
        }
        if isActive, principal.may(.inviteMembers, in: id) {
            let page = try await operations.read(ListInvitations(to: id, limit: 200), as: principal)
            invitations = page.items.filter { $0.usedAt == nil && $0.revokedAt == nil }
            let reach = principal.reach(of: .inviteMembers) ?? .ownOrganisation
            rolesToGive = Member.Role.allCases.filter { [organisation] role in
                role.fits(organisation.kind) && role.canBeGiven(from: reach)
            }
        }
        canChange = isActive && principal.may(.changeOrganisations, in: id)
        canChangeMembers = principal.may(.changeMembers, in: id)
    }

    /// The page.
    ///
    /// - Parameters:
    ///   - reader: who reads.
    ///   - faults: what was wrong with a form.
    ///   - done: what is said of the change that led here.
    ///   - newLink: the link of an invitation that was just made.
    func page(
        _ reader: PageSite.Reader, _ faults: FormFaults?, done: [SheetPage.Block], newLink: String?
    ) -> SheetPage {
        let t = reader.wording
        var blocks: [SheetPage.Block] = []
        func part(_ id: String, _ subject: LivePart.Subject) -> LivePart {
            LivePart(
                id: id, address: reader.link(ClusterPaths.path(ClusterPaths.organisation, organisation)),
                subjects: [subject])
        }
        blocks += [facts(t)].asPart(part("facts", .organisation))
        if let newLink { blocks.append(.secret(label: t[ClusterText.invitationMade], text: newLink)) }
        if let members { blocks += memberBlocks(members, reader).asPart(part("members", .member)) }
        if let invitations {
            blocks += invitationBlocks(invitations, reader).asPart(part("invitations", .invitation))
            blocks += inviteBlocks(reader, faults)
        }
        if canChange {
            blocks += [
                .heading(t[ClusterText.rename]), .form(renaming(reader).with(faults, named: "rename", t)),
                .links([
                    PageFrame.Link(
                        href: reader.link(ClusterPaths.path(ClusterPaths.archive, organisation)),
                        text: t[ClusterText.archive])
                ]),
            ]
        }
        return SheetPage(blocks: done + blocks)
    }

    /// What everybody in the cluster may know.
    private func facts(_ t: PageWording) -> SheetPage.Block {
        if let end = organisation.archivedAt {
            return .notice(t[ClusterText.leftOn, ["day": .text(t.day(end))]], isGood: false)
        }
        return .paragraph(t[ClusterText.partSince, ["day": .text(t.day(organisation.createdAt))]])
    }

    private func memberBlocks(_ members: [MemberDetails], _ reader: PageSite.Reader) -> [SheetPage.Block] {
        let t = reader.wording
        guard !members.isEmpty else { return [.heading(t[ClusterText.members]), .paragraph(t[ClusterText.noMembers])] }
        return [
            .heading(t[ClusterText.members]),
            .table(
                caption: t[ClusterText.members],
                columns: [t[ClusterText.personName], t[ClusterText.roles], t[ClusterText.since]],
                rows: members.map { details in
                    [
                        SheetPage.Cell(
                            words: details.displayName,
                            href: reader.link(ClusterPaths.path(ClusterPaths.member, details.member))),
                        SheetPage.Cell(words: t.list(details.member.roles)), .day(details.member.createdAt, t),
                    ]
                }),
        ]
    }

    private func invitationBlocks(_ invitations: [Invitation], _ reader: PageSite.Reader) -> [SheetPage.Block] {
        let t = reader.wording
        let rows = invitations.map { invitation in
            [
                SheetPage.Cell(words: t.list(invitation.roles)), SheetPage.Cell.moment(invitation.expiresAt, t),
                SheetPage.Cell(forms: [
                    EntryForm(
                        action: reader.link(
                            ClusterPaths.revoke.path([
                                "cluster": "\(organisation.cluster)", "invitation": "\(invitation.id)",
                            ])), formToken: reader.formToken, button: t[ClusterText.takeBack], isSmall: true,
                        changesPart: true)
                ]),
            ]
        }
        let list: SheetPage.Block =
            rows.isEmpty
            ? .paragraph(t[ClusterText.noInvitations])
            : .table(
                caption: t[ClusterText.invitations],
                columns: [t[ClusterText.roles], t[ClusterText.validUntil], t[ClusterText.change]], rows: rows)
        return [.heading(t[ClusterText.invitations]), list]
    }

    private func inviteBlocks(_ reader: PageSite.Reader, _ faults: FormFaults?) -> [SheetPage.Block] {
        let t = reader.wording
        let form = EntryForm(
            action: reader.link(ClusterPaths.path(ClusterPaths.invite, organisation)), formToken: reader.formToken,
            fields: [
                EntryForm.Field(
                    name: "roles", label: t[ClusterText.roles],
                    kind: .any(rolesToGive.map { EntryForm.Choice(value: $0.rawValue, words: t[$0]) })),
                EntryForm.Field(
                    name: "days", label: t[ClusterText.days], kind: .count, value: "7",
                    hint: t[FieldText.daysTooMany, ["limit": .count(Invitation.days.upperBound)]]),
            ], button: t[ClusterText.inviteButton])
        return [
            .heading(t[ClusterText.invite]),
            .paragraph(t[ClusterText.inviteText]), .form(form.with(faults, named: "invite", t)),
        ]
    }

    private func renaming(_ reader: PageSite.Reader) -> EntryForm {
        let t = reader.wording
        return EntryForm(
            action: reader.link(ClusterPaths.path(ClusterPaths.rename, organisation)), formToken: reader.formToken,
            fields: [
                EntryForm.Field(
                    name: "name", label: t[ClusterText.organisationName], kind: .line(autocomplete: "organization"),
                    value: organisation.name),
                EntryForm.Field(name: "version", label: "", kind: .hidden, value: String(organisation.version)),
            ], button: t[ClusterText.rename])
    }
}
