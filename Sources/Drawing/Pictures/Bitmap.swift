import CImageFiles
import CPangoCairo
public import Foundation

/// A picture of pixels.
///
/// For example:
///
///     let bitmap = Bitmap(size: Size(477, 738), dotsPerInch: 300)
///     bitmap.draw { canvas in canvas.fill(.rect(Rect(0, 0, 477, 738)), .white) }
///     let file = try bitmap.png()
public final class Bitmap {
    let surface: OpaquePointer
    /// Pixels per inch of paper.
    public let dotsPerInch: Double
    /// Pixels.
    public let width: Int
    public let height: Int

    /// A white picture of a size in points, at a resolution.
    public convenience init(size: Size, dotsPerInch: Double) {
        let scale = dotsPerInch / 72
        self.init(
            width: Int((size.width * scale).rounded()), height: Int((size.height * scale).rounded()),
            dotsPerInch: dotsPerInch)
        draw { $0.fill(.rect(Rect(0, 0, size.width + 1, size.height + 1)), .white) }
    }

    private init(width: Int, height: Int, dotsPerInch: Double) {
        self.width = max(1, width)
        self.height = max(1, height)
        self.dotsPerInch = dotsPerInch
        surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(self.width), Int32(self.height))
    }

    deinit { cairo_surface_destroy(surface) }

    /// The picture in a file's bytes: PNG, JPEG or WebP.
    ///
    /// - Throws: ``PictureError`` for what is none of these, or is cut off.
    public convenience init(decoding file: Data) throws {
        let result = try Self.decoded(file)
        defer { free(result.bytes) }
        self.init(width: Int(result.width), height: Int(result.height), dotsPerInch: 72)
        let stride = Int(cairo_image_surface_get_stride(surface))
        guard let pixels = cairo_image_surface_get_data(surface), let bytes = result.bytes else {
            throw PictureError(problem: "it is too large: \(width) x \(height) pixels")
        }
        for row in 0..<height {
            memcpy(pixels + row * stride, bytes + row * width * 4, width * 4)
        }
        cairo_surface_mark_dirty(surface)
    }

    private static func decoded(_ file: Data) throws -> ImageFilesResult {
        let decode: (UnsafePointer<UInt8>?, Int) -> ImageFilesResult
        switch PictureKind(of: file) {
        case .png?: decode = { image_files_decode_png($0, $1) }
        case .jpeg?: decode = { image_files_decode_jpeg($0, $1) }
        case .webp?: decode = { image_files_decode_webp($0, $1) }
        case nil: throw PictureError(problem: "it is no PNG, JPEG or WebP")
        }
        var result = file.withUnsafeBytes { decode($0.bindMemory(to: UInt8.self).baseAddress, $0.count) }
        guard result.bytes != nil else {
            let message = withUnsafeBytes(of: &result.error) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            throw PictureError(problem: "it is damaged or cut off (\(message))")
        }
        return result
    }

    /// Draws on it, in points.
    public func draw(_ body: (Canvas) throws -> Void) rethrows {
        try body(Canvas(surface: surface, resolution: dotsPerInch / 72))
        cairo_surface_flush(surface)
    }

    /// An RGB PNG with its resolution in it.
    ///
    /// - Parameter isFlat: whether it is of few tones, as drawings are and photographs are not: it makes the file smaller.
    /// - Throws: ``PictureError`` where there is not memory enough.
    public func png(isFlat: Bool = true) throws -> Data {
        cairo_surface_flush(surface)
        let stride = cairo_image_surface_get_stride(surface)
        let pixels = cairo_image_surface_get_data(surface)
        let result = image_files_encode_png(pixels, Int32(width), Int32(height), stride, dotsPerInch, isFlat ? 1 : 0)
        guard let bytes = result.bytes else { throw PictureError(problem: "it could not be written as PNG") }
        return Data(bytesNoCopy: bytes, count: result.count, deallocator: .free)
    }

    /// The color of a pixel.
    public func color(x: Int, y: Int) -> Color {
        let stride = Int(cairo_image_surface_get_stride(surface))
        guard let pixels = cairo_image_surface_get_data(surface), (0..<width).contains(x), (0..<height).contains(y)
        else { return .white }
        let pixel = pixels + y * stride + x * 4
        return Color(Double(pixel[2]) / 255, Double(pixel[1]) / 255, Double(pixel[0]) / 255)
    }
}

/// What kind of file a picture is in.
public enum PictureKind: String, Sendable, Hashable {
    case png, jpeg, webp

    /// By its first bytes; `nil` for another kind.
    public init?(of file: Data) {
        if file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if file.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if file.starts(with: Array("RIFF".utf8)), file.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            self = .webp
        } else {
            return nil
        }
    }
}

/// A picture that cannot be read or written.
public struct PictureError: Error, CustomStringConvertible {
    /// As in `it is no PNG, JPEG or WebP`.
    public var problem: String

    public var description: String { "the picture cannot be used: \(problem)" }
}
