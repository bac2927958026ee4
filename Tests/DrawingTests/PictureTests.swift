import Drawing
import Foundation
import Testing

@Suite("Pictures")
struct PictureTests {
    private func scene(_ canvas: Canvas) {
        canvas.fill(.rect(Rect(10, 10, 80, 30)), .black)
        canvas.fill(
            .circle(Point(50, 60), 20), .tile(.init(size: Size(3, 3), path: .circle(Point(1.5, 1.5), 1), color: .black))
        )
        canvas.stroke(.line([Point(0, 0), Point(100, 100)]), Color(hex: 0xCC2222), Stroke(2))
        TextBlock("Harrow & Söhne", TextStyle(.garamond, 9)).draw(on: canvas, at: Point(10, 85))
    }

    private func file(dotsPerInch: Double = 150) throws -> Data {
        let bitmap = Bitmap(size: Size(100, 100), dotsPerInch: dotsPerInch)
        bitmap.draw(scene)
        return try bitmap.png()
    }

    @Test("the same drawing has the same bytes, in every run and on every thread")
    func sameBytes() async throws {
        let expected = try file()
        let others = try await withThrowingTaskGroup(of: Data.self) { group in
            for _ in 0..<8 { group.addTask { try file() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(others.allSatisfy { $0 == expected })
    }

    @Test("a picture has as many pixels as its paper has dots", arguments: [(72.0, 100), (150, 208), (300, 417)])
    func resolution(_ dots: Double, _ pixels: Int) throws {
        let bitmap = try Bitmap(decoding: try file(dotsPerInch: dots))
        #expect(bitmap.width == pixels && bitmap.height == pixels)
    }

    @Test("what is drawn is where it was drawn")
    func pixels() throws {
        let bitmap = try Bitmap(decoding: try file(dotsPerInch: 72))
        #expect(bitmap.color(x: 80, y: 15) == .black)
        #expect(bitmap.color(x: 95, y: 5) == .white)
        #expect(bitmap.color(x: 4, y: 4).red > 0.6 && bitmap.color(x: 4, y: 4).green < 0.5)
    }

    @Test("a picture that is cut off anywhere is refused")
    func cutOff() throws {
        let whole = try file()
        for length in stride(from: 0, to: whole.count - 12, by: 61) {
            #expect(throws: PictureError.self) { try Bitmap(decoding: whole.prefix(length)) }
        }
    }

    @Test("JPEG and WebP are read, and their ends are missed")
    func otherKinds() throws {
        for (name, kind) in [("dot.jpg", PictureKind.jpeg), ("dot.webp", .webp)] {
            let data = try #require(Data(base64Encoded: Self.samples[name] ?? ""))
            #expect(PictureKind(of: data) == kind)
            let bitmap = try Bitmap(decoding: data)
            #expect(bitmap.width == 8 && bitmap.height == 8)
            #expect(bitmap.color(x: 4, y: 4).red > 0.7 && bitmap.color(x: 4, y: 4).blue < 0.4)
            #expect(throws: PictureError.self) { try Bitmap(decoding: data.prefix(data.count - 20)) }
        }
        #expect(throws: PictureError.self) { try Bitmap(decoding: Data("<html>".utf8)) }
    }

    @Test("a picture fills the place it is drawn in, and nothing beside it")
    func filling() throws {
        let red = Bitmap(size: Size(10, 10), dotsPerInch: 72)
        red.draw { $0.fill(.rect(Rect(0, 0, 10, 10)), Color(1, 0, 0)) }
        let page = Bitmap(size: Size(60, 60), dotsPerInch: 72)
        page.draw { $0.draw(red, filling: Rect(10, 20, 40, 20)) }
        #expect(page.color(x: 30, y: 30) == Color(1, 0, 0))
        #expect(page.color(x: 12, y: 22) == Color(1, 0, 0) && page.color(x: 48, y: 38) == Color(1, 0, 0))
        #expect(page.color(x: 30, y: 18) == .white && page.color(x: 30, y: 42) == .white)
    }

    /// Eight red pixels square, by Pillow.
    private static let samples: [String: String] = [
        "dot.jpg":
            "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMU"
            + "FRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU"
            + "FBQUFBQUFBT/wAARCAAIAAgDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF"
            + "BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW"
            + "V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi"
            + "4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAEC"
            + "AxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVm"
            + "Z2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq"
            + "8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDxKiiivyo/v0//2Q==",
        "dot.webp":
            "UklGRh4AAABXRUJQVlA4TBEAAAAvB8ABAAdQj3LXo/+BiOh/AAA=",
    ]
}
