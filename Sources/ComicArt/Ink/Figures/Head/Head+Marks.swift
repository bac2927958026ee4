import Drawing

extension Head {
    /// A scar and freckles, where the face is large enough to show them and lit.
    func drawMarks(on canvas: Canvas) {
        guard points >= 15 else { return }
        let palette = shading.palette
        if appearance.marks.scar, turn(0.24, 0.36) > 0.05 {
            let line = [page(0.3, 0.44, lift: 0.01), page(0.25, 0.36, lift: 0.01), page(0.23, 0.27, lift: 0.01)]
            canvas.fill(.brush(line, points * 0.022), isInShadow(0.25, 0.36) ? palette.paper : palette.ink)
        }
        if appearance.marks.freckles {
            for (x, y) in Self.freckles where turn(x, y) > 0.1 && !isInShadow(x, y) {
                canvas.fill(.circle(page(x, y, lift: 0.012), points * 0.006), palette.ink)
            }
        }
    }

    /// Over the nose and both cheeks.
    private static let freckles = [
        (-0.22, 0.4), (-0.17, 0.37), (-0.13, 0.41), (-0.19, 0.34), (-0.05, 0.43), (0.04, 0.41), (0.14, 0.4),
        (0.18, 0.36),
        (0.22, 0.41), (0.16, 0.33),
    ]
}
