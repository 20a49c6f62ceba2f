internal import Crypto
internal import Foundation
internal import GuildhallCore

/// Where the next page of a list begins: opaque to its bearer, and good for the list that it came from alone.
///
/// The text is base64url of the position and eight bytes of a digest over the list's name, its cluster and the position, so
/// that a cursor of another list, another cluster or another cut is refused and not taken for a place in this one. It is no
/// secret: what may be read is decided by the token, as for the first page.
enum PageCursor {
    /// The longest text.
    static let longestText = 64

    /// Writes a cursor.
    ///
    /// - Parameters:
    ///   - position: what the last row of the page is ordered by.
    ///   - list: the list's name with everything that filters it.
    ///   - cluster: whose list it is.
    static func text(_ position: [UInt8], in list: String, of cluster: Cluster.ID) -> String {
        Data(position + check(position, list, cluster)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Reads a cursor; nil for one that is not of this list.
    static func position(_ text: String, in list: String, of cluster: Cluster.ID) -> [UInt8]? {
        guard text.utf8.count <= longestText else { return nil }
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        guard let bytes = Data(base64Encoded: plain + padding).map(Array.init), bytes.count > checkLength else {
            return nil
        }
        let position = Array(bytes.dropLast(checkLength))
        guard self.text(position, in: list, of: cluster) == text else { return nil }
        return position
    }

    private static let checkLength = 8

    private static func check(_ position: [UInt8], _ list: String, _ cluster: Cluster.ID) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Array("guildhall-cursor/1\0\(list)\0".utf8) + cluster.bytes + position)
        return Array(hash.finalize().prefix(checkLength))
    }
}
