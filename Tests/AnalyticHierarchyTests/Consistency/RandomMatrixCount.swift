import Foundation

/// How many random matrices a test draws: as many times more as the environment variable `GUILDHALL_RANDOM_MATRICES` says,
/// for `make soak`.
///
/// Tolerances are multiples of the standard error, so that more matrices hold the same kernel to less.
enum RandomMatrixCount {
    static func of(_ count: Int) -> Int {
        count * (ProcessInfo.processInfo.environment["GUILDHALL_RANDOM_MATRICES"].flatMap(Int.init) ?? 1)
    }
}
