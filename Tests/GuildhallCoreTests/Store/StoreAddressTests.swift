import GuildhallCore
import Testing

@Suite struct StoreAddressTests {
    @Test(arguments: [
        ("sqlite:guildhall.sqlite", "sqlite", "guildhall.sqlite"),
        ("sqlite:/var/lib/a b:c", "sqlite", "/var/lib/a b:c"),
        ("postgres://host/name", "postgres", "//host/name"),
    ])
    func `An address names an engine and a place`(text: String, scheme: String, location: String) throws {
        let address = try #require(StoreAddress(text))
        #expect(address.scheme == scheme)
        #expect(address.location == location)
    }

    @Test(arguments: ["", "guildhall.sqlite", "sqlite:", ":a", "SQLite:a", "sql ite:a", "/var/lib/a"])
    func `A path or a name alone is no address`(text: String) { #expect(StoreAddress(text) == nil) }

    @Test(arguments: [
        ("sqlite:a@b?c", "sqlite:a@b?c"),
        ("postgres://olga:secret@host:5432/name?password=secret", "postgres://host:5432/name"),
        ("postgres://host/name", "postgres://host/name"), ("postgres://a:p@ss@host/name", "postgres://host/name"),
        ("postgres://", "postgres://"),
    ])
    func `What is shown of an address holds no password`(text: String, shown: String) throws {
        #expect(try #require(StoreAddress(text)).shown == shown)
    }
}
