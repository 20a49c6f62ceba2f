/// What a template finds under a name.
enum Shown {
    /// Nothing: places for it stay empty, sections of it are left out.
    case nothing
    /// A text, which is escaped where it is filled in.
    case text(String)
    /// Whether a section is written.
    case flag(Bool)
    /// A value with names of its own, for which a section is written once.
    case value(any Named)
    /// Values for each of which a section is written.
    case list([Shown])

    /// A text or nothing.
    static func optional(_ text: String?) -> Shown { text.map(Shown.text) ?? .nothing }
    /// A value or nothing.
    static func optional(_ value: (some Named)?) -> Shown { value.map { .value($0) } ?? .nothing }
    /// Texts.
    static func texts(_ texts: [String]) -> Shown { .list(texts.map(Shown.text)) }
    /// Values.
    static func values(_ values: [some Named]) -> Shown { .list(values.map { .value($0) }) }
}

/// A value that tells templates its properties by their names; a test compares the names with the properties.
protocol Named {
    /// The property of a name; nil for a name that the value does not have.
    func shown(_ name: String) -> Shown?
}
