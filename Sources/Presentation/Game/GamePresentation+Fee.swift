import ClusterGame
import Reports

extension GamePresentation {
    /// The fee, what it follows from, and how it moves.
    ///
    /// The charts answer what a manager asks first, what happens to the fee if the cluster grows or if marketing gets
    /// dearer.
    ///
    /// - Parameter isFull: whether the table of slopes and the charts follow the table of fees.
    func feeSection(isFull: Bool) -> Report.Section {
        var blocks: [Report.Block] = [feeTable]
        if isFull {
            if let table = staticsTable { blocks.append(table) }
            blocks.append(.chart(feeChart(over: .categories, key: .captionFeeByCategories)))
            blocks.append(.chart(feeChart(over: .fixedCost, key: .captionFeeByFixedCost)))
        }
        return Report.Section(id: "fee", title: wording[.sectionFee], blocks: blocks)
    }

    /// Every fee and margin as a mark-up on the factory's price and as a rate on sales.
    ///
    /// Agents quote the latter, the formulas need the former, and mixing them up is the commonest mistake. The
    /// source's printed formula stands last, so that nobody who knows it misses it.
    private var feeTable: Report.Block {
        let zero = answer.zeroProfitFee
        let failure = answer.dominanceFailsBetween
        let rows: [(GameTextKey, Double?)] = [
            (.rowFee, answer.fee), (.rowZeroProfitLow, zero?.low), (.rowZeroProfitHigh, zero?.high),
            (.rowMonopolyFee, answer.monopolyFee), (.rowMargin, answer.model.margin),
            (.rowDominanceFrom, failure?.low), (.rowDominanceTo, failure?.high),
            (.rowPrintedFormula, zero?.printedFormula),
        ]
        return table(
            "fees", .captionFees,
            [
                Table.Column(wording[.columnFee]), numbers(.columnMarkup), numbers(.columnOnSales),
            ],
            rows.map { key, value in
                [.text(wording[key]), shareCell(value), shareCell(value.map { FeeBase.sales.rate(fromMarkup: $0) })]
            })
    }

    /// How the zero-profit fee moves; nil where it does not move smoothly.
    ///
    /// A row has the parameter's value today and the partial derivative at it: by how much the fee, as a share of the
    /// factory's price, changes per unit of the parameter. Slopes hold for small changes only, which is why the curves
    /// stand beneath them.
    private var staticsTable: Report.Block? {
        guard case .smooth(let statics) = answer.feeResponse else { return nil }
        let rows: [(GameParameter, Double)] = [
            (.categories, statics.categories), (.fixedCost, statics.fixedCost), (.traders, statics.traders),
            (.alpha, statics.alpha), (.beta, statics.beta), (.unitCost, statics.unitCost), (.costs, statics.cost),
        ]
        return table(
            "statics", .captionStatics,
            [
                Table.Column(wording[.columnParameter]), numbers(.columnToday), numbers(.columnFeeChange),
            ],
            rows.map { parameter, slope in
                [.text(wording.name(parameter)), cell(parameters[parameter]), cell(slope)]
            })
    }

    /// The zero-profit fee and the margin over a parameter, from a fifth to three times its value.
    ///
    /// The hidden margin is drawn beside the fee: where the fee would reach it, the inequality w > ω breaks, the game
    /// has no sense, and the line ends.
    ///
    /// - Parameters:
    ///   - parameter: what the horizontal axis shows; all else stays as it is.
    ///   - key: the chart's title.
    /// - Returns: two lines, the fee and the margin, with a mark at today's value; points that are no valid game are
    ///   missing.
    private func feeChart(over parameter: GameParameter, key: GameTextKey) -> Chart {
        let today = parameters[parameter] ?? 1
        let values = Self.places(from: today / 5, to: max(today * 3, 1e-9), count: 57, isCount: parameter.isCount)
        var changed = parameters
        changed.fee = .zeroProfit
        let points = values.compactMap { value -> Chart.Line.Point? in
            guard let model = try? GameModel(changed.setting(parameter, to: value)) else { return nil }
            return Chart.Line.Point(
                x: Chart.Figure(value, wording.figure(value)), y: Chart.Figure(model.fee, share(model.fee)))
        }
        let margin = points.map { point in
            Chart.Line.Point(x: point.x, y: Chart.Figure(answer.model.margin, share(answer.model.margin)))
        }
        return Chart.lines(
            id: "fee-by-\(parameter.isCount ? "categories" : "fixed-cost")", title: wording[key],
            summary: wording[.summaryFeeCurve], x: wording.axis(wording.name(parameter)),
            y: wording.axis(wording[.columnMarkup], format: ".1%"),
            lines: [
                Chart.Line(wording[.lineZeroProfit], points: points),
                Chart.Line(wording[.rowMargin], points: margin),
            ],
            markers: [Chart.Marker(x: today, label: wording[.markerToday])])
    }

    /// Places along an axis; whole numbers, each once, for counts.
    ///
    /// - Parameters:
    ///   - low: the first place.
    ///   - high: the last place.
    ///   - count: how many places are evenly spread between them, at least two.
    ///   - isCount: whether the axis counts things; then places are rounded, are one at least, and may be fewer.
    static func places(from low: Double, to high: Double, count: Int, isCount: Bool) -> [Double] {
        let values = (0..<count).map { low + (high - low) * Double($0) / Double(count - 1) }
        guard isCount else { return values }
        var whole: [Double] = []
        for value in values.map({ max(1, $0.rounded()) }) where whole.last != value { whole.append(value) }
        return whole
    }
}
