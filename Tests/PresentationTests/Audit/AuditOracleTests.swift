import AnalyticHierarchy
import Testing

/// The results against an independent computation from the models' text, `Tests/Fixtures/Audit/audit_oracle.py`.
struct AuditOracleTests {
    @Test func `Every model is known to the oracle`() throws {
        #expect(try Set(AuditOracle.all().keys) == Set(AuditModel.allCases.map(\.rawValue)))
    }

    @Test(arguments: AuditModel.allCases)
    func `Every variant has the oracle's scores and order`(model: AuditModel) throws {
        let (oracle, result) = (try AuditOracle.of(model), try model.result())
        #expect(oracle.variants.count == (result.formula == nil ? 12 : 60))
        for expected in oracle.variants {
            let variant = try #require(
                result.variants.first {
                    $0.method.rawValue == expected.method && $0.mode.rawValue == expected.mode
                        && $0.formula?.rawValue == expected.formula
                })
            #expect(variant.ranking?.groups.map { $0.map { id($0, result) } } == expected.groups, "\(expected)")
            if let scores = expected.scores {
                expectNear(variant.ranking?.scores ?? [], scores, within: 1e-9)
            }
        }
    }

    @Test(arguments: AuditModel.allCases)
    func `Every matrix has the oracle's eigenvalue, and the same ones are inconsistent or cyclic`(
        model: AuditModel
    ) throws {
        let (oracle, result) = (try AuditOracle.of(model), try model.result())
        let compared = result.hierarchies.flatMap { hierarchy in
            hierarchy.nodes.filter { $0.matrix != nil }.map { (name($0, hierarchy), $0) }
        }
        #expect(compared.map(\.0) == oracle.matrices.map(\.node))
        for ((_, node), expected) in zip(compared, oracle.matrices) {
            let consistency = try #require(node.consistency)
            #expect(abs(consistency.lambdaMax - expected.lambdaMax) <= 1e-9)
            #expect(node.cyclicTriads.count == expected.cyclicTriads)
            // The two tables of random indices differ by less than a percent.
            #expect((consistency.consistencyRatio == nil) == (expected.ratio == nil))
            let (found, ratio) = (consistency.consistencyRatio ?? 0, expected.ratio ?? 0)
            #expect(abs(found - ratio) <= 0.01 * ratio + 1e-12)
        }
        let inconsistent = Set(oracle.matrices.filter { ($0.ratio ?? 0) > 0.1 }.map(\.node))
        let named = result.findings.flatMap { finding -> [String] in
            if case .inconsistent(let places) = finding { places.map { name($0, result) } } else { [] }
        }
        #expect(Set(named) == inconsistent)
        let cyclic = result.findings.compactMap { finding -> String? in
            if case .cyclic(let place, _) = finding { name(place, result) } else { nil }
        }
        #expect(cyclic == oracle.matrices.filter { $0.cyclicTriads > 0 }.map(\.node))
    }

    @Test(arguments: AuditModel.allCases)
    func `Numbers, dominance and increments are the oracle's`(model: AuditModel) throws {
        let (oracle, result) = (try AuditOracle.of(model), try model.result())
        let direct = result.findings.flatMap { finding -> [String] in
            if case .unverifiable(let places) = finding { places.map { name($0, result) } } else { [] }
        }
        #expect(direct == oracle.direct)
        let dominated = result.findings.flatMap { finding -> [[String]] in
            guard case .dominated(let dominances) = finding else { return [] }
            return dominances.map { [id($0.alternative, result), id($0.dominator, result)] }
        }
        #expect(Set(dominated.map { $0[0] }) == Set(oracle.dominated.map { $0[0] }))
        #expect(dominated.allSatisfy(oracle.dominated.contains))
        #expect(result.incremental?.steps.map { id($0.alternative, result) } == oracle.incremental?.map(\.alternative))
        #expect(result.incremental?.steps.map(\.isAccepted) == oracle.incremental?.map(\.accepted))
        for (step, expected) in zip(result.incremental?.steps ?? [], oracle.incremental ?? []) {
            #expect((step.ratio == nil) == (expected.ratio == nil))
            #expect(abs((step.ratio ?? 0) - (expected.ratio ?? 0)) <= 1e-9 * abs(expected.ratio ?? 1))
        }
    }

    @Test(arguments: AuditModel.allCases)
    func `What the order depends on follows from the oracle`(model: AuditModel) throws {
        let (oracle, result) = (try AuditOracle.of(model), try model.result())
        for finding in result.findings {
            switch finding {
            case .dependsOnMode(let found):
                expectSame(found, as: oracle.dependsOnMode, in: result, name: \.rawValue)
            case .dependsOnFormula(let found):
                expectSame(found, as: oracle.dependsOnFormula, in: result, name: \.rawValue)
            case .dependsOnMethod(let found):
                // The oracle knows the four methods with closed formulas; the other two have fixtures of their own.
                let rank = oracle.dependsOnMethod?.rank ?? .max
                #expect(found.rank <= rank)
                let others = Set(found.others.flatMap(\.choices)).subtracting([
                    .logarithmicLeastAbsolute, .leastSquares,
                ])
                let expected = found.rank == rank ? Set((oracle.dependsOnMethod?.choices ?? [:]).keys) : []
                #expect(Set(others.map(\.rawValue)) == expected)
            default: break
            }
        }
        func has(_ condition: (Finding) -> Bool) -> Bool { result.findings.contains(where: condition) }
        #expect(has { if case .dependsOnMode = $0 { true } else { false } } == (oracle.dependsOnMode != nil))
        #expect(has { if case .dependsOnFormula = $0 { true } else { false } } == (oracle.dependsOnFormula != nil))
        if oracle.dependsOnMethod != nil { #expect(has { if case .dependsOnMethod = $0 { true } else { false } }) }
    }

    private func expectSame<Choice>(
        _ found: Dependence<Choice>, as expected: AuditOracle.Change?, in result: DecisionResult,
        name: (Choice) -> String
    ) {
        #expect(found.rank == expected?.rank)
        #expect(found.holders.map { id($0, result) } == expected?.holders)
        let choices = found.others.flatMap { other in
            other.choices.map { (name($0), other.holders.map { id($0, result) }) }
        }
        #expect(Dictionary(choices) { first, _ in first } == expected?.choices)
    }

    private func id(_ alternative: Int, _ result: DecisionResult) -> String {
        result.model.alternatives[alternative].id
    }

    private func name(_ node: NodeResult, _ hierarchy: HierarchyResult) -> String {
        ((hierarchy.merit.map { [$0.rawValue] } ?? []) + node.node.path).joined(separator: "/")
    }

    private func name(_ place: NodePlace, _ result: DecisionResult) -> String {
        let hierarchy = result.hierarchies[place.hierarchy]
        return name(hierarchy.nodes[place.node], hierarchy)
    }
}
