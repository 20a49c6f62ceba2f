import Foundation
import Interchange

/// A file that a command writes, all of it or nothing.
struct OutputFile {
    /// The calls of the system that make a file last, in whose order its safety lies; tests listen to them.
    struct Calls {
        /// Puts what was written to an open file, or the names in an open folder, on the disk.
        var sync: (CInt) -> CInt = { fsync($0) }
        /// Gives a file the name of another one, which it replaces.
        var rename: (_ old: String, _ new: String) -> CInt = { Foundation.rename($0, $1) }
    }

    /// The path as the user gave it.
    let path: String
    /// How the file is made to last.
    var calls = Calls()

    /// Puts a text in the file's place; the folders above it are made where they are missing.
    ///
    /// The text goes to a new file beside the old one, which then takes its name: whoever reads the path finds the old
    /// text or the new one, never a part, also after the power failed: the new file is on the disk before it takes the
    /// name. A link stays a link; its target is written. What is no ordinary file, a terminal or a pipe, is written
    /// straight.
    ///
    /// - Throws: the system's reason. The old file is as it was then, and nothing lies beside it.
    func replace(with text: String) throws(SystemError) { try replace(with: Array(text.utf8)) }

    /// Puts bytes in the file's place, in the same way.
    func replace(with bytes: [UInt8]) throws(SystemError) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            return try write(bytes, to: path, flags: O_WRONLY)
        }
        try makeFolder()
        let target = realpath(path, nil).map { resolved in
            defer { free(resolved) }
            return String(cString: resolved)
        }
        let place = target ?? path
        let folder = FilePath.folder(of: place)
        let draft = (folder as NSString).appendingPathComponent(".guildhall-\(UUID().uuidString)")
        try write(bytes, to: draft, flags: O_WRONLY | O_CREAT | O_EXCL)
        if target != nil { chmod(draft, status.st_mode & 0o777) }
        guard calls.rename(draft, place) == 0 else {
            let reason = SystemError.last
            unlink(draft)
            throw reason
        }
        syncFolder(folder.isEmpty ? "." : folder)
    }

    /// Puts the file's new name on the disk.
    ///
    /// The new file stands there whatever comes of this, and some file systems sync no folders: a failure is no reason to
    /// report that nothing was written.
    private func syncFolder(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = calls.sync(descriptor)
        close(descriptor)
    }

    /// Makes the file with a text; the folders above it are made where they are missing.
    ///
    /// - Throws: the system's reason, `EEXIST` where anything has that name, a link that leads nowhere too.
    func create(with text: String) throws(SystemError) {
        try makeFolder()
        try write(Array(text.utf8), to: path, flags: O_WRONLY | O_CREAT | O_EXCL)
    }

    /// Writes an open file, and takes away what it made when that fails.
    private func write(_ bytes: [UInt8], to place: String, flags: CInt) throws(SystemError) {
        let descriptor = open(place, flags | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last }
        do throws(SystemError) {
            try writeBytes(bytes, to: descriptor)
            if flags & O_CREAT != 0, calls.sync(descriptor) != 0 { throw SystemError.last }
        } catch {
            close(descriptor)
            if flags & O_CREAT != 0 { unlink(place) }
            throw error
        }
        guard close(descriptor) == 0 else {
            let reason = SystemError.last
            if flags & O_CREAT != 0 { unlink(place) }
            throw reason
        }
    }

    /// Makes the folders above the file.
    private func makeFolder() throws(SystemError) {
        var folders: [String] = []
        var folder = FilePath.folder(of: path)
        while !folder.isEmpty, folder != "/" {
            folders.append(folder)
            folder = FilePath.folder(of: folder)
        }
        for folder in folders.reversed() where mkdir(folder, 0o777) != 0 {
            let reason = SystemError.last
            var status = stat()
            guard stat(folder, &status) == 0 else { throw reason }
            guard status.st_mode & S_IFMT == S_IFDIR else { throw SystemError(code: ENOTDIR) }
        }
    }
}
