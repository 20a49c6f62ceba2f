import GuildhallCore

/// A question before something ends: what it is, what comes of it, and whether it can be undone.
struct Confirmation: Sendable, Equatable {
    /// The question.
    let title: String
    /// What comes of it, a sentence each.
    let consequences: [String]
    /// Where the form is sent.
    let action: String
    /// The version of the thing that the reader sees; nil where none is asked for.
    let version: Int?
    /// The words of the button.
    let button: String
    /// Back to where the reader came from.
    let back: PageFrame.Link

    /// The page.
    ///
    /// - Parameters:
    ///   - reader: who reads.
    ///   - faults: why it was refused the last time.
    func page(_ reader: PageSite.Reader, _ faults: FormFaults?) -> SheetPage {
        let version = version.map { EntryForm.Field(name: "version", label: "", kind: .hidden, value: String($0)) }
        let form = EntryForm(
            action: action, formToken: reader.formToken, fields: version.map { [$0] } ?? [], button: button,
            isDangerous: true)
        return SheetPage(
            blocks: consequences.map { .paragraph($0) } + [
                .form(form.with(faults, named: EndingPages.form, reader.wording)), .links([back]),
            ])
    }
}
