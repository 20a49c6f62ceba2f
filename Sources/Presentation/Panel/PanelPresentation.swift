public import AnalyticHierarchy
public import Reports

/// What the answers of a panel deserve to have said about them, in a language.
///
/// The order is that of a reader's questions: do the experts agree, are they enough and good enough, what do they say
/// together, who contradicts himself and must be asked again, on whom the result hangs, and what changed between rounds.
public struct PanelPresentation: Sendable {
    /// What the answers tell: measures of agreement, checks of each expert, and the group's own result.
    let panel: PanelResult
    /// The texts and signs of the report's language.
    let wording: Wording
    /// Remarks about the files of answers, which the report repeats so that it can be read without a log.
    let diagnostics: [Diagnostic]
    /// The nodes of every hierarchy, by the places that measures name; walked once, since every table looks them up.
    let nodes: [[HierarchyNode]]

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - panel: what the answers tell.
    ///   - language: the report's language; names stay as they are.
    ///   - diagnostics: remarks about the files the answers were read from.
    public init(_ panel: PanelResult, language: Language, diagnostics: [Diagnostic] = []) {
        self.panel = panel
        self.wording = Wording(language)
        self.diagnostics = diagnostics
        nodes = panel.study.model.hierarchies.map(\.nodes)
    }

    /// The report of a panel alone.
    ///
    /// The verdict is whether the experts agree about the alternatives; what limits it stands beneath as
    /// qualifications, and is left out where there is nothing to say.
    public func report() -> Report {
        let model = panel.study.model
        return Report(
            title: wording[.panelTitle, ["title": .text(model.metadata.title)]], subtitle: model.metadata.question,
            language: wording.language.rawValue, verdict: sentenceOnAgreement,
            qualifications: [sentenceOnCamps, sentenceOnSize, sentenceOnAsking, sentenceOnInfluence].compactMap { $0 },
            sections: parts, diagnostics: diagnostics, data: .object(dataMembers), labels: wording.labels)
    }

    /// The panel as a section of a decision's report.
    ///
    /// - Parameter isBrief: only the sentences, for a terminal.
    func section(isBrief: Bool) -> Report.Section {
        guard isBrief else {
            return Report.Section(id: "panel", title: wording[.panelSection], sections: parts)
        }
        let sentences = [
            sentenceOnSize, sentenceOnQuality, sentenceOnAgreement, sentenceOnCamps, sentenceOnTogether,
            sentenceOnAsking, sentenceOnInfluence,
        ]
        return Report.Section(
            id: "panel", title: wording[.panelSection], blocks: [.list(sentences.compactMap { $0 })])
    }

    /// The parts of the section or of the report; those without content are left out.
    private var parts: [Report.Section] {
        [expertsSection, agreementSection, togetherSection, contradictionsSection, influenceSection, roundsSection]
            .compactMap { $0 }
    }

    /// The experts, by their places in the panel.
    var experts: [Expert] { panel.study.panel.experts }

    /// An expert's name.
    func name(ofExpert place: Int) -> String { experts[place].name }

    /// A node by merit and title, as everywhere in reports.
    ///
    /// The merit stands before the title only where the model has several hierarchies, which may have nodes of the
    /// same title.
    func name(of place: NodePlace) -> String {
        let node = nodes[place.hierarchy][place.node]
        let own = node.path.isEmpty ? wording[.goal] : node.criterion.title
        return panel.study.model.hierarchies[place.hierarchy].merit.map { "\(wording.name($0)) › \(own)" } ?? own
    }

    /// The titles of what a node weighs.
    ///
    /// They are in the order of the node's matrix, so that the places of a judgment find their titles.
    func elementTitles(of place: NodePlace) -> [String] {
        switch nodes[place.hierarchy][place.node].criterion.elements {
        case .criteria(let children): children.map(\.title)
        case .alternatives(let places): places.map { panel.study.model.alternatives[$0].title }
        }
    }

    /// An order in one line, by titles.
    ///
    /// Alternatives of equal rank have an equals sign between them, others the sign of the better one.
    func order(of ranking: Ranking) -> String {
        ranking.groups.map { group in
            group.map { panel.study.model.alternatives[$0].title }.joined(separator: " = ")
        }.joined(separator: " > ")
    }

    /// A column of numbers.
    func numbers(_ key: PanelTextKey) -> Table.Column { Table.Column(wording[key], isNumeric: true) }

    /// A number as a cell.
    ///
    /// - Parameters:
    ///   - value: the number, in full precision for whoever copies the table; nil is shown as a dash.
    ///   - decimals: how many decimals people see; two suit coefficients between 0 and 1.
    func cell(_ value: Double?, decimals: Int = 2) -> Table.Cell {
        .number(value, wording.number(value, decimals: decimals))
    }
}

extension PanelPresentation {
    /// Whether the experts agree about the alternatives more than by chance.
    ///
    /// The alternatives are what is decided; that experts weigh criteria differently may not matter to their order.
    var sentenceOnAgreement: String {
        guard let concordance = panel.overall.concordance else { return wording[.agreeUnknown] }
        return wording[
            concordance.pValue <= Self.significance ? .agreeMore : .agreeNoMore,
            [
                "coefficient": .text(wording.number(concordance.coefficient, decimals: 2)),
                "probability": .text(probability(concordance.pValue)),
            ]]
    }

    /// The probability under which agreement is no longer put down to chance, by custom.
    private static let significance = 0.05

    /// “= 0.03”, or “< 0.001”.
    ///
    /// The sign belongs to the text because a sentence cannot know which of the two it gets; the space in it does not
    /// break.
    func probability(_ value: Double) -> String {
        value < 0.001
            ? "<\u{A0}" + wording.number(0.001, decimals: 3) : "=\u{A0}" + wording.number(value, decimals: 3)
    }

    /// The camps of like-minded experts about the alternatives; none where there is one.
    ///
    /// Camps are the module's: groups told apart by a silhouette that is hardly accidental.
    var sentenceOnCamps: String? {
        guard panel.overall.camps.count > 1 else { return nil }
        return wording[.campsText, ["count": .count(panel.overall.camps.count), "camps": .text(campsText)]]
    }

    /// The camps by the names of their members, one after the other.
    private var campsText: String {
        panel.overall.camps.map { wording.list($0.map(name(ofExpert:))) }.joined(separator: "; ")
    }

    /// How many sentences name experts to be asked again: whom one can call in a morning.
    private static let largestRequestCount = 3

    /// Whom to ask again about what, the worst first.
    ///
    /// Experts are named by node, with their consistency ratios, so that one question can be put to several of them.
    /// Where everybody is consistent it says so; it is left out where there was nothing to check.
    var sentenceOnAsking: String? {
        let bad = panel.checks.filter { $0.consistency.isAcceptable == false }
        guard !bad.isEmpty else {
            return panel.checks.isEmpty ? nil : wording[.noneContradict]
        }
        let first = bad.prefix(Self.largestRequestCount)
        let places = first.map(\.place).reduce(into: [NodePlace]()) { if !$0.contains($1) { $0.append($1) } }
        let requests = places.map { place in
            let names = first.filter { $0.place == place }.map { check in
                wording[
                    .askRatio,
                    [
                        "expert": .text(name(ofExpert: check.expert)),
                        "ratio": .text(wording.number(check.consistency.consistencyRatio, decimals: 2)),
                    ]]
            }
            return wording[.askExpert, ["node": .text(name(of: place)), "experts": .text(wording.list(names))]]
        }
        return wording[.askExperts, ["experts": .text(requests.joined(separator: "; "))]]
    }

    /// Whom to ask again, where anybody's answers contradict themselves.
    var sentenceOnRequests: String? {
        panel.checks.contains { $0.consistency.isAcceptable == false } ? sentenceOnAsking : nil
    }

    /// Who decides the result.
    ///
    /// Only the most influential expert is named, and only by what would change without the answers.
    ///
    /// It is left out for a single expert, and where the rest cannot decide without the first.
    var sentenceOnInfluence: String? {
        guard let first = panel.influences.first, let ranking = first.ranking, experts.count > 1 else { return nil }
        if first.changedPairs == 0 { return wording[.influenceNone] }
        let model = panel.study.model
        return wording[
            first.changesWinner ? .influenceWinner : .influenceOrder,
            [
                "expert": .text(name(ofExpert: first.expert)),
                "winner": .text(wording.list(ranking.winners.map { model.alternatives[$0].title })),
            ]]
    }

    /// Whether the ways to put answers together agree.
    ///
    /// It is left out where fewer than two ways lead to an order: one way has nothing to agree with.
    var sentenceOnTogether: String? {
        let orders = panel.combinations.compactMap { $0.outcome?.ranking.groups }
        guard orders.count > 1 else { return nil }
        return wording[Set(orders).count == 1 ? .togetherAlike : .togetherDiffers]
    }
}
