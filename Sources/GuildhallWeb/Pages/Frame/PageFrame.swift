/// What stands around a page: title, language, navigation, who is signed in.
struct PageFrame: Sendable, Equatable {
    /// A link of the navigation.
    struct Link: Sendable, Equatable {
        /// The address.
        let href: String
        /// The words.
        let text: String
        /// Whether it leads to the page itself or to one above it.
        var isHere = false
        /// The tag of the language that it leads to; nil for other links.
        var language: String?
    }

    /// The tag of the language.
    let language: String
    /// The title of the page.
    let title: String
    /// The title of its window.
    let windowTitle: String
    /// A sentence below the title; nil for none.
    var subtitle: String?
    /// The links of the navigation.
    var links: [Link] = []
    /// The links of the cluster that the page belongs to: one strip, or none.
    var strips: [Strip] = []
    /// The same page in every language.
    var languages: [Link] = []
    /// The address of the stylesheet.
    let style: String
    /// The address of the icon.
    let icon: String
    /// The addresses of the scripts, in the order in which they run.
    var scripts: [String] = []
    /// Whether parts of it are replaced by htmx.
    var hasParts = false
    /// The stream of events by which the parts learn of changes; nil for a page that does not listen.
    var stream: String?
    /// Who is signed in; nil for nobody.
    var account: Account?

    /// Links side by side.
    struct Strip: Sendable, Equatable {
        /// The links.
        let items: [Link]
    }

    /// Who is signed in.
    struct Account: Sendable, Equatable {
        /// The name.
        let name: String
        /// The token that goes with every form.
        let formToken: String
        /// Where the form for signing out is sent.
        let signOut: String
        /// The account's page.
        let href: String
        /// Whether it is the page itself.
        let isHere: Bool
    }
}
