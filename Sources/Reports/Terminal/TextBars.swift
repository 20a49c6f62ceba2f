/// A chart's bars drawn with block characters: label, bar, figure.
///
/// Bars end at an eighth of a column (U+2588 to U+258F); where some bars are negative, all start from a common line and
/// those run to the left of it in whole columns, as Unicode has no left-hand eighths.
struct TextBars {
    let bars: [Chart.Bar]
    let width: Int
    let style: TerminalStyle

    /// Columns between label, bar and figure.
    private static let gap = 2
    /// The longest bar, so that bars on a wide terminal stay comparable by eye.
    private static let longestBar = 50

    /// The lines of all bars.
    var lines: [String] {
        let labelRoom = max(8, width * 2 / 5)
        let labels = bars.map { $0.label.wrapped(to: labelRoom) }
        let labelWidth = labels.joined().map(\.displayWidth).max() ?? 0
        let figureWidth = bars.map(\.text.displayWidth).max() ?? 0
        let hasMarks = bars.contains(where: \.isEmphasised)
        let taken = labelWidth + figureWidth + 2 * Self.gap + (hasMarks ? 2 : 0)
        let room = max(4, min(Self.longestBar, width - taken))
        let scale = BarScale(values: bars.map(\.value), width: room)
        return zip(bars, labels).flatMap { bar, label -> [String] in
            let mark = hasMarks ? (bar.isEmphasised ? "▸ " : "  ") : ""
            let drawn = style.apply(.blue, to: scale.drawing(of: bar.value))
            let gap = String(repeating: " ", count: Self.gap)
            let first =
                mark + (label.first ?? "").padded(to: labelWidth) + gap + drawn
                + String(repeating: " ", count: room - scale.length(of: bar.value)) + gap
                + bar.text.printable.rightAligned(to: figureWidth)
            let rest = label.dropFirst().map { (hasMarks ? "  " : "") + $0 }
            return ([first] + rest).map(\.withoutTrailingSpaces)
        }
    }
}

/// Maps values to columns, with zero at a whole column.
///
/// Only ratios of values are formed, so that neither huge nor tiny ones overflow.
private struct BarScale {
    /// How far the line of zero stands from the left.
    let zero: Int
    /// The value that fills ``columns``.
    private let unit: Double
    private let columns: Double

    private static let eighths: [String] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    init(values: [Double], width: Int) {
        let finite = values.filter(\.isFinite)
        let high = max(0, finite.max() ?? 0)
        let low = max(0, -(finite.min() ?? 0))
        zero = low > 0 ? Int((Double(width) / (1 + high / low)).rounded(.up)) : 0
        let hasRight = high > 0 && zero < width
        unit = hasRight ? high : low
        columns = hasRight ? Double(width - zero) : Double(zero)
    }

    func drawing(of value: Double) -> String {
        guard value.isFinite else { return "" }
        if value < 0 {
            let count = negativeColumns(of: value)
            return String(repeating: " ", count: zero - count) + String(repeating: "█", count: count)
        }
        let eighths = positiveEighths(of: value)
        return String(repeating: " ", count: zero) + String(repeating: "█", count: eighths / 8)
            + Self.eighths[eighths % 8]
    }

    func length(of value: Double) -> Int {
        guard value.isFinite else { return 0 }
        return value < 0 ? zero : zero + (positiveEighths(of: value) + 7) / 8
    }

    /// A value above zero shows at least a sliver.
    private func positiveEighths(of value: Double) -> Int {
        value > 0 ? max(1, Int((value / unit * columns * 8).rounded())) : 0
    }

    private func negativeColumns(of value: Double) -> Int {
        Int(min(Double(zero), max(1, (-value / unit * columns).rounded())))
    }
}
