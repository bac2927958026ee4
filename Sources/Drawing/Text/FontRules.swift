import CPangoCairo

/// What Fontconfig has to be told to find the right file of a family.
///
/// Debian's Courier Prime says of all its files that they are light and upright, so that the bold one would be taken
/// for each; they are told apart by their names, and never thickened or slanted. EB Garamond has cuts for 8 and for 12
/// points, and the larger one is for text.
enum FontRules {
    /// Read once, before the first font is looked for.
    static let areKnown: Bool = {
        guard FcInit() != 0 else { return false }
        return rules.withCString {
            $0.withMemoryRebound(to: FcChar8.self, capacity: rules.utf8.count + 1) {
                FcConfigParseAndLoadFromMemory(FcConfigGetCurrent(), $0, 0) != 0
            }
        }
    }()

    private static var rules: String {
        let faces = [
            courier("Courier Prime", []), courier("Courier Prime Bold", [bold]),
            courier("Courier Prime Italic", [italic]), courier("Courier Prime Bold Italic", [bold, italic]),
        ]
        return """
            <?xml version="1.0"?>
            <fontconfig>
            \(faces.joined(separator: "\n"))
            <match target="font"><test name="family"><string>Courier Prime</string></test>
            <edit name="embolden" mode="assign"><bool>false</bool></edit><edit name="matrix" mode="delete"/></match>
            <match target="pattern"><test name="family" qual="first"><string>EB Garamond</string></test>
            <test name="size" compare="more_eq"><double>9.5</double></test>
            <edit name="family" mode="prepend" binding="strong"><string>EB Garamond 12</string></edit></match>
            </fontconfig>
            """
    }

    private static let bold = #"<test name="weight" compare="more_eq"><const>demibold</const></test>"#
    private static let italic = #"<test name="slant" compare="more"><const>roman</const></test>"#

    private static func courier(_ file: String, _ tests: [String]) -> String {
        """
        <match target="pattern"><test name="family" qual="first"><string>Courier Prime</string></test>\(tests.joined())
        <edit name="file" mode="assign" binding="strong"><string>*/\(file).*</string></edit></match>
        """
    }
}
