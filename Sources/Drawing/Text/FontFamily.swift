import CPangoCairo
public import Foundation

/// A family of fonts we draw with. All are free to embed (SIL Open Font License).
public enum FontFamily: String, Sendable, Hashable, CaseIterable {
    /// Lettering of comics.
    case comic = "Comic Neue"
    /// Screenplays.
    case courier = "Courier Prime"
    /// Books.
    case garamond = "EB Garamond"

    /// The Debian package that brings it.
    public var package: String {
        switch self {
        case .comic: "fonts-comic-neue"
        case .courier: "fonts-courier-prime"
        case .garamond: "fonts-ebgaramond"
        }
    }

    /// Names the first family that is not there, and what installs it.
    ///
    /// - Throws: ``FontError`` for a family that is missing.
    public static func require(_ families: some Sequence<FontFamily>) throws {
        for family in families where family.files.isEmpty {
            throw FontError(
                problem:
                    "the font '\(family.rawValue)' is not installed; on Debian: apt-get install \(family.package)")
        }
    }

    /// The family's font files, by style: `Regular`, `Italic`, `Bold`.
    public var files: [FontFile] {
        _ = FontRules.areKnown
        guard let pattern = FcPatternCreate(), let wanted = FcObjectSetCreate() else { return [] }
        defer {
            FcPatternDestroy(pattern)
            FcObjectSetDestroy(wanted)
        }
        FcPatternAddString(pattern, FC_FAMILY, rawValue)
        for part in [FC_FILE, FC_WEIGHT, FC_SLANT, FC_SIZE] { FcObjectSetAdd(wanted, part) }
        guard let found = FcFontList(nil, pattern, wanted) else { return [] }
        defer { FcFontSetDestroy(found) }
        return (0..<Int(found.pointee.nfont)).compactMap { FontFile(found.pointee.fonts[$0]) }
            .sorted { $0.url.path < $1.url.path }
    }
}

/// A file of a font family.
public struct FontFile: Sendable, Hashable {
    public var url: URL
    public var isBold: Bool
    public var isItalic: Bool

    fileprivate init?(_ pattern: OpaquePointer?) {
        var name: UnsafeMutablePointer<FcChar8>?
        var (weight, slant): (Int32, Int32) = (0, 0)
        guard let pattern, FcPatternGetString(pattern, FC_FILE, 0, &name) == FcResultMatch, let name else { return nil }
        FcPatternGetInteger(pattern, FC_WEIGHT, 0, &weight)
        FcPatternGetInteger(pattern, FC_SLANT, 0, &slant)
        url = URL(fileURLWithPath: String(cString: name))
        isBold = weight >= FC_WEIGHT_DEMIBOLD
        isItalic = slant > FC_SLANT_ROMAN
    }
}

/// A font, or a letter of one, that is not there.
public struct FontError: Error, CustomStringConvertible {
    public var problem: String

    public init(problem: String) {
        self.problem = problem
    }

    public var description: String { problem }
}
