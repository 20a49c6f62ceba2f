import Foundation
import Testing

/// A figure as it was printed, and how much of it is known.
struct PrintedFigure {
    let value: Double
    /// Half a unit of the last digit; nothing for quotients, which are exact.
    let halfUnit: Double

    init(_ text: String) throws {
        value = try number(text)
        let mantissa = text.prefix { $0 != "e" }
        let exponent = Double(text.dropFirst(mantissa.count + 1)) ?? 0
        let decimals = mantissa.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        halfUnit = text.contains("/") ? 0 : pow(10, exponent - Double(decimals)) / 2
    }

    /// The largest difference that the digits allow; doubles are never held to less than 10⁻¹².
    var tolerance: Double { max(halfUnit * (1 + 1e-9), 1e-12) }
}

extension PublishedCase {
    /// Holds what was computed to what was printed, figure by figure.
    ///
    /// - Parameters:
    ///   - computed: our figures by name; a printed one that is missing here fails.
    ///   - computedOrders: our orders by name, the best first.
    func expect(_ computed: [String: Double], orders computedOrders: [String: [String]] = [:]) throws {
        #expect(figureCount + (differs?.count ?? 0) > 0)
        for (name, text) in (figures ?? [:]).sorted(by: { $0.key < $1.key }) {
            let ours = try #require(computed[Self.plain(name)], "\(id) has no figure \(name)")
            let printed = try PrintedFigure(text)
            let tolerance = tolerances?[name] ?? printed.tolerance
            #expect(abs(ours - printed.value) <= tolerance, "\(name) is printed \(text) and computed \(ours)")
        }
        for (name, order) in orders ?? [:] {
            #expect(computedOrders[name] == order, "\(name)")
        }
        for (name, difference) in differs ?? [:] {
            let ours = try #require(computed[name], "\(id) has no figure \(name)")
            let (printed, right) = (try PrintedFigure(difference.printed), try PrintedFigure(difference.right))
            #expect(abs(ours - printed.value) > printed.tolerance, "\(name) should not be \(difference.printed)")
            #expect(abs(ours - right.value) <= right.tolerance, "\(name) is \(difference.right) and computed \(ours)")
        }
    }
}
