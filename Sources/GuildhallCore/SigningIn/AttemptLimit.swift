/// How many failures are free, and how long each further one makes the next attempt wait.
public struct AttemptLimit: Hashable, Sendable {
    /// Failures without a wait.
    public let freeFailures: Int
    /// The wait after the first failure that is not free; each further one doubles it.
    public let firstWaitSeconds: Int
    /// The longest wait.
    public let longestWaitSeconds: Int
    /// How long after the last failure all of them are forgotten.
    public let forgottenAfterSeconds: Int

    /// Creates a limit.
    public init(freeFailures: Int, firstWaitSeconds: Int, longestWaitSeconds: Int, forgottenAfterSeconds: Int) {
        precondition(freeFailures >= 0 && firstWaitSeconds >= 1 && longestWaitSeconds >= firstWaitSeconds)
        self.freeFailures = freeFailures
        self.firstWaitSeconds = firstWaitSeconds
        self.longestWaitSeconds = longestWaitSeconds
        self.forgottenAfterSeconds = forgottenAfterSeconds
    }

    /// How long after the last of some failures the next attempt is taken.
    public func waitSeconds(afterFailures failures: Int) -> Int {
        let excess = failures - freeFailures
        guard excess > 0 else { return 0 }
        let doublings = min(excess - 1, 30)
        return min(firstWaitSeconds << doublings, longestWaitSeconds)
    }
}
