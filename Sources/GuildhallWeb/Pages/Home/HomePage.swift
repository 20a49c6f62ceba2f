/// The first page: what this is, and the worked examples.
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

    /// The examples.
    let cards: [Card]

    static let template = PageTemplate.framed(
        "home",
        """
        <section aria-labelledby="examples"><h2 id="examples">{{t.examplesTitle}}</h2>
        <ul class="cards">
        {{#page.cards}}<li class="card"><h3>{{title}}</h3><p>{{text}}</p><p><a class="button" href="{{href}}">{{link}}</a></p></li>
        {{/page.cards}}</ul></section>
        """)
}
