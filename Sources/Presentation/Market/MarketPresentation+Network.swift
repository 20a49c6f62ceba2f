import ClusterNetwork
import Reports

extension MarketPresentation {
    /// Who deals with whom at the end of the first run.
    ///
    /// The picture shows the ties that last; those that ended are in the file.
    ///
    /// The picture is of one run, because the ties of several cannot be averaged. Nil where the network was not kept
    /// or has no members. The same seed gives the same places and groups every time.
    var networkSection: Report.Section? {
        guard let network = background.network, network.memberCount > 0 else { return nil }
        let current = network.snapshot(at: Double(steps))
        let graph = current.graph()
        let drawing = NetworkDrawing(
            network: current, communities: graph.communities(seed: background.seed).labels, degrees: graph.degrees,
            seed: background.seed, wording: wording)
        let text = wording[
            .networkText, ["members": .count(current.memberCount), "ties": .count(current.tieCount)]]
        return Report.Section(
            id: "network", title: wording[.sectionNetwork], blocks: [.paragraph(text), .chart(drawing.chart)])
    }
}
