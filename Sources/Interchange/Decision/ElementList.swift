import Foundation

/// Elements that others refer to, by id, in the order of the file.
struct ElementList {
    /// What the elements are.
    enum Kind: String {
        /// Children of a node.
        case criteria
        /// What is to be chosen from, under a leaf.
        case alternatives
        /// Grades by which elements are rated.
        case grades
        /// What the merits are rated against.
        case strategies = "strategic criteria"
        /// Members of a panel.
        case experts
        /// Where experts have their arguments from.
        case sources = "sources of arguments"
    }

    /// What the elements are; sentences say so.
    let kind: Kind
    /// The ids, normalised.
    private(set) var ids: [String] = []
    /// The lines the elements stand on.
    private(set) var lines: [Int] = []
    /// The ids as the file spells them, before Unicode normalisation.
    private(set) var spellings: [String] = []
    /// The places of the ids.
    ///
    /// Swift compares texts by canonical equivalence, so spellings do not matter.
    private var places: [String: Int] = [:]

    init(kind: Kind) { self.kind = kind }

    /// The number of elements.
    var count: Int { ids.count }

    /// The place of an element.
    ///
    /// Ids are equal when they are canonically equivalent in Unicode.
    func place(of id: String) -> Int? { places[id] }

    /// Adds an element, unless its id is there already.
    mutating func append(_ id: String, spelling: String, line: Int) {
        guard places[id] == nil else { return }
        places[id] = ids.count
        ids.append(id)
        lines.append(line)
        spellings.append(spelling)
    }

    /// The bytes up to which a name is normalised.
    ///
    /// Marks upon one letter are sorted, in a time that grows with the square of their number: millions of them, which fit into
    /// a file, would take hours. No name of this length is an id, and names are compared by canonical equivalence anyway.
    private static let longestNormalisedByteCount = 16_384

    /// A name in the form it is stored: Unicode normalisation form C, unless it is too long to be one.
    static func normalised(_ name: String) -> String {
        isComparable(name) ? name.precomposedStringWithCanonicalMapping : name
    }

    /// Whether a name is short enough to be normalised, which Swift does too when it hashes and compares texts.
    static func isComparable(_ name: String) -> Bool { name.utf8.count <= longestNormalisedByteCount }

    /// The number of characters of an id.
    ///
    /// The path of a node is made of the ids above it, for every node; ids without a limit would make reading quadratic.
    static let longestID = 100

    /// Whether a normalised id is made of letters, digits, points, underscores and hyphens, and not too long.
    static func isValid(_ id: String) -> Bool {
        !id.isEmpty && id.unicodeScalars.count <= longestID
            && id.unicodeScalars.allSatisfy { scalar in
                if scalar.isASCII {
                    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                        || "._-".unicodeScalars.contains(scalar)
                }
                switch scalar.properties.generalCategory {
                case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                    .decimalNumber, .letterNumber, .otherNumber:
                    return true
                default: return false
                }
            }
    }
}
