import Crypto
import GuildhallCore
import HTTPTypes
import Reports

/// The files that pages load: style, scripts and the icon, under addresses that change with their contents, so that browsers may
/// keep them for good.
struct WebAssets: Sendable {
    /// A file.
    struct Asset: Sendable {
        /// The name.
        let name: String
        /// What it is.
        let mediaType: MediaType
        /// The contents.
        let bytes: [UInt8]
        /// The beginning of the contents' SHA-256, in hexadecimal digits.
        let digest: String

        init(_ name: String, _ mediaType: MediaType, _ bytes: [UInt8]) {
            self.name = name
            self.mediaType = mediaType
            self.bytes = bytes
            let digits = Array("0123456789abcdef")
            digest = String(
                SHA256.hash(data: bytes).prefix(10).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
        }

        /// The address.
        var path: String { WebAssets.template.path(["digest": digest, "name": name]) }
    }

    /// The address of a file.
    static let template: PathTemplate = "/assets/{digest}/{name}"

    /// The stylesheet.
    let style: Asset
    /// The icon.
    let icon: Asset
    /// vega-embed.
    let vega: Asset
    /// What draws the charts.
    let charts: Asset
    /// htmx.
    let htmx: Asset
    /// What gives that extension its streams.
    let live: Asset
    /// The extension of htmx for streams of events.
    let htmxEvents: Asset

    /// Reads the files; throws a sentence where one is missing.
    init(_ files: any ServerFiles) throws {
        style = Asset("guildhall.css", .css, Array(Stylesheet.text.utf8))
        icon = Asset("icon.svg", .svg, Array(Self.iconText.utf8))
        vega = Asset("vega-bundle.js", .javaScript, try files.vendored("vega-bundle.js"))
        charts = Asset("charts.js", .javaScript, Array(HTMLFragment.script.utf8))
        htmx = Asset("htmx.js", .javaScript, try files.vendored("htmx.js"))
        live = Asset("live.js", .javaScript, Array(LiveScript.text.utf8))
        htmxEvents = Asset("htmx-sse.js", .javaScript, try files.vendored("htmx-sse.js"))
    }

    /// The route of all files.
    var route: Route {
        let files = Dictionary([style, icon, vega, charts, htmx, live, htmxEvents].map { ($0.path, $0) }) { first, _ in
            first
        }
        return Route("page.asset", .get, Self.template, face: .asset, access: .anyone, limits: .free) { request in
            guard let file = files[request.path] else { throw WebRefusal.missing }
            return WebResponse(
                .ok,
                headers: [
                    .contentType: file.mediaType.rawValue, .cacheControl: "public, max-age=31536000, immutable",
                ], body: .bytes(file.bytes))
        }
    }

    /// A roof over three pillars.
    private static let iconText = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#12324f"/>\
        <path d="M5 13 16 6l11 7v2H5zM8 17h3v7H8zm6.5 0h3v7h-3zM21 17h3v7h-3zM5 25h22v2H5z" fill="#fff"/></svg>
        """
}
