import RandomStreams
import Testing

@testable import AnalyticHierarchy

struct DominanceTests {
    private func pairs(_ result: DecisionResult) -> [[Int]] {
        result.findings.flatMap { finding -> [[Int]] in
            if case .dominated(let dominances) = finding {
                dominances.map { [$0.alternative, $0.dominator] }
            } else {
                []
            }
        }
    }

    @Test func `An alternative beaten everywhere is found with the best that beats it`() throws {
        let root = parent("", [1, 1], [leaf("x", [4, 2, 1]), leaf("y", [1, 2, 1])])
        // The third has no more than the first under either criterion, and less than the second under both.
        #expect(try pairs(model(root).decide()) == [[2, 0]])
    }

    @Test func `Under costs and risks less is better`() throws {
        let root = parent("", [1, 1], [leaf("x", [1, 2, 4]), leaf("y", [2, 1, 4])])
        #expect(try pairs(model(merits: [.costs: root]).decide()).map(\.first) == [2])
        #expect(try pairs(model(merits: [.benefits: root]).decide()).map(\.first) == [0, 1])
    }

    @Test func `Every merit counts`() throws {
        let root = parent("", [1, 1], [leaf("x", [4, 2, 1]), leaf("y", [1, 2, 1])])
        let result = try model(merits: [.benefits: root, .costs: leaf("", [3, 3, 1])]).decide()
        #expect(pairs(result).isEmpty)
    }

    @Test func `Equal alternatives do not beat each other, and one criterion beats nobody`() throws {
        let equal = parent("", [1, 1], [leaf("x", [1, 1, 2]), leaf("y", [2, 2, 1])])
        #expect(try pairs(model(equal).decide()).isEmpty)
        #expect(try pairs(model(leaf("", [3, 2, 1])).decide()).isEmpty)
    }

    @Test func `In products an absent alternative is not beaten`() throws {
        let root = parent("", [1, 1], [leaf("x", [2, 1], at: [0, 1]), leaf("y", [3, 1, 2])])
        #expect(try pairs(model(root).decide()) == [[1, 0], [2, 0]])
        #expect(try pairs(model(root) { $0.mode = .multiplicative }.decide()) == [[1, 0]])
    }

    @Test(arguments: SynthesisMode.allCases, 1...40 as ClosedRange<UInt64>)
    func `A dominated alternative never ranks above its dominator, whatever the criteria weigh`(
        mode: SynthesisMode, seed: UInt64
    ) throws {
        var stream = RandomStream(seed: seed)
        let count = 3 + stream.integer(below: 3)
        func leaves(_ stream: inout RandomStream) -> [Criterion] {
            (0..<3).map { place in
                var numbers = (0..<count).map { _ in Double(1 + stream.integer(below: 9)) }
                // The second is made no better than the first in a third of the seeds.
                if seed % 3 == 0 { numbers[1] = min(numbers[0], numbers[1]) }
                return leaf("leaf-\(place)", numbers)
            }
        }
        let benefits = leaves(&stream)
        let result = try model(parent("", [1, 1, 1], benefits), alternatives: count) { $0.mode = mode }.decide()
        for _ in 0..<10 {
            let weights = randomShares(3, stream: &stream)
            let other = try model(parent("", weights, benefits), alternatives: count) { $0.mode = mode }.decide()
            for pair in pairs(result) { #expect(other.ranking.ranks[pair[0]] >= other.ranking.ranks[pair[1]]) }
            #expect(Set(pairs(result).map { $0[0] }) == Set(pairs(other).map { $0[0] }))
        }
    }
}
