import GuildhallCore
import HTTPTypes
import Logging
import Testing

@testable import GuildhallWeb

/// What becomes of errors that no handler expects.
@Suite struct GateRefusalTests {
    @Test(arguments: [StoreFailure.Code.full, .busy, .unavailable])
    func `What only the operator can mend is not available now, and may be tried again`(code: StoreFailure.Code) {
        let refusal = Gate.refusal(for: StoreFailure(code, "The disk is full."), of: "r", logger: Self.quiet)
        #expect(refusal.status == .serviceUnavailable)
        #expect(refusal.retryAfterSeconds == 5)
    }

    @Test func `Damage and mistakes are failures of ours, and nobody is told to try again`() {
        for failure in [StoreFailure(.damaged, "Damaged."), StoreFailure(.internal, "A mistake.")] {
            #expect(Gate.refusal(for: failure, of: "r", logger: Self.quiet) == .failure)
        }
    }

    @Test func `Work that was given up is not available`() {
        #expect(Gate.refusal(for: CancellationError(), of: "r", logger: Self.quiet) == .unavailable)
    }

    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
