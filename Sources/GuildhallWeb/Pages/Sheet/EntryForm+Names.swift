extension EntryForm.View: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "action": .text(action)
        case "formToken": .text(formToken)
        case "button": .text(button)
        case "look": .text(look)
        case "formFaults": .texts(formFaults)
        case "fields": .values(fields)
        case "isSmall": .flag(isSmall)
        case "changesPart": .flag(changesPart)
        default: nil
        }
    }
}

extension EntryForm.View.FieldView: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "id": .text(id)
        case "name": .text(self.name)
        case "label": .text(label)
        case "value": .text(value)
        case "autocomplete": .text(autocomplete)
        case "hints": .texts(hints)
        case "faults": .texts(faults)
        case "isLine": .flag(isLine)
        case "isCount": .flag(isCount)
        case "isPassword": .flag(isPassword)
        case "isHidden": .flag(isHidden)
        case "isSelect": .flag(isSelect)
        case "isTicks": .flag(isTicks)
        case "isInvalid": .flag(isInvalid)
        case "choices": .values(choices)
        case "describedBy": .text(describedBy)
        default: nil
        }
    }
}

extension EntryForm.Choice: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "value": .text(value)
        case "words": .text(words)
        case "isChosen": .flag(isChosen)
        default: nil
        }
    }
}
