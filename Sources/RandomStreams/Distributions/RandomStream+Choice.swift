extension RandomStream {
    /// An element of a collection, each as likely as any other.
    ///
    /// - Parameter collection: not empty.
    @inlinable
    public mutating func element<C: RandomAccessCollection>(of collection: C) -> C.Element {
        precondition(!collection.isEmpty, "There is nothing to choose from.")
        return collection[collection.index(collection.startIndex, offsetBy: integer(below: collection.count))]
    }

    /// A place in a list of weights, each with probability weight / total.
    ///
    /// - Parameter weights: zero or more each, finite, with a positive sum; a place of weight zero is never chosen.
    /// - Complexity: O(n) in the number of weights.
    @inlinable
    public mutating func place(weightedBy weights: [Double]) -> Int {
        var total = 0.0
        for weight in weights {
            precondition(weight >= 0 && weight < .infinity, "A weight of choice is finite and not negative.")
            total += weight
        }
        precondition(total > 0 && total < .infinity, "The weights of choice have a positive, finite sum.")
        let target = uniform() * total
        var sum = 0.0
        var last = 0
        for (place, weight) in weights.enumerated() where weight > 0 {
            sum += weight
            last = place
            if target < sum { return place }
        }
        // Only rounding of the product leads here: it can reach the total.
        return last
    }

    /// Puts an array into a random order, each order as likely as any other.
    ///
    /// Source: R. Durstenfeld, "Algorithm 235: Random permutation", *Communications of the ACM* 7 (1964) 420.
    ///
    /// - Complexity: O(n).
    @inlinable
    public mutating func shuffle<Element>(_ elements: inout [Element]) {
        for remaining in stride(from: elements.count, to: 1, by: -1) {
            elements.swapAt(remaining - 1, integer(below: remaining))
        }
    }

    /// The numbers `0..<count` in a random order.
    @inlinable
    public mutating func permutation(of count: Int) -> [Int] {
        precondition(count >= 0, "A permutation has no negative length.")
        var places = Array(0..<count)
        shuffle(&places)
        return places
    }
}
