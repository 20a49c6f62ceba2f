import AnalyticHierarchy

/// What experts can be asked at a node, with the places of the elements they can be asked about.
enum AskedAnswer {
    /// How many times one element of each pair outweighs the other.
    case ratios(places: [Int])
    /// Which element of each pair is preferred.
    case preferences(places: [Int])
    /// Which grade of a scale each element deserves.
    case grades(GradeScale, places: [Int])

    /// The places of the elements asked about.
    var places: [Int] {
        switch self {
        case .ratios(let places), .preferences(let places), .grades(_, let places): places
        }
    }
}

extension Criterion {
    /// What experts can be asked about its elements; `nil` where they are weighed by numbers.
    ///
    /// Copies are placed by the model and nobody is asked about them.
    ///
    /// - Parameter isUnjudged: whether the weighing only stands in for answers that the model waits for.
    func asked(isUnjudged: Bool) -> AskedAnswer? {
        let all = Array(0..<weighing.elementCount)
        if isUnjudged { return .ratios(places: all) }
        switch weighing {
        case .copying(let copied): return Self.asked(copied.base, places: copied.weighedPlaces)
        default: return Self.asked(weighing, places: all)
        }
    }

    private static func asked(_ weighing: Weighing, places: [Int]) -> AskedAnswer? {
        switch weighing {
        case .pairwise, .incomplete: .ratios(places: places)
        case .qualitative: .preferences(places: places)
        case .ratings(let scale, grades: _): .grades(scale, places: places)
        case .direct, .values, .copying: nil
        }
    }
}
