import GuildhallCore
import HTTPTypes

/// The cluster's settings, for who runs it.
struct SettingsPages: Sendable {
    let desk: PageDesk

    /// The routes.
    var routes: [Route] {
        [
            Route(
                "page.cluster.show", .get, ClusterPaths.settings, face: .page, access: ChangeCluster.access,
                limits: .reading
            ) { try await page($0, nil) },
            Route(
                "page.cluster.change", .post, ClusterPaths.settings, face: .page, access: ChangeCluster.access,
                limits: .form, handle: change),
        ]
    }

    private func page(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let cluster = try await desk.operations.read(ReadCluster(), as: request.principal)
        let reader = desk.reader(request)
        let t = reader.wording
        var blocks = desk.done(request, t)
        blocks.append(.form(form(cluster, reader).with(faults, named: "settings", t)))
        return desk.site.response(
            SheetPage(blocks: blocks), status: faults?.status ?? .ok, title: t[ClusterText.settings],
            subtitle: cluster.name, to: reader)
    }

    private func form(_ cluster: Cluster, _ reader: PageSite.Reader) -> EntryForm {
        let t = reader.wording
        return EntryForm(
            action: reader.link(ClusterPaths.settings.path(["cluster": "\(cluster.id)"])), formToken: reader.formToken,
            fields: [
                EntryForm.Field(
                    name: "name", label: t[AccountText.clusterName], kind: .line(autocomplete: "off"),
                    value: cluster.name, hint: t[ClusterText.settingsText]),
                EntryForm.Field(
                    name: "language", label: t[ClusterText.noticeLanguage],
                    kind: .one(AccountPages.languages(chosen: cluster.language))),
                EntryForm.Field(name: "version", label: "", kind: .hidden, value: String(cluster.version)),
            ], button: t[AccountText.save])
    }

    @Sendable private func change(_ request: WebRequest) async throws -> WebResponse {
        try await desk.submit("settings", request) { typed in
            let operation = ChangeCluster(
                version: typed.number("version"), name: typed["name"] ?? "", language: typed["language"] ?? "")
            try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            return .redirect(to: desk.reader(request).link(request.path, ["done": "saved"]))
        } again: { faults in
            try await page(request, faults)
        }
    }
}
