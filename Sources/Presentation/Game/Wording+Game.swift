import ClusterGame
import Foundation

extension Wording {
    /// A number with so many significant digits, without the zeros at its end.
    ///
    /// A game has fees of hundredths beside money of millions, so that no fixed count of decimals would do. Numbers that
    /// would need more than six zeros or more than twelve digits are written with a power of ten.
    ///
    /// - Parameters:
    ///   - value: the number; `nil` and what is not finite are shown as “–”.
    ///   - digits: the significant digits; whole numbers keep all of theirs.
    /// - Returns: the text in the language's signs.
    func figure(_ value: Double?, digits: Int = 5) -> String {
        guard let value, value.isFinite else { return Self.undefined }
        if value == 0 { return "0" }
        let exponent = Int(log10(abs(value)).rounded(.down))
        guard (-5..<12).contains(exponent) else { return number(value, decimals: digits) }
        let decimals = max(0, digits - 1 - exponent)
        var text = String(format: "%.\(decimals)f", value)
        if decimals > 0 {
            while text.hasSuffix("0") { text.removeLast() }
            if text.hasSuffix(".") { text.removeLast() }
        }
        if text == "-0" { text = "0" }
        return grouped(text.replacing("-", with: "−"))
    }

    /// A number as ``figure(_:digits:)`` writes it, which chooses the form of the words around it.
    func amount(_ value: Double?, digits: Int = 5) -> Argument {
        .amount(figure(value, digits: digits), shown(value, digits: digits))
    }

    /// A number as a reader sees it, rounded to so many significant digits; `nil` where none is shown.
    func shown(_ value: Double?, digits: Int = 5) -> Double? {
        guard let value, value.isFinite else { return nil }
        guard value != 0 else { return 0 }
        let decimals = max(0, digits - 1 - Int(log10(value.magnitude).rounded(.down)))
        let scale = pow(10, Double(min(decimals, 300)))
        return (value * scale).rounded() / scale
    }

    /// Digits with the language's decimal sign, and its group signs in whole parts of five digits or more.
    func grouped(_ text: String) -> String {
        let parts = text.split(separator: ".")
        var digits = String(parts[0])
        if digits.count(where: \.isNumber) > 4 {
            let sign = digits.prefix { !$0.isNumber }
            let whole = Array(digits.dropFirst(sign.count))
            let groups = stride(from: whole.count, to: 0, by: -3).map { String(whole[max(0, $0 - 3)..<$0]) }
            digits = sign + groups.reversed().joined(separator: language.groupSign)
        }
        return ([digits] + parts.dropFirst().map(String.init)).joined(separator: language.decimalSign)
    }

    /// The name of a regime.
    func name(_ regime: Regime) -> String {
        switch regime {
        case .plain: self[.regimePlain]
        case .dilemma: self[.regimeDilemma]
        case .edge: self[.regimeEdge]
        case .coordination: self[.regimeCoordination]
        case .refusal: self[.regimeRefusal]
        case .division: self[.regimeDivision]
        case .indifferent: self[.regimeIndifferent]
        }
    }

    /// The name of a parameter with its letter.
    func name(_ parameter: GameParameter) -> String {
        let key: GameTextKey =
            switch parameter {
            case .alpha: .parameterAlpha
            case .beta: .parameterBeta
            case .costs: .parameterCosts
            case .categories: .parameterCategories
            case .factoriesPerCategory: .parameterFactories
            case .traders: .parameterTraders
            case .unitCost: .parameterUnitCost
            case .fixedCost: .parameterFixedCost
            case .fee: .parameterFee
            case .margin: .parameterMargin
            case .discount: .parameterDiscount
            case .relationGain: .parameterGain
            case .relationValue: .parameterValue
            case .relationHearing: .parameterHearing
            case .relationPartners: .parameterPartners
            case .temperature: .parameterTemperature
            }
        return "\(self[key]) (\(parameter.symbol))"
    }

    /// The ratio of gains, also where it is not a finite number.
    func ratio(_ ratio: GainRatio) -> String {
        switch ratio {
        case .finite(let value): figure(value)
        case .infinite: "∞"
        case .minusInfinite: "−∞"
        case .undefined: Self.undefined
        }
    }

    /// An equilibrium in words.
    ///
    /// Traders are alike, so that numbers of traders say everything; which of them do what is for them to find out.
    func name(_ equilibrium: Equilibrium) -> String {
        switch equilibrium {
        case .allAllow: self[.equilibriumAll]
        case .noneAllows: self[.equilibriumNone]
        case .mixed(let chance): self[.equilibriumMixed, ["chance": .text(percent(chance, decimals: 2))]]
        case .some(let allowing): self[.equilibriumSome, ["count": .count(allowing)]]
        case .partlyMixed(let allowing, let mixing, let chance):
            self[
                allowing == 0 ? .equilibriumMixing : .equilibriumPartly,
                [
                    "count": .count(allowing), "mixing": .count(mixing),
                    "chance": .text(percent(chance, decimals: 2)),
                ]]
        case .everyProfile(let least): self[.equilibriumEvery, ["count": .count(least)]]
        }
    }
}
