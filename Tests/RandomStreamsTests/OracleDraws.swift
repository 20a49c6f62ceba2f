import Foundation
import RandomStreams
import TestSupport
import Testing

/// The draws of `make-draws.py`.
struct OracleDraws: Decodable, Sendable {
    struct Stream: Decodable, Sendable, CustomTestStringConvertible {
        let seed: String
        let run: Int
        let step: Int
        let agent: Int
        let purpose: Int
        let words: [String]
        let uniform: [Double]
        let openUniform: [Double]
        let integers: [[Int]]
        let normal: [Double]
        let exponential: [Double]
        let places: [Int]
        let digits: [[Int]]
        let permutation: [Int]

        var testDescription: String { "seed \(seed), run \(run), step \(step), agent \(agent)" }

        struct SeedIsNoNumber: Error {}

        func stream() throws -> RandomStream {
            guard let seed = UInt64(seed) else { throw SeedIsNoNumber() }
            return RandomStream(
                seed: seed, run: run, step: step, agent: agent,
                purpose: StreamPurpose(area: UInt8(purpose >> 8), use: UInt8(purpose & 255)))
        }
    }

    let bounds: [Int]
    let bases: [Int]
    let weights: [Double]
    let streams: [Stream]

    static let all: Result<OracleDraws, any Error> = Result {
        let file = packageRoot.appending(path: "Tests/Fixtures/RandomStreams/draws.json")
        return try JSONDecoder().decode(OracleDraws.self, from: Data(contentsOf: file))
    }

    /// The streams, none when the file cannot be read; a test of its own asks for it.
    static let streams = (try? all.get().streams) ?? []
}

/// The distance of two doubles of one sign in units in the last place.
func unitsInLastPlace(between one: Double, and other: Double) -> Int64 {
    abs(Int64(bitPattern: one.bitPattern) - Int64(bitPattern: other.bitPattern))
}
