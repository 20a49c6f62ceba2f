import ClusterNetwork
import Reports

extension NetworkPresentation {
    /// The network drawn, member by member or, where there are many, group by group.
    var pictureSection: Report.Section {
        let drawing = NetworkDrawing(
            network: network, communities: capital.members.communities, degrees: capital.members.degrees,
            seed: background.options.seed, wording: wording)
        return Report.Section(id: "picture", title: wording[.sectionPicture], blocks: [.chart(drawing.chart)])
    }
}
