import Foundation
import GuildhallCore
import HTTPTypes

extension WebResponse {
    /// What is held about a person, as a file to keep.
    ///
    /// The name of the file tells the day and not the person: it lies among others' downloads.
    ///
    /// - Parameters:
    ///   - data: what is held.
    ///   - time: the present moment.
    static func file(of data: PersonalData, at time: Timestamp) throws -> WebResponse {
        let name = "guildhall-personal-data-\("\(time)".prefix(10)).json"
        return WebResponse(
            .ok,
            headers: [
                .contentType: MediaType.json.rawValue, .contentDisposition: "attachment; filename=\"\(name)\"",
            ], body: .bytes(try data.json()))
    }
}
