/// The bytes of a checkpoint, written or read by the same walk over the columns.
///
/// Numbers are little-endian; a column is its count and its members. Whatever does not fit when read makes
/// ``isBroken`` true and leaves values as they were.
struct CheckpointArchive {
    private(set) var bytes: [UInt8]
    private(set) var isBroken = false
    let isReading: Bool
    private var place = 0

    /// An empty archive to write to.
    init() {
        bytes = []
        isReading = false
    }

    /// An archive to read.
    init(reading bytes: [UInt8]) {
        self.bytes = bytes
        isReading = true
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { place == bytes.count }

    /// A word of 64 bits, the least byte first.
    mutating func transfer(_ value: inout UInt64) {
        guard isReading else {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
            return
        }
        guard !isBroken, bytes.count - place >= 8 else {
            isBroken = true
            return
        }
        var word: UInt64 = 0
        for offset in 0..<8 { word |= UInt64(bytes[place + offset]) << (8 * UInt64(offset)) }
        place += 8
        value = word
    }

    /// A whole number, as the two's complement of 64 bits.
    mutating func transfer(_ value: inout Int) {
        var word = UInt64(bitPattern: Int64(value))
        transfer(&word)
        value = Int(Int64(bitPattern: word))
    }

    /// A double, by its bits, so that it comes back the same.
    mutating func transfer(_ value: inout Double) {
        var word = value.bitPattern
        transfer(&word)
        value = Double(bitPattern: word)
    }

    /// A text, as a column of its UTF-8 codes.
    mutating func transfer(_ text: inout String) {
        var codes = Array(text.utf8)
        transferCount(&codes, filler: 0)
        for place in codes.indices { transferByte(&codes[place]) }
        if !isBroken { text = String(decoding: codes, as: UTF8.self) }
    }

    /// Bytes that are an archive themselves.
    mutating func transfer(_ inner: inout [UInt8]) {
        var count = inner.count
        transfer(&count)
        guard isReading else {
            bytes += inner
            return
        }
        guard !isBroken, count >= 0, count <= bytes.count - place else {
            isBroken = true
            return
        }
        inner = Array(bytes[place..<place + count])
        place += count
    }

    mutating func transfer(_ column: inout [Double]) {
        transferCount(&column, filler: 0)
        for place in column.indices { transfer(&column[place]) }
    }

    mutating func transfer(_ column: inout [Bool]) {
        transferCount(&column, filler: false)
        for place in column.indices {
            var byte: UInt8 = column[place] ? 1 : 0
            transferByte(&byte)
            column[place] = byte != 0
        }
    }

    mutating func transfer(_ column: inout [Int32]) {
        transferCount(&column, filler: 0)
        for place in column.indices {
            var word = UInt32(bitPattern: column[place])
            for offset in 0..<UInt32(4) {
                var byte = UInt8(truncatingIfNeeded: word >> (8 * offset))
                transferByte(&byte)
                word = word & ~(0xff << (8 * offset)) | UInt32(byte) << (8 * offset)
            }
            column[place] = Int32(bitPattern: word)
        }
    }

    /// The count of a column; a column to be read gets that many fillers, if the bytes can hold them.
    private mutating func transferCount<Member>(_ column: inout [Member], filler: Member) {
        var count = column.count
        transfer(&count)
        guard isReading else { return }
        guard !isBroken, count >= 0, count <= bytes.count - place else {
            isBroken = true
            column = []
            return
        }
        column = [Member](repeating: filler, count: count)
    }

    private mutating func transferByte(_ byte: inout UInt8) {
        guard isReading else {
            bytes.append(byte)
            return
        }
        guard !isBroken, place < bytes.count else {
            isBroken = true
            return
        }
        byte = bytes[place]
        place += 1
    }

    /// Fletcher's sum with 64 bits, over bytes: a change or an exchange of bytes changes it.
    ///
    /// Source: J. G. Fletcher, "An arithmetic checksum for serial transmissions", *IEEE Transactions on Communications*
    /// 30 (1982) 247–252.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var (first, second): (UInt64, UInt64) = (1, 0)
        for byte in bytes {
            first = (first + UInt64(byte)) % 4_294_967_295
            second = (second + first) % 4_294_967_295
        }
        return second << 32 | first
    }
}
