/// What a run came to.
public struct RunOutcome<Output: Sendable>: Sendable {
    /// The run.
    public let run: Run
    /// Its output, or why there is none.
    ///
    /// A failed run is a result like any other: it has a row, and does not stop the sweep.
    public let result: Result<Output, RunFailure>
}

extension RunOutcome: Equatable where Output: Equatable {}
