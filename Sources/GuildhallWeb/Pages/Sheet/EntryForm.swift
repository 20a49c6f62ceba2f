/// A form, as data.
struct EntryForm: Sendable, Equatable {
    /// A choice of a field.
    struct Choice: Sendable, Equatable {
        /// What is sent.
        let value: String
        /// What is read.
        let words: String
        /// Whether it is chosen at first.
        var isChosen = false
    }

    /// What a field looks like.
    enum Kind: Sendable, Equatable {
        /// A line of text; the word is the browser's for filling it in (HTML Standard, section 4.10.18.7).
        case line(autocomplete: String)
        /// A whole number.
        case count
        /// A password.
        case password(autocomplete: String)
        /// One of a few choices.
        case one([Choice])
        /// Any of a few choices.
        case any([Choice])
        /// A value that is sent along unseen.
        case hidden
    }

    /// A field.
    struct Field: Sendable, Equatable {
        /// The name under which it is sent.
        let name: String
        /// What is to be filled in.
        let label: String
        /// What it looks like.
        var kind: Kind
        /// The value at first.
        var value = ""
        /// What to know beforehand.
        var hint: String?
        /// What was wrong the last time.
        var fault: String?
    }

    /// Where it is sent.
    let action: String
    /// The token that shows where it comes from.
    let formToken: String
    /// The fields.
    var fields: [Field] = []
    /// The words of the button.
    let button: String
    /// Whether what the button does cannot be undone.
    var isDangerous = false
    /// Whether it stands in a line, as a button of a row.
    var isSmall = false
    /// Whether its answer replaces the part of the page that it stands in, and not the whole page.
    var changesPart = false
    /// What was wrong the last time, with the form as a whole.
    var fault: String?
}

extension EntryForm {
    /// What the template sees of a form.
    struct View {
        /// What the template sees of a field: each kind has a flag of its own, since templates decide nothing.
        struct FieldView {
            let id, name, label, value, autocomplete: String
            let hints, faults: [String]
            let isLine, isCount, isPassword, isHidden, isSelect, isTicks, isInvalid: Bool
            let choices: [Choice]
            let describedBy: String
        }

        let action, formToken, button, look: String
        let formFaults: [String]
        let fields: [FieldView]
        let isSmall, changesPart: Bool
    }

    /// What the template sees.
    ///
    /// - Parameter number: the form's place on its page, from which names of elements are made that no other form has.
    func view(_ number: Int) -> View {
        View(
            action: action, formToken: formToken, button: button,
            look: (isDangerous ? "danger" : isSmall ? "quiet" : ""), formFaults: fault.map { [$0] } ?? [],
            fields: fields.map { Self.view($0, number) }, isSmall: isSmall, changesPart: changesPart)
    }

    private static func view(_ field: Field, _ number: Int) -> View.FieldView {
        var (autocomplete, choices): (String, [Choice]) = ("off", [])
        var (isLine, isPassword, isSelect, isTicks) = (false, false, false, false)
        switch field.kind {
        case .line(let word): (autocomplete, isLine) = (word, true)
        case .count: isLine = true
        case .password(let word): (autocomplete, isPassword) = (word, true)
        case .one(let list): (choices, isSelect) = (list, true)
        case .any(let list): (choices, isTicks) = (list, true)
        case .hidden: break
        }
        let id = "f\(number)-\(field.name)"
        let notes = [field.fault.map { _ in "\(id)-fault" }, field.hint.map { _ in "\(id)-hint" }]
        return View.FieldView(
            id: id, name: field.name, label: field.label, value: field.value, autocomplete: autocomplete,
            hints: field.hint.map { [$0] } ?? [], faults: field.fault.map { [$0] } ?? [], isLine: isLine,
            isCount: field.kind == .count,
            isPassword: isPassword, isHidden: field.kind == .hidden, isSelect: isSelect, isTicks: isTicks,
            isInvalid: field.fault != nil, choices: choices,
            describedBy: notes.compactMap { $0 }.joined(separator: " "))
    }

    /// The template.
    static let template = PageTemplate(
        name: "form",
        text: """
            <form method="post" action="{{action}}"{{#changesPart}} hx-post="{{action}}"{{/changesPart}} class="{{#isSmall}}row{{/isSmall}}{{^isSmall}}entry{{/isSmall}}">
            <input type="hidden" name="form-token" value="{{formToken}}">
            {{#formFaults}}<p class="fault" role="alert">{{.}}</p>
            {{/formFaults}}{{#fields}}{{#isHidden}}<input type="hidden" name="{{name}}" value="{{value}}">
            {{/isHidden}}{{#isLine}}<div class="field"><label for="{{id}}">{{label}}</label>{{>field-notes}}
            <input id="{{id}}" name="{{name}}" value="{{value}}"{{#isCount}} inputmode="numeric"{{/isCount}} autocomplete="{{autocomplete}}" aria-describedby="{{describedBy}}"{{#isInvalid}} aria-invalid="true"{{/isInvalid}} required></div>
            {{/isLine}}{{#isPassword}}<div class="field"><label for="{{id}}">{{label}}</label>{{>field-notes}}
            <input id="{{id}}" name="{{name}}" type="password" autocomplete="{{autocomplete}}" aria-describedby="{{describedBy}}"{{#isInvalid}} aria-invalid="true"{{/isInvalid}} required></div>
            {{/isPassword}}{{#isSelect}}<div class="field"><label for="{{id}}">{{label}}</label>{{>field-notes}}
            <select id="{{id}}" name="{{name}}" aria-describedby="{{describedBy}}">{{#choices}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{words}}</option>{{/choices}}</select></div>
            {{/isSelect}}{{#isTicks}}<fieldset class="field" aria-describedby="{{describedBy}}"><legend>{{label}}</legend>{{>field-notes}}
            {{#choices}}<label class="choice"><input type="checkbox" name="{{name}}" value="{{value}}"{{#isChosen}} checked{{/isChosen}}> {{words}}</label>
            {{/choices}}</fieldset>
            {{/isTicks}}{{/fields}}<div><button class="{{look}}">{{button}}</button></div></form>

            """)

    /// The notes at a field.
    static let notes = PageTemplate(
        name: "field-notes",
        text: """
            {{#hints}}<span class="hint" id="{{id}}-hint">{{.}}</span>{{/hints}}{{#faults}}<span class="fault" id="{{id}}-fault">{{.}}</span>{{/faults}}
            """)
}
