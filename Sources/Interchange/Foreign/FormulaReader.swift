/// Reads the grammar of ``AttributeFormula`` by recursive descent.
///
/// A file from elsewhere may hold anything, so that length, number of tokens and depth are bounded before and while it
/// is read; no formula can exhaust the stack or the time.
struct FormulaReader {
    /// What is read.
    typealias Part = AttributeFormula.Part
    /// Why it is not read, with a sentence that continues "the function is refused:".
    typealias Problem = AttributeFormula.Problem

    /// The length of a formula, in characters.
    static let largestLength = 4_096
    /// The number of words and signs of a formula, which bounds the depth of its sums.
    static let largestTokenCount = 400
    /// How deeply parentheses and functions may be nested.
    static let largestDepth = 64

    /// The words, numbers and signs.
    private var tokens: [String] = []
    /// The token that comes next.
    private var place = 0
    /// How many rules are open.
    private var depth = 0

    /// Splits a formula into its tokens; one that is too long, or has a sign of no use in arithmetic, is refused here.
    init(_ text: String) throws(Problem) {
        guard text.count <= Self.largestLength else {
            throw Problem(sentence: "it has more than \(Self.largestLength) characters")
        }
        tokens = try Self.tokens(of: text)
        guard tokens.count <= Self.largestTokenCount else {
            throw Problem(sentence: "it has more than \(Self.largestTokenCount) words and signs")
        }
    }

    /// The whole formula.
    ///
    /// - Parameter variables: what the alternatives are called where the text has no `function(…)` before its body.
    /// - Returns: the names that count, and the body; nothing may follow it.
    mutating func formula(variables: [String]) throws(Problem) -> (variables: [String], body: Part) {
        var variables = variables
        if take("function") {
            variables = []
            try expect("(")
            while !take(")") {
                guard let name = tokens.indices.contains(place) ? tokens[place] : nil, Self.isName(name) else {
                    throw unexpected("the name of an alternative")
                }
                place += 1
                variables.append(name)
                _ = take(",")
            }
        }
        let part = try body()
        guard place == tokens.count else { throw unexpected("the end") }
        return (variables, part)
    }

    /// A body: `{ … }`, `return( … )` or an expression.
    private mutating func body() throws(Problem) -> Part {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.largestDepth else { throw Problem(sentence: "it is nested too deeply") }
        if take("{") {
            let inner = try body()
            try expect("}")
            return inner
        }
        if take("return") {
            try expect("(")
            let inner = try expression()
            try expect(")")
            return inner
        }
        return try expression()
    }

    /// A condition with both of its branches, or a disjunction; a condition without `else` has no value and is refused.
    private mutating func expression() throws(Problem) -> Part {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.largestDepth else { throw Problem(sentence: "it is nested too deeply") }
        if take("if") {
            try expect("(")
            let condition = try expression()
            try expect(")")
            let first = try body()
            try expect("else")
            return .choice(condition, first, try body())
        }
        return try operations(level: 0)
    }

    /// The operators by how loosely they bind.
    private static let levels: [[String]] = [
        ["||", "|"], ["&&", "&"], ["<", "<=", ">", ">=", "==", "!="], ["+", "-"], ["*", "/"],
    ]

    /// Operators of one level and those that bind more tightly, from the left; comparisons do not chain, as in R.
    private mutating func operations(level: Int) throws(Problem) -> Part {
        guard level < Self.levels.count else { return try sign() }
        var left = try operations(level: level + 1)
        while let name = Self.levels[level].first(where: { tokens.indices.contains(place) && tokens[place] == $0 }) {
            place += 1
            left = .operation(name == "|" ? "||" : name == "&" ? "&&" : name, left, try operations(level: level + 1))
            if level == 2 { break }
        }
        return left
    }

    /// A sign before a power: −2^2 is −4, and 2^−1 is a half, as in R.
    private mutating func sign() throws(Problem) -> Part {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.largestDepth else { throw Problem(sentence: "it is nested too deeply") }
        if take("-") { return .negative(try sign()) }
        if take("+") { return try sign() }
        if take("!") { return .not(try sign()) }
        let base = try atom()
        return take("^") ? .operation("^", base, try sign()) : base
    }

    /// A number, an attribute such as `a1$price`, a call, or an expression in parentheses.
    private mutating func atom() throws(Problem) -> Part {
        if take("(") {
            let inner = try expression()
            try expect(")")
            return inner
        }
        guard tokens.indices.contains(place) else { throw unexpected("a number, an attribute or a function") }
        let token = tokens[place]
        place += 1
        if let number = DecimalNotation.number(token), token.first?.isNumber == true || token.first == "." {
            return .number(number)
        }
        if take("$") {
            guard tokens.indices.contains(place) else { throw unexpected("the name of an attribute") }
            place += 1
            return .attribute(variable: token, name: Self.unquoted(tokens[place - 1]))
        }
        guard let count = AttributeFormula.functions[token], take("(") else {
            place -= 1
            throw unexpected(
                "a number, an attribute or one of the functions min, max, abs, sqrt, exp, log, round, ifelse")
        }
        var arguments: [Part] = []
        repeat { arguments.append(try expression()) } while take(",")
        try expect(")")
        guard count == nil || count == arguments.count else {
            throw Problem(sentence: "the function \(token) has \(arguments.count) arguments")
        }
        return .call(token, arguments)
    }

    /// Goes past a token where it is the next one.
    private mutating func take(_ token: String) -> Bool {
        guard tokens.indices.contains(place), tokens[place] == token else { return false }
        place += 1
        return true
    }

    /// Goes past a token that must be the next one.
    private mutating func expect(_ token: String) throws(Problem) {
        guard take(token) else { throw unexpected("'\(token)'") }
    }

    /// The problem with the token that stands at the place.
    private func unexpected(_ expected: String) -> Problem {
        let found = tokens.indices.contains(place) ? quoted(tokens[place]) : "the end"
        return Problem(sentence: "\(found) stands where \(expected) was expected; nothing but arithmetic is read")
    }

    /// Whether a token can be the name of an alternative.
    private static func isName(_ token: String) -> Bool {
        token.first.map { $0.isLetter || $0 == "." || $0 == "_" } ?? false
    }

    /// The name of an attribute without the backticks or quotation marks around it, which R wants where a name has
    /// spaces.
    private static func unquoted(_ token: String) -> String {
        token.count >= 2 && "`\"'".contains(token.first ?? " ") ? String(token.dropFirst().dropLast()) : token
    }

    /// The words, numbers and signs of a formula; comments end with their line.
    private static func tokens(of text: String) throws(Problem) -> [String] {
        var tokens: [String] = []
        var rest = text[...]
        while let character = rest.first {
            if character.isWhitespace {
                rest.removeFirst()
            } else if character == "#" {
                rest = rest.drop { !$0.isNewline }
            } else if character.isNumber || character == "." && rest.dropFirst().first?.isNumber == true {
                tokens.append(number(&rest))
            } else if isName(String(character)) {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
                tokens.append(String(word))
                rest = rest.dropFirst(word.count)
            } else if "`\"'".contains(character) {
                guard let end = rest.dropFirst().firstIndex(of: character) else {
                    throw Problem(sentence: "a quotation mark is not closed")
                }
                tokens.append(String(rest[...end]))
                rest = rest[rest.index(after: end)...]
            } else {
                let pair = String(rest.prefix(2))
                let sign = ["<=", ">=", "==", "!=", "&&", "||"].contains(pair) ? pair : String(character)
                guard "+-*/^()<>=!&|,{}$".contains(character) else {
                    throw Problem(sentence: "\(quoted(sign)) is no part of arithmetic; nothing else is read")
                }
                tokens.append(sign)
                rest = rest.dropFirst(sign.count)
            }
        }
        return tokens
    }

    /// A number with its exponent; an `e` without digits after it belongs to the next word.
    private static func number(_ rest: inout Substring) -> String {
        var number = String(rest.prefix { $0.isNumber || $0 == "." })
        rest = rest.dropFirst(number.count)
        if let letter = rest.first, letter == "e" || letter == "E" {
            var exponent = String(letter)
            var after = rest.dropFirst()
            if let sign = after.first, sign == "-" || sign == "+" {
                exponent.append(sign)
                after = after.dropFirst()
            }
            let digits = after.prefix { $0.isNumber }
            if !digits.isEmpty {
                number += exponent + digits
                rest = after.dropFirst(digits.count)
            }
        }
        return number
    }
}
