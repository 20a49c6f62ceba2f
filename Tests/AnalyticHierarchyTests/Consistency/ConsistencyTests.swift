import AnalyticHierarchy
import Testing

struct ConsistencyTests {
    @Test(arguments: [
        (StudyMatrix.criteria, 0.31), (.benefitSubcriteria, 0.38), (.economicCosts, 0.72), (.modernisationCosts, 4.72),
        (.synergyCosts, 0.20),
    ])
    func `The study's matrices all break the threshold`(study: StudyMatrix, ratio: Double) throws {
        let matrix = try study.matrix()
        let consistency = matrix.consistency(lambdaMax: matrix.lambdaMaxOfThree)
        let found = try #require(consistency.consistencyRatio)
        #expect(abs(found - ratio) < 0.005)
        #expect(consistency.isAcceptable == false)
        #expect(consistency.randomIndex?.table == .own)
    }

    @Test func `The ratio is the index over the named table's random index`() throws {
        let matrix = try StudyMatrix.criteria.matrix()
        for (table, randomIndex) in [(RandomIndexTable.saaty1980, 0.58), (.saaty2005, 0.52), (.alonsoLamata, 0.5247)] {
            let consistency = matrix.consistency(lambdaMax: 3.1, randomIndex: table)
            #expect(abs(consistency.consistencyIndex - 0.05) < 1e-15)
            #expect(consistency.consistencyRatio == consistency.consistencyIndex / randomIndex)
            #expect(matrix.consistencyRatio(lambdaMax: 3.1, randomIndex: table) == consistency.consistencyRatio)
            #expect(consistency.isAcceptable == true)
        }
    }

    @Test func `Strict thresholds are narrower for three and four elements`() throws {
        let three = try consistentMatrix([1, 2, 3])
        #expect(three.consistency(lambdaMax: 3.08).isAcceptable == true)
        #expect(three.consistency(lambdaMax: 3.08, strict: true).isAcceptable == false)
        #expect(three.consistency(lambdaMax: 3.08, strict: true).threshold == 0.05)
        let four = try consistentMatrix([1, 2, 3, 4])
        #expect(four.consistency(lambdaMax: 4.1, strict: true).threshold == 0.08)
        let five = try consistentMatrix([1, 2, 3, 4, 5])
        #expect(five.consistency(lambdaMax: 5, strict: true).threshold == 0.10)
    }

    @Test func `Rounding of the eigenvalue is no inconsistency, more than rounding is`() throws {
        let matrix = try consistentMatrix([1, 3, 7])
        for lambdaMax in [3, 3 - 1e-13, 3 + 2.9e-12, 2.9] {
            let consistency = matrix.consistency(lambdaMax: lambdaMax)
            #expect(consistency.consistencyIndex == 0)
            #expect(consistency.consistencyRatio == 0)
            #expect(consistency.isAcceptable == true)
        }
        #expect(matrix.consistency(lambdaMax: 3 + 4e-12).consistencyIndex > 0)
    }

    @Test func `A consistent matrix has every index zero`() throws {
        let consistency = try consistentMatrix([0.5, 0.25, 8, 3]).consistency(lambdaMax: 4)
        let indices = [
            consistency.geometricConsistencyIndex, consistency.koczkodajIndex?.value, consistency.saloHamalainenIndex,
            consistency.harmonicIndex,
        ]
        for index in indices { #expect(abs(try #require(index)) < 1e-15) }
    }

    @Test(arguments: [1, 2])
    func `One or two elements have no ratio and are acceptable`(order: Int) throws {
        let matrix = try consistentMatrix((1...order).map { Double($0) })
        let consistency = matrix.consistency(lambdaMax: Double(order))
        #expect(consistency.consistencyIndex == 0)
        #expect(consistency.consistencyRatio == nil)
        #expect(matrix.consistencyRatio(lambdaMax: Double(order)) == nil)
        #expect(consistency.isAcceptable == true)
        #expect(consistency.geometricConsistencyIndex == nil)
        #expect(consistency.geometricConsistencyThreshold == nil)
        #expect(consistency.koczkodajIndex == nil)
        #expect(consistency.saloHamalainenIndex == nil)
        #expect(consistency.harmonicIndex == nil)
    }

    @Test func `Where the table ends there is no ratio and no judgment on it`() throws {
        let matrix = try consistentMatrix((1...16).map { Double($0) })
        let consistency = matrix.consistency(lambdaMax: 17, randomIndex: .saaty2005)
        #expect(consistency.consistencyIndex > 0)
        #expect(consistency.consistencyRatio == nil)
        #expect(consistency.isAcceptable == nil)
        #expect(matrix.consistency(lambdaMax: 16, randomIndex: .saaty2005).isAcceptable == true)
    }

    @Test func `A hierarchy's ratio weighs its matrices' indices`() throws {
        let matrix = try consistentMatrix([1, 2, 3])
        let pair = try consistentMatrix([1, 2])
        let nodes = [
            (weight: 1.0, consistency: matrix.consistency(lambdaMax: 3.2, randomIndex: .saaty1980)),
            (weight: 0.25, consistency: matrix.consistency(lambdaMax: 3, randomIndex: .saaty1980)),
            (weight: 0.75, consistency: pair.consistency(lambdaMax: 2, randomIndex: .saaty1980)),
        ]
        // (1 · 0.1 + 0.25 · 0)/(1.25 · 0.58), the pair adding nothing to either sum.
        let ratio = try #require(hierarchyConsistencyRatio(of: nodes))
        #expect(abs(ratio - 0.1 / 0.725) < 1e-14)
        #expect(hierarchyConsistencyRatio(of: [nodes[2]]) == nil)
        #expect(hierarchyConsistencyRatio(of: []) == nil)
    }

    @Test func `A hierarchy with a matrix beyond the table has no ratio`() throws {
        let large = try consistentMatrix((1...20).map { Double($0) })
        let nodes = [(weight: 0.5, consistency: large.consistency(lambdaMax: 21, randomIndex: .alonsoLamata))]
        #expect(hierarchyConsistencyRatio(of: nodes) == nil)
    }
}
