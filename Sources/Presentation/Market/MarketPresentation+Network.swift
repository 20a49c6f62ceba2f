import ClusterNetwork
import Reports

extension MarketPresentation {
    /// Who deals with whom.
    var networkSection: Report.Section? {
        guard let network = background.network else { return nil }
        let text = wording[
            .networkText, ["members": .count(network.memberCount), "ties": .count(network.tieCount)]]
        return Report.Section(id: "network", title: wording[.sectionNetwork], blocks: [.paragraph(text)])
    }
}
