/// Writes archives byte by byte, with whatever faults a campaign wants in them.
///
/// Source: PKWARE, *APPNOTE.TXT: .ZIP File Format Specification*, version 6.3.10, sections 4.3.7 to 4.3.16.
struct ZipWriter {
    /// A file in the archive.
    struct Entry {
        var name: String
        var bytes: [UInt8]
        /// How many bytes of `filler` follow, compressed to next to nothing.
        var run = 0
        var filler: UInt8 = 0x20
        /// The method that the headers tell; the bytes are written by `isDeflated`.
        var method: UInt16?
        var isDeflated = false
        var flags: UInt16 = 0x0800
        /// What is added to what the headers tell of the sizes and the checksum.
        var sizeFault: UInt32 = 0
        var checksumFault: UInt32 = 0
        /// The name in the header before the bytes, where it is another.
        var localName: String?
        /// What is added to the place that the directory tells.
        var offsetFault: UInt32 = 0
    }

    /// What the end of the directory tells in place of the number of files.
    var count: UInt16?
    /// What stands after the end.
    var comment: [UInt8] = []

    /// The archive.
    func archive(of entries: [Entry]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = UInt32(bytes.count) &+ entry.offsetFault
            let content = entry.isDeflated || entry.run > 0 ? Self.deflated(entry) : entry.bytes
            let common = Self.header(of: entry, packedCount: content.count)
            let (name, localName) = (Array(entry.name.utf8), Array((entry.localName ?? entry.name).utf8))
            bytes +=
                Self.bytes(0x0403_4B50) + common + Self.bytes(UInt16(localName.count)) + [0, 0] + localName + content
            directory += Self.bytes(0x0201_4B50) + [20, 0] + common + Self.bytes(UInt16(name.count))
            directory += [UInt8](repeating: 0, count: 12) + Self.bytes(offset) + name
        }
        let number = count ?? UInt16(truncatingIfNeeded: entries.count)
        let end = Self.bytes(0x0605_4B50) + [0, 0, 0, 0] + Self.bytes(number) + Self.bytes(number)
        return bytes + directory + end + Self.bytes(UInt32(directory.count)) + Self.bytes(UInt32(bytes.count))
            + Self.bytes(UInt16(comment.count)) + comment
    }

    /// What both headers of a file have in common: version, flags, method, time, checksum and sizes.
    private static func header(of entry: Entry, packedCount: Int) -> [UInt8] {
        let method = entry.method ?? (entry.isDeflated || entry.run > 0 ? 8 : 0)
        let size = UInt32(entry.bytes.count + entry.run)
        return [20, 0] + bytes(entry.flags) + bytes(method) + [0, 0, 0x21, 0x5C]
            + bytes(checksum(of: entry) &+ entry.checksumFault) + bytes(UInt32(packedCount) &+ entry.sizeFault)
            + bytes(size &+ entry.sizeFault)
    }

    /// A number with its lowest byte first.
    private static func bytes(_ number: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
        (0..<(number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static let checksums: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }

    /// The CRC-32 of a file's bytes.
    private static func checksum(of entry: Entry) -> UInt32 {
        var sum = UInt32.max
        for byte in entry.bytes { sum = checksums[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        for _ in 0..<entry.run { sum = checksums[Int((sum ^ UInt32(entry.filler)) & 0xFF)] ^ (sum >> 8) }
        return ~sum
    }

    /// The bytes of a file as blocks that are stored, then its run as a block of copies of 258 bytes.
    ///
    /// Source: P. Deutsch, "DEFLATE Compressed Data Format Specification version 1.3", RFC 1951, sections 3.2.4 to 3.2.6.
    private static func deflated(_ entry: Entry) -> [UInt8] {
        var result: [UInt8] = []
        var rest = entry.bytes[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            let length = UInt16(block.count)
            result += [rest.isEmpty && entry.run == 0 ? 1 : 0] + bytes(length) + bytes(~length) + block
        } while !rest.isEmpty
        return entry.run > 0 ? result + run(of: entry.filler, count: entry.run) : result
    }

    private static func run(of filler: UInt8, count: Int) -> [UInt8] {
        var writer = BitWriter()
        writer.write(0b011, 3)
        // Fixed codes: a literal under 144 has eight bits, the length 258 the code 197, the distance 1 the code 0.
        let literal = UInt32(min(filler, 0x7F)) + 0x30
        let copies = (count - 1) / 258
        for _ in 0..<(count - copies * 258) { writer.writeCode(literal, 8) }
        for _ in 0..<copies {
            writer.writeCode(0xC5, 8)
            writer.writeCode(0, 5)
        }
        writer.writeCode(0, 7)
        return writer.bytes
    }
}

/// Writes numbers bit by bit, the lowest bit of every byte first.
private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var free = 0

    /// Writes a number, its lowest bit first.
    mutating func write(_ number: UInt32, _ count: Int) {
        for place in 0..<count {
            if free == 0 {
                bytes.append(0)
                free = 8
            }
            bytes[bytes.count - 1] |= UInt8(number >> UInt32(place) & 1) << UInt8(8 - free)
            free -= 1
        }
    }

    /// Writes a Huffman code, its highest bit first.
    mutating func writeCode(_ code: UInt32, _ count: Int) {
        for place in (0..<count).reversed() { write(code >> UInt32(place) & 1, 1) }
    }
}
