import Interchange
import Reports

/// One file of a campaign before it is made: its seed, its random numbers, and how it is to be.
///
/// Everything about a file follows from its seed alone, so that a complaint can be repeated.
struct FuzzTrial {
    /// The seed; the number of the file.
    let seed: UInt64
    /// The random numbers that the file is made with.
    var random: SplitMix64

    init(seed: UInt64) {
        self.seed = seed
        random = SplitMix64(seed: seed)
    }

    /// Whether the file must be read without an error: one in five.
    var isSound: Bool { seed % 5 == 0 }
    /// Whether bytes are spoilt besides the structure: one in five.
    var spoilsBytes: Bool { seed % 5 == 4 }

    /// Spoils the bytes of a file where the trial is of that kind.
    mutating func spoilt(_ bytes: [UInt8]) -> [UInt8] {
        guard spoilsBytes else { return bytes }
        var mutation = ByteMutation(random: random)
        var bytes = bytes
        mutation.apply(to: &bytes)
        random = mutation.random
        return bytes
    }
}

/// A kind of file that a reader takes, as a campaign makes it, reads it and computes from it.
///
/// A type that conforms is one file. To put another reader under fire, write a type that makes a sound file with
/// `trial.random` and spoils it unless `trial.isSound`, and a test that runs `FuzzCampaign<ThatFile>.run()`.
protocol FuzzedFile {
    /// What is read.
    associatedtype Value: Sendable

    /// What such files are called, such as `matrix tables`.
    static var kind: String { get }

    /// Makes a file.
    init(_ trial: inout FuzzTrial)

    /// The names and bytes of the file and of those it refers to, as diagnostics name them.
    var contents: [(name: String, bytes: [UInt8])] { get }

    /// Reads the file.
    func read() -> Reading<Value>

    /// Whether two values are the same.
    static func areEqual(_ one: Value, _ other: Value) -> Bool

    /// What is wrong with a value that was read, if anything: whatever can be computed from it is computed.
    func defect(of value: Value) -> String?
}

extension FuzzedFile where Value: Equatable {
    static func areEqual(_ one: Value, _ other: Value) -> Bool { one == other }
}
