package import StoryModel

/// A scene that stories of a kind may have: what happens in it, and how it may be told.
///
/// People are parts in braces: `{hero}`, `{other}` who is at the hero's side, `{rival}`, `{friend}`; `{own}` where a
/// beat may belong to anybody. Lines are phrases as the prose knows them: `D:` and `S:` speak, and are the first and
/// the second of those present; `¶` begins a paragraph.
package struct CausalBeat: Sendable, Hashable {
    package let title: String
    package let kind: SceneOutline.Kind
    /// A place, or `home`, `way` or `far` for any of those the story has there.
    package let place: String
    /// Keys of parts, the point-of-view person first.
    package let present: [String]
    /// What happens, in the present tense, without its last full stop.
    package let text: String
    package let lines: [String]

    init(
        _ title: String, _ kind: SceneOutline.Kind, _ place: String, _ present: String, _ text: String,
        _ lines: String...
    ) {
        self.title = title
        self.kind = kind
        self.place = place
        self.present = present.split(separator: " ").map(String.init)
        self.text = text
        self.lines = lines
    }

    /// What fills the beat's gaps where a sentence tells this beat; `nil` where it tells something else.
    ///
    /// For example, `{hero} lends {other} a coat` is told by `Ada lends Jory a coat.`, with `hero` for `Ada`.
    package func reading(of sentence: String) -> [String: String]? {
        var values: [String: String] = [:]
        var rest = sentence.lowercased()[...]
        var original = sentence[...]
        var gap: String?
        for piece in text.lowercased().templatePieces {
            guard !piece.isGap else {
                gap = gap == nil ? piece.text : gap
                continue
            }
            guard let range = rest.firstRange(ofText: piece.text) else { return nil }
            let offset = rest.distance(from: rest.startIndex, to: range.lowerBound)
            if let gap, offset > 0 {
                let value = String(original.prefix(offset))
                guard value.count < 60 else { return nil }
                values[gap] = values[gap] ?? value
            }
            gap = nil
            original = original.dropFirst(rest.distance(from: rest.startIndex, to: range.upperBound))
            rest = rest[range.upperBound...]
        }
        return values
    }
}

/// A want that anybody, or the part it names, may have in a story.
package struct WantBeats: Sendable, Hashable {
    package let part: String
    /// `to carry the cure over the pass before the thaw`
    package let goal: String
    package let blocked: CausalBeat
    package let resolved: CausalBeat
}

/// Something shown early, and what comes of it.
package struct PromiseBeats: Sendable, Hashable {
    package let made: CausalBeat
    package let paid: CausalBeat

    init(_ made: CausalBeat, _ paid: CausalBeat) {
        self.made = made
        self.paid = paid
    }
}

extension String {
    fileprivate struct TemplatePiece {
        var text: String
        var isGap: Bool
    }

    /// The template's literal parts and its gaps.
    fileprivate var templatePieces: [TemplatePiece] {
        var result: [TemplatePiece] = []
        var rest = self[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { result.append(TemplatePiece(text: String(rest[..<open]), isGap: false)) }
            result.append(TemplatePiece(text: String(rest[rest.index(after: open)..<close]), isGap: true))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { result.append(TemplatePiece(text: String(rest), isGap: false)) }
        return result
    }
}

extension Substring {
    fileprivate func firstRange(ofText part: String) -> Range<Index>? {
        let letters = Array(part.utf8)
        let own = utf8
        var start = own.startIndex
        while start < own.endIndex {
            if own[start...].starts(with: letters) { return start..<own.index(start, offsetBy: letters.count) }
            start = own.index(after: start)
        }
        return nil
    }
}

extension CausalBeat {
    /// A quiet scene between `{a}` and `{b}`.
    package static func quiet(_ title: String, text: String) -> CausalBeat {
        CausalBeat(title, .observation, "any", "a b", text)
    }
}
