extension UncertaintyStudy {
    /// The draws that a worker answers at a time; enough that handing them out costs nothing.
    private static let drawsPerPart = 2048

    /// The answers to some of the draws.
    private struct Part: Sendable {
        /// One column per quantity, one after the other; a quantity that a game does not have is not a number here, and
        /// nowhere else.
        var values: [Double]
        let rowCount: Int
        var regimes = Tally<Regime>()
        var broken = Tally<GameRule>()

        init(rowCount: Int, columnCount: Int) {
            self.rowCount = rowCount
            values = Array(repeating: .nan, count: rowCount * columnCount)
        }

        func column(_ number: Int) -> ArraySlice<Double> { values[number * rowCount..<(number + 1) * rowCount] }
    }

    /// Draws the parameters, answers every draw and takes the quantiles.
    ///
    /// - Parameter workers: how many draws are answered at the same time; the result does not depend on it.
    /// - Complexity: O(draws), and as many doubles of memory as draws times quantities.
    public func result(workers: Int = 1) async -> UncertaintyResult {
        precondition(workers >= 1, "A study has at least one worker.")
        let count = (draws + Self.drawsPerPart - 1) / Self.drawsPerPart
        let sources = sources
        let parts = await Self.spread(count, over: workers) { part($0, sources: sources) }
        let intervals = await Self.spread(quantities.count, over: workers) { column in
            AnswerInterval(values: parts.map { $0.column(column) }, confidence: confidence)
        }
        return joined(parts, intervals)
    }

    /// Does numbered pieces of work, a few at the same time, and gives their results in order.
    private static func spread<Result: Sendable>(
        _ count: Int, over workers: Int, _ work: @escaping @Sendable (Int) -> Result
    ) async -> [Result] {
        var results = [Result?](repeating: nil, count: count)
        await withTaskGroup(of: (Int, Result).self) { group in
            for place in 0..<count {
                if place >= workers, let (done, result) = await group.next() { results[done] = result }
                group.addTask { (place, work(place)) }
            }
            for await (done, result) in group { results[done] = result }
        }
        return results.compactMap { $0 }
    }

    private func part(_ place: Int, sources: [Source]) -> Part {
        let range = (place * Self.drawsPerPart)..<min(draws, (place + 1) * Self.drawsPerPart)
        var part = Part(rowCount: range.count, columnCount: quantities.count)
        for (row, draw) in range.enumerated() {
            switch GameModel.checked(parameters(ofDraw: draw, sources: sources)) {
            case .broken(let rule): part.broken.add(rule)
            case .model(let model):
                var figures = ModelFigures(model)
                part.regimes.add(figures.game.regime)
                for (column, quantity) in quantities.enumerated() {
                    guard let value = quantity.value(in: model, sharing: &figures) else { continue }
                    part.values[column * part.rowCount + row] = value
                }
            }
        }
        return part
    }

    private func joined(_ parts: [Part], _ intervals: [AnswerInterval?]) -> UncertaintyResult {
        var regimes: [Regime: Int] = [:]
        var broken: [GameRule: Int] = [:]
        for part in parts {
            regimes.merge(part.regimes.counts, uniquingKeysWith: +)
            broken.merge(part.broken.counts, uniquingKeysWith: +)
        }
        var found: [AnswerQuantity: AnswerInterval] = [:]
        for (quantity, interval) in zip(quantities, intervals) { found[quantity] = interval }
        return UncertaintyResult(
            draws: draws, confidence: confidence, regimes: regimes, broken: broken, intervals: found)
    }

    /// What each uncertain parameter alone does to a quantity: the widest bar first.
    ///
    /// Each bar goes from the quantity at the lower end of the parameter's interval to that at its upper end, with all
    /// others at the values of ``parameters``.
    public func tornado(of quantity: AnswerQuantity) -> [TornadoBar] {
        let tail = (1 - confidence) / 2
        func answer(_ source: Source, _ probability: Double) -> Double? {
            let changed = parameters.setting(source.parameter, to: source.value.quantile(probability))
            guard case .model(let model) = GameModel.checked(changed) else { return nil }
            return quantity.value(in: model)
        }
        let bars = sources.map { source in
            TornadoBar(
                parameter: source.parameter, low: source.value.quantile(tail), high: source.value.quantile(1 - tail),
                answerAtLow: answer(source, tail), answerAtHigh: answer(source, 1 - tail))
        }
        // Bars of equal width keep the order of the parameters, so that the report is the same every time.
        return bars.enumerated().sorted { one, other in
            let (width, otherWidth) = (one.element.width ?? .infinity, other.element.width ?? .infinity)
            return width == otherWidth ? one.offset < other.offset : width > otherWidth
        }.map(\.element)
    }
}
