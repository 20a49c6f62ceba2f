import ClusterGame
import OrderedCollections
import Presentation
import Reports

/// The study's two sets of figures, as games and as reports.
enum GameSample {
    static let first = GameParameters(
        demand: LinearDemand(alpha: 100, beta: 2), costs: .uniform(10, count: 20), traders: 2, unitCost: 1,
        fixedCost: 500, margin: 0.21, discount: 0.9, relation: Relation(gain: 100, value: 40, hearing: 0.3, partners: 4)
    )
    static let second = GameParameters(
        demand: LinearDemand(alpha: 100, beta: 2), costs: .uniform(10, count: 8), traders: 2, unitCost: 1,
        fixedCost: 2000, margin: 3)

    static func presentation(
        _ parameters: GameParameters, language: Language = .english,
        background: GamePresentation.Background = GamePresentation.Background(title: "Toys")
    ) throws -> GamePresentation {
        GamePresentation(try GameModel(parameters).answer(), background: background, language: language)
    }

    /// A background with distributions and data.
    static func background(of parameters: GameParameters) async throws -> GamePresentation.Background {
        let study = UncertaintyStudy(
            of: parameters, assuming: [.fixedCost: .uniform(low: 400, high: 600)], draws: 2_000, seed: 1)
        let rows = [(10.0, 80.0), (11, 78), (12, 76), (13, 74.5)]
        let demand = try DemandFit(rows.map { DemandFit.Row(price: $0.0, quantity: $0.1) })
        return GamePresentation.Background(
            title: "Toys", calibration: Calibration(demand: demand), estimated: [.alpha],
            uncertainty: (study, await study.result()))
    }
}

extension JSONValue {
    /// The value at a path of keys, `null` where there is none.
    func at(_ path: String) -> JSONValue {
        path.split(separator: "/").reduce(self) { value, key in
            guard case .object(let members) = value else { return .null }
            return members[String(key)] ?? .null
        }
    }

    /// The number, nil for everything else.
    var number: Double? {
        switch self {
        case .number(let value): value
        case .integer(let value): Double(value)
        default: nil
        }
    }
}
