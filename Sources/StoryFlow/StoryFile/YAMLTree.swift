package import Yams

/// From a text to the parser's tree, with what is wrong in words for its author.
package enum YAMLTree {
    /// Why a text is no YAML that we read.
    package struct SyntaxError: Error {
        /// 1 is the first line; `nil` where the whole text is meant.
        package let line: Int?
        package let problem: String
        package let expected: String
    }

    /// The root; `nil` if there are comments only.
    ///
    /// - Parameter example: a line as the file should have it: `killer: Tomas Reyne`.
    package static func root(of text: String, example: String) throws(SyntaxError) -> Node? {
        guard !isNestedTooDeep(text) else {
            throw SyntaxError(line: nil, problem: "the file is nested too deep", expected: "fields, lists, texts")
        }
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw syntaxError(for: error, example: example)
        } catch {
            throw SyntaxError(line: nil, problem: "it cannot be read", expected: "YAML such as '\(example)'")
        }
    }

    /// Whether the parser, which recurses, could run out of stack: by brackets, by `- - -`, or by indentation.
    private static func isNestedTooDeep(_ text: String) -> Bool {
        var open = 0
        return text.lines.contains { line in
            let start = line.utf8.prefix { $0.isBlank || "-?:".utf8.contains($0) }
            for byte in line.utf8 {
                switch byte {
                case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
                default: continue
                }
            }
            return open > 100 || start.count > 500 || start.count(where: { !$0.isBlank }) > 100
        }
    }

    private static func syntaxError(for error: YamlError, example: String) -> SyntaxError {
        func located(_ line: Int?, _ problem: String) -> SyntaxError {
            SyntaxError(line: line, problem: problem, expected: "YAML such as '\(example)'")
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            guard let context, problem.hasSuffix("end of stream") else { return located(mark.line, problem) }
            return located(context.mark.line, "\(problem) \(context.text.trimmed)")
        case .reader(let problem, let offset, _, let yaml):
            let before = yaml.utf8.prefix(offset ?? 0)
            return located(offset == nil ? nil : before.count { $0 == 10 } + 1, problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return SyntaxError(
                line: context.mark.line, problem: "'\(duplicates.first ?? "")' is there twice",
                expected: "each field once")
        default:
            return located(nil, "it cannot be read")
        }
    }
}
