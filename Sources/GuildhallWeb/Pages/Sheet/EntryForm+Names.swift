import Mustache

extension EntryForm.View: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "action": action
        case "formToken": formToken
        case "button": button
        case "look": look
        case "formFaults": formFaults
        case "fields": fields
        case "isSmall": isSmall
        case "changesPart": changesPart
        default: nil
        }
    }
}

extension EntryForm.View.FieldView: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "name": self.name
        case "label": label
        case "value": value
        case "autocomplete": autocomplete
        case "hints": hints
        case "faults": faults
        case "isLine": isLine
        case "isCount": isCount
        case "isPassword": isPassword
        case "isHidden": isHidden
        case "isSelect": isSelect
        case "isTicks": isTicks
        case "isInvalid": isInvalid
        case "choices": choices
        case "describedBy": describedBy
        default: nil
        }
    }
}

extension EntryForm.Choice: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "value": value
        case "words": words
        case "isChosen": isChosen
        default: nil
        }
    }
}
