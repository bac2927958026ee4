import CHyphen
import Foundation

/// Where words of a language may be divided, by libhyphen's patterns.
///
/// It keeps what it has found, and belongs to the thread that made it.
final class HyphenationDictionary {
    private let patterns: UnsafeMutablePointer<HyphenDict>
    private let isUTF8: Bool
    private var known: [String: [Int]] = [:]

    static let folders = ["/usr/share/hyphen", "/opt/homebrew/share/hyphen", "/usr/local/share/hyphen"]

    /// - Parameter language: a BCP 47 tag.
    /// - Returns: `nil` where no dictionary for it is installed.
    init?(language: String, folders: [String] = HyphenationDictionary.folders) {
        guard let file = Self.file(for: language, in: folders), let loaded = hnj_hyphen_load(file) else { return nil }
        patterns = loaded
        isUTF8 = loaded.pointee.utf8 != 0
    }

    deinit { hnj_hyphen_free(patterns) }

    /// The region's own dictionary, or else the first of the language.
    private static func file(for language: String, in folders: [String]) -> String? {
        let primary = Script.primary(language)
        let exact = "hyph_" + language.replacing("-", with: "_") + ".dic"
        for folder in folders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
            let own = names.first { $0.lowercased() == exact.lowercased() }
            let other = names.last { $0.hasPrefix("hyph_\(primary)_") || $0 == "hyph_\(primary).dic" }
            if let name = own ?? other { return folder + "/" + name }
        }
        return nil
    }

    /// Where a word may be divided, in bytes of UTF-8: at least two letters stay, at least three go to the next line.
    ///
    /// Names and other words with capitals are not divided.
    func points(in word: Substring) -> [Int] {
        var points: [Int] = []
        var start = word.startIndex
        let letters = word.unicodeScalars
        while let first = letters[start...].firstIndex(where: \.properties.isAlphabetic) {
            let end = letters[first...].firstIndex { !$0.properties.isAlphabetic } ?? word.endIndex
            if letters.distance(from: first, to: end) >= 5 {
                let offset = word.utf8.distance(from: word.startIndex, to: first)
                points += divisions(of: String(word[first..<end])).map { $0 + offset }
            }
            start = end
        }
        return points
    }

    private func divisions(of word: String) -> [Int] {
        if let divisions = known[word] { return divisions }
        let divisions = word.unicodeScalars.contains(where: \.properties.isUppercase) ? [] : find(word)
        known[word] = divisions
        return divisions
    }

    private func find(_ word: String) -> [Int] {
        let bytes = Array(word.utf8)
        guard bytes.count < 100, isUTF8 || bytes.allSatisfy({ $0 < 128 }) else { return [] }
        var marks = [CChar](repeating: 0, count: bytes.count + 5)
        var (rep, pos, cut):
            (
                UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, UnsafeMutablePointer<Int32>?,
                UnsafeMutablePointer<Int32>?
            ) = (nil, nil, nil)
        let status = hnj_hyphen_hyphenate3(
            patterns, word, Int32(bytes.count), &marks, nil, &rep, &pos, &cut, 2, 3, 0, 0)
        defer {
            for index in 0..<bytes.count { free(rep?[index]) }
            free(rep)
            free(pos)
            free(cut)
        }
        guard status == 0 else { return [] }
        var (divisions, place, index) = ([Int](), 0, 0)
        for scalar in word.unicodeScalars.dropLast() {
            place += String(scalar).utf8.count
            // A division that changes the letters around it is left out.
            if marks[index] & 1 == 1, rep?[index] == nil { divisions.append(place) }
            index += 1
        }
        return divisions
    }
}
