import AnalyticHierarchy
import Testing

struct HierarchyNodeTests {
    private let hierarchy = DecisionModel.Hierarchy(
        merit: nil,
        root: parent(
            "", [1, 2],
            [
                parent("left", [1, 1], [leaf("one", [1, 2]), leaf("two", [2, 1])]),
                leaf("right", [1, 1]),
            ]))

    @Test func `Nodes stand in preorder with their paths and places`() {
        let nodes = hierarchy.nodes
        #expect(nodes.map(\.path) == [[], ["left"], ["left", "one"], ["left", "two"], ["right"]])
        #expect(nodes.map(\.parent) == [nil, 0, 1, 1, 0])
        #expect(nodes.map(\.placeInParent) == [0, 0, 0, 1, 1])
        #expect(nodes.map(\.depth) == [0, 1, 2, 2, 1])
        #expect(nodes.map(\.criterion.isLeaf) == [false, false, true, true, true])
    }

    @Test func `A tree of a thousand levels does not exhaust the stack`() {
        var root = leaf("leaf", [1, 2])
        for _ in 0..<1000 { root = parent("level", [1], [root]) }
        let nodes = DecisionModel.Hierarchy(merit: nil, root: root).nodes
        #expect(nodes.count == 1001)
        #expect(nodes.last?.depth == 1000)
    }

    @Test func `Merits stand in the order benefits, opportunities, costs, risks`() {
        #expect([Merit.risks, .costs, .opportunities, .benefits].sorted() == Merit.allCases)
        #expect(Merit.allCases.map(\.isFavourable) == [true, true, false, false])
    }

    @Test func `Without a title an id is shown`() {
        #expect(Alternative(id: "a1").title == "a1")
        #expect(leaf("price", [1, 1]).title == "price")
    }
}
