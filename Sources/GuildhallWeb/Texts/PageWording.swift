import Presentation

/// The texts of pages in one language.
struct PageWording: Sendable {
    /// The language.
    let language: PageLanguage

    /// The text of a key with its places filled, as `Wording` of reports fills them.
    ///
    /// A key without a text gives its name: a defect that a reader can report, and that a test finds before.
    subscript<Key: PageTextKey>(
        key: Key, arguments: KeyValuePairs<String, Wording.Argument> = [:]
    ) -> String {
        guard let text = Key.catalogue[language][key] else { return key.rawValue }
        return Wording(language.ofReports).filled(text[...], arguments)
    }
}

extension PageWording {
    /// A text without places, for templates: `{{t.signIn}}`.
    func text(named name: String) -> String? {
        if let key = FrameText(rawValue: name) { return self[key] }
        if let key = HomeText(rawValue: name) { return self[key] }
        if let key = AccountText(rawValue: name) { return self[key] }
        if let key = ClusterText(rawValue: name) { return self[key] }
        if let key = PersonText(rawValue: name) { return self[key] }
        if let key = PartyText(rawValue: name) { return self[key] }
        if let key = EndingText(rawValue: name) { return self[key] }
        if let key = FieldText(rawValue: name) { return self[key] }
        return nil
    }
}
