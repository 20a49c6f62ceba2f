import LinearAlgebra
public struct RandomIndex: Sendable, Hashable { public let table: RandomIndexTable; public let order: Int; public let value: Double; public let standardError: Double? }
public struct CyclicTriad: Sendable, Hashable { public let first: Int; public let second: Int; public let third: Int }
public struct JudgmentDeviation: Sendable, Hashable { public let left: Int; public let right: Int; public let value: Double; public let suggested: Double; public let factor: Double }
public struct Consistency: Sendable, Hashable { public let order: Int; public let lambdaMax: Double; public let consistencyIndex: Double?; public let consistencyRatio: Double?; public let randomIndex: RandomIndex?; public let geometricConsistencyIndex: Double?; public let koczkodajIndex: Double?; public let koczkodajTriad: [Int]?; public let saloHamalainenIndex: Double?; public let harmonicIndex: Double?; public let threshold: Double; public let isAcceptable: Bool? }
public struct RandomIndexEstimate: Sendable, Hashable { public let order: Int; public let count: Int; public let mean: Double; public let standardError: Double }
extension PairwiseComparisonMatrix {
  public func consistency(lambdaMax: Double, randomIndex: RandomIndexTable, strict: Bool) -> Consistency { Consistency(order: order, lambdaMax: lambdaMax, consistencyIndex: 0, consistencyRatio: nil, randomIndex: nil, geometricConsistencyIndex: nil, koczkodajIndex: nil, koczkodajTriad: nil, saloHamalainenIndex: nil, harmonicIndex: nil, threshold: 0.1, isAcceptable: nil) }
  public var cyclicTriads: [CyclicTriad] { [] }
  public func worstJudgments(weights: [Double]) -> [JudgmentDeviation] { [] }
  public func priorities(by method: PriorityMethod, epsilon: Double) throws(PriorityFailure) -> Priorities { Priorities(method: method, weights: Array(repeating: 1/Double(order), count: order)) }
  public func principalEigenvalue() throws(PriorityFailure) -> Double { 0 }
}
func hierarchyConsistencyRatio(of x: [(weight: Double, consistency: Consistency)]) -> Double? { nil }
