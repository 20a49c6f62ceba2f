import Interchange
import Testing

struct FilePathTests {
    @Test(arguments: [
        ("a", "", "a"), ("a.csv", "", "a"), ("/a", "/", "a"), ("x/a.b.csv", "x", "a.b"), ("x/.hidden", "x", ".hidden"),
        ("/x/y/a.game.yaml", "/x/y", "a.game"), ("", "", ""),
    ])
    func `Folders and stems are those of the path`(path: String, folder: String, stem: String) {
        #expect(FilePath.folder(of: path) == folder && FilePath.stem(of: path) == stem)
    }

    @Test func `A name is looked for in a folder unless it begins at the root`() {
        #expect(FilePath.path("a", in: "") == "a" && FilePath.path("a", in: "x") == "x/a")
        #expect(FilePath.path("/a", in: "x") == "/a" && FilePath.path("a", in: "/") == "/a")
    }
}
