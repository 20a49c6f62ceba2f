import Glibc

/// The numbers an expert may use to say how many times one element outweighs another.
///
/// An expert always answers in Saaty's steps 1 … 9 (1 equal, 3 weak, 5 essential, 7 very strong, 9 absolute; 2, 4, 6, 8
/// between) or their inverses; the scale says which ratio a step s stands for. Steps between whole ones are answers too.
///
/// Sources: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 3; A. Ishizaka, A. Labib, "Review of
/// the main developments in the analytic hierarchy process", *Expert Systems with Applications* 38 (2011) 14336–14345,
/// table of scales.
public enum JudgmentScale: String, Sendable, Hashable, CaseIterable {
    /// Saaty's fundamental scale: s itself.
    case saaty
    /// (0.45 + 0.05 s)/(0.55 − 0.05 s), so that the weights of two elements move evenly (Salo and Hämäläinen 1997).
    case balanced
    /// 2^(s − 1) (Lootsma 1989).
    case geometric
    /// log₂(s + 1) (Ishizaka, Balkenborg and Kaplan 2010); its step 1 is the ratio 1.
    case logarithmic
    /// 9/(10 − s) (Ma and Zheng 1991).
    case inverseLinear = "inverse-linear"
    /// s² (Harker and Vargas 1987).
    case power
    /// √s (Harker and Vargas 1987).
    case rootSquare = "root-square"
    /// Any positive ratio. It is held against the random index of the 1–9 scale.
    case free

    /// The largest step that belongs to the scale: 9; infinite where there is none.
    public var largestStep: Double { self == .free ? .infinity : 9 }

    /// The largest ratio that belongs to the scale, that of step 9; infinite where there is none.
    public var largestRatio: Double {
        switch self {
        case .saaty, .balanced, .inverseLinear: 9
        case .geometric: 256
        case .logarithmic: log2(10)
        case .power: 81
        case .rootSquare: 3
        case .free: .infinity
        }
    }

    /// Whether a judgment as it was given, a step or its inverse, lies between 1/9 and 9 (to a relative 1e-9, for
    /// judgments typed with few decimals); always so on the free scale.
    public func spans(_ step: Ratio) -> Bool {
        max(step.value, step.inverse.value) <= largestStep * (1 + 1e-9)
    }

    /// The ratio that a judgment stands for.
    ///
    /// Judgments under 1 are the inverses of steps: on the power scale 1/3 stands for 1/9. Past the ends of the scale the
    /// formulas are continued as far as they give a positive finite number.
    ///
    /// - Parameter step: the judgment as it was given, a step or its inverse.
    /// - Returns: `nil` where the formula ends: from 11 on the balanced scale, from 10 on the inverse-linear one, and where
    ///   numbers overflow.
    public func ratio(ofStep step: Ratio) -> Ratio? {
        if step.value < 1 { return ratio(ofStep: step.inverse)?.inverse }
        let value = step.value
        switch self {
        case .saaty, .free: return step
        case .balanced: return Ratio(0.45 + 0.05 * value, over: 0.55 - 0.05 * value)
        case .geometric: return Ratio(exp2(value - 1))
        case .logarithmic: return Ratio(log2(value + 1))
        case .inverseLinear: return Ratio(9, over: 10 - value)
        case .power: return Ratio(step.numerator * step.numerator, over: step.denominator * step.denominator)
        case .rootSquare: return Ratio(step.numerator.squareRoot(), over: step.denominator.squareRoot())
        }
    }
}
