internal import Reports

extension APIType {
    /// A list of values.
    ///
    /// - Parameters:
    ///   - element: what each value is.
    ///   - count: the fewest and the most values.
    static func list<Element>(of element: APIType<Element>, _ count: ClosedRange<Int>) -> APIType
    where Value == [Element] {
        APIType(
            schema: listSchema(element, count, isUnique: false),
            read: { value, reading in elements(value, element, count, &reading) }, readText: nil,
            write: { values, bytes in
                bytes.writeArray { bytes in for value in values { element.write(value, &bytes) } }
            })
    }

    /// A set of different values, written in their order.
    ///
    /// - Parameters:
    ///   - element: what each value is.
    ///   - count: the fewest and the most values.
    static func set<Element: Hashable & Comparable>(of element: APIType<Element>, _ count: ClosedRange<Int>) -> APIType
    where Value == Set<Element> {
        APIType(
            schema: listSchema(element, count, isUnique: true),
            read: { value, reading in
                guard let list = elements(value, element, count, &reading) else { return nil }
                let set = Set(list)
                return set.count == list.count ? set : reading.refuse(.duplicate, "A value stands in the list twice.")
            }, readText: nil,
            write: { values, bytes in
                bytes.writeArray { bytes in for value in values.sorted() { element.write(value, &bytes) } }
            })
    }

    private static func listSchema<Element>(
        _ element: APIType<Element>, _ count: ClosedRange<Int>, isUnique: Bool
    ) -> APISchema {
        var keywords: [(key: String, value: JSONValue)] = [
            ("type", "array"), ("items", element.schema.json), ("minItems", .integer(count.lowerBound)),
            ("maxItems", .integer(count.upperBound)),
        ]
        if isUnique { keywords.append(("uniqueItems", true)) }
        return APISchema(keywords, with: [element.schema])
    }

    private static func elements<Element>(
        _ value: JSONValue, _ element: APIType<Element>, _ count: ClosedRange<Int>, _ reading: inout FieldReading
    ) -> [Element]? {
        guard case .array(let values) = value else { return reading.refuse(.wrongType, "A list is expected.") }
        guard count.contains(values.count) else {
            return reading.refuse(
                .outOfBounds, "\(values.count) values; \(count.lowerBound) to \(count.upperBound) are expected.")
        }
        let read = values.enumerated().map { place, value in
            reading.at(String(place)) { element.read(value, &$0) }
        }
        let all = read.compactMap { $0 }
        return all.count == read.count ? all : nil
    }
}
