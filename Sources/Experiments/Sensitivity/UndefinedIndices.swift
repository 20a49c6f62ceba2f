/// Why indices have no value although everything is in order.
public enum UndefinedIndices: Sendable, Hashable {
    /// The output did not vary (by more than rounding), so that there is no variance to share out.
    case constantOutput
    /// Fewer than two blocks, or no trajectory, were left without a failed run.
    case tooFewComplete
}
