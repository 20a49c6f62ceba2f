/// What a self-contained page needs from outside this module, handed over as texts.
public struct HTMLAssets: Sendable, Hashable {
    /// The script that defines `vegaEmbed`; `scripts/vendor-assets` makes it.
    public var vegaScript: String

    /// Creates the assets.
    public init(vegaScript: String) {
        self.vegaScript = vegaScript
    }
}
