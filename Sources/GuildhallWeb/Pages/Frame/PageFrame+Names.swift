extension PageFrame: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "language": .text(language)
        case "title": .text(title)
        case "windowTitle": .text(windowTitle)
        case "subtitle": .optional(subtitle)
        case "links": .values(links)
        case "strips": .values(strips)
        case "languages": .values(languages)
        case "style": .text(style)
        case "icon": .text(icon)
        case "scripts": .texts(scripts)
        case "hasParts": .flag(hasParts)
        case "stream": .optional(stream)
        case "account": .optional(account)
        default: nil
        }
    }
}

extension PageFrame.Link: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "href": .text(href)
        case "text": .text(text)
        case "isHere": .flag(isHere)
        case "language": .optional(language)
        default: nil
        }
    }
}

extension PageFrame.Strip: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? { name == "items" ? .values(items) : nil }
}

extension PageFrame.Account: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "name": .text(self.name)
        case "formToken": .text(formToken)
        case "signOut": .text(signOut)
        case "href": .text(href)
        case "isHere": .flag(isHere)
        default: nil
        }
    }
}
