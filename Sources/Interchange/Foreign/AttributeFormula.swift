import Foundation

/// A formula over the attributes of alternatives: arithmetic, comparisons, a few functions and `if … else`.
///
/// This is the part of R that functions in `.ahp` files are usually made of. It is read by a grammar of its own and computed
/// by this module; nothing is ever handed to R or to any other interpreter.
///
///     function(a1, a2) min(9, max(1/9, a2$price / a1$price))
///
///     formula    → [ "function" "(" names ")" ] body
///     body       → "{" body "}" | "return" "(" expression ")" | expression
///     expression → "if" "(" expression ")" body "else" body | disjunction
///     disjunction → conjunction { "||" conjunction },  conjunction → comparison { "&&" comparison }
///     comparison → sum [ ("<" | "<=" | ">" | ">=" | "==" | "!=") sum ]
///     sum        → product { ("+" | "-") product },  product → sign { ("*" | "/") sign }
///     sign       → ("-" | "+" | "!") sign | power,  power → atom [ "^" sign ]
///     atom       → number | name "$" attribute | function "(" expression { "," expression } ")" | "(" expression ")"
///
/// Values are doubles; comparisons give 1 and 0. Attributes that are missing or no numbers, and values that are not
/// finite, are problems. Not in the grammar, and refused: assignments, loops, vectors, texts, other functions, calls of
/// the makers' own.
struct AttributeFormula {
    /// Why a formula is not read, or has no value.
    struct Problem: Error, Hashable {
        /// The sentence.
        let sentence: String
    }

    /// What a formula is made of.
    indirect enum Part {
        case number(Double)
        case attribute(variable: String, name: String)
        case operation(String, Part, Part)
        case negative(Part)
        case not(Part)
        case call(String, [Part])
        case choice(Part, Part, Part)
    }

    /// The functions with the number of their arguments; `nil` for any number.
    static let functions: [String: Int?] = [
        "min": nil, "max": nil, "abs": 1, "sqrt": 1, "exp": 1, "log": 1, "ifelse": 3, "round": 1,
    ]

    /// The names of the alternatives in the formula.
    let variables: [String]
    private let body: Part

    /// Reads a formula.
    ///
    /// - Parameters:
    ///   - text: the formula.
    ///   - variables: what the alternatives are called where the formula does not say.
    init(_ text: String, variables: [String]) throws(Problem) {
        var reader = try FormulaReader(text)
        (self.variables, body) = try reader.formula(variables: variables)
    }

    /// The value for some alternatives, a map of attributes each, in the order of the variables.
    ///
    /// - Parameter alternatives: a map of attributes for each variable.
    /// - Returns: the value, finite.
    /// - Throws: a problem with the attribute or the value, as a sentence without a subject.
    func callAsFunction(_ alternatives: [[String: Double]]) throws(Problem) -> Double {
        let value = try value(of: body, alternatives)
        guard value.isFinite else { throw Problem(sentence: "its value is not finite") }
        return value
    }

    /// The value of a part; `&&`, `||` and conditions compute only the side that counts, as R does, so that a guard
    /// such as `if (a$price > 0) 1/a$price else 0` holds.
    private func value(of part: Part, _ alternatives: [[String: Double]]) throws(Problem) -> Double {
        switch part {
        case .number(let number): return number
        case .attribute(let variable, let name):
            guard let place = variables.firstIndex(of: variable), alternatives.indices.contains(place) else {
                throw Problem(sentence: "\(quoted(variable)) is none of its alternatives")
            }
            guard let value = alternatives[place][name] else {
                throw Problem(sentence: "an alternative has no number as its attribute \(quoted(name))")
            }
            return value
        case .negative(let inner): return -(try value(of: inner, alternatives))
        case .not(let inner): return try value(of: inner, alternatives) == 0 ? 1 : 0
        case .operation(let name, let left, let right):
            let one = try value(of: left, alternatives)
            if name == "&&", one == 0 { return 0 }
            if name == "||", one != 0 { return 1 }
            return Self.result(of: name, one, try value(of: right, alternatives))
        case .choice(let condition, let first, let second):
            return try value(of: try value(of: condition, alternatives) != 0 ? first : second, alternatives)
        case .call(let name, let arguments):
            if name == "ifelse" {
                return try value(of: .choice(arguments[0], arguments[1], arguments[2]), alternatives)
            }
            var values: [Double] = []
            for argument in arguments { values.append(try value(of: argument, alternatives)) }
            return Self.result(of: name, values)
        }
    }

    /// The value of an operator; `&&` and `||` come last, with the left side decided already.
    private static func result(of operation: String, _ one: Double, _ other: Double) -> Double {
        switch operation {
        case "+": one + other
        case "-": one - other
        case "*": one * other
        case "/": one / other
        case "^": pow(one, other)
        case "<": one < other ? 1 : 0
        case "<=": one <= other ? 1 : 0
        case ">": one > other ? 1 : 0
        case ">=": one >= other ? 1 : 0
        case "==": one == other ? 1 : 0
        case "!=": one != other ? 1 : 0
        default: other != 0 ? 1 : 0
        }
    }

    /// The value of a function; `round` rounds halves to the even number, as R does.
    private static func result(of function: String, _ values: [Double]) -> Double {
        let first = values.first ?? .nan
        return switch function {
        case "min": values.min() ?? .nan
        case "max": values.max() ?? .nan
        case "abs": abs(first)
        case "sqrt": first.squareRoot()
        case "exp": exp(first)
        case "round": first.rounded(.toNearestOrEven)
        default: log(first)
        }
    }
}
