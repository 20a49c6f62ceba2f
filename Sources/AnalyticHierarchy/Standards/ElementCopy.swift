/// An element placed beside one that was weighed already: as equal to it, or a number of times as much.
public struct ElementCopy: Sendable, Hashable {
    /// The place of the new element among the node's elements.
    public let element: Int
    /// The place of the element it is measured by.
    public let original: Int
    /// How many times the original it counts, positive and finite.
    public let factor: Double

    /// Creates a copy.
    public init(of original: Int, as element: Int, factor: Double = 1) {
        precondition(factor > 0 && factor.isFinite, "A copy counts a positive number of times its original.")
        precondition(original != element, "An element is no copy of itself.")
        self.element = element
        self.original = original
        self.factor = factor
    }
}

/// Elements of which some were weighed among themselves and the others placed beside them as copies.
///
/// Only the weighed ones are normalised, and only among them is the largest sought that the ideal mode divides by; a copy
/// then gets its number of times the weight of its original. For that reason adding a copy never changes the order of the
/// others.
///
/// Source: T. L. Saaty, L. G. Vargas, "The legitimacy of rank reversal", *Omega* 12 (1984) 513–516, and the case it answers,
/// V. Belton, T. Gear, "On a short-coming of Saaty's method of analytic hierarchies", *Omega* 11 (1983) 228–230.
public struct CopiedElements: Sendable, Hashable {
    /// How the others are weighed, in their order among the elements: by comparison or directly.
    public let base: Criterion.Weighing
    /// The copies; the original of one is a weighed element or an earlier copy.
    public let copies: [ElementCopy]

    /// Creates the weighing of `base.count` elements and `copies.count` more.
    public init(base: Criterion.Weighing, copies: [ElementCopy]) {
        let count = base.elementCount + copies.count
        var placed = Set(0..<count).subtracting(copies.map(\.element))
        precondition(base.isRelative, "Copies stand beside elements weighed by comparison or directly.")
        precondition(
            copies.allSatisfy { (0..<count).contains($0.element) } && placed.count == base.elementCount,
            "Every copy has a place of its own among the elements.")
        for copy in copies {
            precondition(placed.contains(copy.original), "The original of a copy is weighed or copied before it.")
            placed.insert(copy.element)
        }
        self.base = base
        self.copies = copies
    }

    /// The places of the elements that `base` weighs, in its order.
    public var weighedPlaces: [Int] {
        let places = Set(copies.map(\.element))
        return (0..<base.elementCount + copies.count).filter { !places.contains($0) }
    }

    /// The weights of all elements, once those of the weighed ones are known.
    func weights(from weighed: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: base.elementCount + copies.count)
        for (place, weight) in zip(weighedPlaces, weighed) { result[place] = weight }
        for copy in copies { result[copy.element] = copy.factor * result[copy.original] }
        return result
    }
}
