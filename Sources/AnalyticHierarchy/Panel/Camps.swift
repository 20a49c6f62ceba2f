/// Experts grouped by how alike their priorities are.
///
/// Groups are merged two at a time, always those whose most different members are most alike (complete linkage); among
/// equal ones those with the earliest experts. Of the divisions into 1, 2, … camps reached on the way, the one with the
/// largest mean silhouette is taken, the coarser one among equals. A silhouette above 0.5 is held to show a structure that is
/// not accidental; without one, all experts are a single camp.
///
/// Sources: T. Sørensen, "A method of establishing groups of equal amplitude in plant sociology", *Biologiske Skrifter* 5
/// (1948) (complete linkage); P. J. Rousseeuw, "Silhouettes", *Journal of Computational and Applied Mathematics* 20 (1987)
/// 53–65; L. Kaufman, P. J. Rousseeuw, *Finding Groups in Data*, Wiley 1990, table 4 (0.5).
public struct Camps: Sendable, Hashable {
    /// The mean silhouette above which camps are told apart.
    public static let silhouetteThreshold = 0.5

    /// The camps, by their earliest experts; each ascending.
    public let groups: [[Int]]
    /// The mean silhouette of the division, -1...1; `nil` for a single camp.
    public let silhouette: Double?

    /// Groups experts by the distances of each from each.
    ///
    /// - Parameter distances: a square table, symmetric, zero on the diagonal.
    /// - Complexity: O(m³).
    public init(distances: [[Double]]) {
        var groups = distances.indices.map { [$0] }
        var best: (groups: [[Int]], silhouette: Double)?
        while groups.count > 2 {
            Self.mergeNearest(&groups, distances: distances)
            let silhouette = Self.silhouette(of: groups, distances: distances)
            if silhouette >= best?.silhouette ?? Self.silhouetteThreshold { best = (groups, silhouette) }
        }
        if let best, best.silhouette > Self.silhouetteThreshold {
            self.groups = best.groups
            silhouette = best.silhouette
        } else {
            self.groups = distances.isEmpty ? [] : [Array(distances.indices)]
            silhouette = nil
        }
    }

    private static func mergeNearest(_ groups: inout [[Int]], distances: [[Double]]) {
        var nearest = (distance: Double.infinity, first: 0, second: 1)
        for first in groups.indices {
            for second in groups.indices.dropFirst(first + 1) {
                let distance = groups[first].reduce(0) { worst, one in
                    groups[second].reduce(worst) { max($0, distances[one][$1]) }
                }
                if distance < nearest.distance { nearest = (distance, first, second) }
            }
        }
        groups[nearest.first] = (groups[nearest.first] + groups[nearest.second]).sorted()
        groups.remove(at: nearest.second)
    }

    /// The mean over all experts of (b − a)/max(a, b): a the mean distance within the camp, b to the nearest other camp;
    /// 0 for an expert alone.
    private static func silhouette(of groups: [[Int]], distances: [[Double]]) -> Double {
        var sum = 0.0
        for (own, group) in groups.enumerated() where group.count > 1 {
            for expert in group {
                let within = group.reduce(0) { $0 + distances[expert][$1] } / Double(group.count - 1)
                let beyond = groups.indices.filter { $0 != own }.map { other in
                    groups[other].reduce(0) { $0 + distances[expert][$1] } / Double(groups[other].count)
                }
                let nearest = beyond.min() ?? 0
                let larger = max(within, nearest)
                sum += larger > 0 ? (nearest - within) / larger : 0
            }
        }
        return sum / Double(distances.count)
    }
}
