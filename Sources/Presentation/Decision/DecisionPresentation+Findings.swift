import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// The most points shown under one finding; the rest is counted.
    private static let largestItemCount = 12

    /// What an auditor would remark; none where nothing is wrong.
    var findingsSection: Report.Section? {
        guard !result.findings.isEmpty else { return nil }
        return Report.Section(
            id: "findings", title: wording[.sectionFindings],
            blocks: result.findings.map { .callout(callout(for: $0)) })
    }

    /// A finding as a sentence with its details.
    func callout(for finding: Finding) -> Report.Callout {
        switch finding {
        case .inconsistent(let places): inconsistent(places)
        case .cyclic(let place, let triads): cyclic(place, triads)
        case .unverifiable(let places): unverifiable(places)
        case .identicalMerits(let identical): identicalMerits(identical)
        case .dependsOnMethod(let dependence): depends(dependence, on: .onMethod, name: wording.name)
        case .dependsOnMode(let dependence): depends(dependence, on: .onMode, name: wording.name)
        case .dependsOnFormula(let dependence): depends(dependence, on: .onFormula, name: wording.name)
        case .tied(let rank, let alternatives): tied(rank, alternatives)
        case .dominated(let alternative, let other): dominated(alternative, by: other)
        case .ambiguous(let method, let places): ambiguous(method, places)
        case .randomIndexMissing(let table, let orders): randomIndexMissing(table, orders)
        }
    }

    private func node(at place: NodePlace) -> NodeResult {
        result.hierarchies[place.hierarchy].nodes[place.node]
    }

    private func shortened(_ items: [String]) -> [String] {
        let rest = items.count - Self.largestItemCount
        guard rest > 0 else { return items }
        return items.prefix(Self.largestItemCount) + [wording[.more, ["count": .count(rest)]]]
    }

    private func inconsistent(_ places: [NodePlace]) -> Report.Callout {
        let items = places.map { place in
            let consistency = node(at: place).consistency
            return wording[
                .findingInconsistentItem,
                [
                    "node": .text(name(of: place)),
                    "ratio": .text(wording.number(consistency?.consistencyRatio, decimals: 2)),
                    "threshold": .text(wording.number(consistency?.threshold, decimals: 2)),
                ]]
        }
        let count = Wording.Argument.count(places.count)
        return Report.Callout(
            .problem,
            title: wording[.findingInconsistent, ["count": count, "total": .count(comparedMatrices.count)]],
            text: wording[.findingInconsistentText], items: items)
    }

    private func cyclic(_ place: NodePlace, _ triads: [ElementTriad]) -> Report.Callout {
        let items = triads.map { wording.capitalised(sentence(for: $0, at: node(at: place))) + "." }
        return Report.Callout(
            .problem, title: wording[.findingCyclic, ["node": .text(name(of: place))]], items: shortened(items))
    }

    private func unverifiable(_ places: [NodePlace]) -> Report.Callout {
        Report.Callout(
            .warning, title: wording[.findingUnverifiable, ["count": .count(places.count)]],
            text: wording[.findingUnverifiableText], items: namesByHierarchy(of: places))
    }

    /// The nodes, grouped by hierarchy, one point for each.
    private func namesByHierarchy(of places: [NodePlace]) -> [String] {
        result.hierarchies.indices.compactMap { hierarchy in
            let own = places.filter { $0.hierarchy == hierarchy }
            guard !own.isEmpty else { return nil }
            let names = shortened(own.map { title(ofPath: node(at: $0).node.path) }).joined(separator: ", ")
            return result.hierarchies[hierarchy].merit.map { "\(wording.name($0)): \(names)" } ?? names
        }
    }

    private func identicalMerits(_ identical: IdenticalMerits) -> Report.Callout {
        func names(_ paths: [[String]]) -> String { wording.list(paths.map { wording.quoted(title(ofPath: $0)) }) }
        let merits = wording.list(identical.merits.map(wording.name))
        var sentences = [wording[.findingIdenticalText, ["count": .count(identical.leafCount)]]]
        if !identical.sharedPaths.isEmpty {
            sentences.append(wording[.findingIdenticalShared, ["nodes": .text(names(identical.sharedPaths))]])
        }
        sentences.append(
            identical.differingPaths.isEmpty
                ? wording[.findingIdenticalNothing]
                : wording[.findingIdenticalDiffer, ["nodes": .text(names(identical.differingPaths))]])
        return Report.Callout(
            .warning, title: wording[.findingIdentical, ["merits": .text(wording.capitalised(merits))]],
            text: sentences.joined(separator: " "))
    }

    private func title(ofPath path: [String]) -> String {
        let nodes = result.hierarchies.flatMap(\.nodes)
        if path.isEmpty { return wording[.goal] }
        return nodes.first { $0.node.path == path }?.node.criterion.title ?? path.joined(separator: "/")
    }

    private func depends<Choice: Equatable>(
        _ dependence: Dependence<Choice>, on kind: TextKey, name: (Choice) -> String
    ) -> Report.Callout {
        let items = dependence.others.map { other in
            wording[
                .findingDependsItem,
                [
                    "choices": .text(wording.capitalised(wording.list(other.choices.map(name)))),
                    "holders": .text(wording.list(other.holders.map(title(of:)))),
                ]]
        }
        let choices = dependence.others.flatMap(\.choices).compactMap { $0 as? MeritFormula }
        let isCountedOnce = choices.contains(.subtractive) && choices.contains(.additiveComplement)
        return Report.Callout(
            .warning,
            title: wording[
                .findingDepends,
                ["place": .text(wording.capitalised(wording.place(dependence.rank))), "kind": .text(wording[kind])]],
            text: wording[
                .findingDependsText, ["holders": .text(wording.list(dependence.holders.map(title(of:))))]]
                + (isCountedOnce ? " " + wording[.findingAlike] : ""),
            items: items)
    }

    private func tied(_ rank: Int, _ alternatives: [Int]) -> Report.Callout {
        let names = wording.list(alternatives.map(title(of:)))
        return Report.Callout(
            .warning,
            title: wording[.findingTied, ["names": .text(names), "place": .text(wording.place(rank))]],
            text: wording[.findingTiedText])
    }

    private func dominated(_ alternative: Int, by other: Int) -> Report.Callout {
        let (one, better) = (Wording.Argument.text(title(of: alternative)), Wording.Argument.text(title(of: other)))
        return Report.Callout(
            .note, title: wording[.findingDominated, ["one": one, "better": better]],
            text: wording[.findingDominatedText, ["one": one, "better": better]])
    }

    private func ambiguous(_ method: PriorityMethod, _ places: [NodePlace]) -> Report.Callout {
        Report.Callout(
            .note, title: wording[.findingAmbiguous, ["method": .text(wording.capitalised(wording.name(method)))]],
            text: wording[.findingAmbiguousText], items: shortened(places.map(name(of:))))
    }

    private func randomIndexMissing(_ table: RandomIndexTable, _ orders: [Int]) -> Report.Callout {
        Report.Callout(
            .warning,
            title: wording[
                .findingIndexMissing, ["orders": .text(wording.list(orders.map(wording.integer)))]],
            text: wording[.findingIndexMissingText, ["table": .text(wording.name(table))]])
    }
}
