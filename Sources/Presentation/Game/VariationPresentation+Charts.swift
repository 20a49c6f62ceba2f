import ClusterGame
import Reports

extension VariationPresentation {
    /// Curves over one parameter; maps over two.
    ///
    /// Values may be given from high to low, as somebody lists them; axes are drawn ascending all the same. Over two
    /// parameters the map of regimes comes first, since it says where the other maps mean anything.
    var blocks: [Report.Block] {
        let ascending = axes.map { axis in
            axis.values.count > 1 && axis.values[0] > axis.values[axis.values.count - 1]
                ? Array(axis.values.indices.reversed()) : Array(axis.values.indices)
        }
        guard axes.count == 2 else { return quantities.indices.map { .chart(curve($0, order: ascending[0])) } }
        let (across, down) = (Self.thinned(ascending[0]), Self.thinned(ascending[1]))
        return [.chart(regimes(across, down))] + quantities.indices.map { .chart(bands($0, across, down)) }
    }

    /// At most as many places as a map on a page holds, evenly chosen; the whole grid is a table of its own.
    ///
    /// The first and the last place are always among them, so that the axes keep their ends.
    static func thinned(_ places: [Int]) -> [Int] {
        let most = Chart.largestMapSide
        guard places.count > most else { return places }
        return (0..<most).map { places[$0 * (places.count - 1) / (most - 1)] }
    }

    /// An answer over one parameter; places without that answer leave a gap in the line's points.
    ///
    /// - Parameters:
    ///   - quantity: the number of the answer among those asked for.
    ///   - order: the places in ascending order of the parameter.
    private func curve(_ quantity: Int, order: [Int]) -> Chart {
        let points = order.compactMap { place -> Chart.Line.Point? in
            guard let answer = places[place].answers[quantity] else { return nil }
            return Chart.Line.Point(x: figure(places[place].values[0]), y: figure(answer))
        }
        let (name, parameter) = (wording.name(quantities[quantity]), wording.name(axes[0].parameter))
        let caption = wording[.captionCurve, ["name": .text(name), "parameter": .text(parameter)]]
        return Chart.lines(
            id: Self.id("curve", quantities[quantity]), title: caption, summary: wording[.curveText],
            x: wording.axis(parameter),
            y: wording.axis(name), lines: [Chart.Line(name, points: points)])
    }

    /// The kind of game over two parameters.
    ///
    /// Places that are no valid game are the last category, drawn in grey as on the maps of a single game.
    private func regimes(_ across: [Int], _ down: [Int]) -> Chart {
        let names = Regime.allCases.map(wording.name) + [wording[.regimeNone]]
        let cells = down.flatMap { row in
            across.map { column in
                place(column, row).regime.flatMap(Regime.allCases.firstIndex(of:)) ?? names.count - 1
            }
        }
        return map("map-regime", wording[.columnRegime], across, down, categories: names, cells: cells)
    }

    /// An answer over two parameters, in six bands of equal numbers of places.
    ///
    /// Equal numbers show where an answer changes even if it grows without bound at one end of the map, as the ratio of
    /// gross profits does.
    ///
    /// Edges that coincide make one band of two, so that an answer that hardly varies has fewer than six. Places
    /// without the answer are a category of their own.
    ///
    /// - Parameters:
    ///   - quantity: the number of the answer among those asked for.
    ///   - across: the places of the first axis, ascending.
    ///   - down: the places of the second axis, ascending.
    private func bands(_ quantity: Int, _ across: [Int], _ down: [Int]) -> Chart {
        let answers = down.flatMap { row in across.map { place($0, row).answers[quantity] } }
        let sorted = answers.compactMap(\.self).sorted()
        let bounds = sorted.isEmpty ? [] : (0...6).map { sorted[$0 * (sorted.count - 1) / 6] }
        let edges = bounds.reduce(into: [Double]()) { if $0.last != $1 { $0.append($1) } }
        let names =
            edges.count < 2
            ? [wording.figure(edges.first)]
            : zip(edges, edges.dropFirst()).map { "\(wording.figure($0)) … \(wording.figure($1))" }
        let cells = answers.map { answer -> Int in
            guard let answer else { return names.count }
            return min(names.count - 1, max(0, (edges.dropFirst().firstIndex { answer <= $0 } ?? edges.count) - 1))
        }
        return map(
            Self.id("map", quantities[quantity]), wording.name(quantities[quantity]), across, down,
            categories: names + [wording[.regimeNone]], cells: cells)
    }

    /// A map in the form that all of them share; the last category is that of places without a game.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links.
    ///   - name: what the categories are of, for the caption and the legend.
    ///   - across: the places of the first axis, ascending.
    ///   - down: the places of the second axis, ascending.
    ///   - categories: the names of the colours.
    ///   - cells: the category of each place, row after row.
    private func map(
        _ id: String, _ name: String, _ across: [Int], _ down: [Int], categories: [String], cells: [Int]
    ) -> Chart {
        let parameters = axes.map { wording.name($0.parameter) }
        let caption = wording[
            .captionCurve, ["name": .text(name), "parameter": .text(wording.list(parameters))]]
        return Chart.map(
            id: id, title: caption, summary: wording[.gridMapText], x: wording.axis(parameters[0]),
            y: wording.axis(parameters[1]),
            columns: across.map { figure(axes[0].values[$0]) }, rows: down.map { figure(axes[1].values[$0]) },
            categories: categories, cells: cells, categoryTitle: name, shareTitle: wording[.columnShareOfMap],
            percent: { wording.percent($0) }, quiet: categories.count - 1)
    }

    /// A place of the grid by its column and its row.
    private func place(_ column: Int, _ row: Int) -> Place { places[row * axes[0].values.count + column] }

    /// A name for links, made of the answer's path.
    private static func id(_ prefix: String, _ quantity: AnswerQuantity) -> String {
        let letters = quantity.rawValue.map { $0.isLetter ? String($0).lowercased() : "-" }
        return "\(prefix)-\(letters.joined())"
    }
}

extension Wording {
    /// The name of an answer, as files write it where people have no other.
    func name(_ quantity: AnswerQuantity) -> String {
        switch quantity {
        case .fee: self[.rowFee]
        case .zeroProfitFee: self[.rowZeroProfitLow]
        case .monopolyFee: self[.rowMonopolyFee]
        case .ratio: self[.rowRatio]
        case .priceAllow: self[.rowPrice]
        case .quantityAllow: self[.rowQuantity]
        case .breakEvenQuantity: self[.rowBreakEven]
        case .welfareAllow: self[.rowWelfare]
        case .clusterSaving: self[.rowClusterSaving]
        case .dominanceFailsFrom: self[.rowDominanceFrom]
        case .dominanceFailsTo: self[.rowDominanceTo]
        default: quantity.rawValue
        }
    }
}
