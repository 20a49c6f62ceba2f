/// Why a launcher's variables do not say which shard this process is.
public enum LauncherProblem: Error, Sendable, Hashable {
    /// A variable does not hold a whole number.
    case notANumber(variable: String, value: String)
    /// A variable is there, and another that belongs to it is not.
    case missing(variable: String, beside: String)
    /// The index does not lie from zero to under the number of shards.
    case outOfRange(variable: String, index: Int, count: Int)
    /// The numbers of a Slurm array have gaps, as in `--array=1,2,7`: which place one has is not in the environment.
    case irregularArray(count: Int, first: Int, last: Int, step: Int)
    /// Two launchers name different shards.
    case contradiction(LauncherReading, LauncherReading)
}
