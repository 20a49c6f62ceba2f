/// A column in pieces, one of each part, as all parts read it.
///
/// It holds addresses into the pieces and lives no longer than the closure that gets it.
struct BenchColumn<Element> {
    private let pieces: UnsafePointer<UnsafePointer<Element>>
    private let stride: Int

    /// The address of what belongs to an agent.
    @inline(__always)
    subscript(place: UInt32) -> UnsafePointer<Element> {
        pieces[BenchPlaces.part(of: place)] + BenchPlaces.offset(of: place) &* stride
    }

    /// Lends the addresses of pieces to a closure.
    ///
    /// - Parameters:
    ///   - pieces: none of them empty.
    ///   - stride: the elements that belong to each agent.
    @inline(__always)
    static func with(_ pieces: [[Element]], stride: Int = 1, body: (BenchColumn) -> Void) {
        lend(pieces[...], []) { addresses in
            addresses.withUnsafeBufferPointer { addresses in
                guard let first = addresses.baseAddress else { return }
                body(BenchColumn(pieces: first, stride: stride))
            }
        }
    }

    private static func lend(
        _ pieces: ArraySlice<[Element]>, _ addresses: [UnsafePointer<Element>],
        body: ([UnsafePointer<Element>]) -> Void
    ) {
        guard let piece = pieces.first else { return body(addresses) }
        piece.withUnsafeBufferPointer { numbers in
            guard let address = numbers.baseAddress else { return }
            lend(pieces.dropFirst(), addresses + [address], body: body)
        }
    }
}
