import CZip
import Foundation

/// An archive being written by libzip, which reads the entries only when it is finished.
final class ZipWriter {
    /// 1980-01-01 as MS-DOS writes it, as in PKWARE's APPNOTE, section 4.4.6.
    private static let date: UInt16 = 1 << 5 | 1
    /// A plain file, `rw-r--r--`, in the upper half as Unix has it.
    private static let attributes: UInt32 = 0o100644 << 16

    private var archive: OpaquePointer?
    /// What the archive is called in an error.
    private let name: String
    /// The archive's bytes, if they are kept in memory.
    private var memory: OpaquePointer?

    /// - Throws: ``PublishingError`` naming the archive.
    init(file: URL, named name: String) throws {
        self.name = name
        var code: Int32 = 0
        archive = zip_open(file.path, ZIP_CREATE | ZIP_TRUNCATE, &code)
        guard archive != nil else {
            var error = zip_error_t()
            zip_error_init_with_code(&error, code)
            throw Self.unwritable(name, &error)
        }
    }

    private init(memory: OpaquePointer) throws {
        name = "the archive"
        self.memory = memory
        var error = zip_error_t()
        archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error)
        guard archive != nil else {
            zip_source_free(memory)
            throw Self.unwritable(name, &error)
        }
        // Else it would go with the archive when that is closed.
        zip_source_keep(memory)
    }

    static func inMemory() throws -> ZipWriter {
        var error = zip_error_t()
        guard let memory = zip_source_buffer_create(nil, 0, 0, &error) else { throw unwritable("the archive", &error) }
        return try ZipWriter(memory: memory)
    }

    deinit {
        if let archive { zip_discard(archive) }
        if let memory { zip_source_free(memory) }
    }

    /// - Throws: ``PublishingError`` naming the entry or its file.
    func add(_ entries: [ZipEntry]) throws {
        for entry in entries { try add(entry) }
    }

    private func add(_ entry: ZipEntry) throws {
        let source = try source(of: entry)
        let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw Self.unwritable("\(name): \(entry.name)", zip_get_error(archive))
        }
        let position = zip_uint64_t(index)
        let method = entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        guard zip_set_file_compression(archive, position, method, 0) == 0,
            zip_file_set_dostime(archive, position, 0, Self.date, 0) == 0,
            zip_file_set_external_attributes(archive, position, 0, zip_uint8_t(ZIP_OPSYS_UNIX), Self.attributes) == 0
        else { throw Self.unwritable("\(name): \(entry.name)", zip_get_error(archive)) }
    }

    private func source(of entry: ZipEntry) throws -> OpaquePointer {
        let source: OpaquePointer?
        switch entry.content {
        case .data(let data): source = copy(data)
        case .file(let file):
            // libzip opens it when the archive is finished, and could not say then which one failed.
            try PublishedFile.requireReadable(file)
            source = zip_source_file(archive, file.path, 0, -1)
        }
        guard let source else { throw Self.unwritable("\(name): \(entry.name)", zip_get_error(archive)) }
        return source
    }

    private func copy(_ data: Data) -> OpaquePointer? {
        guard !data.isEmpty, let bytes = malloc(data.count) else { return zip_source_buffer(archive, nil, 0, 0) }
        data.copyBytes(to: bytes.assumingMemoryBound(to: UInt8.self), count: data.count)
        return zip_source_buffer(archive, bytes, zip_uint64_t(data.count), 1)
    }

    /// Reads the entries and writes the archive.
    ///
    /// - Throws: ``PublishingError`` naming the archive.
    func finish() throws {
        guard zip_close(archive) == 0 else { throw Self.unwritable(name, zip_get_error(archive)) }
        archive = nil
    }

    /// The archive's bytes, once it is finished.
    func finishedData() throws -> Data {
        try finish()
        var status = zip_stat_t()
        guard let memory, zip_source_stat(memory, &status) == 0, zip_source_open(memory) == 0 else {
            throw Self.unwritable(name, zip_source_error(memory))
        }
        defer { zip_source_close(memory) }
        var data = Data(count: Int(status.size))
        let count = data.withUnsafeMutableBytes { zip_source_read(memory, $0.baseAddress, status.size) }
        guard count == zip_int64_t(status.size) else { throw Self.unwritable(name, zip_source_error(memory)) }
        return data
    }

    private static func unwritable(_ name: String, _ error: UnsafeMutablePointer<zip_error_t>?) -> PublishingError {
        let reason = error.flatMap { zip_error_strerror($0) }.map { String(cString: $0) } ?? "unknown error"
        return PublishingError(path: name, problem: "cannot be written: \(reason)")
    }
}
