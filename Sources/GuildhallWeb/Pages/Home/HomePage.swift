/// The first page: the worked examples, and where the reader belongs.
struct HomePage: Page, Equatable {
    /// An example.
    struct Card: Sendable, Equatable {
        /// What it asks.
        let title: String
        /// What it shows.
        let text: String
        /// Where it is.
        let href: String
        /// The words of the link.
        let link: String
    }

    /// A place of the reader in a cluster.
    struct Place: Sendable, Equatable {
        /// Where the cluster is.
        let href: String
        /// The cluster's name.
        let cluster: String
        /// The organisation and the roles in it.
        let position: String
    }

    /// What is said of the change that led here; nil for nothing.
    let done: String?
    /// The places of the reader; nil where nobody is signed in.
    let places: [Place]?
    /// The buttons that make the visitor of a demonstration somebody; none where there is no demonstration.
    let demo: [EntryForm]
    /// The examples.
    let cards: [Card]

    /// What the template sees.
    struct View {
        let notices: [SheetPage.View.Notice]
        let places: [Place]
        let hasPlaces, hasNoPlaces: Bool
        let demo: [EntryForm.View]
        let hasDemo: Bool
        let cards: [Card]
    }

    var seen: any Named {
        View(
            notices: done.map { [SheetPage.View.Notice(notice: $0, tone: "good", sign: "✓")] } ?? [],
            places: places ?? [], hasPlaces: places?.isEmpty == false, hasNoPlaces: places?.isEmpty == true,
            demo: demo.enumerated().map { $1.view($0) }, hasDemo: !demo.isEmpty, cards: cards)
    }

    static let template = PageTemplate.framed(
        "home",
        """
        {{#page.notices}}{{>notice}}{{/page.notices}}{{#page.hasPlaces}}<section aria-labelledby="clusters"><h2 id="clusters">{{t.yourClusters}}</h2>
        <ul class="links">{{#page.places}}<li class="row"><a class="button" href="{{href}}">{{cluster}}</a> <span>{{position}}</span></li>{{/page.places}}</ul></section>
        {{/page.hasPlaces}}{{#page.hasNoPlaces}}<section aria-labelledby="clusters"><h2 id="clusters">{{t.noClusters}}</h2>
        <p>{{t.noClustersText}}</p></section>
        {{/page.hasNoPlaces}}<section aria-labelledby="examples"><h2 id="examples">{{t.examplesTitle}}</h2>
        <ul class="cards">
        {{#page.cards}}<li class="card"><h3>{{title}}</h3><p>{{text}}</p><p><a class="button" href="{{href}}">{{link}}</a></p></li>
        {{/page.cards}}</ul></section>
        {{#page.hasDemo}}<section aria-labelledby="demo"><h2 id="demo">{{t.demoTitle}}</h2><p>{{t.demoText}}</p>
        <div class="row">{{#page.demo}}{{>form}}{{/page.demo}}</div></section>
        {{/page.hasDemo}}
        """)
}
