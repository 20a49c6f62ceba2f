import Foundation

/// A file that is written piece by piece beside its place and takes its name when it is whole.
///
/// Whoever reads the path finds the old file or the whole new one, never a part; a run that ends early leaves the draft
/// away.
final class GrowingFile {
    private let path: String
    private let draft: String
    private var descriptor: CInt

    /// Begins a draft; the folder must be there.
    ///
    /// - Throws: the system's reason.
    init(path: String) throws(SystemError) {
        self.path = path
        let folder = (path as NSString).deletingLastPathComponent
        draft = (folder as NSString).appendingPathComponent(".guildhall-\(UUID().uuidString)")
        descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last }
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(draft)
    }

    /// Appends a text.
    ///
    /// - Throws: the system's reason; the draft is then of no use.
    func append(_ text: String) throws(SystemError) {
        try writeBytes(Array(text.utf8), to: descriptor)
    }

    /// Gives the draft its name.
    ///
    /// - Throws: the system's reason; the old file is then as it was.
    func finish() throws(SystemError) {
        let open = descriptor
        descriptor = -1
        guard close(open) == 0, rename(draft, path) == 0 else {
            let reason = SystemError.last
            unlink(draft)
            throw reason
        }
    }
}
