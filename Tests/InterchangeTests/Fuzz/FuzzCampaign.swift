import Foundation
import Interchange
import Reports
import TestSupport
import Testing

/// Makes and reads thousands of files of one kind.
///
/// The number of files of each kind comes from the environment variable `GUILDHALL_FUZZ_FILES`, 800 without it;
/// `GUILDHALL_FUZZ_SEED` repeats one file. With `GUILDHALL_FUZZ_SECONDS` a file that takes the processor longer to read
/// is a failure, as in `make soak`; runs without it assert no time. Files that are complained about are kept in
/// `build/fuzz`, and the file `KIND.seed` beside them tells the seed under way, should the process end or hang.
enum FuzzCampaign<File: FuzzedFile> {
    /// Runs the campaign and holds it to its rules.
    ///
    /// - Parameter shareOfSyntax: the share of spoilt files that must become a document, so that the rules behind the
    ///   syntax are tried too.
    static func check(
        shareOfSyntax: Double = 0.3, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let setting = FuzzSetting.ofProcess
        let keeper = try FuzzKeeper(kind: File.kind)
        var tally = FuzzTally()
        let clock = ContinuousClock()
        let start = clock.now
        for seed in setting.seeds {
            try keeper.note(seed)
            let complaints = tally.complaints.count
            let file = trial(seed, deadline: setting.deadline, &tally)
            if tally.complaints.count > complaints { try keeper.keep(file.contents, seed: seed) }
        }
        let seconds = (start.duration(to: clock.now) / .milliseconds(100)).rounded() / 10
        let message = "The fuzz of \(File.kind): \(tally.summary), \(seconds) s\n"
        FileHandle.standardError.write(Data(message.utf8))
        let complaints = tally.complaints.joined(separator: "\n")
        #expect(tally.complaints.isEmpty, "\(complaints)", sourceLocation: sourceLocation)
        guard setting.isWhole else { return }
        #expect(tally.shareOfSyntax >= shareOfSyntax, sourceLocation: sourceLocation)
        // A mutation that leaves nothing sound, or everything, tries nothing.
        let share = Double(tally.mutatedStillSound) / Double(max(tally.mutated, 1))
        #expect(0 < share && share < 0.9, sourceLocation: sourceLocation)
    }

    /// Makes and reads one file.
    ///
    /// - Parameters:
    ///   - seed: the seed of the file.
    ///   - deadline: the work after which the reader has hung.
    ///   - tally: takes in what comes of it.
    /// - Returns: the file.
    @discardableResult
    static func trial(_ seed: UInt64, deadline: Duration? = nil, _ tally: inout FuzzTally) -> File {
        var trial = FuzzTrial(seed: seed)
        let file = File(&trial)
        let start = threadTime()
        let reading = file.read()
        let duration = threadTime() - start
        if let deadline, duration > deadline { tally.complain("took \(duration)", seed) }
        tally.record(reading, within: file.contents, seed: seed, isSound: trial.isSound)
        if let value = reading.value, let defect = file.defect(of: value) { tally.complain(defect, seed) }
        if seed % 16 == 1, !areEqual(file.read(), reading) { tally.complain("two readings differ", seed) }
        return file
    }

    /// The time for which the processor has worked on this thread; what else the machine does takes none of it.
    private static func threadTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// Whether two readings of a file say the same.
    private static func areEqual(_ one: Reading<File.Value>, _ other: Reading<File.Value>) -> Bool {
        guard one.diagnostics == other.diagnostics else { return false }
        guard let value = one.value, let same = other.value else { return one.value == nil && other.value == nil }
        return File.areEqual(value, same)
    }
}

/// What the environment says about campaigns.
struct FuzzSetting {
    /// The seeds of the files.
    let seeds: Range<UInt64>
    /// The processor's time after which a file has hung.
    let deadline: Duration?

    /// The setting of this process.
    static var ofProcess: FuzzSetting {
        let environment = ProcessInfo.processInfo.environment
        let count = environment["GUILDHALL_FUZZ_FILES"].flatMap(UInt64.init) ?? 800
        let seed = environment["GUILDHALL_FUZZ_SEED"].flatMap(UInt64.init)
        return FuzzSetting(
            seeds: seed.map { $0..<($0 + 1) } ?? 0..<count,
            deadline: environment["GUILDHALL_FUZZ_SECONDS"].flatMap(Double.init).map { .seconds($0) })
    }

    /// Whether there are enough files for shares to mean something.
    var isWhole: Bool { seeds.count >= 500 }
}

/// The folder in which a campaign leaves what somebody may want to look at.
struct FuzzKeeper {
    private let folder: URL
    private let name: String
    private let journal: FileHandle

    init(kind: String) throws {
        folder = packageRoot.appending(path: "build/fuzz")
        name = kind.replacing(" ", with: "-")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "\(name).seed")
        try Data().write(to: file)
        journal = try FileHandle(forWritingTo: file)
    }

    /// Notes the seed of the file that is read next; twenty digits, so that each overwrites the one before.
    func note(_ seed: UInt64) throws {
        let digits = "\(seed)"
        try journal.seek(toOffset: 0)
        try journal.write(contentsOf: Data((String(repeating: "0", count: 20 - digits.count) + digits + "\n").utf8))
    }

    /// Keeps the files of a seed.
    func keep(_ contents: [(name: String, bytes: [UInt8])], seed: UInt64) throws {
        for (file, bytes) in contents {
            try Data(bytes).write(to: folder.appending(path: "\(name)-\(seed)-\(file)"))
        }
    }
}
