import Drawing
import StoryModel
import Testing

@testable import ComicArt

@Suite("A figure")
struct FigureTests {
    private let palette = Palette(accent: Color(hex: 0xC8102E))

    private func air(_ lighting: Air.Lighting) -> Air {
        Air(hour: .night, weather: .clear, lighting: lighting, isFromLeft: true)
    }

    private func figure(
        _ appearance: Appearance, _ pose: Pose, height: Double = 150, pitch: Double = 0,
        _ lighting: Air.Lighting = .soft
    ) -> Figure {
        Figure(
            appearance, pose, feet: Point(150, 180), height: height, pitch: pitch, palette: palette, air: air(lighting))
    }

    private func pixels(_ figure: Figure, _ size: Size = Size(300, 220)) -> [Bool] {
        let bitmap = Bitmap(size: size, dotsPerInch: 36)
        bitmap.draw { figure.draw(on: $0) }
        return (0..<bitmap.height).flatMap { y in
            (0..<bitmap.width).map { x in bitmap.color(x: x, y: y).green < 0.5 }
        }
    }

    @Test("is the same for the same words")
    func isDeterministic() {
        let pose = Pose(stance: .walking, facing: 0.5, gesture: .smoke)
        let first = Appearance(of: Troupe.quill)
        #expect(first == Appearance(of: Troupe.quill))
        #expect(pixels(figure(first, pose)) == pixels(figure(Appearance(of: Troupe.quill), pose)))
    }

    @Test("has its mouth in its head, and its head in its bounds, however it stands and is seen")
    func headAndMouth() {
        let quill = Appearance(of: Troupe.quill)
        for stance in Pose.Stance.allCases {
            for facing in [-1, -0.4, 0, 0.6, 1] {
                for (height, pitch) in [(40.0, 0.0), (150, -0.9), (150, 0.6), (150, 1.5), (2000, 0.1)] {
                    let pose = Pose(stance: stance, facing: facing)
                    let figure = figure(quill, pose, height: height, pitch: pitch)
                    #expect(figure.head.contains(figure.mouth), "\(stance) \(facing) \(height) \(pitch)")
                    #expect(figure.bounds.contains(figure.head), "\(stance) \(facing) \(height) \(pitch)")
                }
            }
        }
    }

    @Test("is as tall as its stature, from the feet up")
    func height() {
        let figure = figure(Appearance(of: Troupe.crane), Pose())
        #expect(abs(figure.head.minY - 30) < 15)
        #expect(abs(figure.bounds.maxY - 180) < 15)
    }

    @Test("covers the paper inside its bounds, in every gesture and light")
    func isDrawn() {
        for gesture in Pose.Gesture.allCases {
            for lighting in Air.Lighting.allCases {
                let figure = figure(Appearance(of: Troupe.crane), Pose(facing: 0.5, gesture: gesture), lighting)
                let dark = pixels(figure).count { $0 }
                #expect(dark > 150, "\(gesture) \(lighting)")
            }
        }
    }

    @Test("differs from everybody else's as a mere silhouette")
    func silhouettes() {
        let shapes = Troupe.all.map { person in pixels(figure(Appearance(of: person), Pose(), .rim)) }
        for (index, shape) in shapes.enumerated() {
            for (offset, other) in shapes.dropFirst(index + 1).enumerated() {
                let same = zip(shape, other).count { $0 == $1 && $0 }
                let either = zip(shape, other).count { $0 || $1 }
                #expect(Double(same) < Double(either) * 0.9, "\(index) and \(index + 1 + offset)")
            }
        }
    }

    @Test("wears the accent color only where it is told to")
    func accent() {
        func reds(_ hasAccent: Bool) -> Int {
            var quill = Appearance(of: Troupe.quill)
            quill.hasAccent = hasAccent
            let bitmap = Bitmap(size: Size(300, 220), dotsPerInch: 72)
            bitmap.draw { figure(quill, Pose()).draw(on: $0) }
            return (0..<bitmap.height).reduce(0) { sum, y in
                sum + (0..<bitmap.width).count { bitmap.color(x: $0, y: y).red > bitmap.color(x: $0, y: y).green + 0.4 }
            }
        }
        #expect(reds(true) > 5)
        #expect(reds(false) == 0)
    }
}
