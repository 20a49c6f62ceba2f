import GuildhallCore
import HTTPTypes

/// What was wrong with a form that was sent, and what was typed: the page shows the form again with both.
struct FormFaults: Sendable {
    /// The name of the form on its page.
    let form: String
    /// What was typed; passwords are not shown again.
    let typed: FormFields
    /// Why the operation was refused.
    let refusal: OperationRefusal

    /// The faults of a refusal; nil for one that is no form's matter, such as a thing that is missing.
    init?(_ form: String, _ refusal: OperationRefusal, typed: FormFields) {
        switch refusal {
        case .invalid, .conflict, .stale, .wrongCredentials, .tooMany: break
        case .missing, .forbidden, .notSignedIn: return nil
        }
        self.form = form
        self.typed = typed
        self.refusal = refusal
    }

    /// The status of the page.
    var status: HTTPResponse.Status {
        WebRefusal(refusal).status == .preconditionFailed ? .conflict : WebRefusal(refusal).status
    }

    /// What is wrong with a field, in a sentence.
    func fault(_ field: String, _ t: PageWording) -> String? {
        guard case .invalid(let problems) = refusal else { return nil }
        return problems.first { $0.field == field }.map { t.fault($0) }
    }
}

extension EntryForm {
    /// The form with the faults of its last sending; faults of other forms, and none, change nothing.
    func with(_ faults: FormFaults?, named name: String, _ t: PageWording) -> EntryForm {
        guard let faults, faults.form == name else { return self }
        var form = self
        form.fault = t.fault(faults.refusal)
        form.fields = fields.map { field in
            var field = field
            field.fault = faults.fault(field.name, t)
            switch field.kind {
            case .line, .count: field.value = faults.typed[field.name] ?? field.value
            case .one(let choices): field.kind = .one(choices.chosen(faults.typed.all(field.name)))
            case .any(let choices): field.kind = .any(choices.chosen(faults.typed.all(field.name)))
            case .password, .hidden: break
            }
            return field
        }
        return form
    }
}

extension [EntryForm.Choice] {
    /// The same choices, of which those are chosen that were sent.
    fileprivate func chosen(_ values: [String]) -> [EntryForm.Choice] {
        map { EntryForm.Choice(value: $0.value, words: $0.words, isChosen: values.contains($0.value)) }
    }
}
