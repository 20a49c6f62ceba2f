import AnalyticHierarchy

/// Elements placed beside those that are weighed.
///
/// The map has no order, and a copy may follow another that stands after it: the order is found here. What the domain holds
/// against its callers is an error of the file: copies of what is not weighed, circles, elements both copied and weighed.
extension ModelParser {
    /// A map of copies as far as it could be read.
    struct CopyList {
        /// One element placed beside another.
        struct Entry {
            /// The place of the element it is measured by.
            let original: Int
            /// How many times the original it counts.
            let factor: Double
            /// The line it stands on.
            let line: Int
        }

        /// The copies by the places of the new elements.
        var entries: [Int: Entry] = [:]
        /// Whether every entry could be read.
        var isGood = true
    }

    /// Reads `{a3: {as: a2, times: 1.2}}`.
    mutating func readCopies(_ node: YAMLNode, _ weighable: Weighable) -> CopyList {
        var list = CopyList()
        let elements = weighable.elements
        let path = path(weighable.path, "copies")
        guard
            let entries = entries(of: node, path: path, expected: "a map of copies such as {a3: {as: a2, times: 1.2}}")
        else {
            list.isGood = false
            return list
        }
        if entries.isEmpty {
            findings.add(.emptyHierarchy("copies"), line: node.line, path: path)
            list.isGood = false
        }
        for entry in entries {
            let place = place(of: entry, among: elements, path: path)
            let copy = copy(entry, among: elements, path: path)
            guard let place, let copy else {
                list.isGood = false
                continue
            }
            list.entries[place] = copy
        }
        return list
    }

    /// What one entry says: the original and the number of times; `nil` after a report.
    ///
    /// Without `times`, a copy equals its original.
    private mutating func copy(_ entry: YAMLNode.Entry, among elements: ElementList, path: String) -> CopyList.Entry? {
        let place = "\(path)/\(entry.key)"
        guard let fields = fields(of: entry.value, at: KeyPlace.copy, path: place) else { return nil }
        let factor: Double? = if let node = fields["times"] { times(node, path: "\(place)/times") } else { 1 }
        guard let node = fields["as"] else {
            findings.add(
                .missingKey("as", hint: "the one it is placed beside"), line: fields.line, path: place)
            return nil
        }
        guard let id = text(of: node, path: place, expected: "the id of one of the \(elements.kind.rawValue)") else {
            return nil
        }
        guard let original = elements.place(of: id) else {
            reportUnknown(id, among: elements, line: node.line, path: place)
            return nil
        }
        return factor.map { CopyList.Entry(original: original, factor: $0, line: entry.keyLine) }
    }

    /// A positive number of times: a decimal or a ratio such as 2/3.
    private mutating func times(_ node: YAMLNode, path: String) -> Double? {
        guard let text = text(of: node, path: path, expected: "a positive number such as 1.2 or 2/3") else {
            return nil
        }
        switch RatioNotation.read(text) {
        case .success(let ratio): return ratio.value
        case .failure(.decimalComma(let suggestion)):
            findings.add(.decimalComma(text, suggestion: suggestion), line: node.line, path: path)
        case .failure: findings.add(.badFactor(text), line: node.line, path: path)
        }
        return nil
    }

    /// Whether something is weighed although it is a copy; it is reported.
    mutating func reportWeighed(_ places: Set<Int>, _ copies: CopyList, _ weighable: Weighable) -> Bool {
        let both = places.filter { copies.entries[$0] != nil }.sorted()
        for place in both {
            findings.add(
                .copiedAndWeighed(weighable.elements.ids[place]), line: copies.entries[place]?.line,
                path: path(weighable.path, "copies"))
        }
        return !both.isEmpty
    }

    /// The weighed elements and the copies beside them.
    ///
    /// A copy may be the original of another. Copies are put in an order in which each follows its original; those for
    /// which there is none go round in a circle, or lead to something that is not weighed.
    mutating func placed(_ copies: CopyList, beside base: WeighedElements, _ weighable: Weighable) -> WeighedElements? {
        let ids = weighable.elements.ids
        let path = path(weighable.path, "copies")
        let places = (base.places + copies.entries.keys).sorted()
        let indices = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0.element, $0.offset) })
        var factors: [Int: Double] = [:]
        for place in base.places { factors[place] = 1 }
        var ordered: [ElementCopy] = []
        var isGood = true
        // Copies of what is weighed, then copies of these, and so on.
        let copiesOf = Dictionary(grouping: copies.entries, by: \.value.original)
        var originals = base.places
        while !originals.isEmpty {
            let ready = originals.flatMap { copiesOf[$0] ?? [] }.sorted { $0.key < $1.key }
            originals = ready.map(\.key)
            for (place, copy) in ready {
                let factor = copy.factor * (factors[copy.original] ?? 1)
                factors[place] = factor
                if !(1 / RatioNotation.largestRatio...RatioNotation.largestRatio).contains(factor) {
                    findings.add(.copyTooFar(ids[place], factor), line: copy.line, path: path)
                    isGood = false
                }
                guard let element = indices[place], let original = indices[copy.original] else { continue }
                ordered.append(ElementCopy(of: original, as: element, factor: copy.factor))
            }
        }
        let pending = copies.entries.filter { factors[$0.key] == nil }.sorted { $0.key < $1.key }
        for (place, copy) in pending {
            let isCopied = copies.entries[copy.original] != nil
            findings.add(
                isCopied
                    ? .copyInCircle(ids[place], ids[copy.original]) : .copyOfUnweighed(ids[place], ids[copy.original]),
                line: copy.line, path: path)
        }
        guard isGood, pending.isEmpty else { return nil }
        return WeighedElements(
            places: places, weighing: .copying(CopiedElements(base: base.weighing, copies: ordered)))
    }
}
