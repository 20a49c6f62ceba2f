import ArgumentParser
import ClusterNetwork

/// What the measures of a network take for granted.
struct NetworkAssumptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A tier that is outside the cluster; may be repeated. Without it: buyer, wholesaler and retailer.",
            valueName: "tier"))
    var outside: [String] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The chance that a tie passes news on in a step, 0 to 1; 0.1 without it.", valueName: "p"),
        transform: { text in
            guard let chance = Double(text), chance >= 0, chance <= 1 else {
                throw ValidationError("it takes a number from 0 to 1")
            }
            return chance
        })
    var transmission: Double?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "The most members for which ways through a member are counted exactly; 20000 without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 0...10_000_000) })
    var exact: Int?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How many members' paths are followed where they are sampled, 2 or more; 1024 without it.",
            valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 2...10_000_000) })
    var sample: Int?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The seed of news, groups and layout; 1 without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 0...UInt64.max) })
    var seed: UInt64?

    @OptionGroup var threads: JobsOption

    /// The options of the measures.
    func options(outside tiers: Set<Tier>) -> SocialCapitalOptions {
        SocialCapitalOptions(
            outsideTiers: tiers, transmission: transmission ?? 0.1, exactLimit: exact ?? 20_000,
            sampleSize: sample ?? 1024, seed: seed ?? 1,
            jobs: threads.workers)
    }

    /// The tiers that are outside.
    ///
    /// - Throws: a sentence for a tier that no member belongs to, which is misspelt more likely than not.
    func outsideTiers(in network: Network) throws -> Set<Tier> {
        guard !outside.isEmpty else { return SocialCapitalOptions().outsideTiers }
        let tiers = outside.map { Tier($0) }
        for tier in tiers where !network.tiers.contains(tier) {
            let known = network.tiers.map { "'\($0.name)'" }.joined(separator: ", ")
            throw ValidationError("--outside \(tier.name): no member is of that tier; there are \(known).")
        }
        return Set(tiers)
    }

    /// From how many members shortest paths are followed.
    func sourceCount(of memberCount: Int) -> Int {
        let size = sample ?? 1024
        return memberCount <= max(exact ?? 20_000, size) ? memberCount : size
    }
}
