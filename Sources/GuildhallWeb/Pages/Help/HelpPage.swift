/// The help: a few answers, and whom to ask for more.
struct HelpPage: Page, Equatable {
    static let template = PageTemplate.framed(
        "help",
        """
        <h2>{{t.helpSeeTitle}}</h2><p>{{t.helpSeeText}}</p>
        <h2>{{t.helpJoinTitle}}</h2><p>{{t.helpJoinText}}</p>
        <h2>{{t.helpPasswordTitle}}</h2><p>{{t.helpPasswordText}}</p>
        <h2>{{t.helpRolesTitle}}</h2><p>{{t.helpRolesText}}</p>
        <h2>{{t.helpSafeTitle}}</h2><p>{{t.helpSafeText}}</p>
        <h2>{{t.helpProgramsTitle}}</h2><p>{{t.helpProgramsText}}</p>
        <p><a href="/api/v1/openapi.json">{{t.helpProgramsLink}}</a></p>
        """)
}

extension HelpPage: Named {
    /// Nothing: the help is made of texts.
    func shown(_ name: String) -> Shown? { nil }
}
