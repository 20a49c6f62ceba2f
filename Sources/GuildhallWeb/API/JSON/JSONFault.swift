/// Why bytes are no JSON text that is accepted, and where.
struct JSONFault: Error, Hashable, Sendable {
    /// What kinds there are.
    enum Kind: Hashable, Sendable {
        /// The bytes are not UTF-8, which RFC 8259 requires between systems.
        case notUTF8
        /// The bytes break the grammar of RFC 8259.
        case malformed
        /// A name stands twice in one object: which of its values counts would be a guess.
        case duplicateName(String)
        /// Something is deeper, longer or more than is read.
        case overLimit(String)
    }

    /// What kind it is.
    let kind: Kind
    /// The place, counted in bytes from zero.
    let offset: Int

    /// The fault in one sentence.
    var sentence: String {
        switch kind {
        case .notUTF8: "The body is not UTF-8: byte \(offset) belongs to no character."
        case .malformed: "The body is not JSON: byte \(offset) cannot stand there."
        case .duplicateName(let name): "The name \"\(name)\" stands twice in one object, at byte \(offset)."
        case .overLimit(let limit): "The body holds more than is read: \(limit), at byte \(offset)."
        }
    }
}
