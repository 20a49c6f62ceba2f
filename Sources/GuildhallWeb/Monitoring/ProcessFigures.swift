internal import Foundation

/// What the process uses, as the kernel tells it.
enum ProcessFigures {
    /// Resident memory in bytes; nil where the kernel does not tell.
    static var residentBytes: Int? {
        // Pages are 4,096 bytes on the machines that we run on; the second figure counts resident ones (proc(5)).
        let figures = text("statm")?.split(separator: " ")
        guard let figures, figures.count > 1, let pages = Int(figures[1]) else { return nil }
        return pages * NSPageSize()
    }

    /// How many file descriptors are open.
    static var openDescriptors: Int? {
        try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }

    private static func text(_ name: String) -> String? {
        try? String(contentsOfFile: "/proc/self/\(name)", encoding: .utf8)
    }
}
