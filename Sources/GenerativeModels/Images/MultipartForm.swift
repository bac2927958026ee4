import Foundation

/// A form with files in it (RFC 7578).
struct MultipartForm {
    private let boundary: String
    private var body = Data()

    /// - Parameter contents: what will be added as files, none of which may contain the boundary.
    init(avoiding contents: [Data]) {
        var number = 0
        var boundary = "part-0"
        while contents.contains(where: { $0.range(of: Data(boundary.utf8)) != nil }) {
            number += 1
            boundary = "part-\(number)"
        }
        self.boundary = boundary
    }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }
    var data: Data { body + Data("--\(boundary)--\r\n".utf8) }

    mutating func add(_ name: String, _ value: String) {
        let clean = value.replacing("\r\n--\(boundary)", with: "")
        body += Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(clean)\r\n".utf8)
    }

    mutating func add(_ name: String, file: Data, named fileName: String, type: String) {
        let head = "Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"\r\nContent-Type: \(type)"
        body += Data("--\(boundary)\r\n\(head)\r\n\r\n".utf8) + file + Data("\r\n".utf8)
    }
}
