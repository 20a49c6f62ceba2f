/// Numbers for names, in the order in which they first came.
struct NameTable<Name: Hashable & Sendable>: Sendable {
    private(set) var names: [Name] = []
    private var numbers: [Name: UInt8] = [:]

    /// The number of a name, a new one for a new name.
    mutating func number(of name: Name) throws(InvalidNetwork) -> UInt8 {
        if let number = numbers[name] { return number }
        guard let number = UInt8(exactly: names.count) else { throw .tooManyNames }
        names.append(name)
        numbers[name] = number
        return number
    }
}
