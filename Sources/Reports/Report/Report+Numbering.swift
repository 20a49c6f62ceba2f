extension Report {
    /// A section with its place among the others.
    struct NumberedSection {
        /// The number as a reader sees it, `2` or `2.1`.
        var number: String
        /// How deep the section stands, 1 for those directly under the report's title.
        var level: Int
        /// The section; its own subsections follow as further elements.
        var section: Section
    }

    /// Every section in reading order, numbered: one home for the numbers that all renderers print.
    var numberedSections: [NumberedSection] {
        var result: [NumberedSection] = []
        func collect(_ sections: [Section], prefix: String, level: Int) {
            for (place, section) in sections.enumerated() {
                let number = prefix + "\(place + 1)"
                result.append(NumberedSection(number: number, level: level, section: section))
                collect(section.sections, prefix: number + ".", level: level + 1)
            }
        }
        collect(sections, prefix: "", level: 1)
        return result
    }
}

/// Hands out names, no name twice.
struct UniqueNames {
    private var taken: Set<String> = []

    /// Takes the name itself where it is free, else the name with the first free number after it.
    mutating func unique(_ name: String) -> String {
        var candidate = name
        var count = 1
        while !taken.insert(candidate).inserted {
            count += 1
            candidate = "\(name)-\(count)"
        }
        return candidate
    }
}
