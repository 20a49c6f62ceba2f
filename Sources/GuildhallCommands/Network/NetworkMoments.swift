import ClusterNetwork
import Interchange
import Reports

/// A network at a moment, or as its file has it.
struct NetworkMoment {
    /// The members and the ties that held.
    let file: NetworkFile
    /// The ties that had begun by then; nil where the file is taken as it stands.
    let history: Network?
    /// The moment.
    let time: Double?
    /// The moment or the file as the reader writes it.
    let name: String
}

/// The network that is looked at, and the one that it is compared with.
struct NetworkMoments {
    let later: NetworkMoment
    let earlier: NetworkMoment?
    /// What there is to say about the files.
    let diagnostics: [Diagnostic]

    /// Reads what a command asks for.
    ///
    /// - Parameter report: tells diagnostics, and throws where there is an error among them.
    static func read(_ command: NetworkCommand, report: ([Diagnostic]) throws -> Void) throws -> NetworkMoments {
        var diagnostics: [Diagnostic] = []
        var list: (bytes: [UInt8], name: String)?
        if let nodes = command.nodes {
            let (bytes, problems) = nodes.read()
            diagnostics += problems
            list = bytes.map { ($0, nodes.name) }
        }
        let other = command.at == nil ? try command.against.map(InputFile.init(argument:)) : nil
        let files = [command.network, other].compactMap(\.self).map { file -> NetworkFile? in
            let (bytes, problems) = file.read()
            diagnostics += problems
            guard let bytes else { return nil }
            let reading = NetworkReader.read(bytes, file: file.name, members: list, isDirected: command.directed)
            // What is wrong with the list of members is found again with the second file.
            diagnostics += reading.diagnostics.filter { !diagnostics.contains($0) }
            return reading.value
        }
        var times: [Double] = []
        if let file = files[0] {
            for (option, text) in [("--at", command.at), ("--against", command.at == nil ? nil : command.against)] {
                guard let text else { continue }
                switch time(text, in: file, option: option) {
                case .success(let time): times.append(time)
                case .failure(let problem): diagnostics.append(problem.diagnostic)
                }
            }
        }
        if times.count == 2, times[1] >= times[0] {
            diagnostics.append(
                Diagnostic(
                    .error, code: "bad-time", file: "--against",
                    message: "the moment to compare with is not earlier than that of --at"))
        }
        try report(diagnostics)
        guard let file = files[0] else {
            throw CommandFailure("The reader gave neither a network nor an error for \(command.network.name).")
        }
        guard let at = times.first else {
            let earlier = files.dropFirst().first?.map { NetworkMoment(whole: $0, name: other?.name ?? "") }
            return NetworkMoments(
                later: NetworkMoment(whole: file, name: command.network.name), earlier: earlier,
                diagnostics: diagnostics)
        }
        let earlier = times.dropFirst().first.map { NetworkMoment(file, at: $0) }
        return NetworkMoments(later: NetworkMoment(file, at: at), earlier: earlier, diagnostics: diagnostics)
    }

    private struct Problem: Error {
        let diagnostic: Diagnostic
    }

    /// The moment that an option names, on the scale of the file's own times.
    private static func time(_ text: String, in file: NetworkFile, option: String) -> Result<Double, Problem> {
        func problem(_ message: String) -> Result<Double, Problem> {
            .failure(Problem(diagnostic: Diagnostic(.error, code: "bad-time", file: option, message: message)))
        }
        let form = file.timeScale == .date ? "a date such as 2026-03-01" : "a number such as 12.5"
        guard let span = file.network.timeSpan else {
            return problem("the ties of the network have no times, so that no moment of it can be looked at")
        }
        let range = "\(file.timeScale.text(of: span.lowerBound)) to \(file.timeScale.text(of: span.upperBound))"
        guard let (time, scale) = NetworkTimeScale.read(text), scale == file.timeScale else {
            return problem("'\(text)' is no time of this network; \(form) was expected (the ties have \(range))")
        }
        return .success(time)
    }
}

extension NetworkMoment {
    /// A file as it stands.
    fileprivate init(whole file: NetworkFile, name: String) {
        self.init(file: file, history: nil, time: nil, name: name)
    }

    /// A file at a moment.
    fileprivate init(_ file: NetworkFile, at time: Double) {
        self.init(
            file: NetworkFile(network: file.network.snapshot(at: time), timeScale: file.timeScale),
            history: file.network.history(until: time), time: time, name: file.timeScale.text(of: time))
    }
}
