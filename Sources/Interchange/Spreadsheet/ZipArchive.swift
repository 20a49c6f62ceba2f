import CZip

/// The files in a ZIP archive that lies in memory, with limits on what may come out of it.
///
/// A few kilobytes can inflate to gigabytes, and names can point out of any folder. Nothing is written to disk, every byte
/// that comes out is counted, and an archive with a name that no workbook needs is refused as a whole.
struct ZipArchive {
    /// The number of files in an archive.
    static let largestEntryCount = 2_000
    /// The number of bytes that all files read may inflate to.
    static let largestInflatedByteCount = 128 << 20

    /// Why an archive is not read.
    enum Problem: Error, Hashable {
        /// It is no archive, or damaged.
        case unreadable(reason: String)
        /// A file's name leads out of the archive, or stands twice.
        case badName(String)
        /// It has more files than a workbook has.
        case tooManyEntries
        /// Its files inflate to more than the limit.
        case tooLarge
        /// A file is encrypted.
        case encrypted
    }

    /// The files that were asked for and are there, by name.
    private(set) var files: [String: [UInt8]] = [:]

    /// Whether bytes begin like an archive.
    static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// Reads the files whose names a workbook's reader wants.
    ///
    /// - Parameters:
    ///   - bytes: the archive.
    ///   - wanted: tells by the name whether a file is wanted.
    init(_ bytes: [UInt8], wanted: (String) -> Bool) throws(Problem) {
        let outcome: Result<[String: [UInt8]], Problem> = bytes.withUnsafeBytes { buffer in
            do throws(Problem) {
                return .success(try Self.files(of: buffer, wanted: wanted))
            } catch {
                return .failure(error)
            }
        }
        files = try outcome.get()
    }

    /// Looks through the names of all files, and inflates those wanted.
    ///
    /// Names are compared without regard to case, since two files that differ in it would be one on some systems.
    private static func files(
        of buffer: UnsafeRawBufferPointer, wanted: (String) -> Bool
    ) throws(Problem) -> [String: [UInt8]] {
        var failure = zip_error_t()
        zip_error_init(&failure)
        defer { zip_error_fini(&failure) }
        guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &failure) else {
            throw .unreadable(reason: text(of: &failure))
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &failure) else {
            zip_source_free(source)
            throw .unreadable(reason: text(of: &failure))
        }
        defer { zip_discard(archive) }
        let count = zip_get_num_entries(archive, 0)
        guard count <= largestEntryCount else { throw .tooManyEntries }
        var files: [String: [UInt8]] = [:]
        var names: Set<String> = []
        var budget = largestInflatedByteCount
        for index in 0..<UInt64(max(count, 0)) {
            guard let raw = zip_get_name(archive, index, 0) else { throw .badName("?") }
            let name = String(cString: raw)
            guard isSafe(name), names.insert(name.lowercased()).inserted else { throw .badName(name) }
            guard wanted(name) else { continue }
            let content = try content(of: archive, index: index, budget: budget)
            budget -= content.count
            files[name] = content
        }
        return files
    }

    /// The bytes of one file; they are counted as they come, since what the archive says of its sizes may be wrong.
    private static func content(
        of archive: OpaquePointer, index: UInt64, budget: Int
    ) throws(Problem) -> [UInt8] {
        var status = zip_stat_t()
        zip_stat_init(&status)
        if zip_stat_index(archive, index, 0, &status) == 0, status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0,
            status.encryption_method != UInt16(ZIP_EM_NONE)
        {
            throw .encrypted
        }
        guard let file = zip_fopen_index(archive, index, 0) else {
            throw .unreadable(reason: text(of: zip_get_error(archive)))
        }
        defer { zip_fclose(file) }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
            guard count >= 0 else { throw .unreadable(reason: text(of: zip_file_get_error(file))) }
            if count == 0 { return content }
            content.append(contentsOf: buffer[..<Int(count)])
            guard content.count <= budget else { throw .tooLarge }
        }
    }

    /// Whether a name stays within the archive.
    private static func isSafe(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 512 && !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":")
            && !name.split(separator: "/").contains("..") && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    /// The library's reason for a failure, in its own words.
    private static func text(of failure: UnsafeMutablePointer<zip_error_t>?) -> String {
        guard let failure, let text = zip_error_strerror(failure) else { return "unknown reason" }
        return String(cString: text)
    }
}
