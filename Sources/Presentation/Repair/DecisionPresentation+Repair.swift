import AnalyticHierarchy
import OrderedCollections
import Reports

extension DecisionPresentation {
    /// Which judgments could be thought over, with what that would do; none where no matrix is over its threshold.
    ///
    /// The worst matrix comes first. The order of the alternatives with a proposal is told only where it is another one, so that a
    /// reader sees at once whether the contradiction matters.
    var repairSection: Report.Section? {
        guard !repairs.isEmpty else { return nil }
        let tables = repairs.enumerated().map { number, repair in
            let titles = elementTitles(of: node(at: repair.place))
            let caption = wording[
                .captionRepair,
                [
                    "node": .text(wording.capitalised(name(of: repair.place))),
                    "before": .text(
                        wording.number(repair.repairs.fewest.before.consistencyRatio, decimals: 2)),
                ]]
            let orders = repair.rankings.map { ranking in
                guard let ranking else { return Wording.undefined }
                return ranking.groups == result.ranking.groups ? wording[.orderStays] : order(of: ranking.groups)
            }
            return Report.Block.table(
                wording.repairTable(
                    id: "repair-\(number + 1)", caption: caption, repairs: repair.repairs, titles: titles,
                    orders: orders))
        }
        return Report.Section(
            id: "repair", title: wording[.sectionRepair], blocks: [.paragraph(wording[.repairText])] + tables)
    }

    /// The proposals for machines, node by node.
    ///
    /// `orders` has the order with each of the proposals: fewest changes, least change, Saaty's rule.
    var repairData: JSONValue {
        .array(
            repairs.map { repair in
                let node = node(at: repair.place)
                let ids = elementIDs(of: node)
                return [
                    "merit": JSONValue(result.hierarchies[repair.place.hierarchy].merit?.rawValue),
                    "path": .string(node.node.path.joined(separator: "/")), "repair": repair.repairs.json(names: ids),
                    "orders": .array(
                        repair.rankings.map { ranking in
                            ranking.map { ranking in
                                .array(
                                    ranking.groups.map { group in
                                        .array(group.map { .string(result.model.alternatives[$0].id) })
                                    })
                            } ?? .null
                        }),
                ]
            })
    }
}
