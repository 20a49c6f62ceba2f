import Foundation
import TestSupport
import Testing

@testable import Interchange

/// The JSON Schema has the keys that the reader knows, no more and no fewer.
struct ModelSchemaTests {
    /// Where the schema says which keys stand in a kind of map.
    private static let definitions: [KeyPlace: String] = [
        .alternative: "alternative", .merit: "merit", .criterion: "criterion", .grades: "compared",
        .function: "function", .copy: "copy", .synthesis: "synthesis", .meritRating: "meritRating",
        .strategy: "strategy", .panel: "panel", .argumentation: "argumentation", .argumentationRow: "argumentationRow",
        .expert: "expert",
    ]

    private func schema() throws -> [String: Any] {
        let data = try Data(contentsOf: packageRoot.appending(path: "docs/guildhall-decision-1.schema.json"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func keys(of value: Any?) throws -> Set<String> {
        let object = try #require(value as? [String: Any])
        return Set(try #require(object["properties"] as? [String: Any]).keys)
    }

    @Test func `Every kind of map has the keys of the reader`() throws {
        let schema = try schema()
        let definitions = try #require(schema["$defs"] as? [String: Any])
        #expect(try keys(of: schema) == Set(KeyPlace.model.keys))
        for (place, name) in Self.definitions {
            #expect(try keys(of: definitions[name]) == Set(place.keys), "\(name)")
        }
        let leaf = try #require(definitions["leaf"] as? [String: Any])
        let forms = try #require(leaf["anyOf"] as? [[String: Any]])
        #expect(try keys(of: forms.last) == Set(KeyPlace.leaf.keys))
        #expect(Set(KeyPlace.allCases) == Set(Self.definitions.keys).union([.model, .leaf]))
    }
}
