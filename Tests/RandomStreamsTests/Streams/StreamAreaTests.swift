import RandomStreams
import Testing

struct StreamAreaTests {
    @Test func `Areas leave the upper half of the numbers free`() {
        #expect(StreamArea.allCases.allSatisfy { $0.rawValue < 128 })
    }

    @Test(arguments: StreamArea.allCases)
    func `An area's purposes carry its number before their own`(area: StreamArea) {
        #expect(StreamPurpose(area: area, use: 3).number == UInt16(area.rawValue) * 256 + 3)
        #expect(StreamPurpose(area: area, use: 3) == StreamPurpose(area: area.rawValue, use: 3))
    }
}
