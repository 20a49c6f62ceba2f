import AnalyticHierarchy
import Testing

@Suite struct CampsTests {
    private func distances(_ places: [Double]) -> [[Double]] {
        places.map { one in places.map { abs(one - $0) } }
    }

    @Test func `Two clusters on a line are two camps, in the order of their earliest members`() {
        let camps = Camps(distances: distances([0, 10, 0.5, 10.2, 0.1]))
        #expect(camps.groups == [[0, 2, 4], [1, 3]])
        #expect((camps.silhouette ?? 0) > 0.9)
    }

    @Test func `Three clusters are three camps`() {
        #expect(Camps(distances: distances([0, 5, 10, 0.1, 5.1, 10.1])).groups == [[0, 3], [1, 4], [2, 5]])
    }

    @Test func `Experts spread evenly or of one mind are one camp`() {
        #expect(Camps(distances: distances([0, 1, 2, 3])).groups == [[0, 1, 2, 3]])
        let alike = Camps(distances: distances([1, 1, 1]))
        #expect(alike.groups == [[0, 1, 2]])
        #expect(alike.silhouette == nil)
        #expect(Camps(distances: [[0]]).groups == [[0]])
        #expect(Camps(distances: []).groups.isEmpty)
    }
}
