import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// The most points shown under one finding; the rest is counted, so that a model with hundreds of nodes stays
    /// readable.
    private static let largestItemCount = 12

    /// What the audit of the result remarks, the gravest first; none where nothing is wrong.
    ///
    /// The findings are the domain module's. This section adds no remark of its own and drops none, it only gives each
    /// of them words and a weight: problems are contradictions in the judgments, warnings are what a decision-maker
    /// must know before relying on the order, notes are what an expert may want to know.
    var findingsSection: Report.Section? {
        let findings = findings
        guard !findings.isEmpty else { return nil }
        return Report.Section(
            id: "findings", title: wording[.sectionFindings],
            blocks: findings.map { .callout(callout(for: $0)) })
    }

    /// A finding as a sentence with its details; the data for machines quotes the same texts.
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
        case .dominated(let dominances): dominated(dominances)
        case .ambiguous(let method, let places): ambiguous(method, places)
        case .randomIndexMissing(let table, let orders): randomIndexMissing(table, orders)
        }
    }

    /// The result at a node.
    func node(at place: NodePlace) -> NodeResult {
        result.hierarchies[place.hierarchy].nodes[place.node]
    }

    /// The first points and, in the language's words, how many more there are.
    private func shortened(_ items: [String]) -> [String] {
        let rest = items.count - Self.largestItemCount
        guard rest > 0 else { return items }
        return items.prefix(Self.largestItemCount) + [wording[.more, ["count": .count(rest)]]]
    }

    /// Judgments that contradict each other more than the threshold allows: each matrix with ratio and threshold, worst
    /// first.
    ///
    /// The count stands beside that of all matrices that have a ratio at all.
    private func inconsistent(_ places: [NodePlace]) -> Report.Callout {
        let items = places.map { place in
            let consistency = node(at: place).consistency
            let decimals = wording.decimals(telling: consistency?.consistencyRatio, from: consistency?.threshold)
            return wording[
                .findingInconsistentItem,
                [
                    "node": .text(name(of: place)),
                    "ratio": .text(wording.number(consistency?.consistencyRatio, decimals: decimals)),
                    "threshold": .text(wording.number(consistency?.threshold, decimals: decimals)),
                ]]
        }
        let count = Wording.Argument.count(places.count)
        return Report.Callout(
            .problem,
            title: wording[.findingInconsistent, ["count": count, "total": .count(comparedMatrices.count)]],
            text: wording[.findingInconsistentText, ["count": count]], items: items)
    }

    /// Judgments that go round in a circle: no weights can agree with them, whatever the method, so that they are a
    /// problem also where the consistency ratio keeps its threshold.
    private func cyclic(_ place: NodePlace, _ triads: [ElementTriad]) -> Report.Callout {
        let items = triads.map { wording.sentence(sentence(for: $0, at: node(at: place))) }
        return Report.Callout(
            .problem, title: wording[.findingCyclic, ["node": .text(name(of: place))]], items: shortened(items))
    }

    /// Weights that came without judgments: they may be right, but nobody can check how consistent they are.
    ///
    /// They are listed by hierarchy in one line each, since a study that gives its weights usually gives many.
    private func unverifiable(_ places: [NodePlace]) -> Report.Callout {
        Report.Callout(
            .warning, title: wording[.findingUnverifiable, ["count": .count(places.count)]],
            text: wording[.findingUnverifiableText, ["count": .count(places.count)]],
            items: namesByHierarchy(of: places))
    }

    /// The nodes' titles in one line for each hierarchy, headed by the merit where the model has merits.
    private func namesByHierarchy(of places: [NodePlace]) -> [String] {
        result.hierarchies.indices.compactMap { hierarchy in
            let own = places.filter { $0.hierarchy == hierarchy }
            guard !own.isEmpty else { return nil }
            let titles = own.map { place in
                let node = node(at: place).node
                return node.path.isEmpty ? wording[.goal] : node.criterion.title
            }
            let names = shortened(titles).joined(separator: ", ")
            return result.hierarchies[hierarchy].merit.map { "\(wording.name($0)): \(names)" } ?? names
        }
    }

    /// Merits whose leaves give the alternatives the same priorities, so that only inner weights tell them apart.
    ///
    /// The text says which inner nodes agree too and which differ. Where none differ, the merits are one vector under
    /// two names, and benefits over such costs are one for every alternative.
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
            text: wording.sentences(sentences))
    }

    /// The title at a path, the same in every hierarchy that has the path; the path itself where no node has it.
    private func title(ofPath path: [String]) -> String {
        let nodes = result.hierarchies.flatMap(\.nodes)
        if path.isEmpty { return wording[.goal] }
        return nodes.first { $0.node.path == path }?.node.criterion.title ?? path.joined(separator: "/")
    }

    /// The best place that changes hands when a choice is made otherwise, with those who would hold it.
    ///
    /// Subtractive and complementary sums differ by a constant and always rank alike. Where both lead to the same
    /// change the text says that they count as one, lest the reader take them for two independent witnesses.
    ///
    /// - Parameters:
    ///   - dependence: which place changes hands, and to whom by which choices.
    ///   - kind: the key that says what was chosen otherwise.
    ///   - name: the name of a choice in the report's language.
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
                .findingDependsText,
                [
                    "holders": .text(wording.list(dependence.holders.map(title(of:)))),
                    "count": .count(dependence.holders.count),
                ]]
                + (isCountedOnce ? " " + wording[.findingAlike] : ""),
            items: items)
    }

    /// Alternatives whose scores differ by no more than the ranking's tolerance, so that their order would be rounding.
    private func tied(_ rank: Int, _ alternatives: [Int]) -> Report.Callout {
        let names = wording.list(alternatives.map(title(of:)))
        return Report.Callout(
            .warning,
            title: wording[.findingTied, ["names": .text(names), "place": .text(wording.place(rank))]],
            text: wording[.findingTiedText])
    }

    /// An alternative that another matches or beats under every criterion, so that no weights of criteria could put it
    /// ahead.
    private func dominated(_ dominances: [Dominance]) -> Report.Callout {
        let sentences = dominances.map { dominance in
            wording[
                .findingDominated,
                [
                    "one": .text(title(of: dominance.alternative)), "better": .text(title(of: dominance.dominator)),
                ]]
        }
        guard sentences.count > 1 else {
            return Report.Callout(.note, title: sentences[0], text: wording[.findingDominatedText])
        }
        return Report.Callout(
            .note, title: wording[.findingDominatedSeveral, ["count": .count(sentences.count)]],
            text: wording[.findingDominatedText], items: shortened(sentences))
    }

    /// Matrices for which a method has several best answers, so that its ranking was left out rather than chosen for
    /// the reader.
    private func ambiguous(_ method: PriorityMethod, _ places: [NodePlace]) -> Report.Callout {
        Report.Callout(
            .note, title: wording[.findingAmbiguous, ["method": .text(wording.capitalised(wording.name(method)))]],
            text: wording[.findingAmbiguousText], items: shortened(places.map(name(of:))))
    }

    /// Orders beyond the end of the chosen table of random indices, for which there are no ratios; the text names the
    /// table.
    private func randomIndexMissing(_ table: RandomIndexTable, _ orders: [Int]) -> Report.Callout {
        Report.Callout(
            .warning,
            title: wording[
                .findingIndexMissing, ["orders": .text(wording.list(orders.map(wording.integer)))]],
            text: wording[
                .findingIndexMissingText,
                ["table": .text(wording.capitalised(wording.name(table))), "count": .count(orders.count)]])
    }
}
