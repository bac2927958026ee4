import Foundation

/// A file that cannot be read or written, or something that cannot be published.
public struct PublishingError: Error, CustomStringConvertible, Sendable, Hashable {
    /// What it is about: mostly a file's path.
    public var path: String
    /// What is wrong and what to do, as in `cannot be written: Permission denied`.
    public var problem: String

    public init(path: String, problem: String) {
        self.path = path
        self.problem = problem
    }

    public var description: String { "\(path) \(problem)" }

    /// An error with the system's words for what just failed.
    static func system(_ path: String, _ verb: String) -> PublishingError {
        PublishingError(path: path, problem: "cannot be \(verb): \(String(cString: strerror(errno)))")
    }

    /// An error with the system's words for what Foundation reports.
    static func system(_ path: String, _ verb: String, _ error: any Error) -> PublishingError {
        var reason = error as NSError
        while let cause = reason.userInfo[NSUnderlyingErrorKey] as? NSError { reason = cause }
        let words =
            reason.domain == NSPOSIXErrorDomain
            ? String(cString: strerror(Int32(reason.code))) : reason.localizedDescription
        return PublishingError(path: path, problem: "cannot be \(verb): \(words)")
    }
}
