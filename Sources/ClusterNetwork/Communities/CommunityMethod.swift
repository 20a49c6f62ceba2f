/// How communities are searched for.
public enum CommunityMethod: Sendable, Hashable, CaseIterable {
    /// Nodes move to the best neighbouring community, communities become nodes, and again.
    ///
    /// Source: V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large
    /// networks", *Journal of Statistical Mechanics* (2008) P10008.
    case louvain
    /// The same, with communities split into well-connected parts before these become nodes, so that none falls apart,
    /// and repeated from its own result until that no longer improves.
    ///
    /// The parts are joined by the largest gain, not by chance, as the authors' program does too.
    ///
    /// Source: V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected
    /// communities", *Scientific Reports* 9 (2019) 5233.
    case leiden
}
