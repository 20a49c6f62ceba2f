import GuildhallCore

/// What a page says before somebody is erased, and the form that does it.
struct ErasureModel: Sendable, Equatable {
    /// What it means for the one who is erased.
    let warning: String
    /// Where the form is sent.
    let action: String
    /// What the field of the password says.
    let passwordLabel: String
    /// The words of the button.
    let button: String
    /// Why nothing can be erased; nil where it can be.
    let obstacle: String?

    /// The parts of the page.
    func blocks(_ reader: PageSite.Reader, _ faults: FormFaults?) -> [SheetPage.Block] {
        let t = reader.wording
        let consequences: [SheetPage.Block] = [
            .heading(t[PersonText.goesTitle]),
            .points([PersonText.goesName, .goesSessions, .goesTokens, .goesPlaces].map { t[$0] }),
            .heading(t[PersonText.staysTitle]),
            .points([PersonText.staysRecords, .staysWork, .staysCopies].map { t[$0] }),
        ]
        if let obstacle { return [.notice(obstacle, isGood: false)] + consequences }
        let form = EntryForm(
            action: action, formToken: reader.formToken,
            fields: [
                EntryForm.Field(
                    name: "password", label: passwordLabel, kind: .password(autocomplete: "current-password"))
            ], button: button, isDangerous: true)
        return [.paragraph(warning)] + consequences + [
            .heading(t[PersonText.eraseConfirm]), .form(form.with(faults, named: "erase", t)),
        ]
    }
}
