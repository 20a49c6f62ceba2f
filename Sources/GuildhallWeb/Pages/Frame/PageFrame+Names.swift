import Mustache

// Templates ask for properties by their names. Swift-mustache finds them by reflection, which costs more than all the rest of
// a page; values that tell theirs themselves are asked first. A test compares the names with the properties.

extension PageFrame: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "language": language
        case "title": title
        case "windowTitle": windowTitle
        case "subtitle": subtitle
        case "links": links
        case "strips": strips
        case "languages": languages
        case "style": style
        case "icon": icon
        case "scripts": scripts
        case "hasParts": hasParts
        case "stream": stream
        case "account": account
        default: nil
        }
    }
}

extension PageFrame.Link: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "href": href
        case "text": text
        case "isHere": isHere
        case "language": language
        default: nil
        }
    }
}

extension PageFrame.Strip: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? { name == "items" ? items : nil }
}

extension PageFrame.Account: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "formToken": formToken
        case "signOut": signOut
        case "href": href
        case "isHere": isHere
        default: nil
        }
    }
}
