public import ClusterNetwork
public import Reports

/// What the social capital of a cluster deserves to have said about it, in a language.
public struct NetworkPresentation: Sendable {
    /// How much a report holds.
    public enum Detail: Sendable, Hashable {
        /// The verdict and the five sides: for a terminal.
        case summary
        /// Every measure, table and picture.
        case full
    }

    /// Where the network comes from, and what was taken for granted.
    public struct Background: Sendable {
        /// The name of the network, as its file has it.
        public var name: String
        /// The moment that is looked at, as the reader writes it; nil where the file is taken as it stands.
        public var date: String?
        /// The moment or the file that it is compared with.
        public var earlier: String?
        /// Whether times are days of the calendar, and not units of somebody's own.
        public var countsDays: Bool
        /// Who is outside, and how news spreads.
        public var options: SocialCapitalOptions

        /// Creates a background; only the name is always there.
        public init(
            name: String, date: String? = nil, earlier: String? = nil, countsDays: Bool = false,
            options: SocialCapitalOptions = SocialCapitalOptions()
        ) {
            self.name = name
            self.date = date
            self.earlier = earlier
            self.countsDays = countsDays
            self.options = options
        }
    }

    /// The network as it stands now.
    let network: Network
    /// Its measures.
    let capital: SocialCapital
    /// The same before, and what became of the network since.
    let change: SocialCapitalChange?
    /// Where it comes from.
    let background: Background
    /// The texts of the language.
    let wording: Wording
    /// Remarks about the files, which a report repeats.
    let diagnostics: [Diagnostic]
    /// Every measure of the members, each with a value per member.
    let memberColumns: [(measure: MemberMeasure, values: [Double?])]

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - network: the network as it stands.
    ///   - capital: its measures.
    ///   - change: the comparison with an earlier moment, if there is one.
    ///   - background: where the network comes from, and what was taken for granted.
    ///   - language: the report's language.
    ///   - diagnostics: remarks about the files that were read.
    public init(
        _ network: Network, capital: SocialCapital, change: SocialCapitalChange? = nil, background: Background,
        language: Language, diagnostics: [Diagnostic] = []
    ) {
        self.network = network
        self.capital = capital
        self.change = change
        self.background = background
        self.wording = Wording(language)
        self.diagnostics = diagnostics
        memberColumns = MemberMeasure.allCases.map { ($0, capital.members[$0]) }
    }

    /// The report.
    ///
    /// The order is that of a reader's questions: how are we tied, what does it look like, what does each side of it say, who
    /// matters, what changed, and how was this measured. A summary ends with the first.
    public func report(detail: Detail = .full) -> Report {
        var sections = [glanceSection]
        if detail == .full {
            if network.memberCount > 0 { sections.append(pictureSection) }
            sections += SocialCapitalDimension.allCases.map(section)
            sections += [memberSection, tierSection]
            if let change { sections.append(changeSection(change.network)) }
            sections.append(methodSection)
        }
        return Report(
            title: wording[.title, ["name": .text(background.name)]], subtitle: subtitle,
            language: wording.language.rawValue, verdict: verdict, qualifications: qualifications,
            keyFigures: keyFigures, sections: sections, diagnostics: diagnostics, data: data, labels: wording.labels)
    }

    /// How many members and ties there are, at which moment, and what that is compared with; what is not known is left
    /// out.
    private var subtitle: String {
        let (members, ties) = (network.memberCount, network.tieCount)
        let (date, earlier) = (background.date ?? "", background.earlier ?? "")
        let key: NetworkTextKey =
            background.date == nil ? .subtitlePlain : background.earlier == nil ? .subtitleDate : .subtitleAgainst
        return wording[
            key,
            [
                "members": .count(members), "ties": .count(ties), "date": .text(date), "earlier": .text(earlier),
            ]]
    }

    /// Whether any two members are tied.
    var hasTies: Bool { capital.whole[.meanDegree].map { $0 > 0 } ?? false }

    /// The mean number of partners that a member of the cluster has inside it.
    func meanInnerDegree(_ capital: SocialCapital) -> Double? {
        capital.values[.density].map { $0 * Double(capital.insiders.count - 1) }
    }

    /// A measure's value as a reader sees it.
    ///
    /// Shares are in percent, and times in days where the file's times are dates. What is undefined has a sign and is
    /// never shown as zero.
    func text(_ value: Double?, _ measure: SocialCapitalMeasure) -> String {
        guard let value else { return Wording.undefined }
        switch measure.form {
        case .share: return wording.percent(value)
        case .number(let decimals): return wording.number(rounded(value, decimals), decimals: decimals)
        case .time:
            let number = wording.figure(value, digits: 4)
            return wording[background.countsDays ? .timeDays : .timeUnits, ["time": .text(number)]]
        }
    }

    /// The change of a measure as a reader sees it: that of a share in points, since a percentage of a percentage misleads.
    func changeText(_ change: Double?, _ measure: SocialCapitalMeasure) -> String {
        guard let change else { return Wording.undefined }
        func signed(_ value: Double, _ decimals: Int) -> String {
            let value = rounded(value, decimals)
            return (value > 0 ? "+" : "") + wording.number(value, decimals: decimals)
        }
        switch measure.form {
        case .share: return wording[.changePoints, ["value": .text(signed(change * 100, 1))]]
        case .number(let decimals): return signed(change, decimals)
        case .time: return signed(change, 1)
        }
    }

    /// A number without the digits that nobody sees, so that what is shown as zero has no power of ten.
    private func rounded(_ value: Double, _ decimals: Int) -> Double {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        return (value * scale).rounded() / scale
    }

    /// A measure's value as a cell.
    ///
    /// The unrounded value stays beside the text for machines.
    func cell(_ value: Double?, _ measure: SocialCapitalMeasure) -> Table.Cell {
        .number(value, text(value, measure))
    }

    /// What a measure says in one sentence, or why it says nothing.
    ///
    /// Where everybody or nobody belongs to the cluster, silence about news is explained by that, and not by the news.
    func sentence(_ measure: SocialCapitalMeasure) -> String {
        guard let value = capital.values[measure] else {
            let isAlone = capital.insiders.isEmpty || capital.insiders.count == network.memberCount
            return wording[measure.texts.silence == .silentNews && isAlone ? .silentOutside : measure.texts.silence]
        }
        return wording[measure.texts.meaning, ["value": .text(text(value, measure))]]
    }

    /// A heading over texts.
    func column(_ key: NetworkTextKey) -> Table.Column { Table.Column(wording[key]) }

    /// A heading over numbers.
    func numbers(_ key: NetworkTextKey) -> Table.Column { Table.Column(wording[key], isNumeric: true) }
}
