import AnalyticHierarchy
import Testing

struct RandomIndexTableTests {
    @Test(arguments: [(3, 0.524457), (4, 0.884158)])
    func `The module's own table is exact for three and four elements`(order: Int, value: Double) throws {
        let index = try #require(RandomIndexTable.own.randomIndex(order: order))
        #expect(abs(index.value - value) < 5e-7)
        #expect(index.standardError == 0)
    }

    @Test(arguments: 5...15)
    func `The module's own table agrees with Alonso and Lamata`(order: Int) throws {
        let own = try #require(RandomIndexTable.own.randomIndex(order: order))
        let published = try #require(RandomIndexTable.alonsoLamata.randomIndex(order: order))
        let error = try #require(own.standardError)
        let (count, publishedCount) = (Double(try #require(own.count)), Double(try #require(published.count)))
        #expect(publishedCount == 500_000 && count >= 500_000)
        // Their standard error is ours for as many matrices as they had; their figures are rounded to 4 decimals.
        let publishedError = error * (count / publishedCount).squareRoot()
        let combined = (error * error + publishedError * publishedError).squareRoot()
        #expect(abs(own.value - published.value) < 4 * combined + 5e-5)
    }

    @Test(arguments: 4...15)
    func `New matrices agree with the module's own table`(order: Int) throws {
        let own = try #require(RandomIndexTable.own.randomIndex(order: order))
        let sample = estimateRandomIndex(order: order, count: 800, seed: 77)
        let error = try #require(own.standardError)
        let combined = (error * error + sample.standardError * sample.standardError).squareRoot()
        #expect(abs(own.value - sample.mean) < 4 * combined)
        // The standard errors follow the same spread: that of 800 is known to some 3 %.
        if error > 0 {
            let spread = error * Double(try #require(own.count)).squareRoot()
            #expect(abs(sample.standardError * 800.0.squareRoot() / spread - 1) < 0.15)
        }
    }

    @Test(arguments: [
        (RandomIndexTable.saaty1980, 3, 0.58), (.saaty1980, 12, 1.48), (.saaty1980, 15, 1.59), (.saaty2005, 3, 0.52),
        (.saaty2005, 8, 1.40), (.saaty2005, 15, 1.59), (.alonsoLamata, 4, 0.8816), (.alonsoLamata, 15, 1.5838),
    ])
    func `Published tables give their figures`(table: RandomIndexTable, order: Int, value: Double) {
        #expect(table.randomIndex(order: order)?.value == value)
        #expect(table.randomIndex(order: order)?.table == table)
    }

    @Test func `The linear fit holds for any order`() throws {
        let index = { (order: Int) in try #require(RandomIndexTable.linearFit.randomIndex(order: order)).value }
        #expect(abs(try index(3) - 0.4792) < 1e-12)
        #expect(abs(try index(9) - (1.7699 * 9 - 4.3513) / 8) < 1e-15)
        #expect(abs(try index(100) - 172.6387 / 99) < 1e-12)
    }

    @Test(arguments: [RandomIndexTable.alonsoLamata, .saaty1980, .saaty2005])
    func `Published tables end at fifteen`(table: RandomIndexTable) {
        #expect(table.randomIndex(order: 16) == nil)
    }

    @Test(arguments: RandomIndexTable.allCases)
    func `One or two elements have the index zero`(table: RandomIndexTable) {
        #expect(table.randomIndex(order: 1)?.value == 0)
        #expect(table.randomIndex(order: 2)?.value == 0)
    }

    /// Means of 10,000 matrices each, with which those of the smaller samples must agree.
    @Test(arguments: [(16, 10_000, 1.59407), (30, 2844, 1.67372), (60, 711, 1.71434), (100, 256, 1.73065)])
    func `Past the table the module draws matrices and says how many`(order: Int, count: Int, value: Double) throws {
        let index = try #require(RandomIndexTable.own.randomIndex(order: order))
        #expect(index.count == count)
        let error = try #require(index.standardError)
        #expect(error > 0.0005 && error < 0.001 * index.value)
        #expect(abs(index.value - value) < 4 * error)
    }

    @Test func `The random index past the table is the same whenever it is asked for`() {
        let index = RandomIndexTable.own.randomIndex(order: 17)
        #expect(index == RandomIndexTable.own.randomIndex(order: 17))
        #expect(RandomIndexTable.matricesBeyondTable(order: 1000) == 100)
    }
}
