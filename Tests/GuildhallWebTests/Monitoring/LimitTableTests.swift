import Foundation
import TestSupport
import Testing

@testable import GuildhallWeb

/// The manual of operations prints the limits that hold.
struct LimitTableTests {
    @Test func `The manual has the table of limits as the server keeps it`() throws {
        let manual = try String(contentsOf: packageRoot.appending(path: "docs/operations.md"), encoding: .utf8)
        let table = LimitTable.markdown
        #expect(manual.contains(table), "docs/operations.md is to hold this table:\n\(table)")
    }

    @Test func `No limit is told twice`() {
        #expect(Set(LimitTable.rows.map(\.subject)).count == LimitTable.rows.count)
    }
}
