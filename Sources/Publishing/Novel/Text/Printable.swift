extension StringProtocol {
    /// The text without control characters and what Unicode has set aside as no character; line ends and tabs stay.
    var printable: String {
        guard utf8.contains(where: { ($0 < 32 && $0 != 9 && $0 != 10) || $0 == 127 || $0 == 0xC2 || $0 >= 0xEF }) else {
            return String(self)
        }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control && scalar != "\t" && scalar != "\n"
            if !isControl, !scalar.properties.isNoncharacterCodePoint { text.append(scalar) }
        }
        return String(text)
    }
}
