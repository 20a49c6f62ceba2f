import Mustache

extension HomePage.View: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "notices": notices
        case "places": places
        case "hasPlaces": hasPlaces
        case "hasNoPlaces": hasNoPlaces
        case "demo": demo
        case "hasDemo": hasDemo
        case "cards": cards
        default: nil
        }
    }
}

extension HomePage.Place: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "href": href
        case "cluster": cluster
        case "position": position
        default: nil
        }
    }
}

extension HomePage.Card: MustacheParent {
    /// A property by its name.
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "text": text
        case "href": href
        case "link": link
        default: nil
        }
    }
}
