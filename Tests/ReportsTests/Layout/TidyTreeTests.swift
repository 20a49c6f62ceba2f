import Reports
import Testing

@Suite struct TidyTreeTests {
    @Test func `A parent stands midway above its children`() {
        let tree = TidyTree(children: [[1, 2], [], []])
        #expect(tree.breadths == [0.5, 0, 1])
        #expect(tree.depths == [0, 1, 1])
    }

    @Test func `No tree has no places, and a single node stands at zero`() {
        #expect(TidyTree(children: []).breadths.isEmpty)
        #expect(TidyTree(children: [[]]).breadths == [0])
    }

    @Test func `A chain of a hundred thousand nodes is a straight line`() {
        let count = 100_000
        let tree = TidyTree(children: (0..<count).map { $0 + 1 < count ? [$0 + 1] : [] })
        #expect(tree.breadths.allSatisfy { $0 == 0 })
        #expect(tree.depths.last == count - 1)
    }

    @Test func `Small subtrees between large ones are spread evenly`() {
        // The two outer children have three leaves each, so that the inner two have room to spare.
        let tree = TidyTree(
            children: [[1, 5, 6, 7], [2, 3, 4], [], [], [], [], [], [8, 9, 10], [], [], []])
        let gaps = zip([1, 5, 6], [5, 6, 7]).map { tree.breadths[$1] - tree.breadths[$0] }
        #expect(gaps.allSatisfy { abs($0 - gaps[0]) < 1e-12 })
    }

    @Test(arguments: 0..<60)
    func `Nodes of a level keep their order and their distance`(seed: UInt64) {
        let children = randomTree(seed: seed)
        let tree = TidyTree(children: children)
        let parents = self.parents(of: children)
        var lastOfLevel: [Int: Int] = [:]
        for node in preorder(children) {
            if let left = lastOfLevel[tree.depths[node]] {
                let least =
                    parents[left] == parents[node] ? TidyTree.siblingDistance : TidyTree.cousinDistance
                #expect(tree.breadths[node] - tree.breadths[left] >= least - 1e-9, "seed \(seed), node \(node)")
            }
            lastOfLevel[tree.depths[node]] = node
        }
    }

    @Test(arguments: 0..<60)
    func `Every parent is centred over its first and last child`(seed: UInt64) {
        let children = randomTree(seed: seed)
        let tree = TidyTree(children: children)
        for (node, below) in children.enumerated() {
            guard let first = below.first, let last = below.last else { continue }
            let middle = (tree.breadths[first] + tree.breadths[last]) / 2
            #expect(abs(tree.breadths[node] - middle) < 1e-9, "seed \(seed), node \(node)")
        }
        #expect(tree.breadths.min() == 0)
    }

    @Test(arguments: 0..<30)
    func `The mirrored tree has the mirrored drawing`(seed: UInt64) {
        let children = randomTree(seed: seed)
        let tree = TidyTree(children: children)
        let mirrored = TidyTree(children: children.map { $0.reversed() })
        let width = tree.breadths.max() ?? 0
        for node in children.indices {
            #expect(abs(mirrored.breadths[node] - (width - tree.breadths[node])) < 1e-9, "seed \(seed), node \(node)")
        }
    }

    @Test(arguments: 0..<10)
    func `The same tree has the same places`(seed: UInt64) {
        #expect(TidyTree(children: randomTree(seed: seed)) == TidyTree(children: randomTree(seed: seed)))
    }

    /// A tree of 2 to 80 nodes, each hung below an earlier one.
    private func randomTree(seed: UInt64) -> [[Int]] {
        var state = seed &* 2 &+ 1
        func next(_ bound: Int) -> Int {
            // Knuth's MMIX constants; the high bits are the good ones.
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let count = 2 + next(79)
        var children = Array(repeating: [Int](), count: count)
        for node in 1..<count { children[max(0, node - 1 - next(min(node, 9)))].append(node) }
        return children
    }

    private func parents(of children: [[Int]]) -> [Int] {
        var parents = Array(repeating: 0, count: children.count)
        for (node, below) in children.enumerated() { for child in below { parents[child] = node } }
        return parents
    }

    private func preorder(_ children: [[Int]]) -> [Int] {
        var order: [Int] = []
        var waiting = [0]
        while let node = waiting.popLast() {
            order.append(node)
            waiting.append(contentsOf: children[node].reversed())
        }
        return order
    }
}
