internal import Foundation
internal import SQLStore

/// What SQLite leaves to its callers about files: who may read them, and that their names outlive a loss of power.
enum DurableFile {
    /// Makes an empty file that only this user may read, where there is none; SQLite gives its other files the same rights.
    static func createPrivately(_ path: String) throws {
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if file < 0 {
            if errno == EEXIST { return }
            throw SQLFailure(
                .unreachable,
                "The database \(path) cannot be made: \(reason()). See that its folder is there and may be written.")
        }
        close(file)
        try synchronizeFolder(of: path)
    }

    /// Which file a path names.
    static func identity(of path: String) throws -> FileIdentity {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw SQLFailure(.unreachable, "The file \(path) cannot be found: \(reason()).")
        }
        return FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    }

    /// Makes an empty file beside a place, under a name that nobody else has, and returns its path.
    ///
    /// Two who write to the same place at the same time have a file each, and the first to give it its name wins.
    static func createDraft(beside place: String) throws -> String {
        let path = place + ".partial-" + String(UInt64.random(in: .min ... .max), radix: 36)
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw SQLFailure(
                .unreachable, "The file \(path) cannot be made: \(reason()). See that its folder may be written.")
        }
        close(file)
        return path
    }

    /// Puts a file's contents on the disk.
    static func synchronize(_ path: String) throws { try synchronize(path, flags: O_RDONLY) }

    /// Puts a folder's names on the disk.
    static func synchronizeFolder(of path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        try synchronize(folder, flags: O_RDONLY | O_DIRECTORY)
    }

    /// Gives a finished file its name; fails where the name is taken, at whatever moment it was.
    static func publish(_ path: String, as name: String) throws {
        guard link(path, name) == 0 else {
            throw SQLFailure(.unreachable, "The file \(name) cannot be made: \(reason()).")
        }
        unlink(path)
        try synchronizeFolder(of: name)
    }

    /// Copies a file's bytes into one that is there already.
    static func copyContents(of path: String, to target: String) throws {
        do {
            let source = try FileHandle(forReadingFrom: URL(filePath: path))
            let copy = try FileHandle(forWritingTo: URL(filePath: target))
            // A file of any length needs this much memory.
            while let block = try source.read(upToCount: 1 << 20), !block.isEmpty { try copy.write(contentsOf: block) }
            try source.close()
            try copy.close()
        } catch {
            throw SQLFailure(.inputOutput, "\(path) cannot be copied to \(target): \(error.localizedDescription)")
        }
    }

    /// Removes a file.
    static func remove(_ path: String) throws {
        guard unlink(path) == 0 else {
            throw SQLFailure(.unreachable, "The file \(path) cannot be removed: \(reason()).")
        }
    }

    /// Opens, synchronises and closes; a synchronisation that fails is a failure, never tried again.
    private static func synchronize(_ path: String, flags: Int32) throws {
        let file = open(path, flags | O_CLOEXEC)
        defer { if file >= 0 { close(file) } }
        guard file >= 0, fsync(file) == 0 else {
            throw SQLFailure(.inputOutput, "\(path) cannot be put on the disk: \(reason()).")
        }
    }

    /// What the system says of the last call.
    private static func reason() -> String { String(cString: strerror(errno)) }
}

/// What a file is, whatever its name.
struct FileIdentity: Hashable, Sendable {
    /// The device on which it lies.
    let device: UInt64
    /// Its number there.
    let number: UInt64
}
