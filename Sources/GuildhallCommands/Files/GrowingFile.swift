import Foundation

/// A file that is written piece by piece in a folder for drafts and takes its place when it is whole.
///
/// Whoever reads the path finds the old file or the whole new one, never a part. A draft that is not finished is taken
/// away; that of a killed process goes with the folder.
final class GrowingFile {
    private let path: String
    private let draft: String
    private var descriptor: CInt

    /// Begins a draft.
    ///
    /// - Parameters:
    ///   - path: where the file belongs.
    ///   - folder: a folder that is there, on the same disk.
    /// - Throws: the system's reason.
    init(path: String, draftsIn folder: String) throws(SystemError) {
        self.path = path
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
