/// What a self-contained page needs from outside this module, handed over as texts.
public struct HTMLAssets: Sendable, Hashable {
    /// The script that defines `vegaEmbed`; `scripts/vendor-assets` makes it.
    public var vegaScript: String

    /// Creates the assets.
    public init(vegaScript: String) {
        self.vegaScript = vegaScript
    }

    /// The script as it can stand inside a `script` element.
    ///
    /// An end tag or the start of a comment in one of the script's strings would end or swallow the element; as the
    /// HTML standard advises (“Restrictions for contents of script elements”), their `<` is written as an escape, which
    /// means the same inside a string or a regular expression.
    var inlineVegaScript: String {
        vegaScript.replacing("</script", with: "\\x3C/script").replacing("<!--", with: "\\x3C!--")
    }
}
