/// The regimes over two parameters: which kind of game is played where.
///
/// ```swift
/// let map = RegimeMap(
///     of: parameters, across: RegimeMap.Axis(.categories, values: Array(stride(from: 2, through: 60, by: 1))),
///     down: RegimeMap.Axis(.margin, values: margins))
/// map[column, row]  // .regime(.dilemma)
/// ```
public struct RegimeMap: Sendable, Hashable {
    /// The values of one parameter along a side of the map.
    public struct Axis: Sendable, Hashable {
        /// The parameter.
        public let parameter: GameParameter
        /// Its values; counts are rounded to whole numbers.
        public let values: [Double]

        /// Creates an axis.
        public init(_ parameter: GameParameter, values: [Double]) {
            self.parameter = parameter
            self.values = values
        }
    }

    /// What is found at a place of the map.
    public enum Cell: Sendable, Hashable {
        /// The parameters are valid, and this is the game.
        case regime(Regime)
        /// The parameters break a rule; the first of them.
        case invalid(GameRule)
    }

    /// The parameter across the map.
    public let across: Axis
    /// The parameter down the map.
    public let down: Axis
    /// The cells, row after row.
    public let cells: [Cell]

    /// Finds the regime for every pair of values.
    ///
    /// - Complexity: one solution of the game per cell, under a microsecond for one cost and equal shares.
    public init(of parameters: GameParameters, across: Axis, down: Axis) {
        self.across = across
        self.down = down
        var cells: [Cell] = []
        cells.reserveCapacity(across.values.count * down.values.count)
        for value in down.values {
            let row = parameters.setting(down.parameter, to: value)
            for value in across.values {
                switch GameModel.checked(row.setting(across.parameter, to: value)) {
                case .model(let model): cells.append(.regime(model.regime))
                case .broken(let rule): cells.append(.invalid(rule))
                }
            }
        }
        self.cells = cells
    }

    /// The cell in a column and a row, both counted from zero.
    public subscript(column: Int, row: Int) -> Cell {
        precondition(across.values.indices.contains(column), "The column lies outside the map.")
        return cells[row * across.values.count + column]
    }
}
