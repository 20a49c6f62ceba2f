extension RobustnessAnalysis {
    /// Who wins for every weight of every criterion that has siblings, and of every merit where merits are weighed.
    ///
    /// - Complexity: for each weight O(n²) pairs of alternatives, and as many evaluations of the tree.
    public func weightSensitivities() -> [WeightSensitivity] { subjects.compactMap(sensitivity) }

    /// Everything whose weight can move: the nodes in their order, then the merits.
    public var subjects: [WeightSensitivity.Subject] {
        let criteria = compiled.nodes.filter { $0.parent != nil }.map {
            WeightSensitivity.Subject.criterion($0.place)
        }
        return (criteria + compiled.merits.compactMap { $0.map { .merit($0) } }).filter { path(of: $0) != nil }
    }

    /// Who wins for every weight of one criterion or merit.
    ///
    /// - Returns: `nil` where the weight cannot move: for a root, an only child, a node with all of its siblings' weight, a
    ///   merit under the plain ratio.
    public func sensitivity(to subject: WeightSensitivity.Subject) -> WeightSensitivity? {
        guard let path = path(of: subject) else { return nil }
        let leads = path.leads()
        let changes = leads.map { $0.flatMap(\.changes) } ?? sampledChanges(along: path)
        let bounds = [0] + Set(changes).sorted() + [1]
        var segments: [WeightSensitivity.Segment] = []
        for (low, high) in zip(bounds, bounds.dropFirst()) {
            let winners = (try? path.ranking(at: low + (high - low) / 2))?.winners ?? []
            if let last = segments.last, last.winners == winners {
                segments[segments.count - 1] = .init(weights: last.weights.lowerBound...high, winners: winners)
            } else {
                segments.append(.init(weights: low...high, winners: winners))
            }
        }
        return WeightSensitivity(
            subject: subject, weight: path.weight, segments: segments, winners: ranking.winners, isExact: leads != nil)
    }

    /// The scores for several weights of one criterion or merit: the lines of a gradient view.
    ///
    /// - Parameters:
    ///   - subject: whose weight moves.
    ///   - weights: numbers in 0...1.
    /// - Returns: for each weight the scores of the alternatives, or none where a formula would divide by zero; `nil` as a
    ///   whole where the weight cannot move.
    public func scores(of subject: WeightSensitivity.Subject, at weights: [Double]) -> [[Double]?]? {
        precondition(weights.allSatisfy { (0...1).contains($0) }, "A weight among siblings lies in 0...1.")
        guard let path = path(of: subject) else { return nil }
        return weights.map { try? path.scores(at: $0) }
    }

    func path(of subject: WeightSensitivity.Subject) -> WeightPath? {
        WeightPath(subject, compiled: compiled, base: base)
    }

    /// Changes of the order between evenly spread weights, bisected.
    private func sampledChanges(along path: WeightPath) -> [Double] {
        let steps = 512
        let stations = (0...steps).map {
            (place: Double($0) / Double(steps), scores: try? path.scores(at: Double($0) / Double(steps)))
        }
        var changes: [Double] = []
        for (left, right) in zip(stations, stations.dropFirst()) {
            guard let before = left.scores, let after = right.scores else { continue }
            for one in before.indices {
                for other in before.indices.dropFirst(one + 1)
                where (before[one] < before[other]) != (after[one] < after[other]) {
                    let change = signChange(
                        of: { t in (try? path.scores(at: t)).map { $0[one] - $0[other] } ?? 0 }, between: left.place,
                        and: right.place)
                    if let change { changes.append(change) }
                }
            }
        }
        return changes
    }
}
