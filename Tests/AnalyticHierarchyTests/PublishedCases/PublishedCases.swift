import Testing

/// Figures that others printed, held to their digits.
///
/// What is printed with n decimals is held to half a unit of the last one. Where more is allowed, the fixture says how
/// much and why; where a figure is wrong, ours must differ from it and be right.
@Suite struct PublishedCases {
    @Test(arguments: [
        ("consensus", 8, 9), ("consistency", 10, 64), ("groups", 6, 56), ("hierarchies", 11, 136),
        ("incomplete", 13, 68), ("indices", 10, 50), ("kendall", 5, 10), ("merits", 4, 24), ("panel-size", 2, 2),
        ("priorities", 17, 103), ("qualitative", 5, 20), ("random-indices", 7, 64), ("rank-reversal", 7, 44),
        ("ratings", 7, 65), ("repair", 2, 6),
    ])
    func `Every topic has its cases`(topic: String, caseCount: Int, figureCount: Int) throws {
        let cases = try PublishedCase.read(topic)
        #expect(cases.count == caseCount)
        #expect(cases.reduce(0) { $0 + $1.figureCount } == figureCount)
        #expect(PublishedCase.topics.contains(topic))
    }

    @Test func `More than a hundred cases are somebody else's, inputs and figures`() throws {
        let cases = try PublishedCase.topics.flatMap { try PublishedCase.read($0) }
        #expect(Set(cases.map(\.id)).count == cases.count)
        #expect(cases.filter { $0.origin == .published }.count >= 100)
    }

    @Test(arguments: PublishedCase.topics)
    func `Every case names its source, and every allowance its reason`(topic: String) throws {
        for published in try PublishedCase.read(topic) {
            let source = published.source
            #expect(!source.title.isEmpty && !source.authors.isEmpty && !source.year.isEmpty, "\(published.id)")
            #expect(!source.addresses.isEmpty || source.note != nil, "\(published.id)")
            #expect(!published.method.isEmpty, "\(published.id)")
            let explains = published.explanation?.isEmpty == false
            if published.tolerances != nil || published.differs != nil || published.origin == .inferred {
                #expect(explains, "\(published.id)")
            }
            let allowed = Set((published.tolerances ?? [:]).keys)
            #expect(allowed.isSubset(of: (published.figures ?? [:]).keys), "\(published.id)")
        }
    }
}
