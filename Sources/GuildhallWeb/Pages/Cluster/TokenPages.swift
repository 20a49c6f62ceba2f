import GuildhallCore
import HTTPTypes
import Presentation

/// The own tokens for programs in a cluster.
struct TokenPages: Sendable {
    let desk: PageDesk

    /// The routes.
    var routes: [Route] {
        [
            Route(
                "page.token.list", .get, ClusterPaths.tokens, face: .page, access: ListOwnTokens.access,
                limits: .reading
            ) { try await list($0, nil) },
            Route(
                "page.token.make", .post, ClusterPaths.tokens, face: .page, access: MakeToken.access, limits: .form,
                handle: make),
            Route(
                "page.token.revoke", .post, ClusterPaths.revokeToken, face: .page, access: RevokeToken.access,
                limits: .form,
                handle: revoke),
        ]
    }

    private func list(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let tokens = try await desk.operations.read(ListOwnTokens(), as: request.principal)
        let cluster = try await desk.operations.read(ReadCluster(), as: request.principal)
        let valid = tokens.filter { $0.isValid(at: request.receivedAt) }
        let reader = desk.reader(request)
        let t = reader.wording
        var blocks = desk.done(request, t)
        if let made = desk.shownOnce(request) {
            blocks.append(
                .secret(label: "\(t[ClusterText.tokenMade]) \(t[ClusterText.tokenOnce])", text: made))
        }
        blocks.append(.paragraph(t[ClusterText.tokensText]))
        let list = valid.isEmpty ? .paragraph(t[ClusterText.noTokens]) : table(of: valid, request, reader)
        blocks += [list].asPart(LivePart(id: "tokens", address: reader.link(request.path)))
        let form = try await form(request, reader)
        blocks += [.heading(t[ClusterText.makeToken]), .form(form.with(faults, named: "make", t))]
        return desk.site.response(
            SheetPage(blocks: blocks), status: faults?.status ?? .ok, title: t[ClusterText.tokens],
            subtitle: cluster.name, to: reader)
    }

    private func table(
        of tokens: [APIToken], _ request: WebRequest, _ reader: PageSite.Reader
    ) -> SheetPage.Block {
        let t = reader.wording
        return .table(
            caption: t[ClusterText.tokens],
            columns: [
                t[ClusterText.tokenName], t[ClusterText.scopes], t[ClusterText.validUntil], t[ClusterText.lastUsed],
                t[ClusterText.change],
            ],
            rows: tokens.map { token in
                let path = ClusterPaths.revokeToken.path(["cluster": "\(token.cluster)", "token": "\(token.id)"])
                let scopes = token.scopes.sorted().compactMap { Permission(rawValue: $0) }.map { t[$0] }
                return [
                    SheetPage.Cell(words: token.name), SheetPage.Cell(words: t.list(scopes)),
                    .moment(token.expiresAt, t, otherwise: t[ClusterText.never]),
                    .moment(token.usedAt, t, otherwise: t[ClusterText.never]),
                    SheetPage.Cell(forms: [
                        EntryForm(
                            action: reader.link(path), formToken: reader.formToken, button: t[ClusterText.takeBack],
                            isSmall: true, changesPart: true)
                    ]),
                ]
            })
    }

    private func form(_ request: WebRequest, _ reader: PageSite.Reader) async throws -> EntryForm {
        let t = reader.wording
        var members: [EntryForm.Choice] = []
        for place in request.principal.places {
            let organisation = try await desk.operations.read(
                ReadOrganisation(place.organisation), as: request.principal)
            members.append(EntryForm.Choice(value: "\(place.member)", words: organisation.name))
        }
        let scopes = Permission.allCases.filter { $0.isScope && request.principal.reach(of: $0) != nil }
        return EntryForm(
            action: reader.link(request.path), formToken: reader.formToken,
            fields: [
                EntryForm.Field(name: "name", label: t[ClusterText.tokenName], kind: .line(autocomplete: "off")),
                EntryForm.Field(name: "member", label: t[ClusterText.tokenFor], kind: .one(members)),
                EntryForm.Field(
                    name: "scopes", label: t[ClusterText.scopes],
                    kind: .any(scopes.map { EntryForm.Choice(value: $0.rawValue, words: t[$0]) })),
                EntryForm.Field(
                    name: "days", label: t[ClusterText.days], kind: .count, value: "90",
                    hint: t[FieldText.daysTooMany, ["limit": .count(APIToken.days.upperBound)]]),
            ], button: t[ClusterText.makeToken])
    }

    @Sendable private func make(_ request: WebRequest) async throws -> WebResponse {
        try await desk.submit("make", request) { typed in
            guard let member = typed["member"].flatMap({ Member.ID($0) }) else { throw OperationRefusal.missing }
            let operation = MakeToken(
                for: member, name: typed["name"] ?? "", scopes: Set(typed.all("scopes")), days: typed.number("days"))
            let made = try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            return try desk.showOnce(made.secret.text, at: request.path, request)
        } again: { faults in
            try await list(request, faults)
        }
    }

    @Sendable private func revoke(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .token)
        let revoked = try await desk.operations.perform(RevokeToken(id), as: request.principal, cause: request.id)
        let path = ClusterPaths.tokens.path(["cluster": "\(revoked.cluster)"])
        return .redirect(to: desk.reader(request).link(path, ["done": "token-revoked"]))
    }
}
