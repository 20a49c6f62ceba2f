import Foundation
import Testing

@testable import GuildhallCommands

/// Most browsers here are scripts of the shell, so that every way to fail can be had on any machine.
struct PagePrinterTests {
    @Test(arguments: PagePrinter.programs) func `Every browser that prints is found on the search path`(
        _ name: String
    ) throws {
        let (empty, folder) = (try TemporaryFolder(), try TemporaryFolder())
        try folder.writeProgram("exit 0", to: name)
        let printer = try PagePrinter(searchPath: "/nowhere:\(empty.path):\(folder.path)")
        #expect(printer.browser.path == folder.path(name))
    }

    @Test func `What may not be run is no browser`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("#!/bin/sh\n", to: "chromium")
        try FileManager.default.createDirectory(atPath: folder.path("google-chrome"), withIntermediateDirectories: true)
        #expect(throws: CommandFailure.self) { try PagePrinter(searchPath: folder.path) }
    }

    @Test func `The bytes of the browser come back, and its folder is gone`() throws {
        let folder = try TemporaryFolder()
        try folder.writeProgram(
            """
            for argument; do case $argument in --print-to-pdf=*) file=${argument#*=} ;; esac; done
            echo "${file%/*}" > "\(folder.path)/place"
            printf '%%PDF-1.4\\n' > "$file"
            cat "${argument#file://}" >> "$file"
            printf '\\n%%%%EOF\\n' >> "$file"
            """, to: "chromium")
        let bytes = try PagePrinter(searchPath: folder.path).pdf(ofPage: "<p>Ähre</p>")
        #expect(String(decoding: bytes, as: UTF8.self) == "%PDF-1.4\n<p>Ähre</p>\n%%EOF\n")
        let place = try #require(folder.text("place")?.split(separator: "\n").first)
        #expect(!FileManager.default.fileExists(atPath: String(place)))
    }

    @Test(arguments: [
        ("echo first >&2; echo 'No usable display' >&2; exit 3", "failed with status 3: No usable display"),
        ("kill -9 $$", "failed with status 9."),
        ("exit 0", "printed no PDF. A browser from a snap"),
        ("for a; do case $a in --print-to-pdf=*) echo %PDF-1.4 > ${a#*=} ;; esac; done", "printed no PDF."),
    ])
    func `A browser that fails is named with its reason`(_ script: String, _ reason: String) throws {
        let folder = try TemporaryFolder()
        try folder.writeProgram(script, to: "chromium")
        let failure = #expect(throws: CommandFailure.self) {
            try PagePrinter(searchPath: folder.path).pdf(ofPage: "")
        }
        #expect(failure?.description.hasPrefix("\(folder.path("chromium")) \(reason)") == true)
    }

    @Test func `A browser that hangs is ended`() throws {
        let folder = try TemporaryFolder()
        try folder.writeProgram("echo $$ > '\(folder.path)/id'; exec tail -f /dev/null", to: "chromium")
        var printer = try PagePrinter(searchPath: folder.path)
        printer.patience = .seconds(1)
        let failure = #expect(throws: CommandFailure.self) { try printer.pdf(ofPage: "") }
        #expect(failure?.description.hasSuffix("was ended, because it printed nothing within 1 s.") == true)
        let id = try #require(folder.text("id").flatMap { pid_t($0.filter(\.isNumber)) })
        #expect(kill(id, 0) == -1 && errno == ESRCH)
    }
}

extension TemporaryFolder {
    /// Makes a script of the shell in it that may be run.
    func writeProgram(_ script: String, to name: String) throws {
        let path = try write("#!/bin/sh\n\(script)\n", to: name)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
}
