import MarketSimulation

extension Wording {
    /// A text about the trial of claims with its places filled.
    subscript(key: PropositionTextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String {
        text(key, arguments)
    }

    /// The text of a name that keys are made of; a test holds that each name has one.
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
    func value(_ value: Double?, of outcome: TrialOutcome, hasUnit: Bool = true) -> String {
        guard let value else { return Self.undefined }
        if outcome.unit == "share" { return percent(value) }
        return hasUnit ? withUnit(figure(value, digits: 4), outcome) : figure(value, digits: 4)
    }

    /// A difference of two outcomes: of shares in percentage points, and always with its sign.
    func effect(_ value: Double?, of outcome: TrialOutcome, hasUnit: Bool = true) -> String {
        guard let value else { return Self.undefined }
        guard outcome.unit == "share" else {
            let number = signed(value, figure(value, digits: 4))
            return hasUnit ? withUnit(number, outcome) : number
        }
        let points = signed(value, figure(value * 100, digits: 3))
        return hasUnit ? self[.points, ["value": .text(points)]] : points
    }

    private func signed(_ value: Double, _ text: String) -> String { value > 0 ? "+" + text : text }

    private func withUnit(_ number: String, _ outcome: TrialOutcome) -> String {
        let unit = outcome.unit == "fixed costs" ? self[.unitFixedCosts] : self.unit(outcome.unit)
        return self[.perPoint, ["value": .text(number), "unit": .text(unit)]]
    }
}
