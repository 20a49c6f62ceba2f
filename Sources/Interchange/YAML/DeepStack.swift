import Foundation
import Synchronization

/// Runs `work` on a thread whose stack holds the parser's thousand levels of nesting.
///
/// The parser calls itself for every level, and destroying its tree does too; a thread of the concurrency pool has half
/// a megabyte and a file of brackets would end the process.
func onDeepStack<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
    let box = ResultBox<Value>()
    let finished = DispatchSemaphore(value: 0)
    let thread = Thread {
        let value = work()
        box.value.withLock { $0 = value }
        finished.signal()
    }
    thread.stackSize = 64 << 20
    thread.start()
    finished.wait()
    guard let value = box.value.withLock({ $0 }) else {
        preconditionFailure("The thread stores its value before it signals.")
    }
    return value
}

/// Carries a value out of a thread.
private final class ResultBox<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
}
