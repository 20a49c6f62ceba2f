import AnalyticHierarchy

/// The hierarchies: merits, criteria of any depth, leaves.
///
/// A model has either `merits`, each the root of a hierarchy, or `children` of its own; both is an error. The
/// hierarchies come in the order benefits, opportunities, costs, risks, whatever the order in the file, so that the
/// same model gives the same report.
extension ModelParser {
    /// The merits the model names, whether their hierarchies can be read or not.
    func presentMerits(_ fields: Fields) -> [Merit] {
        guard case .map(let entries) = fields["merits"]?.content else { return [] }
        return Merit.allCases.filter { merit in entries.contains { $0.key == merit.rawValue } }
    }

    /// All hierarchies in the order of the merits, or the single one of a model without merits.
    ///
    /// What cannot be read is left out after it was reported, so that the other hierarchies are read too.
    mutating func hierarchies(_ fields: Fields) -> [DecisionModel.Hierarchy]? {
        guard let merits = fields["merits"] else {
            guard fields["children"] != nil else {
                findings.add(.missingKey("merits", hint: "or children, for a single hierarchy"), line: fields.line)
                return nil
            }
            let root = criterion(fields, id: "", path: "", isDocument: true)
            return root.map { [DecisionModel.Hierarchy(merit: nil, root: $0)] }
        }
        for key in ["children"] + WeighingKey.names where fields[key] != nil {
            findings.add(.conflictingKeys("merits", key), line: fields[key]?.line)
        }
        let expected = "a map of benefits, opportunities, costs and risks"
        guard let entries = entries(of: merits, path: "merits", expected: expected) else { return nil }
        if entries.isEmpty {
            hasUnreadableLeaf = true
            findings.add(.emptyHierarchy("merits"), line: merits.line, path: "merits")
        }
        var hierarchies: [DecisionModel.Hierarchy] = []
        for entry in entries {
            guard let merit = Merit(rawValue: entry.key) else {
                hasUnreadableLeaf = true
                let names = Merit.allCases.map(\.rawValue)
                findings.add(
                    .unknownMerit(entry.key, nearest: findings.nearestWord(to: entry.key, among: names)),
                    line: entry.keyLine,
                    path: "merits")
                continue
            }
            guard let fields = self.fields(of: entry.value, at: KeyPlace.merit, path: entry.key) else {
                hasUnreadableLeaf = true
                continue
            }
            guard let root = criterion(fields, id: "", path: entry.key) else { continue }
            nodeLines[entry.key] = entry.keyLine
            hierarchies.append(DecisionModel.Hierarchy(merit: merit, root: root))
        }
        return hierarchies.sorted { one, other in
            guard let first = one.merit, let second = other.merit else { return false }
            return first < second
        }
    }

    /// One node with everything below it.
    ///
    /// - Parameters:
    ///   - fields: the node's.
    ///   - id: the node's id; empty for a root.
    ///   - path: where the node is.
    ///   - isDocument: whether the fields are the document's own, whose `title` and `alternatives` mean the model's.
    /// - Returns: the node; `nil` after a report.
    private mutating func criterion(
        _ fields: Fields, id: String, path: String, isDocument: Bool = false
    ) -> Criterion? {
        nodeLines[path] = fields.line
        let title = isDocument ? nil : title(fields, path: path)
        let leaf = isDocument ? nil : fields["alternatives"]
        if let children = fields["children"] {
            if let leaf { findings.add(.conflictingKeys("children", "alternatives"), line: leaf.line, path: path) }
            return parent(fields, children, id: id, title: title, path: path)
        }
        for key in WeighingKey.names {
            guard let node = fields[key] else { continue }
            findings.add(.weighingWithoutChildren(key), line: node.line, path: path)
        }
        guard let weighed = self.leaf(leaf, line: fields.line, path: path) else {
            hasUnreadableLeaf = true
            return nil
        }
        return Criterion(id: id, title: title, elements: .alternatives(weighed.places), weighing: weighed.weighing)
    }

    /// What a node without children weighs: a map that says how, or a list of alternatives that nobody has judged.
    private mutating func leaf(_ node: YAMLNode?, line: Int, path: String) -> WeighedElements? {
        weightsLeft -= alternatives.count
        guard weightsLeft >= 0 else {
            findings.add(.tooManyWeights(limit: Self.largestWeightCount), line: line, path: path)
            return nil
        }
        guard let node else {
            let weighable = Weighable(elements: alternatives, isWhole: false, line: line, path: path)
            return unjudgedLeaf(Array(alternatives.ids.indices), weighable)
        }
        if case .list(let parts) = node.content {
            var places: Set<Int> = []
            var isGood = true
            for part in parts {
                let id = text(of: part, path: path, expected: "the id of one of the alternatives")
                let place = id.flatMap { alternatives.place(of: $0) }
                if let id, place == nil { reportUnknown(id, among: alternatives, line: part.line, path: path) }
                if let id, let place, !places.insert(place).inserted {
                    findings.add(.namedTwice(id), line: part.line, path: path)
                }
                isGood = isGood && place != nil
            }
            if parts.isEmpty { findings.add(.missingAlternatives(), line: node.line, path: path) }
            let weighable = Weighable(elements: alternatives, isWhole: false, line: node.line, path: path)
            return isGood && !parts.isEmpty ? unjudgedLeaf(places.sorted(), weighable) : nil
        }
        guard let fields = self.fields(of: node, at: KeyPlace.leaf, path: path) else { return nil }
        return leafWeighing(fields, path: path)
    }

    /// A node that weighs criteria.
    ///
    /// A child that cannot be read is still counted and its id still known, so that the judgments of its parent are checked
    /// as they were meant.
    private mutating func parent(
        _ fields: Fields, _ node: YAMLNode, id: String, title: String?, path parentPath: String
    ) -> Criterion? {
        let expected = "a list of criteria such as [{id: price, …}]"
        guard let parts = parts(of: node, path: parentPath, expected: expected) else {
            hasUnreadableLeaf = true
            return nil
        }
        if parts.isEmpty {
            hasUnreadableLeaf = true
            findings.add(.emptyHierarchy("children"), line: node.line, path: parentPath)
            return nil
        }
        var siblings = ElementList(kind: .criteria)
        var children: [Criterion] = []
        for (index, part) in parts.enumerated() {
            let place = path(parentPath, "#\(index + 1)")
            guard let fields = self.fields(of: part, at: KeyPlace.criterion, path: place) else {
                hasUnreadableLeaf = true
                continue
            }
            let childID = self.id(fields, path: place, among: &siblings)
            let childPath = childID.map { path(parentPath, $0) } ?? place
            if let child = criterion(fields, id: childID ?? "", path: childPath) { children.append(child) }
        }
        let weighing = weighing(fields, of: siblings, childCount: parts.count, path: parentPath)
        guard children.count == parts.count, siblings.count == parts.count, let weighing else { return nil }
        return Criterion(id: id, title: title, elements: .criteria(children), weighing: weighing)
    }

    /// Warns of alternatives that no leaf weighs.
    ///
    /// Nothing is said where a leaf could not be read: it may have named them.
    ///
    /// - Parameter fields: the document's fields; a model without any hierarchy has another problem.
    mutating func reportNeverWeighed(_ fields: Fields) {
        guard !hasUnreadableLeaf, fields["merits"] != nil || fields["children"] != nil else { return }
        for (place, id) in alternatives.ids.enumerated() where !weighedAlternatives.contains(place) {
            findings.add(
                .alternativeNeverWeighed(id), line: alternatives.lines[place], path: path("alternatives", id))
        }
    }
}
