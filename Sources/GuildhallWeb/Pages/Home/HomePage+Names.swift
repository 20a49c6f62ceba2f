extension HomePage.View: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "notices": .values(notices)
        case "places": .values(places)
        case "hasPlaces": .flag(hasPlaces)
        case "hasNoPlaces": .flag(hasNoPlaces)
        case "demo": .values(demo)
        case "hasDemo": .flag(hasDemo)
        case "cards": .values(cards)
        default: nil
        }
    }
}

extension HomePage.Place: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "href": .text(href)
        case "cluster": .text(cluster)
        case "position": .text(position)
        default: nil
        }
    }
}

extension HomePage.Card: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "title": .text(title)
        case "text": .text(text)
        case "href": .text(href)
        case "link": .text(link)
        default: nil
        }
    }
}
