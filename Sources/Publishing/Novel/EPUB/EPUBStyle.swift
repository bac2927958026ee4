import Drawing
import Foundation

/// How the book looks where its reader lets it.
enum EPUBStyle {
    /// A font file the book brings along.
    struct Face {
        var file: URL
        var isBold: Bool
        var isItalic: Bool

        var name: String { isBold ? (isItalic ? "bold-italic" : "bold") : (isItalic ? "italic" : "regular") }
        var path: String { "fonts/EBGaramond-\(name).\(file.pathExtension.lowercased())" }
        var mediaType: String { "font/\(file.pathExtension.lowercased())" }
    }

    /// The family's faces for text; the cut for 8 points is left out.
    static var faces: [Face] {
        let files = FontFamily.garamond.files.filter { !$0.url.lastPathComponent.hasPrefix("EBGaramond08") }
        return [(false, false), (false, true), (true, false), (true, true)].compactMap { isBold, isItalic in
            files.first { $0.isBold == isBold && $0.isItalic == isItalic }
                .map { Face(file: $0.url, isBold: isBold, isItalic: isItalic) }
        }
    }

    static let license = """
        EB Garamond, Copyright 2010-2021 Georg Duffner and the EB Garamond Project Authors, is licensed under the
        SIL Open Font License, Version 1.1, which is at https://openfontlicense.org. The license permits embedding;
        the font files in this folder are unchanged.

        """

    static func sheet(_ faces: [Face]) -> String {
        faces.map { face in
            """
            @font-face {
              font-family: "EB Garamond";
              font-weight: \(face.isBold ? "bold" : "normal");
              font-style: \(face.isItalic ? "italic" : "normal");
              src: url("\(face.path)");
            }

            """
        }.joined() + rules
    }

    private static let rules = """
        body {
          margin: 0 5%;
          font-family: "EB Garamond", Garamond, Georgia, serif;
          line-height: 1.4;
          text-align: justify;
          hyphens: auto;
          -webkit-hyphens: auto;
          widows: 2;
          orphans: 2;
        }
        p { margin: 0; text-indent: 1.25em; }
        p.first, p.continued, blockquote p { text-indent: 0; }
        p[dir="rtl"] { text-align: right; }
        blockquote { margin: 1em 1.5em; }
        h1, h2, h3 { font-weight: normal; text-align: center; hyphens: none; -webkit-hyphens: none; }
        h1 { margin: 15% 0 2.5em; line-height: 1.2; font-size: 1.6em; page-break-before: always; break-before: page; }
        h1 .number { display: block; margin-bottom: 0.6em; font-size: 0.75em; letter-spacing: 0.12em; }
        h2 { margin: 1.4em 0 0.7em; font-size: 1.15em; font-style: italic; }
        .opening { font-variant: small-caps; letter-spacing: 0.04em; }
        hr.scene { margin: 1.4em 0; border: 0; height: 1.4em; text-align: center; }
        hr.scene::before { content: "*\\2003*\\2003*"; }
        .title-page { text-align: center; }
        .title-page h1 { margin: 30% 0 0.5em; font-size: 2.2em; }
        .title-page p { text-indent: 0; text-align: center; hyphens: none; -webkit-hyphens: none; }
        .title-page .subtitle { font-style: italic; font-size: 1.15em; }
        .title-page .author { margin-top: 3em; letter-spacing: 0.06em; font-size: 1.15em; }
        .epigraph { margin: 30% 12% 0; font-style: italic; }
        .persons dt { margin-top: 0.7em; }
        .persons dd { margin: 0 0 0 1.25em; font-style: italic; }
        .colophon { margin-top: 30%; font-size: 0.9em; text-align: left; }
        .colophon p { text-indent: 0; margin-bottom: 0.7em; text-align: left; }
        .cover { margin: 0; padding: 0; text-align: center; }
        .cover img { max-width: 100%; max-height: 100vh; }
        nav ol { list-style: none; padding: 0; }
        nav li { margin: 0.5em 0; text-align: left; }

        """
}
