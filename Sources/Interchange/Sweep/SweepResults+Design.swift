public import Experiments
import LinearAlgebra
import Reports

extension SweepResults {
    /// The results with the structure of their points: what an analysis of sensitivity takes.
    public struct Structured: Sendable {
        /// The parameters' names.
        public let parameters: [String]
        /// The measures by name, one output for each point of the structure.
        public let measures: [(name: String, outputs: [Double?])]
        /// How the points hang together.
        public let structure: Design.Structure
    }

    /// The structure of the points, from the plan or else from the points themselves.
    ///
    /// Without the plan, blocks and trajectories are recognised in the leading columns: each number of them is tried, and
    /// one alone must fit. Points behind the last whole block or trajectory are left out.
    ///
    /// - Parameters:
    ///   - plan: the plan that the results come from; nil to do without.
    ///   - file: the results' name as diagnostics show it.
    public func structured(by plan: SweepPlan? = nil, file: String) -> Reading<Structured> {
        var findings = Findings(file: file)
        if let plan { return Reading(structured(by: plan, findings: &findings), findings) }
        var found: [Structured] = []
        for count in 1..<max(columns.count, 1) {
            let points = parameters(count)
            if let scheme = SaltelliScheme(recognisedIn: points) {
                found.append(structured(count, .saltelli(scheme), points: scheme.pointCount))
            } else if let walks = MorrisTrajectories(recognisedIn: points) {
                found.append(structured(count, .morris(walks), points: walks.points.rowCount))
            }
        }
        if found.count != 1 { findings.add(.noStructure(columns: columns.count, ways: found.count)) }
        return Reading(found.count == 1 ? found[0] : nil, findings)
    }

    private func structured(by plan: SweepPlan, findings: inout Findings) -> Structured? {
        guard plan.hash == self.plan else {
            findings.add(.otherPlan(self.plan, expected: plan.hash))
            return nil
        }
        switch plan.design.structure {
        case .separate:
            findings.add(.designWithoutIndices(plan.kind.rawValue))
            return nil
        case .saltelli(let scheme):
            let blocks = pointCount / scheme.blockSize
            let whole = try? SaltelliScheme(
                factorCount: scheme.factorCount, blockCount: min(blocks, scheme.blockCount),
                hasSecondOrder: scheme.hasSecondOrder)
            guard let whole else { break }
            return structured(plan.factors.count, .saltelli(whole), points: whole.pointCount)
        case .morris(let walks):
            let size = walks.factorCount + 1
            let rows = min(pointCount / size * size, walks.points.rowCount)
            let entries = Array(walks.points.entries.prefix(rows * walks.factorCount))
            guard rows > 0,
                let whole = MorrisTrajectories(
                    points: Matrix(rowCount: rows, columnCount: walks.factorCount, entries: entries))
            else { break }
            return structured(plan.factors.count, .morris(whole), points: rows)
        }
        findings.add(.noStructure(columns: columns.count, ways: 0))
        return nil
    }

    private func structured(_ count: Int, _ structure: Design.Structure, points: Int) -> Structured {
        Structured(
            parameters: Array(columns.prefix(count)),
            measures: (count..<columns.count).map { (columns[$0], Array(outputs(ofColumn: $0).prefix(points))) },
            structure: structure)
    }
}
