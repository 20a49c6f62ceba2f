import MarketSimulation

extension Wording {
    /// A text about the trial of claims with its places filled.
    subscript(key: PropositionTextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String {
        text(key, arguments)
    }

    /// The text of a name that keys are made of; a test holds that each name has one.
    ///
    /// A name without a text is shown as it is, so that a report is never lost for a missing word.
    ///
    /// - Parameters:
    ///   - prefix: what kind of text it is, the beginning of the key.
    ///   - name: the raw value whose first letter is made a capital.
    ///   - arguments: the values of the text's places.
    private func named(_ prefix: String, _ name: String, _ arguments: KeyValuePairs<String, Argument> = [:]) -> String {
        let key = prefix + name.prefix(1).uppercased() + name.dropFirst()
        return PropositionTextKey(rawValue: key).map { self[$0, arguments] } ?? name
    }

    /// A claim in words.
    func name(_ claim: Claim) -> String { named("claim", claim.rawValue) }

    /// What is compared to try a claim.
    func comparison(_ claim: Claim) -> String { named("compared", claim.rawValue) }

    /// What would change a claim's verdict.
    func otherwise(_ claim: Claim) -> String { named("otherwise", claim.rawValue) }

    /// A part in a few words.
    ///
    /// - Parameters:
    ///   - part: the part.
    ///   - arguments: the values with and without meetings, which only the sentences about changes have places for.
    func name(_ part: TrialPartName, _ arguments: KeyValuePairs<String, Argument> = [:]) -> String {
        named("part", part.rawValue, arguments)
    }

    /// An arm in a few words.
    func name(_ arm: TrialArm) -> String {
        named("arm", arm.name.rawValue, ["level": .text(figure(arm.level ?? 0, digits: 4))])
    }

    /// A verdict in a word or two.
    func name(_ verdict: ClaimVerdict) -> String {
        switch verdict {
        case .supported: self[.trialSupported]
        case .depends: self[.trialDepends]
        case .notSupported: self[.trialNotSupported]
        case .untried: self[.trialUntried]
        }
    }

    /// A finding as the end of a sentence.
    func name(_ finding: PartFinding) -> String {
        switch finding {
        case .supported: self[.partSupported]
        case .opposed: self[.partOpposed]
        case .undecided: self[.partUndecided]
        case .untried: self[.partUntried]
        }
    }

    /// An outcome's value as a reader sees it: shares in percent, all else with its unit.
    ///
    /// - Parameters:
    ///   - value: the outcome in its own unit, a share as a part of one; nil is shown as a dash.
    ///   - outcome: what it is a value of.
    ///   - hasUnit: whether the unit follows; it is left out where a heading or a caption has it.
    func value(_ value: Double?, of outcome: TrialOutcome, hasUnit: Bool = true) -> String {
        guard let value else { return Self.undefined }
        if outcome.unit == "share" { return percent(value) }
        return hasUnit ? withUnit(figure(value, digits: 4), outcome) : figure(value, digits: 4)
    }

    /// A difference of two outcomes: of shares in percentage points, and always with its sign.
    ///
    /// Percentage points are told apart from percent, because a share that rises from 10 % to 15 % rises by five of
    /// the former and by half in the latter.
    ///
    /// - Parameters:
    ///   - value: the difference in the outcome's own unit; nil is shown as a dash.
    ///   - outcome: what it is a difference of.
    ///   - hasUnit: whether the unit follows.
    func effect(_ value: Double?, of outcome: TrialOutcome, hasUnit: Bool = true) -> String {
        guard let value else { return Self.undefined }
        guard outcome.unit == "share" else {
            let number = signed(value, figure(value, digits: 4))
            return hasUnit ? withUnit(number, outcome) : number
        }
        let points = signed(value, figure(value * 100, digits: 3))
        return hasUnit ? self[.points, ["value": .text(points)]] : points
    }

    /// A rise gets its plus sign, which figures do not have; a fall has its minus already.
    private func signed(_ value: Double, _ text: String) -> String { value > 0 ? "+" + text : text }

    /// A figure before its unit, in the order of the language.
    ///
    /// Fixed costs of a trading company are a unit that only trials have, so that their name is found here and not
    /// among those of the measures.
    private func withUnit(_ number: String, _ outcome: TrialOutcome) -> String {
        let unit = outcome.unit == "fixed costs" ? self[.unitFixedCosts] : self.unit(outcome.unit)
        return self[.perPoint, ["value": .text(number), "unit": .text(unit)]]
    }
}
