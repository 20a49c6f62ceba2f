import Synchronization

/// A value that one task changes in one phase of a step and others read in the next.
///
/// The phases are kept apart by a ``StepBarrier``. A reader lets go of the value before it comes to the next meeting, so
/// that the owner then changes it in place and no memory is copied.
final class Handover<Value: Sendable>: Sendable {
    private let current: Mutex<Value>

    init(_ value: Value) {
        current = Mutex(value)
    }

    /// The value as its owner left it.
    var value: Value { current.withLock { $0 } }

    /// Changes the value.
    func change(_ body: (inout Value) -> Void) {
        current.withLock { body(&$0) }
    }

    /// Hands the value over for good: whoever takes it holds it alone, and changes it without a copy.
    func take<Wrapped>() -> Wrapped? where Value == Wrapped? { current.withLock { $0.take() } }
}
