import ClusterNetwork
import Presentation
import Reports

/// A small market at two moments, and what is said about it.
enum NetworkSample {
    /// Two buyers, a trader, two client-seers and four factories of one village; the second buyer comes later, and so do
    /// the meetings.
    static func network(hasOutsiders: Bool = true) throws -> Network {
        let tiers: [Tier] = [
            .buyer, .buyer, .tradingCompany, .clientSeer, .clientSeer, .factory, .factory, .factory, .factory,
        ]
        let members = tiers.enumerated().map { place, tier in
            Member(
                id: "M\(place)", tier: hasOutsiders || tier != .buyer ? tier : Tier("guest"), label: "Member \(place)")
        }
        var ties = [(0, 2), (2, 3), (2, 4), (3, 5), (3, 6), (4, 6), (4, 7)].map {
            Tie(source: $0, target: $1, weight: 2, kind: .contact, start: 0)
        }
        ties += [(5, 6), (6, 7), (7, 8)].map { Tie(source: $0, target: $1, kind: .kin) }
        ties += [
            Tie(source: 1, target: 2, kind: .trade, start: 10), Tie(source: 1, target: 6, kind: .meeting, start: 12),
            Tie(source: 0, target: 8, kind: .meeting, start: 15, end: 40),
            Tie(source: 0, target: 2, kind: .trade, start: 1, end: 9),
        ]
        return try Network(members: members, ties: ties)
    }

    static func presentation(_ language: Language = .english, hasOutsiders: Bool = true) async throws
        -> NetworkPresentation
    {
        let network = try network(hasOutsiders: hasOutsiders)
        let (later, earlier) = (network.snapshot(at: 20), network.snapshot(at: 5))
        let capital = try await later.socialCapital(
            SocialCapitalOptions(observationEnd: 20), history: network.history(until: 20))
        let before = try await earlier.socialCapital(
            SocialCapitalOptions(observationEnd: 5), history: network.history(until: 5))
        let change = SocialCapitalChange(
            earlier: before, later: capital, network: NetworkChange(from: earlier, to: later))
        return NetworkPresentation(
            later, capital: capital, change: change,
            background: NetworkPresentation.Background(name: "the sample", date: "20", earlier: "5"),
            language: language)
    }

    /// The market with copies of itself, the first trader tied with all others.
    static func large(copies: Int) throws -> Network {
        let one = try network()
        var (members, ties): ([Member], [Tie]) = ([], [])
        for copy in 0..<copies {
            let shift = copy * one.memberCount
            members += one.members.map { Member(id: "\($0.id).\(copy)", tier: $0.tier) }
            ties += one.ties.map { Tie(source: $0.source + shift, target: $0.target + shift) }
            if copy > 0 { ties.append(Tie(source: 2, target: shift + 2)) }
        }
        return try Network(members: members, ties: ties)
    }
}
